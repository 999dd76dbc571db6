import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type { People } from './api';
import { askStateOf } from './ask-state';
import { addDays, dayOf } from './calendar-days';
import type { Contact } from './contact';
import type { Known } from './directory';
import { checkTopic, draftMessage } from './draft-message';
import { findInstead } from './find-instead';
import { toRef, toRow } from './person-row';
import { decide } from './policy';
import type { PeoplePorts } from './ports';
import type { PeopleProblem } from './problems';
import { knownAs } from './known-as';
import { daysUntilAsked } from './time-limits';
import type { ContactPlan, ContactToRate } from './views';

type Turning = Parameters<People['contact']>[0];
type Rating = Parameters<People['rateContact']>[0];

/** Of the newest; what is older nobody remembers. */
const mostToRate = 50;

/**
 * Prepares a message to a colleague and writes down that she was turned to; never what is written.
 * Where she is asked too much or away, somebody else is offered first, and nothing is written down
 * before the asker has chosen.
 */
export async function contactColleague(
  ports: PeoplePorts,
  actor: Actor,
  input: Turning
): Promise<Result<ContactPlan, PeopleProblem>> {
  const [directory, terms, earlier] = await Promise.all([
    ports.directory.current(),
    ports.vocabulary.load(),
    ports.contacts.get(input.contactId),
  ]);
  const known = knownAs(directory, input.personId);
  const right = decide(actor, 'contact', { personId: known?.person.id ?? input.personId });
  if (!right.allowed) return fail({ code: right.reason });
  // An id that somebody else has used says nothing of her contact.
  const isTaken = earlier !== undefined && earlier.askerId !== actor.id;
  if (!known || isTaken) return fail({ code: 'people.not-found' });
  if (known.isFormer) return fail({ code: 'people.former' });
  if (known.person.mail === '') return fail({ code: 'people.no-mail' });
  const topic = checkTopic(input.topic, terms, ports.siteUrl);
  if (!topic.ok) return topic;
  const asker = directory.known.get(actor.id);
  const { name, mail } = known.person;
  const message = draftMessage(
    { words: ports.words, terms },
    { ...{ topic: topic.value, locale: input.locale, to: known }, ...(asker ? { asker } : {}) }
  );
  const plan: ContactPlan = {
    contactId: input.contactId,
    url: ports.links.link(input.channel, { name, mail }, message),
    message: message.text,
  };
  const why = whyNotNow(known);
  if (why !== undefined && !input.isInsisted && !earlier) {
    const looking = { directory, terms, askerId: actor.id };
    const instead = findInstead(looking, known, topic.value);
    if (instead) return ok({ ...plan, why, instead: toRow(actor, instead.known, instead.reasons) });
  }
  if (!earlier) {
    const { contactId: id, channel } = input;
    const at = ports.clock.now().toISOString();
    const personId = known.person.id;
    const made = await ports.contacts.add({
      ...{ id, askerId: actor.id, personId, topic: topic.value, channel, at },
    });
    ports.directory.noteContact(made);
  }
  return ok(why === undefined ? plan : { ...plan, why });
}

function whyNotNow(known: Known): ContactPlan['why'] {
  const { availability, isOverloaded } = askStateOf(known);
  if (availability.kind === 'notUntil') return 'away';
  return isOverloaded ? 'overloaded' : undefined;
}

/**
 * Whom she turned to some days ago, without a word yet whether it helped; the newest first. Whether
 * the question has been sent makes no difference: its card may be made at this very moment.
 */
export async function contactsToRate(
  ports: PeoplePorts,
  actor: Actor
): Promise<readonly ContactToRate[]> {
  if (!decide(actor, 'contact').allowed) return [];
  const [directory, made] = await Promise.all([
    ports.directory.current(),
    ports.contacts.madeBy(actor.id, mostToRate),
  ]);
  const lastDay = addDays(dayOf(ports.clock.now()), -daysUntilAsked);
  return made
    .filter(({ at, outcome }) => at.slice(0, 10) <= lastDay && outcome === undefined)
    .map((contact) => toRate(contact, knownAs(directory, contact.personId)));
}

/** Whether it helped; asked once, and she may change her mind. */
export async function rateContact(
  ports: PeoplePorts,
  actor: Actor,
  { contactId, outcome }: Rating
): Promise<Result<ContactToRate, PeopleProblem>> {
  const right = decide(actor, 'contact');
  if (!right.allowed) return fail({ code: right.reason });
  const [directory, contact] = await Promise.all([
    ports.directory.current(),
    ports.contacts.get(contactId),
  ]);
  if (contact?.askerId !== actor.id) return fail({ code: 'people.not-found' });
  const rated = { ...contact, outcome };
  if (contact.outcome !== outcome) await ports.contacts.save(rated);
  return ok(toRate(rated, knownAs(directory, contact.personId)));
}

/** Of whom nothing is left, only that she was asked. */
function toRate(
  { id, personId, topic, at, outcome }: Contact,
  known: Known | undefined
): ContactToRate {
  return {
    contactId: id,
    person: known ? toRef(known) : { personId, name: '' },
    ...{ topic, at },
    ...(outcome === undefined ? {} : { outcome }),
  };
}
