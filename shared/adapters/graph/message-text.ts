const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  iquest: '¿',
  iexcl: '¡',
};

/** What a person reads in a message of Teams, line by line; pictures and cards are left out. */
export function plainOfHtml(html: string): string {
  return decode(
    html
      .replace(/<(style|script)\b[\s\S]*?<\/\1>/gi, '')
      .replace(/<br\s*\/?>|<\/(?:p|div|li|tr|h[1-6]|blockquote)>/gi, '\n')
      .replace(/<[^>]*>/g, '')
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
    return named[String(name).toLowerCase()] ?? entity;
  });
}
