import type { StaffRow } from './read-staff-file';
import type { StaffColumn } from './staff-columns';
import type { StaffRecord } from './staff-record';
import { successionFor } from './succession';
import type { PersonRef } from './views';

type Field = Exclude<keyof StaffRecord, 'personId' | 'account' | 'succession'>;

/** Which field each column fills; the day of the file is no change by itself. */
const fieldOf: Readonly<Record<Exclude<StaffColumn, 'mail' | 'as_of'>, Field>> = {
  post: 'post',
  unit: 'unit',
  mission: 'missionKey',
  contract_kind: 'contractKind',
  contract_end: 'contractEnd',
  focal_point_of: 'focalPointOf',
  themes: 'themeKeys',
  languages: 'languages',
  projects: 'projectCodes',
  left_on: 'leftOn',
  successor_mail: 'successorId',
};

interface NamedRow extends Pick<StaffRow, 'facts' | 'mail'> {
  readonly person: PersonRef;
  readonly successorId?: string;
}

/**
 * What the hub has of a person after a row: an empty cell empties its field, a column that the file does
 * not have changes nothing. A successor stays until the file names another: she may have been named here.
 * Another one is asked anew.
 * @param now ISO 8601; its day is that of a file that does not say of which day it is
 */
export function mergeRecord(
  kept: StaffRecord | undefined,
  { person, mail, facts, successorId = kept?.successorId }: NamedRow,
  columns: readonly StaffColumn[],
  now: string
): StaffRecord {
  const said = <Key extends keyof typeof facts>(column: StaffColumn, key: Key) =>
    columns.includes(column) ? facts[key] : kept?.[key];
  const optional = {
    post: said('post', 'post'),
    unit: said('unit', 'unit'),
    missionKey: said('mission', 'missionKey'),
    contractKind: said('contract_kind', 'contractKind'),
    contractEnd: said('contract_end', 'contractEnd'),
    leftOn: said('left_on', 'leftOn'),
    successorId,
    succession: successionFor(kept, successorId, now),
  };
  return {
    personId: person.personId,
    account: { name: person.name, mail },
    ...withoutMissing(optional),
    focalPointOf: said('focal_point_of', 'focalPointOf') ?? [],
    themeKeys: said('themes', 'themeKeys') ?? [],
    languages: said('languages', 'languages') ?? [],
    projectCodes: said('projects', 'projectCodes') ?? [],
    asOf: facts.asOf ?? now.slice(0, 10),
  };
}

/** Columns whose field is not what it was; an empty list is the same as none. */
export function changedColumns(
  kept: StaffRecord | undefined,
  next: StaffRecord
): readonly StaffColumn[] {
  const asText = (record: StaffRecord | undefined, field: Field): string =>
    JSON.stringify(record?.[field] ?? '').replace(/^\[\]$/, '""');
  return Object.entries(fieldOf)
    .filter(([, field]) => asText(kept, field) !== asText(next, field))
    .map(([column]) => column as keyof typeof fieldOf);
}

function withoutMissing<T extends object>(all: T): T {
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined)
  ) as unknown as T;
}
