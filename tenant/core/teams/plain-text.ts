import type { TextFormat } from './model';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const entity = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
};

/** The characters that `&…;` stands for. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, entity);
}

const withoutTags = (html: string, kept: RegExp): string =>
  html
    .replace(/<(br|\/p|\/div|\/li|\/tr)\b[^>]*>/gi, '\n')
    .replace(kept, '')
    .replace(/[ \t]+\n/g, '\n')
    .trim();

/** The words of a message, without markup. */
export function plainText(text: string, format: TextFormat): string {
  if (format === 'plain') return text.trim();
  if (format === 'markdown')
    return text
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[*_`#>~]+/g, '')
      .trim();
  return decodeEntities(withoutTags(text, /<[^>]*>/g));
}

/** What a bot reads of a text written as HTML: the words, with `<at>` for who is mentioned. */
export function textForBot(text: string, format: TextFormat): string {
  if (format === 'plain' || format === 'markdown') return text;
  return decodeEntities(withoutTags(text, /<(?!\/?at\b)[^>]*>/gi));
}

/** Plain text as HTML. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
