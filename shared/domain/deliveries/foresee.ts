import type { Clock } from '../../kernel/clock';
import type { NotificationKind } from './notification';
import type { PreferenceStore, RecipientDirectory } from './ports';
import { completePreferences, type Preferences } from './preferences';
import { dueMoment, nextAllowed, timeZoneOf } from './quiet-hours';

/** What a message says of itself when the moment of its arrival is looked for. */
export interface ForeseenMessage {
  readonly kind: NotificationKind;
  /** Comes also in quiet hours. */
  readonly urgent: boolean;
}

/**
 * When a message may reach a person: at once, or with her digest, or when her night, weekend or pause
 * is over, in her own time.
 * @param now milliseconds since 1970, as the answer
 * @returns undefined where she wants no messages of this kind
 */
export function reachedAt(
  { kind, urgent }: ForeseenMessage,
  preferences: Preferences,
  now: number
): number | undefined {
  const { channel, frequency } = preferences.kinds[kind];
  if (channel === 'none') return undefined;
  if (urgent) return now;
  return Math.max(now, nextAllowed(dueMoment(now, frequency, preferences.timeZone), preferences));
}

/** Tells features beforehand when somebody will hear of something. */
export interface Foresight {
  /**
   * @returns undefined where she will not hear of it, or is gone
   * @throws HubError where her preferences cannot be read
   */
  reachedAt(personId: string, message: ForeseenMessage): Promise<Date | undefined>;
}

export interface ForesightPorts {
  readonly store: Pick<PreferenceStore, 'preferences'>;
  readonly directory: Pick<RecipientDirectory, 'find'>;
  readonly clock: Clock;
}

export function createForesight({ store, directory, clock }: ForesightPorts): Foresight {
  return {
    async reachedAt(personId, message) {
      const id = personId.toLowerCase();
      const [[recipient], chosen] = await Promise.all([
        directory.find([id]),
        store.preferences([id]),
      ]);
      if (!recipient) return undefined;
      const preferences = completePreferences(chosen.get(id), {
        locale: recipient.locale,
        timeZone: timeZoneOf(recipient.countryKey),
      });
      const moment = reachedAt(message, preferences, clock.now().getTime());
      return moment === undefined ? undefined : new Date(moment);
    },
  };
}
