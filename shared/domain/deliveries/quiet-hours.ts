import { localTime, momentOf } from './local-time';
import type { Frequency, Preferences, QuietHours } from './preferences';

/** Time zones of the offices; a country with several has that of its capital. */
const zones: Readonly<Record<string, string>> = {
  'country.ARG': 'America/Argentina/Buenos_Aires',
  'country.BOL': 'America/La_Paz',
  'country.BRA': 'America/Sao_Paulo',
  'country.CHL': 'America/Santiago',
  'country.COL': 'America/Bogota',
  'country.ECU': 'America/Guayaquil',
  'country.PER': 'America/Lima',
  'country.PRY': 'America/Asuncion',
  'country.URY': 'America/Montevideo',
  'country.VEN': 'America/Caracas',
  'country.REG': 'America/Argentina/Buenos_Aires',
};
/** The regional office's. */
const defaultZone = 'America/Argentina/Buenos_Aires';

export function timeZoneOf(countryKey: string | undefined): string {
  return zones[countryKey ?? ''] ?? defaultZone;
}

const SATURDAY = 6;
/** When a digest comes: early in the working day, on Mondays for a week. */
const digestMinute = 8 * 60;
const MONDAY = 1;

/** `HH:mm` as minutes since midnight; nothing for anything else. */
export function minuteOf(time: string): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

type Patience = Pick<Preferences, 'quietHours' | 'timeZone' | 'pausedUntil'>;

/**
 * The first moment from `moment` on at which a person may be disturbed: after her pause, outside of
 * her quiet hours, in her own time.
 */
export function nextAllowed(moment: number, preferences: Patience): number {
  let at = moment;
  // A pause, a weekend and a night may follow one another.
  for (let step = 0; step < 6; step += 1) {
    const later = endOfQuiet(at, preferences);
    if (later === undefined) return at;
    at = later;
  }
  return at;
}

/** When a message of a frequency is due, before quiet hours are looked at. */
export function dueMoment(now: number, frequency: Frequency, timeZone: string): number {
  if (frequency === 'at-once') return now;
  const local = localTime(now, timeZone);
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const date = { ...local, day: local.day + ahead };
    const moment = momentOf(date, digestMinute, timeZone);
    const isRightDay = frequency === 'daily' || localTime(moment, timeZone).weekday === MONDAY;
    if (moment > now && isRightDay) return moment;
  }
  return now;
}

function endOfQuiet(moment: number, preferences: Patience): number | undefined {
  const { timeZone, quietHours, pausedUntil } = preferences;
  const local = localTime(moment, timeZone);
  const tomorrow = { ...local, day: local.day + 1 };
  if (pausedUntil !== undefined && isoDate(local) <= pausedUntil) {
    const [year = 0, month = 0, day = 0] = pausedUntil.split('-').map(Number);
    return momentOf({ year, month, day: day + 1 }, 0, timeZone);
  }
  if (quietHours === null) return undefined;
  if (quietHours.weekends && local.weekday >= SATURDAY) return momentOf(tomorrow, 0, timeZone);
  return endOfNight(local, quietHours, timeZone);
}

function endOfNight(
  local: ReturnType<typeof localTime>,
  quietHours: QuietHours,
  timeZone: string
): number | undefined {
  const from = minuteOf(quietHours.from) ?? 0;
  const to = minuteOf(quietHours.to) ?? 0;
  if (from === to) return undefined;
  if (from < to) {
    const isQuiet = local.minute >= from && local.minute < to;
    return isQuiet ? momentOf(local, to, timeZone) : undefined;
  }
  if (local.minute >= from) return momentOf({ ...local, day: local.day + 1 }, to, timeZone);
  return local.minute < to ? momentOf(local, to, timeZone) : undefined;
}

function isoDate({ year, month, day }: ReturnType<typeof localTime>): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
