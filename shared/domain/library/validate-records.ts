import type { DocumentDraft } from './document-draft';
import type { RecordProblem } from './problems';
import type { BrokenRow, SourceRecord } from './source-record';
import { validateRecord, type ValidationContext } from './validate-record';

/** A record that is not written, with everything that is wrong with it. */
export interface RefusedRecord {
  readonly line: number;
  readonly id: string;
  readonly problems: readonly RecordProblem[];
}

/** The records of a source, parted: each is in exactly one of the two. */
export interface ValidatedRecords {
  readonly drafts: readonly DocumentDraft[];
  readonly refused: readonly RefusedRecord[];
}

/**
 * Checks a whole source, so that nothing is written before everything has been looked at.
 * Of records with the same id the first one counts; the others are refused.
 * @param rows the records in the order of the source, and the rows that could not be read
 */
export function validateRecords(
  rows: readonly (SourceRecord | BrokenRow)[],
  context: ValidationContext
): ValidatedRecords {
  const drafts: DocumentDraft[] = [];
  const refused: RefusedRecord[] = [];
  const firstLines = new Map<string, number>();
  for (const row of rows) {
    const { line, id } = row;
    if ('fault' in row) {
      refused.push({ line, id, problems: [brokenRowProblem(row)] });
      continue;
    }
    const verdict = validateRecord(row, context);
    const firstLine = firstLines.get(id);
    const problems: RecordProblem[] = verdict.valid ? [] : [...verdict.problems];
    if (firstLine !== undefined) {
      problems.push({ code: 'library.duplicate-id', values: { id, firstLine } });
    } else if (id !== '') {
      firstLines.set(id, line);
    }
    if (verdict.valid && problems.length === 0) drafts.push(verdict.draft);
    else refused.push({ line, id, problems });
  }
  return { drafts, refused };
}

/** Why a row could not be read at all. */
export function brokenRowProblem({ fault }: BrokenRow): RecordProblem {
  return fault.kind === 'unreadable'
    ? { code: 'library.row-unreadable' }
    : {
        code: 'library.row-broken',
        values: { expected: fault.expected, found: fault.found },
      };
}
