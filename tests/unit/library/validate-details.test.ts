import {
  recogniseProfile,
  readRecord,
  validateRecords,
  type SourceDetails,
} from '../../../shared/domain/library';
import { createVocabulary, type Concept } from '../../../shared/domain/taxonomy';
import { sampleConcepts } from '../taxonomy/sample-concepts';
import { context, emptyDetails, record } from './records';

const concept = (id: string, key: string, setKey: Concept['setKey'], en: string): Concept => ({
  ...{ id, key, setKey },
  labels: { en },
  synonyms: {},
});

const vocabulary = createVocabulary([
  ...sampleConcepts,
  concept('m-per', 'mission.PER', 'missions', 'Mission in Peru'),
  concept('m-bra', 'mission.BRA', 'missions', 'Mission in Brazil'),
  concept('f-107', 'sdg.10.7', 'frameworks', 'SDG 10.7 · Migration'),
  concept('a-all', 'audience.all-staff', 'audiences', 'All staff'),
  {
    ...concept('t-old', 'theme.climate-refugees', 'themes', 'Climate refugees'),
    deprecated: true,
    replacedBy: 'theme.return',
  },
]);

const checked = (change: Partial<SourceDetails>, audience = 'all') =>
  validateRecords([record({ audience, details: { ...emptyDetails, ...change } })], {
    ...context(),
    vocabulary,
  });
const codesOf = (change: Partial<SourceDetails>, audience?: string) =>
  checked(change, audience).refused.flatMap(({ problems }) => problems.map(({ code }) => code));

describe('the optional columns of a record', () => {
  test('become the details of a document: terms by id, people by mail, days as they are', () => {
    const { drafts } = checked({
      missions: ['PER'],
      frameworks: ['10.7'],
      readers: ['All staff'],
      exposure: 'External',
      work: 'w-12',
      length: 'short',
      pages: '4',
      lifecycle: 'archived',
      verifiedOn: '2026-05-20',
      verifiedBy: ['Ana.Rojas@hub-oim.example'],
      authors: ['luz@hub-oim.example', 'rui@hub-oim.example'],
      owners: ['luz@hub-oim.example'],
    });
    expect(drafts[0]?.details).toEqual({
      mission: { id: 'm-per', label: 'Mission in Peru' },
      frameworks: [{ id: 'f-107', label: 'SDG 10.7 · Migration' }],
      readers: [{ id: 'a-all', label: 'All staff' }],
      exposure: 'external',
      workId: 'w-12',
      length: 'short',
      pages: 4,
      lifecycle: 'archived',
      verifiedOn: '2026-05-20',
      verifiedBy: 'ana.rojas@hub-oim.example',
      authors: ['luz@hub-oim.example', 'rui@hub-oim.example'],
      owner: 'luz@hub-oim.example',
    });
  });

  test('may all be missing', () => {
    expect(checked({}).drafts[0]?.details).toEqual({ frameworks: [], readers: [], authors: [] });
  });

  test.each<[string, Partial<SourceDetails>, string]>([
    ['two missions', { missions: ['PER', 'BRA'] }, 'library.several-values'],
    ['a mission that nobody knows', { missions: ['Atlantis'] }, 'taxonomy.unknown-label'],
    ['an exposure that is none', { exposure: 'public' }, 'library.unknown-choice'],
    ['a length that is none', { length: 'medium' }, 'library.unknown-choice'],
    ['a state that is none', { lifecycle: 'old' }, 'library.unknown-choice'],
    ['the 30th of February', { verifiedOn: '2026-02-30' }, 'library.date-invalid'],
    ['a day as people write it', { verifiedOn: '20/05/2026' }, 'library.date-invalid'],
    ['a day that is still to come', { verifiedOn: '2026-11-21' }, 'library.date-in-future'],
    ['who verified and not when', { verifiedBy: ['a@b.example'] }, 'library.field-missing'],
    ['half an address', { authors: ['luz@'] }, 'library.mail-invalid'],
    ['two focal points', { owners: ['a@b.example', 'c@d.example'] }, 'library.several-values'],
    ['no page at all', { pages: '0' }, 'library.number-invalid'],
    ['a work that is too long', { work: 'w'.repeat(256) }, 'library.field-too-long'],
  ])('refuse %s', (_, change, code) => {
    expect(codesOf(change)).toEqual([code]);
  });

  test('refuse a document for outsiders that only the KM team may open', () => {
    expect(codesOf({ exposure: 'external' }, 'km-team')).toEqual(['library.exposure-contradicts']);
  });

  test('name every problem at once', () => {
    expect(codesOf({ pages: 'x', length: 'x', owners: ['x'] }).sort()).toEqual([
      'library.mail-invalid',
      'library.number-invalid',
      'library.unknown-choice',
    ]);
  });
});

test('a term that gave way to another one tags a document with that other one', () => {
  const { drafts } = validateRecords([record({ themes: ['Climate refugees'] })], {
    ...context(),
    vocabulary,
  });
  expect(drafts[0]?.themes.map(({ id }) => id)).toEqual([vocabulary.byKey('theme.return')?.id]);
});

test('the columns are read by their names in the list, people parted by semicolons', () => {
  const columns = 'id title themes countries type year languages file author verified_on'.split(
    ' '
  );
  const profile = recogniseProfile(columns);
  if (!profile) throw new Error('the form is not known');
  const values = { id: '1', author: 'a@b.example; c@d.example', verified_on: '2026-01-31' };
  expect(readRecord({ line: 2, values }, profile, vocabulary).details).toEqual({
    ...emptyDetails,
    authors: ['a@b.example', 'c@d.example'],
    verifiedOn: '2026-01-31',
  });
});
