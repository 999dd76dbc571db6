const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ...{ iquest: '¿', iexcl: '¡', laquo: '«', raquo: '»', ldquo: '“', rdquo: '”' },
  ...{ lsquo: '‘', rsquo: '’', ndash: '–', mdash: '—', hellip: '…', ordf: 'ª', ordm: 'º' },
};
/** Of letters such as `&aacute;`, which some clients write for every letter beyond ASCII. */
const marks: Readonly<Record<string, string>> = {
  ...{ acute: '\u0301', grave: '\u0300', circ: '\u0302', tilde: '\u0303', uml: '\u0308' },
  cedil: '\u0327',
};

/**
 * What a person reads in a message of Teams, line by line; pictures and cards are left out. No pattern
 * looks beyond the next tag, so that a text made up of open ones costs no more than any other.
 */
export function plainOfHtml(html: string): string {
  return decode(
    html
      .replace(/<(?:style|script)\b[^<>]*>[^<]*/gi, '')
      .replace(/<br\s*\/?>|<\/(?:p|div|li|tr|h[1-6]|blockquote)>/gi, '\n')
      .replace(/<[^<>]*>/g, '')
  )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Addresses that a message points to, each once: links, and addresses written out. */
export function linksIn(html: string): readonly string[] {
  const linked = [...html.matchAll(/<a\b[^>]*\bhref="(https?:\/\/[^"]+)"/gi)].map(([, href = '']) =>
    decode(href)
  );
  const written = plainOfHtml(html).match(/https?:\/\/[^\s<>"']+/gi) ?? [];
  const whole = (address: string): string => address.replace(/[.,;:!?)\]]+$/, '');
  return [...new Set([...linked, ...written].map(whole))];
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (entity, ten, sixteen, name) => {
    const code = ten ? Number(ten) : sixteen ? parseInt(String(sixteen), 16) : undefined;
    if (code !== undefined) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    return named[String(name).toLowerCase()] ?? marked(String(name)) ?? entity;
  });
}

function marked(name: string): string | undefined {
  const mark = marks[name.slice(1)];
  return mark === undefined ? undefined : `${name.slice(0, 1)}${mark}`.normalize('NFC');
}
