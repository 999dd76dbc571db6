import { peopleInputs } from '../../../bot/people';
import type { MemoryPerson } from '../../../shared/adapters/memory/memory-people';
import type { People } from '../../../shared/domain/people';
import { newId } from '../../../shared/kernel/ids';
import {
  ana,
  carriedOnBy,
  everybody,
  evidenceOf,
  fabio,
  harriet,
  hr,
  jo,
  LABOUR,
  martinez,
  openPeopleDesk,
  profileOf,
  recordOf,
  renata,
  skillOf,
  visitor,
  type PeopleDesk,
} from '../../unit/people/people-desk';

type Method = keyof People;

const staff = everybody.filter((one) => one !== visitor);
const kmTeam = [harriet];
const specialists = [renata, fabio];
const onAna = { personId: ana.id, themeKey: LABOUR };
const changes = {
  ...{ languages: [], countriesWorked: [], availability: { kind: 'open' }, isMentor: true },
  ...{ about: '', works: [], hidden: [] },
};

interface Row {
  readonly input: Readonly<Record<string, unknown>>;
  /** Who gets an answer; everybody else a refusal with a reason, or an empty list. */
  readonly by: readonly MemoryPerson[];
}

/** Specification 3.11, by hand: whom each method answers when it is about Ana. */
const table: Readonly<Record<Method, Row>> = {
  search: { input: { words: 'ana', side: 'does', locale: 'es' }, by: staff },
  profile: { input: { personId: ana.id }, by: staff },
  strip: { input: { themeKey: LABOUR }, by: staff },
  me: { input: {}, by: staff },
  saveProfile: { input: { changes }, by: staff },
  consent: { input: { isGiven: true }, by: staff },
  claim: { input: { themeKey: LABOUR, level: 'learner' }, by: staff },
  answerOwn: { input: { themeKey: LABOUR, answer: 'yes' }, by: [ana, jo] },
  // what the hub keeps of somebody is hers to know, guests too
  answerSuccession: { input: { personId: ana.id, isAccepted: true }, by: [jo] },
  aboutMe: { input: {}, by: everybody },
  erase: { input: {}, by: everybody },
  contact: {
    input: {
      ...{ personId: ana.id, channel: 'chat', locale: 'es' },
      topic: { kind: 'theme', themeKey: LABOUR },
    },
    by: staff.filter((one) => one !== ana),
  },
  contactsToRate: { input: {}, by: [martinez] },
  rateContact: { input: { outcome: 'useful' }, by: [martinez] },
  map: { input: { themeKey: LABOUR }, by: staff },
  network: { input: { themeKey: LABOUR }, by: staff },
  quizQuestion: { input: {}, by: [] },
  quizAnswer: { input: { id: LABOUR, personId: ana.id }, by: staff },
  toConfirm: { input: {}, by: [renata] },
  decideSkill: { input: { ...onAna, decision: 'confirm' }, by: [renata] },
  propose: { input: { ...onAna, personId: martinez.id, level: 'expert' }, by: [harriet, renata] },
  coverage: { input: {}, by: [...kmTeam, ...specialists, hr] },
  load: { input: {}, by: [...kmTeam, ...specialists] },
  duplicates: { input: {}, by: kmTeam },
  decideTwin: { input: { oneId: ana.id, otherId: jo.id, verdict: 'different' }, by: kmTeam },
  setSuccessor: { input: { personId: ana.id, successorId: jo.id }, by: [...kmTeam, hr] },
  successions: { input: {}, by: [...kmTeam, hr] },
  importStaff: { input: { text: 'mail,as_of\n', isDryRun: true }, by: [...kmTeam, hr] },
};

/** Ana waits for the specialist, Jô is due and named to carry on Ana's work, and Iván has turned to Ana a week ago. */
async function openDesk(): Promise<{ readonly desk: PeopleDesk; readonly contactId: string }> {
  const desk = openPeopleDesk({
    evidence: [evidenceOf(ana)],
    first: {
      profiles: staff.map((one) => profileOf(one)),
      // Ana leaves soon, and Jô is named to carry on
      staff: [recordOf(ana, { contractEnd: '2027-01-15', ...carriedOnBy(jo, 'asked') })],
      skills: [
        skillOf(ana, LABOUR, { state: 'claimed', level: 'expert' }),
        skillOf(jo, LABOUR, { state: 'due' }),
      ],
    },
  });
  const contactId = newId();
  const contact = { ...table.contact.input, contactId };
  await (await desk.as(martinez)).contact(peopleInputs.contact.parse(contact));
  desk.setTime('2026-12-04T13:00:00Z');
  await desk.tick();
  return { desk, contactId };
}

/** Her form is as new as what is saved. */
async function versionOf(desk: PeopleDesk, { id }: MemoryPerson): Promise<{ version?: string }> {
  const kept = await desk.lists.profiles.get(id);
  return kept ? { version: kept.version } : {};
}

test('no method goes without a line of the table', () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(peopleInputs).sort());
});

describe.each(everybody.map((person) => [person.name, person] as const))('%s', (_, person) => {
  test.each(Object.entries(table) as [Method, Row][])(
    'calling %s is answered as the table says',
    async (method, row) => {
      const { desk, contactId } = await openDesk();
      const wanted = {
        ...(method === 'contact' ? { contactId: newId() } : {}),
        ...(method === 'rateContact' ? { contactId } : {}),
        ...(method === 'saveProfile' ? await versionOf(desk, person) : {}),
      };
      const input: unknown = peopleInputs[method].parse({ ...row.input, ...wanted });
      const people = await desk.as(person);
      const answer = await (people[method] as (given: unknown) => Promise<unknown>)(input);
      const isAnswered = Array.isArray(answer)
        ? answer.length > 0
        : (answer as { readonly ok: boolean }).ok;
      const code = (answer as { problem?: { code: string } }).problem?.code ?? '';
      expect([method, code, isAnswered]).toEqual([method, code, row.by.includes(person)]);
      if (!Array.isArray(answer) && !isAnswered) expect(code).toMatch(/^people\./);
      if (!isAnswered) expect(JSON.stringify(answer)).not.toContain(ana.name);
    }
  );
});

test('the end of a contract is seen by herself, HR and the KM team alone', async () => {
  const { desk } = await openDesk();
  for (const person of staff) {
    const people = await desk.as(person);
    const answers = [
      await people.profile({ personId: ana.id }),
      await people.map({ themeKey: LABOUR }),
      await people.coverage({}),
      await people.search({ words: 'ana', side: 'does', locale: 'es' }),
    ];
    const sees = JSON.stringify(answers).includes('2027-01-15');
    expect([person.name, sees]).toEqual([person.name, [ana, hr, harriet].includes(person)]);
  }
});

test('what a request says beyond what a method takes is dropped: no consent, no other person', () => {
  const more = { personId: jo.id, consentAt: '2026-01-01T00:00:00Z', savedAt: 'x' };
  expect(
    peopleInputs.saveProfile.parse({ changes: { ...changes, ...more }, personId: jo.id })
  ).toEqual({ changes });
  const claim = { themeKey: LABOUR, level: 'expert', state: 'confirmed', personId: jo.id } as const;
  expect(peopleInputs.claim.parse(claim)).toEqual({ themeKey: LABOUR, level: 'expert' });
});

test.each([
  ['a level that is none', 'claim', { themeKey: LABOUR, level: 'guru' }],
  ['a contact without a UUID', 'rateContact', { contactId: '1', outcome: 'useful' }],
  ['a hidden part that is none', 'saveProfile', { changes: { ...changes, hidden: ['name'] } }],
  ['a file of nine megabytes', 'importStaff', { text: 'x'.repeat(9_000_000), isDryRun: true }],
  ['more than a page', 'search', { locale: 'es', most: 1e9 }],
  ['what is no number', 'search', { locale: 'es', from: Number.NaN }],
  ['another language', 'search', { locale: 'fr' }],
] as const)('%s is refused before anything is done', (_, method, input) => {
  expect(peopleInputs[method].safeParse(input).success).toBe(false);
});
