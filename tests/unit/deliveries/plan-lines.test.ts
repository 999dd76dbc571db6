import {
  completePreferences,
  dueMoment,
  localTime,
  momentOf,
  nextAllowed,
  timeZoneOf,
  type NotificationKind,
  type Preferences,
} from '../../../shared/domain/deliveries';
import { planLines } from '../../../shared/domain/deliveries/plan-lines';

const countries = ['ARG', 'BOL', 'BRA', 'CHL', 'COL', 'ECU', 'PER', 'PRY', 'URY', 'VEN'];
const at = (iso: string) => Date.parse(iso);
const iso = (moment: number) => new Date(moment).toISOString();
const person = (zone: string, rest: Partial<Preferences> = {}): Preferences => ({
  ...completePreferences(undefined, { locale: 'es', timeZone: zone }),
  ...rest,
});

describe('Quiet hours', () => {
  test.each(countries)('in %s end at seven on the wall there, in winter and summer', (country) => {
    const zone = timeZoneOf(`country.${country}`);
    for (const day of ['2026-01-14', '2026-07-15', '2028-02-29']) {
      const night = momentOf(dateOf(day), 23 * 60, zone);
      const end = localTime(nextAllowed(night, person(zone)), zone);
      expect([end.minute, end.weekday]).toEqual([7 * 60, (localTime(night, zone).weekday % 7) + 1]);
    }
  });

  test('a message in the day comes at once; on a Saturday it waits for Monday', () => {
    const zone = timeZoneOf('country.PER');
    const noon = at('2026-11-24T17:00:00Z');
    expect(nextAllowed(noon, person(zone))).toBe(noon);
    expect(iso(nextAllowed(at('2026-11-28T17:00:00Z'), person(zone)))).toBe(
      '2026-11-30T12:00:00.000Z'
    );
  });

  test('a night in which the clock changes ends at seven on the new clock', () => {
    const zone = timeZoneOf('country.CHL');
    // Chile: the first Sunday of September 2026, 24:00 becomes 1:00
    const night = at('2026-09-06T02:30:00Z');
    const without = person(zone, { quietHours: { from: '20:00', to: '07:00', weekends: false } });
    const end = nextAllowed(night, without);
    expect(localTime(end, zone)).toMatchObject({ minute: 7 * 60, day: 6 });
    expect(iso(end)).toBe('2026-09-06T10:00:00.000Z');
  });

  test('a time that the clock jumps over is the moment of the jump or right after it', () => {
    const zone = timeZoneOf('country.CHL');
    const moment = momentOf({ year: 2026, month: 9, day: 6 }, 30, zone);
    expect(localTime(moment, zone)).toMatchObject({ day: 6, minute: 90 });
  });

  test('a pause ends on the morning after its last day', () => {
    const zone = timeZoneOf('country.COL');
    const paused = person(zone, { pausedUntil: '2026-12-24' });
    expect(iso(nextAllowed(at('2026-11-24T17:00:00Z'), paused))).toBe('2026-12-25T12:00:00.000Z');
  });

  test('nobody who has none is kept waiting', () => {
    const night = at('2026-11-28T03:00:00Z');
    expect(nextAllowed(night, person('America/Lima', { quietHours: null }))).toBe(night);
  });
});

describe('A digest', () => {
  const zone = timeZoneOf('country.URY');
  test('of a day comes the next morning at eight', () => {
    expect(iso(dueMoment(at('2026-11-24T17:00:00Z'), 'daily', zone))).toBe(
      '2026-11-25T11:00:00.000Z'
    );
  });

  test('of a week comes on Monday', () => {
    expect(iso(dueMoment(at('2026-11-24T17:00:00Z'), 'weekly', zone))).toBe(
      '2026-11-30T11:00:00.000Z'
    );
  });
});

function dateOf(day: string) {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
}

describe('What comes at night and can be acted on by its card', () => {
  const night = at('2026-11-25T04:00:00Z');
  const recipient = { personId: 'ana', locale: 'es', countryKey: 'country.PER' } as const;
  const parcelOf = (kind: NotificationKind): string | undefined => {
    const source = {
      ...{ id: 'n1', kind, template: 't', values: {}, urgent: false, createdAt: night },
    };
    return planLines(source, recipient, undefined, night)[0]?.parcel;
  };

  test.each(['question-assigned', 'practice-review', 'people-confirm', 'people-skill'] as const)(
    'a message of the kind %s waits for the morning and stays a card of its own',
    (kind) => expect(parcelOf(kind)).toBeUndefined()
  );

  test('what only informs comes in one message with the rest', () => {
    expect(parcelOf('practice-progress')).toContain('ana');
  });
});
