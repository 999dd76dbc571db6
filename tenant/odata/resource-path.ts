import { ODataError } from './odata-error';
import { splitOutside } from './query-options';

/** One argument of a path segment: `Overwrite=true`, `'text'`, `3`, `guid'…'`, `@alias`. */
export interface PathArgument {
  name: string | undefined;
  raw: string;
}

/** `getByTitle('GP')` or `items(3)` or `fields`. */
export interface PathSegment {
  name: string;
  arguments: PathArgument[] | undefined;
}

const toArgument = (text: string): PathArgument => {
  const named = /^([A-Za-z_]\w*)\s*=\s*([\s\S]*)$/.exec(text);
  return named
    ? { name: named[1]?.toLowerCase(), raw: named[2] ?? '' }
    : { name: undefined, raw: text };
};

/**
 * Cuts a decoded resource path into segments. A slash or bracket inside quotation marks belongs to the
 * text; a quotation mark in a text is doubled.
 * @throws ODataError when brackets or quotation marks do not close
 */
export function parseResourcePath(path: string): PathSegment[] {
  return splitOutside(path, '/').map((text) => {
    const open = text.indexOf('(');
    if (open < 0) {
      if (text.includes("'")) throw new ODataError(`The path segment '${text}' is not valid.`);
      return { name: text, arguments: undefined };
    }
    if (!text.endsWith(')'))
      throw new ODataError(`The path segment '${text}' does not close its brackets.`);
    return {
      name: text.slice(0, open),
      arguments: splitOutside(text.slice(open + 1, -1), ',').map(toArgument),
    };
  });
}

/** The value of an argument as text: quotation marks and type prefixes removed, `!@v::` unwrapped. */
export function literalText(raw: string): string {
  const quoted = /^(?:guid|datetime)?'([\s\S]*)'$/i.exec(raw.trim());
  const text = quoted ? (quoted[1] ?? '').replace(/''/g, "'") : raw.trim();
  return text.replace(/^!@[^:]*::/, '');
}
