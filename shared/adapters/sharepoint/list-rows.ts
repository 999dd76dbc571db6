/** An item of a list as it came over the wire: nothing about it is certain. */
export type Row = Readonly<Record<string, unknown>>;

/** A text of an item; empty where it is none. */
export function rowText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A part of a value, such as the title of a person. */
export function rowEntry(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Row)[name] : undefined;
}

/** The ids of the terms in a column of one or several. */
export function rowTermIds(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values
    .map((one) => rowText(rowEntry(one, 'TermGuid')).toLowerCase())
    .filter((id) => id !== '');
}
