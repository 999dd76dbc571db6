import fc from 'fast-check';
import { dayAsInstant, dayOfInstant } from '../../../shared/adapters/sharepoint/date-only';

const days = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a day that was written is read as the same day', () => {
  fc.assert(fc.property(days, (day) => dayOfInstant(dayAsInstant(day)) === day));
});

test('the day at whose beginning on the site an instant is, wherever the site is', () => {
  const offsets = fc.integer({ min: -11 * 60, max: 11 * 60 });
  fc.assert(
    fc.property(days, offsets, (day, minutes) => {
      const midnight = new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000).toISOString();
      return dayOfInstant(midnight) === day;
    })
  );
});

test('what is no instant is no day', () => {
  expect(dayOfInstant('')).toBeUndefined();
  expect(dayOfInstant(null)).toBeUndefined();
  expect(dayOfInstant('soon')).toBeUndefined();
});
