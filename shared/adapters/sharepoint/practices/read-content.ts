import {
  consents,
  criteria,
  practiceKinds,
  reachAnswers,
  rightKeys,
  scores,
  textFields,
  type GenderAndRights,
  type KindAnswers,
  type PeopleReached,
  type PersonRef,
  type PracticeAttachment,
  type PracticeContent,
  type PracticeTexts,
  type Ratings,
} from '../../../domain/practices';
import { locales } from '../../../kernel/locale';
import { rowText, type Row } from '../list-rows';
import { asRow, numberOf, oneOf, optionalText, rowsOf, textsOf } from '../questions/read-json';

/** What an author writes, out of JSON. */
export function readContent(value: unknown): PracticeContent {
  const row = asRow(value);
  const period = asRow(row['period']);
  const contact = readPerson(row['contact']);
  return {
    kind: oneOf(practiceKinds, row['kind']),
    kindAnswers: readKindAnswers(asRow(row['kindAnswers'])),
    locale: oneOf(locales, row['locale']),
    texts: readTexts(row['texts']),
    themeKeys: textsOf(row['themeKeys']),
    countryKeys: textsOf(row['countryKeys']),
    frameworkKeys: textsOf(row['frameworkKeys']),
    period: { ...optionalText(period, 'from'), ...optionalText(period, 'to') },
    ...optionalNumber(row, 'cost'),
    ...optionalNumber(row, 'hours'),
    actors: textsOf(row['actors']),
    reached: readReached(asRow(row['reached'])),
    ratings: readRatings(asRow(row['ratings'])),
    genderAndRights: readGenderAndRights(asRow(row['genderAndRights'])),
    ...optionalWord(row, 'consent', consents),
    ...(contact ? { contact } : {}),
    projectCode: rowText(row['projectCode']),
    // What cannot be read is shown to fewer, not to more.
    shownAs: oneOf(['missionOnly', 'named'], row['shownAs']),
    ...optionalText(row, 'adaptsId'),
  };
}

/** The texts of one language. */
function readTexts(value: unknown): PracticeTexts {
  const row = asRow(value);
  return Object.fromEntries(
    textFields.flatMap((field) => {
      const text = row[field];
      return typeof text === 'string' ? [[field, text]] : [];
    })
  );
}

export function readAttachments(value: unknown): readonly PracticeAttachment[] {
  return rowsOf(value, readAttachment);
}

function readAttachment(row: Row): PracticeAttachment | undefined {
  const name = rowText(row['name']);
  if (name === '') return undefined;
  return {
    ...{ name, size: numberOf(row['size']) },
    ...(row['hasNoText'] === true ? { hasNoText: true } : {}),
  };
}

/** A person; undefined where it is none. */
function readPerson(value: unknown): PersonRef | undefined {
  const row = asRow(value);
  const [personId, name] = [rowText(row['personId']), rowText(row['name'])];
  return personId === '' && name === '' ? undefined : { personId, name };
}

/** A property, where it is one of the words. */
function optionalWord<Name extends string, Word extends string>(
  row: Row,
  name: Name,
  words: readonly Word[]
): { readonly [Key in Name]?: Word } {
  const word = words.find((one) => one === row[name]);
  return word === undefined ? {} : ({ [name]: word } as { readonly [Key in Name]?: Word });
}

/** A property, where it is a number. */
function optionalNumber<Name extends string>(
  row: Row,
  name: Name
): { readonly [Key in Name]?: number } {
  const value = row[name];
  return typeof value === 'number' && Number.isFinite(value)
    ? ({ [name]: value } as { readonly [Key in Name]?: number })
    : {};
}

function optionalFlag<Name extends string>(
  row: Row,
  name: Name
): { readonly [Key in Name]?: boolean } {
  const value = row[name];
  return typeof value === 'boolean'
    ? ({ [name]: value } as { readonly [Key in Name]?: boolean })
    : {};
}

function readKindAnswers(row: Row): KindAnswers {
  return {
    ...optionalWord(row, 'didWork', ['yes', 'partly', 'no'] as const),
    ...optionalFlag(row, 'testedMoreThanOnce'),
    ...optionalFlag(row, 'hasEvidence'),
    ...optionalFlag(row, 'adaptedElsewhere'),
  };
}

function readReached(row: Row): PeopleReached {
  return {
    ...optionalNumber(row, 'women'),
    ...optionalNumber(row, 'men'),
    ...optionalNumber(row, 'otherIdentities'),
    ...optionalNumber(row, 'under18'),
    ...optionalNumber(row, 'from18To59'),
    ...optionalNumber(row, 'over59'),
    source: rowText(row['source']),
  };
}

function readRatings(row: Row): Ratings {
  return Object.fromEntries(
    criteria.flatMap((criterion) => {
      const rating = asRow(row[criterion]);
      const score = scores.find((one) => one === rating['score']);
      return score === undefined
        ? []
        : [[criterion, { score, evidence: rowText(rating['evidence']) }]];
    })
  );
}

function readGenderAndRights(row: Row): GenderAndRights {
  const given = textsOf(row['rights']);
  return {
    ...optionalWord(row, 'reach', reachAnswers),
    reachEvidence: rowText(row['reachEvidence']),
    rights: rightKeys.filter((key) => given.includes(key)),
    rightsNotDone: row['rightsNotDone'] === true,
    rightsEvidence: rowText(row['rightsEvidence']),
    harm: rowText(row['harm']),
  };
}
