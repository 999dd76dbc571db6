import {
  addDays,
  addMonths,
  daysBetween,
  isDay,
} from '../../../shared/domain/people/calendar-days';

test.each([
  ['2027-02-28', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-13-01', false],
  ['2027-1-1', false],
  ['', false],
  ['2027-01-01T00:00:00Z', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test.each([
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-10-31', 1, '2026-11-30'],
  ['2027-03-31', -1, '2027-02-28'],
  ['2026-11-24', 12, '2027-11-24'],
  ['2026-11-24', -13, '2025-10-24'],
] as const)('%s and %d months is %s', (day, count, expected) => {
  expect(addMonths(day, count)).toBe(expected);
});

test('days go over the ends of months and years, and are counted in both directions', () => {
  expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
  expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3);
  expect(daysBetween('2027-01-02', '2026-12-30')).toBe(-3);
});
