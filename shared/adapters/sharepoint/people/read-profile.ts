import {
  emptyProfile,
  genders,
  hideableParts,
  languageLevels,
  mostWorks,
  type Availability,
  type ChosenWork,
  type Profile,
  type SpokenLanguage,
} from '../../../domain/people';
import { rowText, type Row } from '../list-rows';
import { asRow, oneOf, optionalText, rowsOf, textsOf } from '../questions/read-json';
import { readAccountName } from './read-account-name';
import { recordColumn, recordOf } from './record-column';

/** The columns of a profile. */
export function profileRow(profile: Profile): Readonly<Record<string, unknown>> {
  return recordColumn(profile);
}

/** A profile out of its columns; none where the item holds none. */
export function readProfile(row: Row): Profile | undefined {
  const record = recordOf(row, 'personId');
  if (!record) return undefined;
  const gender = genders.find((one) => one === record['gender']);
  const hidden = textsOf(record['hidden']);
  return {
    ...emptyProfile(rowText(record['personId'])),
    ...optionalText(record, 'consentAt'),
    languages: readLanguages(record['languages']),
    countriesWorked: textsOf(record['countriesWorked']),
    availability: readAvailability(record['availability']),
    isMentor: record['isMentor'] === true,
    about: rowText(record['about']),
    works: rowsOf(record['works'], readWork).slice(0, mostWorks),
    // What cannot be read is hidden from more people, not from fewer.
    hidden: Array.isArray(record['hidden'])
      ? hideableParts.filter((part) => hidden.includes(part))
      : hideableParts,
    ...(gender === undefined ? {} : { gender }),
    savedAt: rowText(record['savedAt']),
    ...readAccountName(record),
  };
}

/** Languages with how well they are spoken. */
export function readLanguages(value: unknown): readonly SpokenLanguage[] {
  return rowsOf(value, (one): SpokenLanguage | undefined => {
    const tag = rowText(one['tag']);
    return tag === '' ? undefined : { tag, level: oneOf(languageLevels, one['level']) };
  });
}

function readAvailability(value: unknown): Availability {
  const row = asRow(value);
  const until = rowText(row['until']);
  if (row['kind'] === 'limited') return { kind: 'limited' };
  if (row['kind'] !== 'notUntil' || until === '') return { kind: 'open' };
  return { kind: 'notUntil', until, ...optionalText(row, 'standInId') };
}

function readWork(row: Row): ChosenWork | undefined {
  const [title, url] = [rowText(row['title']), rowText(row['url'])];
  if (title === '' || url === '') return undefined;
  return { kind: oneOf(['document', 'practice'], row['kind']), title, url };
}
