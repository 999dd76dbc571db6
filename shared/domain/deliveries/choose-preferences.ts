import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type { PreferencesView } from './api';
import { isTimeZone } from './local-time';
import type { DeliveryStore, RecipientDirectory } from './ports';
import type { Clock } from '../../kernel/clock';
import { completePreferences, type StoredPreferences } from './preferences';
import type { PreferenceProblem } from './problems';
import { minuteOf, timeZoneOf } from './quiet-hours';

export interface PreferencePorts {
  readonly store: DeliveryStore;
  readonly directory: RecipientDirectory;
  readonly clock: Clock;
}

/** What a person has chosen, and what holds for her. @throws HubError */
export async function showPreferences(
  { store, directory }: PreferencePorts,
  actor: Actor
): Promise<PreferencesView> {
  const [chosen, [recipient]] = await Promise.all([
    store.preferences([actor.id]),
    directory.find([actor.id]),
  ]);
  const stored = chosen.get(actor.id) ?? { kinds: {} };
  return {
    chosen: stored,
    effective: completePreferences(stored, {
      locale: recipient?.locale ?? actor.locale,
      timeZone: timeZoneOf(recipient?.countryKey),
    }),
  };
}

/** Keeps what a person has chosen for herself. @throws HubError */
export async function choosePreferences(
  ports: PreferencePorts,
  actor: Actor,
  chosen: StoredPreferences
): Promise<Result<PreferencesView, PreferenceProblem>> {
  const { quietHours, timeZone, pausedUntil } = chosen;
  const hasTimes =
    quietHours === undefined ||
    quietHours === null ||
    (minuteOf(quietHours.from) !== undefined && minuteOf(quietHours.to) !== undefined);
  if (!hasTimes) return fail({ code: 'deliveries.time-invalid' });
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    return fail({ code: 'deliveries.time-zone-unknown' });
  }
  if (pausedUntil !== undefined && !isDay(pausedUntil)) {
    return fail({ code: 'deliveries.pause-invalid' });
  }
  await ports.store.savePreferences(actor.id, chosen, ports.clock.now().getTime());
  return ok(await showPreferences(ports, actor));
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
