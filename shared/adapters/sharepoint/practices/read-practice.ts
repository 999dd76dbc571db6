import {
  awaitedReaders,
  practiceStates,
  type Practice,
  type Reuse,
} from '../../../domain/practices';
import { dayAsInstant } from '../date-only';
import { rowText, type Row } from '../list-rows';
import { jsonObject, oneOf } from '../questions/read-json';
import {
  practiceColumns as columns,
  recordColumns,
  reviewerColumns,
} from '../schema/practice-names';
import { readParts, writeParts } from './record-parts';

/*
 * Records of lists in which nobody but the service has a right: what has the form of a record is read
 * as it was written, so that nothing of it is ever lost on its way through here.
 */

/** Whatever has no day: so nothing empty comes first when a list is read in the order of days. */
export const farAway = '2999-12-31';

/** The columns of a practice: some to find it by, all of it in one record. */
export function practiceRow(practice: Practice): Readonly<Record<string, unknown>> {
  const { state, content, author, pending, since, reviewOn } = practice;
  const awaited = awaitedReaders(practice);
  return {
    [columns.state]: state,
    [columns.kind]: content.kind,
    [columns.authorId]: author.personId,
    ...Object.fromEntries(reviewerColumns.map((column, place) => [column, awaited[place] ?? ''])),
    [columns.awaited]: awaited.length,
    [columns.pending]: pending.length,
    [columns.since]: dayAsInstant(since.slice(0, 10)),
    [columns.reviewOn]: dayAsInstant(state === 'published' ? (reviewOn ?? farAway) : farAway),
    ...writeParts(recordColumns, JSON.stringify(practice)),
  };
}

const practiceLists = ['coAuthors', 'attachments', 'translations', 'seats', 'remarks'] as const;
const practiceTraces = ['trail', 'pending'] as const;

/** A practice out of its columns; none where the item holds none. */
export function readPractice(row: Row): Practice | undefined {
  const record = recordOf(row);
  if (!record) return undefined;
  const isWhole =
    [...practiceLists, ...practiceTraces].every((name) => Array.isArray(record[name])) &&
    ['author', 'content'].every((name) => typeof record[name] === 'object');
  if (!isWhole) return undefined;
  // The column is what the list is filtered by: the record must not say otherwise.
  const state = oneOf(practiceStates, row[columns.state]);
  return { ...(record as unknown as Practice), state };
}

/** The columns of a reuse. */
export function reuseRow(reuse: Reuse): Readonly<Record<string, unknown>> {
  const day = reuse.at.slice(0, 10);
  return {
    [columns.practiceId]: reuse.practiceId,
    [columns.reusedById]: reuse.by.personId,
    [columns.reusedOn]: dayAsInstant(day),
    [columns.askOn]: dayAsInstant(reuse.followUp === undefined ? day : farAway),
    ...writeParts(recordColumns.slice(0, 1), JSON.stringify(reuse)),
  };
}

/** A reuse out of its columns; none where the item holds none. */
export function readReuse(row: Row): Reuse | undefined {
  const record = recordOf(row);
  if (!record || rowText(record['at']) === '') return undefined;
  return record as unknown as Reuse;
}

/** The record of an item, where it is the item's own. */
function recordOf(row: Row): Row | undefined {
  const record = jsonObject(readParts(recordColumns, row));
  const id = rowText(row['Title']);
  return id !== '' && record['id'] === id ? record : undefined;
}
