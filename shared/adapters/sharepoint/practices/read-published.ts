import type { PublishedPractice } from '../../../domain/practices';
import { rowText, type Row } from '../list-rows';
import { jsonObject, numberOf } from '../questions/read-json';
import { columns } from '../schema/library-names';
import { publishedColumns, recordColumns } from '../schema/practice-names';
import { attachedFiles, readFiles, shownFile } from './attached-files';
import { readParts } from './record-parts';

/** What a query has to select so that readPublished can read it; the files have to be expanded. */
export const publishedSelection: readonly string[] = [
  ...['Id', columns.workId, publishedColumns.reuses, publishedColumns.files],
  ...[...recordColumns, attachedFiles],
];

/**
 * A published practice out of its item. The service alone writes the list: what has the form of a
 * record is read as it was written.
 * @param listPath address of the list on its server
 * @returns undefined where the item holds none, because it is only being written
 */
export function readPublished(row: Row, listPath: string): PublishedPractice | undefined {
  const id = rowText(row[columns.workId]);
  const record = jsonObject(readParts(recordColumns, row));
  const isWhole =
    record['id'] === id &&
    typeof record['content'] === 'object' &&
    ['translations', 'reviewers'].every((name) => Array.isArray(record[name]));
  if (id === '' || !isWhole) return undefined;
  const folder = `${listPath}/Attachments/${Number(row['Id'])}`;
  return {
    ...(record as unknown as PublishedPractice),
    attachments: readFiles(row, publishedColumns.files).map((file) => ({
      ...shownFile(file),
      url: encodeURI(folder) + `/${encodeURIComponent(file.name)}`,
    })),
    reuseCount: numberOf(row[publishedColumns.reuses]),
  };
}
