import {
  accountNameOf,
  skillId,
  skillWorkflow,
  type Availability,
  type Contact,
  type Person,
  type Profile,
  type Skill,
  type SkillState,
  type SkillTrace,
  type StaffRecord,
} from '../domain/people';
import type { ProfileSource, SourceContact, SourceSkill, SourceWork } from './profile-source';

export interface ProfileSurroundings {
  readonly now: Date;
  /** Absolute address of the hub's site, without a slash at the end. */
  readonly siteUrl: string;
  /** Everybody whom the file names and the directory knows, by mail in lower case. */
  readonly people: ReadonlyMap<string, Person>;
}

/** Stands for what the hub does by itself, in place of a mail address. */
export const hub = 'hub';

const dayMs = 24 * 60 * 60 * 1000;
/** An asker is asked once, a week later. */
const askedAfterDays = 7;

/** The profile of a person in a file without faults. */
export function profileFromSource(
  source: ProfileSource,
  person: Person,
  surroundings: ProfileSurroundings
): Profile {
  const { consentDaysAgo, savedDaysAgo, works, gender } = source;
  const { languages, countriesWorked, isMentor, about, hidden } = source;
  return {
    ...{ personId: person.id, languages, countriesWorked, isMentor, about, hidden },
    ...(consentDaysAgo === undefined ? {} : { consentAt: before(surroundings, consentDaysAgo) }),
    availability: availabilityOf(source, surroundings),
    works: works.map((work) => ({ ...placed(work, surroundings), kind: work.kind })),
    ...(gender === undefined ? {} : { gender }),
    savedAt: before(surroundings, savedDaysAgo),
    account: accountNameOf(person),
  };
}

/** A skill of a person in a file without faults. */
export function skillFromSource(
  source: SourceSkill,
  personId: string,
  surroundings: ProfileSurroundings
): Skill {
  const { themeKey, level, note, isHidden } = source;
  const trace = traceOf(source, personId, surroundings);
  const isConfirmation = ({ event }: SkillTrace): boolean =>
    event === 'confirm' || event === 'prove';
  const given = trace.filter(isConfirmation).at(-1);
  const renewed = trace.filter((one) => isConfirmation(one) || one.event === 'renew').at(-1);
  return {
    ...{ id: skillId(personId, themeKey), personId, themeKey, level, isHidden, trace, news: [] },
    state: trace.at(-1)?.to ?? skillWorkflow.initial,
    since: trace.filter(({ from, to }) => from !== to).at(-1)?.at ?? before(surroundings, 0),
    ...(note === undefined ? {} : { note }),
    ...(given === undefined || renewed === undefined
      ? {}
      : {
          confirmedAt: given.at,
          confirmedBy:
            given.event === 'prove'
              ? { kind: 'evidence' }
              : { kind: 'specialist', personId: given.by },
          dueOn: yearAfter(renewed.at),
        }),
  };
}

/** A contact of a file without faults. */
export function contactFromSource(
  source: SourceContact,
  personId: string,
  surroundings: ProfileSurroundings
): Contact {
  const { id, by, themeKey, work, channel, daysAgo, outcome } = source;
  const askedDaysAgo = daysAgo - askedAfterDays;
  return {
    ...{ id, personId, channel, at: before(surroundings, daysAgo) },
    askerId: surroundings.people.get(by.toLowerCase())?.id ?? '',
    topic: work
      ? { ...placed(work, surroundings), kind: work.kind }
      : { kind: 'theme', themeKey: themeKey ?? '' },
    ...(askedDaysAgo < 0 ? {} : { askedAt: before(surroundings, askedDaysAgo) }),
    ...(outcome === undefined ? {} : { outcome }),
  };
}

/**
 * The record of whose work somebody in a file carries on. What the list of human resources says besides
 * comes into it when that list is taken over.
 * @returns undefined where nothing is to be written: another successor, or an answer, stays
 */
export function recordFromSource(
  record: StaffRecord,
  successorId: string,
  daysAgo: number,
  surroundings: ProfileSurroundings
): StaffRecord | undefined {
  const isNamed = record.successorId === undefined || record.successorId === successorId;
  const isAnswered = record.succession !== undefined && record.succession.state !== 'asked';
  if (!isNamed || isAnswered) return undefined;
  const since = before(surroundings, daysAgo);
  return { ...record, successorId, succession: { state: 'accepted', since } };
}

/**
 * The state that an event leads to; the first of all is a claim or a proposal.
 * @returns undefined where it cannot follow
 */
export function stateAfter(from: SkillState | undefined, event: string): SkillState | undefined {
  if (from === undefined) {
    if (event === 'propose') return 'proposed';
    return event === 'claim' ? skillWorkflow.initial : undefined;
  }
  const known = skillWorkflow.eventsFrom(from).find((one) => one === event);
  const next = known && skillWorkflow.next(from, known);
  return next?.ok ? next.value : undefined;
}

function traceOf(
  { history, level }: SourceSkill,
  personId: string,
  surroundings: ProfileSurroundings
): readonly SkillTrace[] {
  let state: SkillState | undefined;
  return history.map(({ event, daysAgo, by, reason }, place) => {
    const from = state;
    state = stateAfter(from, event) ?? from ?? skillWorkflow.initial;
    return {
      at: before(surroundings, daysAgo, place),
      by: by === hub ? hub : byWhom(by, personId, surroundings),
      event,
      ...(from === undefined ? { level } : { from }),
      to: state,
      ...(reason === undefined ? {} : { reason }),
    };
  });
}

function byWhom(
  mail: string | undefined,
  personId: string,
  { people }: ProfileSurroundings
): string {
  return mail === undefined ? personId : (people.get(mail.toLowerCase())?.id ?? '');
}

function availabilityOf(
  { availability, untilInDays, standIn }: ProfileSource,
  surroundings: ProfileSurroundings
): Availability {
  if (availability !== 'notUntil') return { kind: availability };
  const standInId = standIn && surroundings.people.get(standIn.toLowerCase())?.id;
  return {
    ...{ kind: 'notUntil', until: before(surroundings, -untilInDays).slice(0, 10) },
    ...(standInId === undefined || standInId === '' ? {} : { standInId }),
  };
}

function placed(
  { title, path }: SourceWork,
  { siteUrl }: ProfileSurroundings
): { readonly title: string; readonly url: string } {
  return { title, url: `${siteUrl}/${encodeURI(path)}` };
}

/** @param place of several on one day: each comes a second after the one before */
function before({ now }: ProfileSurroundings, days: number, place = 0): string {
  return new Date(now.getTime() - days * dayMs + place * 1000).toISOString();
}

/** The same day of the next year; of 29 February, the last of the month. */
function yearAfter(moment: string): string {
  const date = new Date(moment);
  const month = date.getUTCMonth();
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  if (date.getUTCMonth() !== month) date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}
