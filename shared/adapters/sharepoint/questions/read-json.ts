import type { Row } from '../list-rows';

/*
 * Values out of a list's JSON. The hub alone writes it, but who administers the site can edit it: what
 * is not as it must be reads as empty, and nothing `any` leaves.
 */

/** The object in a text; empty where there is none. */
export function jsonObject(text: string): Row {
  try {
    return asRow(JSON.parse(text) as unknown);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return {};
  }
}

export function asRow(value: unknown): Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : {};
}

export function rowsOf<T>(value: unknown, read: (row: Row) => T | undefined): readonly T[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.flatMap((one) => read(asRow(one)) ?? []);
}

export function textsOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.filter((one) => typeof one === 'string');
}

export function numberOf(value: unknown, otherwise = 0): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}

/** One of the words, or the first of them. */
export function oneOf<Word extends string>(
  words: readonly [Word, ...Word[]],
  value: unknown
): Word {
  return words.find((word) => word === value) ?? words[0];
}

/** A property, where it is a text with something in it. */
export function optionalText<Name extends string>(
  row: Row,
  name: Name
): { readonly [Key in Name]?: string } {
  const value = row[name];
  return typeof value === 'string' && value !== ''
    ? ({ [name]: value } as { readonly [Key in Name]?: string })
    : {};
}
