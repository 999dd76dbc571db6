const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    return ENTITIES[String(name).toLowerCase()] ?? whole;
  });

/** The text of an HTML body, roughly as Exchange makes the text part: no styles, one line a block. */
export function plainText(html: string): string {
  const text = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(head|style|script|title)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/[\r\n\t ]+/g, ' ')
    .replace(/<(br|\/p|\/div|\/tr|\/h[1-6]|\/li|\/table)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '');
  return decoded(text)
    .split('\n')
    .map((line) => line.replace(/[\s\p{Cf}]+/gu, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Most characters of a preview. Source: Graph reference, "message resource type". */
const PREVIEW_LENGTH = 255;

/** The first words of a body. */
export function preview(bodyType: 'html' | 'text', body: string): string {
  const text = bodyType === 'html' ? plainText(body) : body;
  return text.replace(/\s*\n\s*/g, '\r\n').slice(0, PREVIEW_LENGTH);
}
