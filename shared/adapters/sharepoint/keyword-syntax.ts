/** SharePoint refuses longer queries: 4,096 characters (search limits for SharePoint Online). */
export const MAX_QUERY_LENGTH = 4096;

/** Whether a text may stand bare in a keyword query. Operators are in capitals, words never are. */
export function isPlainWord(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}]+$/u.test(text) && text === text.toLowerCase();
}

/** Text as one value: quotation marks cannot be escaped in KQL, so there are none inside. */
export function quote(text: string): string {
  return `"${text.replace(/["\s*]+/g, ' ').trim()}"`;
}

export function onlyGuid(id: string): string {
  return id.replace(/[^0-9a-f-]/gi, '');
}

/** Alternatives in brackets, in an order that does not depend on what was typed. */
export function anyOf(alternatives: readonly string[]): string {
  const [first = '', ...others] = [...new Set(alternatives)].sort();
  return others.length > 0 ? `(${[first, ...others].join(' OR ')})` : first;
}
