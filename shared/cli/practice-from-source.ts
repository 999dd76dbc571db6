import {
  practiceWorkflow,
  reviewDay,
  reviewDays,
  screeningDays,
  publicationDays,
  type Author,
  type Hand,
  type PersonRef,
  type Practice,
  type PracticeEvent,
  type PracticeState,
  type Reuse,
  type ReviewSeat,
  type TrailRecord,
} from '../domain/practices';
import type { WorkingDays } from '../domain/questions';
import { hub, personOf, type SourceSurroundings } from './practice-faults';
import type { PracticeSource, SourceReuse, SourceSeat } from './practice-source';

const dayMs = 24 * 60 * 60 * 1000;
const hourMs = 60 * 60 * 1000;
/** Who used a practice is asked three months later whether it helped. */
const helpfulAfterDays = 92;

/**
 * The practice that a file without faults tells of, with its days counted back from now.
 * @param attachments as they are kept
 */
export function practiceFromSource(
  source: PracticeSource,
  attachments: Practice['attachments'],
  surroundings: SourceSurroundings
): Practice {
  const { people, now, workingDays } = surroundings;
  const ref = (mail: string): PersonRef => personOf(mail, people) ?? { personId: '', name: mail };
  const trail = trailOf(source, ref, now);
  const at = (event: string): string | undefined =>
    trail.filter((record) => record.event === event).at(-1)?.at;
  const since =
    trail.filter(({ before, after }) => before !== after).at(-1)?.at ?? now.toISOString();
  const submittedAt = trail.find(({ event }) => event === 'submit')?.at ?? since;
  const publishedAt = at('publish');
  const renewedAt = at('confirm') ?? publishedAt;
  const seats = source.seats.map((seat) => seatOf(seat, surroundings));
  const due = dueAt(source.state, since, seats, workingDays);
  const { external } = source;
  return {
    ...{ id: source.id, state: source.state, author: authorOf(source, people) },
    coAuthors: source.coAuthors.map(ref),
    content: { ...source.content, contact: ref(source.contact) },
    attachments,
    translations: source.translations.map(({ by, checkedBy, daysAgo, ...rest }) => ({
      ...{ ...rest, by: ref(by), at: before(now, daysAgo) },
      ...(checkedBy === undefined ? {} : { checkedBy: ref(checkedBy) }),
    })),
    ...{ revision: source.revision, seats },
    remarks: source.remarks.map(({ by, daysAgo, replies, ...rest }) => ({
      ...{ ...rest, by: ref(by), at: before(now, daysAgo) },
      replies: replies.map((reply) => ({
        ...{ by: ref(reply.by), at: before(now, reply.daysAgo), text: reply.text },
      })),
    })),
    ...(source.rejection === undefined ? {} : { rejection: source.rejection }),
    ...(source.mergedIntoId === undefined ? {} : { mergedIntoId: source.mergedIntoId }),
    ...(external === undefined
      ? {}
      : {
          external: {
            wantedBy: ref(external.wantedBy),
            ...(external.confirmedBy === undefined
              ? {}
              : { confirmedBy: ref(external.confirmedBy) }),
          },
        }),
    ...{ submittedAt, since, reminders: 0, trail, pending: [] },
    ...(due === undefined ? {} : { dueAt: due }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(renewedAt === undefined ? {} : { reviewOn: reviewDay(renewedAt) }),
  };
}

/** A reuse of a file. */
export function reuseFromSource(
  { by, daysAgo, helped, ...reuse }: SourceReuse,
  practiceId: string,
  { people, now }: SourceSurroundings
): Reuse {
  const person = people.get(by.toLowerCase());
  const missionKey = person?.missionKey;
  const askedAt = before(now, daysAgo - helpfulAfterDays);
  return {
    ...{ ...reuse, practiceId, at: before(now, daysAgo) },
    by: {
      ...(personOf(by, people) ?? { personId: '', name: by }),
      ...(missionKey === undefined ? {} : { missionKey }),
    },
    ...(helped === undefined ? {} : { followUp: { askedAt, helped } }),
  };
}

function trailOf(
  { history }: PracticeSource,
  ref: (mail: string) => PersonRef,
  now: Date
): readonly TrailRecord[] {
  let state: PracticeState = practiceWorkflow.initial;
  return history.map(({ event, by, daysAgo, reason }, place) => {
    const next = practiceWorkflow.next(state, event as PracticeEvent);
    const after = next.ok ? next.value : state;
    const hand: Hand = by === hub ? { kind: 'hub' } : { kind: 'person', ...ref(by) };
    const record: TrailRecord = {
      ...{ at: before(now, daysAgo, place), by: hand, event, before: state, after },
      ...(reason === undefined ? {} : { reason }),
    };
    state = after;
    return record;
  });
}

function seatOf(
  { reviewer, assignedDaysAgo, isTieBreaker, revision, left, assessment }: SourceSeat,
  { people, now, workingDays }: SourceSurroundings
): ReviewSeat {
  const person = people.get(reviewer.toLowerCase());
  const assignedAt = before(now, assignedDaysAgo);
  const [locale] = person?.languages ?? [];
  const due = workingDays.after(new Date(assignedAt), reviewDays, person?.countryKey);
  const given = assessment && before(now, assessment.daysAgo);
  return {
    ...(personOf(reviewer, people) ?? { personId: '', name: reviewer }),
    ...(person?.countryKey === undefined ? {} : { countryKey: person.countryKey }),
    ...(locale === undefined ? {} : { locale }),
    ...{ isTieBreaker, assignedAt, dueAt: due.toISOString() },
    ...(revision === undefined ? {} : { revision }),
    ...(left === undefined ? {} : { left: { why: left.why, at: before(now, left.daysAgo) } }),
    ...(assessment === undefined || given === undefined
      ? {}
      : { statedFreeAt: given, assessment: assessmentOf(assessment, given) }),
  };
}

function assessmentOf(
  { daysAgo: _counted, ...assessment }: NonNullable<SourceSeat['assessment']>,
  at: string
): NonNullable<ReviewSeat['assessment']> {
  return { ...assessment, at };
}

function dueAt(
  state: PracticeState,
  since: string,
  seats: readonly ReviewSeat[],
  workingDays: WorkingDays
): string | undefined {
  const after = (days: number): string => workingDays.after(new Date(since), days).toISOString();
  switch (state) {
    case 'submitted':
    case 'screening':
    case 'resubmitted':
      return after(screeningDays);
    case 'accepted':
      return after(publicationDays);
    case 'inReview':
      return seats
        .filter(({ left, assessment }) => left === undefined && assessment === undefined)
        .map((seat) => seat.dueAt)
        .sort()
        .at(-1);
    default:
      return undefined;
  }
}

function authorOf(
  { author, content }: PracticeSource,
  people: SourceSurroundings['people']
): Author {
  const person = people.get(author.toLowerCase());
  return {
    ...(personOf(author, people) ?? { personId: '', name: author }),
    ...(person?.missionKey === undefined ? {} : { missionKey: person.missionKey }),
    ...(person?.mission === undefined ? {} : { mission: person.mission }),
    ...(person?.countryKey === undefined ? {} : { countryKey: person.countryKey }),
    locale: content.locale,
  };
}

/** @param place keeps what happened on one day in its order */
function before(now: Date, days: number, place = 0): string {
  return new Date(now.getTime() - days * dayMs - hourMs + place * 60_000).toISOString();
}
