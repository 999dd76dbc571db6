import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import { takeBackAnswers } from './answer-succession';
import { addMonths, dayOf } from './calendar-days';
import type { Contact } from './contact';
import type { Known } from './directory';
import { evidenceKinds } from './evidence';
import { accountsOf } from './own-account';
import { decide } from './policy';
import type { PeoplePorts } from './ports';
import type { PeopleProblem } from './problems';
import { emptyProfile } from './profile';
import { knownAs } from './known-as';
import { ownSuccessions } from './show-successions';
import type { StaffRecord } from './staff-record';
import { monthsOfContacts } from './time-limits';
import { viewSkill } from './view-skill';
import type { AboutMe } from './care-views';

type AboutMeResult = Result<AboutMe, PeopleProblem>;

/** More than anybody makes in the months that contacts are kept. */
const mostContacts = 2000;
/** In the place of an asker who wants to be forgotten. */
const nobody = 'nobody';

/**
 * Everything that the hub keeps about the actor, from the lists themselves and not from memory; only in
 * whose records she is named, the directory knows.
 */
export async function aboutMe(ports: PeoplePorts, actor: Actor): Promise<AboutMeResult> {
  const right = decide(actor, 'aboutMe', { personId: actor.id });
  if (!right.allowed) return fail({ code: right.reason });
  const [directory, terms] = await Promise.all([
    ports.directory.current(),
    ports.vocabulary.load(),
  ]);
  const firstDay = addMonths(dayOf(ports.clock.now()), -monthsOfContacts);
  const ids = accountsOf(directory, actor.id);
  const [profile, record, skills, made, all] = await Promise.all([
    firstOf(ids, (id) => ports.profiles.get(id)),
    firstOf(ids, (id) => ports.staff.get(id)),
    ofEach(ids, (id) => ports.skills.ofPerson(id)),
    ofEach(ids, (id) => ports.contacts.madeBy(id, mostContacts)),
    ports.contacts.since(firstDay),
  ]);
  const known = knownAs(directory, actor.id) ?? (await stranger(ports, actor.id));
  const by = { reader: { ...actor, id: known.person.id }, directory, terms };
  return ok({
    profile: profile?.value ?? null,
    staff: record ? withoutAnswer(record.value) : null,
    skills: skills.map(({ value }) => viewSkill(by, known, value)),
    successions: ownSuccessions(by, ids),
    contactsMade: made.map(withoutAsker),
    contactsReceived: all.filter(({ personId }) => ids.includes(personId)).length,
    elsewhere: evidenceKinds.flatMap((kind) => {
      const count = known.items.filter((item) => item.kind === kind).length;
      return count === 0 ? [] : [{ kind, count }];
    }),
  });
}

/**
 * Takes away what she said of herself, and that she carries on somebody's work. That she wrote a document stays with the document, HR's record
 * is HR's, and of whom she turned to only remains that somebody did. Cut off in between, a second call
 * does the rest.
 */
export async function eraseMe(ports: PeoplePorts, actor: Actor): Promise<AboutMeResult> {
  const right = decide(actor, 'erase', { personId: actor.id });
  if (!right.allowed) return fail({ code: right.reason });
  const now = ports.clock.now().toISOString();
  const ids = accountsOf(await ports.directory.current(), actor.id);
  await takeBackAnswers(ports, ids);
  for (const id of ids) {
    for (const contact of await ports.contacts.madeBy(id, mostContacts)) {
      await ports.contacts.save({ ...contact, askerId: nobody, askedAt: contact.askedAt ?? now });
    }
    for (const { value } of await ports.skills.ofPerson(id)) {
      await ports.skills.remove(value.id);
      // Until the directory is read again: what is taken back is shown to nobody.
      ports.directory.noteSkill({ ...value, state: 'withdrawn', news: [] });
    }
    await ports.profiles.remove(id);
    ports.directory.noteProfile(emptyProfile(id));
  }
  return aboutMe(ports, actor);
}

/** Of two accounts of one person, whichever has something. */
async function firstOf<T>(
  ids: readonly string[],
  get: (id: string) => Promise<T | undefined>
): Promise<T | undefined> {
  return (await Promise.all(ids.map(get))).find((found) => found !== undefined);
}

async function ofEach<T>(
  ids: readonly string[],
  get: (id: string) => Promise<readonly T[]>
): Promise<readonly T[]> {
  return (await Promise.all(ids.map(get))).flat();
}

function withoutAsker({ askerId: _, ...contact }: Contact): Omit<Contact, 'askerId'> {
  return contact;
}

/** What her own successor says is the successor's. */
function withoutAnswer({ succession: _, ...record }: StaffRecord): StaffRecord {
  return record;
}

/** Who is not in the directory has nothing there, and lists may hold something all the same. */
async function stranger({ people }: PeoplePorts, id: string): Promise<Known> {
  const person = await people.byId(id);
  return {
    person: person ?? { id, name: '', mail: '', languages: [], isGuest: true, isActive: false },
    profile: emptyProfile(id),
    ...{ skills: [], evidence: new Map(), items: [], specialistOf: [] },
    ...{ asked: 0, askedInQuarter: 0, availability: { kind: 'open' }, isFormer: false },
  };
}
