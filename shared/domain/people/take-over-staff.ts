import type { Clock } from '../../kernel/clock';
import { HubError } from '../../kernel/errors';
import type { VocabularySource } from '../taxonomy';
import { dayOf } from './calendar-days';
import { mergeRecord, changedColumns } from './merge-staff-record';
import type { Kept, StaffStore } from './ports';
import { readStaffFile, type StaffFile, type StaffRow } from './read-staff-file';
import type { StaffChange, StaffImport, StaffMistake } from './staff-import';
import type { StaffRecord } from './staff-record';
import type { PersonRef } from './views';

export interface StaffImportPorts {
  readonly staff: StaffStore;
  readonly vocabulary: VocabularySource;
  readonly clock: Clock;
  /** Staff, former staff, and guests that the hub lists; undefined for everybody else. */
  personOf(mail: string): Promise<PersonRef | undefined>;
  onSaved?(record: StaffRecord): void;
}

export interface StaffToTakeOver {
  readonly text: string;
  readonly isDryRun: boolean;
  /** More changes than these are not begun. */
  readonly mostChanges?: number;
}

/** So many records at a time: SharePoint asks programs for patience. */
const atOnce = 4;
const mostTries = 3;

/**
 * Takes HR's file over, row by row: a row with a mistake stops no other, what has not changed is not
 * written, and a second run of the same file does nothing.
 * @throws HubError where something does not answer: rows before are written, and running it again goes on
 */
export async function takeOverStaff(
  ports: StaffImportPorts,
  { text, isDryRun, mostChanges = Infinity }: StaffToTakeOver
): Promise<StaffImport> {
  const now = ports.clock.now();
  const file = readStaffFile(text, await ports.vocabulary.load(), dayOf(now));
  const { count, ignoredColumns, fileProblem } = file;
  const about = { rows: count, ignoredColumns, isDryRun };
  if (fileProblem) {
    return { ...about, changed: [], unchanged: 0, mistakes: file.mistakes, fileProblem };
  }
  const named = await nameRows(ports, file.rows);
  const kept = new Map((await ports.staff.all()).map((one) => [one.value.personId, one]));
  const steps = named.found.map((row) => stepOf(row, file, kept.get(row.person.personId), now));
  const changes = steps.flatMap((step) => ('change' in step ? [step] : []));
  const mistakes = [
    ...file.mistakes,
    ...named.mistakes,
    ...steps.flatMap((step) => ('mistake' in step ? [step.mistake] : [])),
  ].sort((one, other) => one.line - other.line);
  const isTooMuch = changes.length > mostChanges;
  if (!isDryRun && !isTooMuch) await writeAll(ports, changes, file, now);
  return {
    ...about,
    changed: changes.map(({ change }) => change),
    unchanged: steps.filter((step) => 'isSame' in step).length,
    mistakes,
    ...(isTooMuch ? { fileProblem: 'too-large' } : {}),
  };
}

interface NamedRow extends StaffRow {
  readonly person: PersonRef;
  readonly successorId?: string;
}

/** Who is meant; whoever stands there twice is taken over from neither row. */
async function nameRows(
  { personOf }: StaffImportPorts,
  rows: readonly StaffRow[]
): Promise<{ readonly found: readonly NamedRow[]; readonly mistakes: readonly StaffMistake[] }> {
  const named: NamedRow[] = [];
  const mistakes: StaffMistake[] = [];
  for (const row of rows) {
    const { line, mail, successorMail } = row;
    const person = await personOf(mail);
    const successor = successorMail === undefined ? undefined : await personOf(successorMail);
    if (!person) mistakes.push({ line, column: 'mail', code: 'unknown-person' });
    if (successorMail !== undefined && !successor) {
      mistakes.push({ line, column: 'successor_mail', code: 'unknown-person' });
    } else if (person) {
      named.push({ ...row, person, ...(successor ? { successorId: successor.personId } : {}) });
    }
  }
  const counts = new Map<string, number>();
  for (const { person } of named) {
    counts.set(person.personId, (counts.get(person.personId) ?? 0) + 1);
  }
  const isTwice = ({ person }: NamedRow): boolean => (counts.get(person.personId) ?? 0) > 1;
  return {
    found: named.filter((row) => !isTwice(row)),
    mistakes: [
      ...mistakes,
      ...named
        .filter(isTwice)
        .map(({ line }): StaffMistake => ({ line, column: 'mail', code: 'twice' })),
    ],
  };
}

interface PlannedChange {
  readonly row: NamedRow;
  readonly change: StaffChange;
}
type Step = PlannedChange | { readonly mistake: StaffMistake } | { readonly isSame: true };

function stepOf(
  row: NamedRow,
  { columns }: StaffFile,
  kept: Kept<StaffRecord> | undefined,
  now: Date
): Step {
  const { line, person } = row;
  const next = mergeRecord(kept?.value, row, columns, now.toISOString());
  const fields = changedColumns(kept?.value, next);
  if (fields.length === 0) return { isSame: true };
  if (kept && next.asOf < kept.value.asOf) {
    return { mistake: { line, column: 'as_of', code: 'older-than-kept', value: next.asOf } };
  }
  return { row, change: { line, ...person, fields } };
}

async function writeAll(
  ports: StaffImportPorts,
  changes: readonly PlannedChange[],
  file: StaffFile,
  now: Date
): Promise<void> {
  const waiting = [...changes];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await write(ports, next.row, file, now).catch((error: unknown) => {
        // the others begin nothing more
        waiting.length = 0;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** What somebody else saved meanwhile, such as a successor, is kept. */
async function write(
  { staff, onSaved }: StaffImportPorts,
  row: NamedRow,
  { columns }: StaffFile,
  now: Date
): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const kept = await staff.get(row.person.personId);
    const record = mergeRecord(kept?.value, row, columns, now.toISOString());
    if ((await staff.save(record, kept?.version)) === 'conflict') continue;
    onSaved?.(record);
    return;
  }
  throw new HubError('conflict', { message: 'staff record: saved again and again by others' });
}
