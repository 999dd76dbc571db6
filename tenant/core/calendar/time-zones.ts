/**
 * Windows names of the zones that an office in the Americas or Europe meets, with their IANA twins.
 * Source: Unicode CLDR, "windowsZones".
 */
const WINDOWS: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  'GMT Standard Time': 'Europe/London',
  'Romance Standard Time': 'Europe/Paris',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Central Standard Time (Mexico)': 'America/Mexico_City',
  'Central America Standard Time': 'America/Guatemala',
  'Cuba Standard Time': 'America/Havana',
  'Haiti Standard Time': 'America/Port-au-Prince',
  'SA Pacific Standard Time': 'America/Bogota',
  'SA Western Standard Time': 'America/La_Paz',
  'SA Eastern Standard Time': 'America/Cayenne',
  'Venezuela Standard Time': 'America/Caracas',
  'Pacific SA Standard Time': 'America/Santiago',
  'Paraguay Standard Time': 'America/Asuncion',
  'Argentina Standard Time': 'America/Argentina/Buenos_Aires',
  'Montevideo Standard Time': 'America/Montevideo',
  'E. South America Standard Time': 'America/Sao_Paulo',
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The IANA zone of a name in either form; undefined for one that is neither. */
export function zoneOf(name: string): string | undefined {
  const zone = WINDOWS[name] ?? name;
  if (formatters.has(zone)) return zone;
  try {
    formatters.set(
      zone,
      new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
      })
    );
    return zone;
  } catch (error) {
    // a RangeError is how Intl says that it knows no such zone
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What clocks in a zone show at a moment, as if it were UTC. */
const shown = (moment: number, zone: string): number => {
  const parts = Object.fromEntries(
    (formatters.get(zone)?.formatToParts(moment) ?? []).map(({ type, value }) => [
      type,
      Number(value),
    ])
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
};

/**
 * The moment at which clocks in a zone show a time. In the hour that is left out in spring the clock
 * has gone on already; of the hour that comes twice in autumn the first one is meant.
 * @param local e.g. `2026-12-01T10:00:00` without an offset
 * @param zone IANA name that `zoneOf` gave
 * @returns milliseconds since 1970; undefined when the text is no time
 */
export function momentOf(local: string, zone: string): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?$/.exec(local);
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0));
  const asUtc = Date.UTC(
    year ?? 0,
    (month ?? 1) - 1,
    day ?? 1,
    hour ?? 0,
    minute ?? 0,
    second ?? 0
  );
  if (Number.isNaN(asUtc)) return undefined;
  const guess = asUtc - (shown(asUtc, zone) - asUtc);
  return guess - (shown(guess, zone) - asUtc);
}

/** A moment as Graph writes it: the clock of the zone, seven decimals, no offset. */
export function localTime(moment: number, zone: string): string {
  return `${new Date(shown(moment, zone)).toISOString().slice(0, 19)}.0000000`;
}
