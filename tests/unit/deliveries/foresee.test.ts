import {
  completePreferences,
  createForesight,
  reachedAt,
  type Preferences,
  type StoredPreferences,
} from '../../../shared/domain/deliveries';
import { fixedClock } from '../../../shared/kernel/clock';
import { directoryOf } from '../../deliveries/people';

const FRIDAY_NIGHT = '2026-11-28T01:30:00Z';
const kind = 'question-assigned';
const inLima = (stored?: StoredPreferences): Preferences =>
  completePreferences(stored, { locale: 'es', timeZone: 'America/Lima' });
const reached = (now: string, preferences: Preferences, urgent = false): string | undefined => {
  const moment = reachedAt({ kind, urgent }, preferences, Date.parse(now));
  return moment === undefined ? undefined : new Date(moment).toISOString();
};

describe('Who is to be told of something', () => {
  test.each([
    ['in working hours hears of it at once', '2026-11-25T15:00:00Z', '2026-11-25T15:00:00.000Z'],
    [
      'in the evening hears of it in the morning',
      '2026-11-26T02:00:00Z',
      '2026-11-26T12:00:00.000Z',
    ],
    ['on a Friday night hears of it on Monday', FRIDAY_NIGHT, '2026-11-30T12:00:00.000Z'],
  ])('%s', (_, now, then) => {
    expect(reached(now, inLima())).toBe(then);
  });

  test('hears of what is urgent at any hour', () => {
    expect(reached(FRIDAY_NIGHT, inLima(), true)).toBe('2026-11-28T01:30:00.000Z');
  });

  test('is away until the pause that she chose is over', () => {
    expect(reached('2026-12-22T15:00:00Z', inLima({ kinds: {}, pausedUntil: '2026-12-31' }))).toBe(
      '2027-01-01T12:00:00.000Z'
    );
  });

  test('gets it with her digest, where she wants one message a day', () => {
    const daily = inLima({ kinds: { [kind]: { channel: 'mail', frequency: 'daily' } } });
    expect(reached('2026-11-25T15:00:00Z', daily)).toBe('2026-11-26T13:00:00.000Z');
  });

  test('never hears of it, where she wants no such messages', () => {
    const none = inLima({ kinds: { [kind]: { channel: 'none', frequency: 'at-once' } } });
    expect(reached(FRIDAY_NIGHT, none)).toBeUndefined();
    expect(reached(FRIDAY_NIGHT, none, true)).toBeUndefined();
  });
});

describe('A feature that wants to know beforehand when somebody hears of something', () => {
  const chosen = new Map<string, StoredPreferences>([['paula', { kinds: {}, quietHours: null }]]);
  const foresight = createForesight({
    store: { preferences: () => Promise.resolve(chosen) },
    directory: directoryOf([
      { personId: 'paula', locale: 'pt', countryKey: 'country.BRA' },
      { personId: 'camila', locale: 'es', countryKey: 'country.CHL' },
    ]),
    clock: fixedClock(FRIDAY_NIGHT),
  });
  const told = async (personId: string): Promise<string | undefined> =>
    (await foresight.reachedAt(personId, { kind, urgent: false }))?.toISOString();

  test('is told by what she has chosen, and by her country where she has chosen nothing', async () => {
    expect(await told('PAULA')).toBe('2026-11-28T01:30:00.000Z');
    // seven o'clock in Santiago, where it is summer
    expect(await told('camila')).toBe('2026-11-30T10:00:00.000Z');
  });

  test('is told nothing of somebody who is gone', async () => {
    expect(await told('nobody')).toBeUndefined();
  });
});
