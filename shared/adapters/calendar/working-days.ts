import Holidays from 'date-holidays';
import type { WorkingDays } from '../../domain/questions';

interface Office {
  /** ISO 3166-1 alpha-2, by which holidays are known. */
  readonly country: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** The regional office, which also stands in for an office that is not known. */
const regional: Office = { country: 'AR', timeZone: 'America/Argentina/Buenos_Aires' };

/** The offices of the region (organisation.md), by the key of their country. */
const offices: Readonly<Record<string, Office>> = {
  'country.REG': regional,
  'country.ARG': regional,
  'country.BOL': { country: 'BO', timeZone: 'America/La_Paz' },
  'country.BRA': { country: 'BR', timeZone: 'America/Sao_Paulo' },
  'country.CHL': { country: 'CL', timeZone: 'America/Santiago' },
  'country.COL': { country: 'CO', timeZone: 'America/Bogota' },
  'country.ECU': { country: 'EC', timeZone: 'America/Guayaquil' },
  'country.PRY': { country: 'PY', timeZone: 'America/Asuncion' },
  'country.PER': { country: 'PE', timeZone: 'America/Lima' },
  'country.URY': { country: 'UY', timeZone: 'America/Montevideo' },
  'country.VEN': { country: 'VE', timeZone: 'America/Caracas' },
};

/** Six in the evening; later in the day a due day would be tomorrow for who reads further east. */
const endOfWork = 18;
const dayMs = 24 * 60 * 60 * 1000;

/** Working days by the public holidays of each country, as the package date-holidays knows them. */
export function createWorkingDays(): WorkingDays {
  const calendars = new Map<string, ReadonlySet<string>>();

  /** Days off of a year, as YYYY-MM-DD in the office's own calendar. */
  const daysOff = ({ country }: Office, year: number): ReadonlySet<string> => {
    const key = `${country}-${year}`;
    const known = calendars.get(key);
    if (known) return known;
    const found = new Holidays(country)
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .flatMap(({ date, start, end }) => daysBetween(date.slice(0, 10), start, end));
    const days = new Set(found);
    calendars.set(key, days);
    return days;
  };

  const isWorking = (office: Office, day: string): boolean => {
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
    return weekday !== 0 && weekday !== 6 && !daysOff(office, Number(day.slice(0, 4))).has(day);
  };

  return {
    after(from, days, countryKey) {
      const office = offices[countryKey ?? ''] ?? regional;
      let day = localDay(from, office.timeZone);
      for (let left = days; left > 0;) {
        day = nextDay(day);
        if (isWorking(office, day)) left -= 1;
      }
      return instantOf(day, endOfWork, office.timeZone);
    },
  };
}

/** Some holidays last several days (carnival, Holy Week). */
function daysBetween(first: string, start: Date, end: Date): readonly string[] {
  const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / dayMs));
  const days = [first];
  while (days.length < count) days.push(nextDay(days[days.length - 1] ?? first));
  return days;
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + dayMs).toISOString().slice(0, 10);
}

/** The day that it is at a place. */
function localDay(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(moment);
}

/** The instant at which it is this hour of this day at a place, also where clocks are changed. */
function instantOf(day: string, hour: number, timeZone: string): Date {
  const guess = new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  const shown = new Intl.DateTimeFormat('sv-SE', {
    ...{ timeZone, dateStyle: 'short', timeStyle: 'medium' },
  }).format(guess);
  return new Date(guess.getTime() - (Date.parse(`${shown.replace(' ', 'T')}Z`) - guess.getTime()));
}
