import { newId } from '../../kernel/ids';
import type {
  PendingEvent,
  Practice,
  PracticeHappening,
  PracticeNotificationKind,
  PracticeTemplateName,
} from './practice';

type Random = (() => number) | undefined;

/** One kind for each message: what it is about decides how somebody wants to be told. */
const kinds: Readonly<Record<PracticeTemplateName, PracticeNotificationKind>> = {
  submitted: 'practice-review',
  assigned: 'practice-review',
  reminded: 'practice-reminder',
  replaced: 'practice-progress',
  tieBreak: 'practice-review',
  changesRequested: 'practice-progress',
  resubmitted: 'practice-review',
  accepted: 'practice-progress',
  published: 'practice-progress',
  rejected: 'practice-progress',
  merged: 'practice-progress',
  decided: 'practice-progress',
  screeningLate: 'practice-reminder',
  reviewerMissing: 'practice-review',
  dueForReview: 'practice-reminder',
  reused: 'practice-reuse',
  reuseFollowUp: 'practice-reuse',
  translationToCheck: 'practice-review',
  remark: 'practice-progress',
  externalToConfirm: 'practice-review',
};

/** A message that is to be sent when the step is saved, to each of these once. */
export function tell(
  personIds: readonly string[],
  template: PracticeTemplateName,
  random: Random,
  kind: PracticeNotificationKind = kinds[template]
): readonly PendingEvent[] {
  return [...new Set(personIds)].map((personId) => ({
    ...({ id: newId(random), effect: 'notify' } as const),
    ...{ kind, template, personId },
  }));
}

/** Brings the list that all staff read up to date. */
export function project(random: Random): PendingEvent {
  return { id: newId(random), effect: 'project' };
}

/** Tells the community of the theme. */
export function announce(random: Random): PendingEvent {
  return { id: newId(random), effect: 'announce' };
}

/** Lets other parts of the hub know. */
export function happened(name: PracticeHappening, now: Date, random: Random): PendingEvent {
  return { id: newId(random), effect: 'publishEvent', name, at: now.toISOString() };
}

/** Adds what is still to be done; an event that is there already is not added again. */
export function withPending(
  practice: Practice,
  ...events: readonly (readonly PendingEvent[])[]
): Practice {
  const added = events.flat().filter(({ id }) => !practice.pending.some((one) => one.id === id));
  return { ...practice, pending: [...practice.pending, ...added] };
}
