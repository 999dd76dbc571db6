import { rowText, type Row } from '../list-rows';
import { jsonObject } from '../questions/read-json';
import { peopleColumns } from '../schema/people-names';

/** Whatever has no day: so nothing empty comes first when a list is read in the order of days. */
export const farAway = '2999-12-31';

/** The whole of a record, beside the columns that it is found by. */
export function recordColumn(record: object): Readonly<Record<string, string>> {
  return { [peopleColumns.record]: JSON.stringify(record) };
}

/** The record of an item, where it is the item's own: `field` of it is the title. */
export function recordOf(row: Row, field: string): Row | undefined {
  const record = jsonObject(rowText(row[peopleColumns.record]));
  const id = rowText(row['Title']);
  return id !== '' && record[field] === id ? record : undefined;
}
