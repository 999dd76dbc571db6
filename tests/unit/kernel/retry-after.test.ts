import * as fc from 'fast-check';
import { longestRetryAfterMs, parseRetryAfter } from '../../../shared/kernel/retry-after';

const now = new Date('1994-11-06T08:49:30.250Z');

describe('how long a service asks to wait', () => {
  test.each([
    ['seconds', '120', 120_000],
    ['seconds with spaces around', ' 5 ', 5000],
    ['a decimal', '1.5', 1500],
    ['a decimal finer than a millisecond, rounded up', '0.0001', 1],
    ['zero', '0', 0],
    ['more than ten minutes', '999999', longestRetryAfterMs],
    ['an HTTP date', 'Sun, 06 Nov 1994 08:49:37 GMT', 6750],
    ['an HTTP date of RFC 850', 'Sunday, 06-Nov-94 08:49:37 GMT', 6750],
    ['an HTTP date of asctime, which means GMT', 'Sun Nov  6 08:49:37 1994', 6750],
    ['an HTTP date that is past', 'Sun, 06 Nov 1994 08:00:00 GMT', 0],
    ['an HTTP date of another year', 'Mon, 06 Nov 1995 08:49:37 GMT', longestRetryAfterMs],
  ])('%s', (_, header, expected) => {
    expect(parseRetryAfter(header, now)).toBe(expected);
  });

  test.each([
    ['a negative number', '-1'],
    ['nothing', undefined],
    ['no header', null],
    ['an empty header', ''],
    ['words', 'soon'],
    ['a date that does not exist', 'Sun, 99 Nov 1994 08:49:37 GMT'],
    ['a number in another notation', '1e9'],
  ])('%s leaves the wait to the caller', (_, header) => {
    expect(parseRetryAfter(header, now)).toBeUndefined();
  });

  test('never earlier than stated, below the cap', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 600, noNaN: true }), (seconds) => {
        const header = seconds.toFixed(6);
        const wait = parseRetryAfter(header, now) ?? -1;
        return wait >= Math.min(Number(header) * 1000, longestRetryAfterMs);
      })
    );
  });

  test('whatever a proxy sends, the wait is absent or within bounds', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const wait = parseRetryAfter(header, now);
        return wait === undefined || (wait >= 0 && wait <= longestRetryAfterMs);
      })
    );
  });
});
