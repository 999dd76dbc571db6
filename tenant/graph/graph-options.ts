import { ODataError } from '../odata/odata-error';
import { splitOutside } from '../odata/query-options';

/** One thing that `$expand` follows, with the options in its brackets. */
export interface ExpandTerm {
  name: string;
  select: readonly string[];
  /** Other options in the brackets, such as `$levels`. */
  options: ReadonlyMap<string, string>;
}

const expandTerm = (text: string): ExpandTerm => {
  const open = text.indexOf('(');
  if (open < 0) return { name: text, select: [], options: new Map() };
  if (!text.endsWith(')')) throw new ODataError(`The query option '$expand=${text}' is not valid.`);
  const options = new Map<string, string>();
  for (const option of splitOutside(text.slice(open + 1, -1), ';')) {
    const at = option.indexOf('=');
    options.set(option.slice(0, at).trim().toLowerCase(), option.slice(at + 1).trim());
  }
  const select = splitOutside(options.get('$select') ?? '', ',');
  options.delete('$select');
  return { name: text.slice(0, open), select, options };
};

/** Reads `$expand=fields($select=Title),driveItem`. @throws ODataError */
export function readExpand(url: URL): ExpandTerm[] {
  return splitOutside(url.searchParams.get('$expand') ?? '', ',').map(expandTerm);
}

/**
 * Reads `$expand` and refuses what the route does not follow.
 * @throws ODataError
 */
export function expandOf(url: URL, ...known: readonly string[]): ExpandTerm[] {
  const terms = readExpand(url);
  for (const term of terms) {
    if (!known.includes(term.name))
      throw new ODataError(`The query option '$expand=${term.name}' is not supported.`, true);
    const strange = [...term.options.keys()].find((key) => key !== '$levels');
    if (strange !== undefined)
      throw new ODataError(
        `The query option '${strange}' within '$expand' is not supported.`,
        true
      );
  }
  return terms;
}

/** The query parameters without those that a route reads itself. */
export function searchWithout(url: URL, ...names: readonly string[]): URLSearchParams {
  const search = new URLSearchParams(url.search);
  for (const name of names) search.delete(name);
  return search;
}

/** Texts that travel in `$skiptoken` and `token`: opaque to clients. */
export function encodeToken(text: string): string {
  return Buffer.from(text).toString('base64url');
}

/** @returns undefined when the text is none of ours */
export function decodeToken(token: string): string | undefined {
  const text = Buffer.from(token, 'base64url').toString();
  return encodeToken(text) === token ? text : undefined;
}
