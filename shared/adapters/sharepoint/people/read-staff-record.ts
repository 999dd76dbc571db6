import {
  successionStates,
  type StaffRecord,
  type Succession,
  type TwinDecision,
} from '../../../domain/people';
import { rowText, type Row } from '../list-rows';
import { asRow, oneOf, optionalText, textsOf } from '../questions/read-json';
import { readAccountName } from './read-account-name';
import { readLanguages } from './read-profile';
import { recordColumn, recordOf } from './record-column';

/** The columns of what human resources say of a person. */
export function staffRow(record: StaffRecord): Readonly<Record<string, unknown>> {
  return recordColumn(record);
}

/** A record of human resources out of its columns; none where the item holds none. */
export function readStaffRecord(row: Row): StaffRecord | undefined {
  const record = recordOf(row, 'personId');
  if (!record) return undefined;
  return {
    personId: rowText(record['personId']),
    ...optionalText(record, 'post'),
    ...optionalText(record, 'unit'),
    ...optionalText(record, 'missionKey'),
    ...optionalText(record, 'contractKind'),
    ...optionalText(record, 'contractEnd'),
    focalPointOf: textsOf(record['focalPointOf']),
    themeKeys: textsOf(record['themeKeys']),
    languages: readLanguages(record['languages']),
    projectCodes: textsOf(record['projectCodes']),
    ...optionalText(record, 'leftOn'),
    ...readAccountName(record),
    ...optionalText(record, 'successorId'),
    ...('succession' in record ? { succession: readSuccession(record['succession']) } : {}),
    asOf: rowText(record['asOf']),
  };
}

/** Colleagues are pointed to nobody whose yes cannot be read: then she is still to answer. */
function readSuccession(value: unknown): Succession {
  const row = asRow(value);
  return {
    state: oneOf(successionStates, row['state']),
    since: rowText(row['since']),
    ...optionalText(row, 'toldAt'),
  };
}

/** The columns of what was decided about two accounts. */
export function twinRow(decision: TwinDecision): Readonly<Record<string, unknown>> {
  return recordColumn(decision);
}

/** A decision about two accounts out of its columns; none where the item holds none. */
export function readTwinDecision(row: Row): TwinDecision | undefined {
  const record = recordOf(row, 'id');
  if (!record) return undefined;
  return {
    id: rowText(record['id']),
    // Two people who are shown as one is worse than one who is shown as two.
    verdict: oneOf(['different', 'same'], record['verdict']),
    ...optionalText(record, 'keepId'),
    ...{ decidedBy: rowText(record['decidedBy']), at: rowText(record['at']) },
  };
}
