/** Types whose text the index takes; of others it knows the name and the columns. */
const PLAIN = ['txt', 'md', 'csv', 'json'];
const MARKUP = ['html', 'htm'];

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const textOfMarkup = (markup: string): string =>
  markup
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d{1,6});/g, (whole, code: string) =>
      Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : whole
    )
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The text of a file for the index.
 * @param fileType extension without the dot, in small letters
 * @returns empty for types that are not read
 */
export function extractText(fileType: string, content: Uint8Array): string {
  if (!PLAIN.includes(fileType) && !MARKUP.includes(fileType)) return '';
  const text = new TextDecoder('utf-8').decode(content);
  return MARKUP.includes(fileType) ? textOfMarkup(text) : text;
}
