import type { PlannedDelivery, Source } from './delivery';
import { reachedAt } from './foresee';
import type { NotificationKind } from './notification';
import type { Recipient } from './ports';
import { completePreferences, type StoredPreferences } from './preferences';
import { timeZoneOf } from './quiet-hours';

/** Always due, whatever happens to the clock. */
const atOnce = 0;

/** What somebody can act on where it stands; it never disappears in a digest. */
const workKinds: ReadonlySet<NotificationKind> = new Set<NotificationKind>([
  'question-assigned',
  'question-escalated',
  'community-proposal',
  'practice-review',
  'practice-reminder',
  'people-confirm',
  'people-skill',
]);

/**
 * The lines of the ledger for one person: which channels, when, and together with what. Always at
 * least one, so that the ledger adds up to the audience.
 * @param now milliseconds since 1970
 */
export function planLines(
  source: Source,
  recipient: Recipient,
  chosen: StoredPreferences | undefined,
  now: number
): PlannedDelivery[] {
  const { personId } = recipient;
  const preferences = completePreferences(chosen, {
    locale: recipient.locale,
    timeZone: timeZoneOf(recipient.countryKey),
  });
  const { channel, frequency } = preferences.kinds[source.kind];
  const reached = reachedAt(source, preferences, now);
  if (channel === 'none' || reached === undefined) {
    return [refusedLine(source.id, personId, 'preference')];
  }
  const dueAt = due(reached, now);
  const isBundled = dueAt > now && (frequency !== 'at-once' || !workKinds.has(source.kind));
  const channels = channel === 'both' ? (['teams', 'mail'] as const) : ([channel] as const);
  return channels.map((way) => ({
    sourceId: source.id,
    personId,
    channel: way,
    dueAt,
    // all that comes to a person at one moment comes in one message
    ...(isBundled ? { parcel: `${personId}|${way}|${dueAt}` } : {}),
    fallback: channel === 'teams' && preferences.fallbackToMail,
  }));
}

/** A line that is final from the beginning: it only makes the ledger add up. */
export function refusedLine(
  sourceId: string,
  personId: string,
  reason: 'preference' | 'person-gone'
): PlannedDelivery {
  return {
    sourceId,
    personId,
    channel: 'none',
    dueAt: atOnce,
    rejected: reason,
    fallback: false,
  };
}

function due(moment: number, now: number): number {
  return moment <= now ? atOnce : moment;
}
