import {
  holdBack,
  newGate,
  noteAnswer,
  noteFailure,
  resumeGate,
  takeTurns,
  type GateState,
} from '../../../shared/domain/deliveries';
import { longestRetryAfterMs, parseRetryAfter } from '../../../shared/kernel/retry-after';

const settings = { intervalMs: 20 };
const open = () => newGate(settings, 0);
const take = (state: GateState, now: number, count = 5) => takeTurns(state, now, count, settings);
const refused = (state: GateState, now: number, retryAfterMs?: number) =>
  holdBack(
    state,
    now,
    {
      ...{ epoch: state.epoch, random: 0.5 },
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    },
    settings
  );

describe('The gate of a channel', () => {
  test('gives turns one interval apart, whoever asks', () => {
    const first = take(open(), 0);
    expect(first.result).toMatchObject({ kind: 'turns', inMs: 0, count: 5, intervalMs: 20 });
    expect(take(first.state, 10).result).toMatchObject({ kind: 'turns', inMs: 90 });
  });

  test('gives turns for a short while ahead only', () => {
    let { state } = take(open(), 0, 100);
    expect(state.nextAt).toBeLessThanOrEqual(420);
    const answer = take(state, 0);
    expect(answer.result.kind).toBe('wait');
    ({ state } = take(state, 410));
    expect(take(state, 410).result).toMatchObject({ kind: 'turns' });
  });

  test('turns that nobody took in time are not saved up', () => {
    const { state } = take(open(), 0);
    expect(take(state, 60_000).result).toMatchObject({ inMs: 0, count: 5 });
    expect(take(state, 60_000).state.nextAt).toBe(60_100);
  });

  const at = new Date('2026-11-24T12:00:00Z');
  test.each([
    ['seconds', '7', 7_000],
    ['an HTTP date', 'Tue, 24 Nov 2026 12:00:30 GMT', 30_000],
    ['a decimal', '1.5', 1_500],
    ['nothing to wait for', '0', 0],
  ])('a wait stated as %s is waited for in full', (_, header, expected) => {
    const wait = parseRetryAfter(header, at);
    expect(wait).toBe(expected);
    const state = refused(open(), 1_000, wait);
    const until = state.hold?.until ?? 0;
    expect(until).toBeGreaterThanOrEqual(1_000 + expected);
    expect(until).toBeLessThanOrEqual(1_000 + expected * 1.1 + 1);
    if (expected > 0) expect(take(state, 999 + expected).result.kind).toBe('wait');
    expect(take(state, until).result.kind).toBe('turns');
  });

  test.each([
    ['absent', undefined],
    ['senseless', '-1'],
  ])('where the wait is %s, it pauses by itself, longer each time', (_, header) => {
    const wait = parseRetryAfter(header, at);
    expect(wait).toBeUndefined();
    const once = refused(open(), 0, wait);
    const first = once.hold?.until ?? 0;
    const again = refused(take(once, first).state, first, wait);
    expect((again.hold?.until ?? 0) - first).toBeGreaterThan(first);
  });

  test('a wait of more than ten minutes parks it until somebody resumes', () => {
    const wait = parseRetryAfter('999999', at);
    expect(wait).toBe(longestRetryAfterMs);
    const state = refused(open(), 0, wait);
    expect(state.hold?.why).toBe('parked');
    expect(take(state, longestRetryAfterMs * 100).result).toMatchObject({ why: 'parked' });
    const resumed = resumeGate(state, longestRetryAfterMs * 2);
    expect(take(resumed, longestRetryAfterMs * 2).result.kind).toBe('turns');
  });

  test('resumed too early, it still waits as long as it can be told', () => {
    const state = resumeGate(refused(open(), 0, longestRetryAfterMs), 1_000);
    expect(take(state, 1_000).result.kind).toBe('wait');
  });

  test('a longer wait is not shortened by a shorter one', () => {
    const state = refused(refused(open(), 0, 20_000), 100, 1_000);
    expect(state.hold?.until).toBeGreaterThanOrEqual(20_000);
  });

  /** So many more are refused that had left before the gate closed. */
  const andOthers = (first: GateState, count: number, at: number): GateState =>
    Array.from({ length: count }).reduce<GateState>(
      (state, _, index) =>
        holdBack(
          state,
          at + index * 10,
          { epoch: first.epoch - 1, retryAfterMs: 5_000, random: 0 },
          settings
        ),
      first
    );
  const paceOf = (state: GateState, at: number): number => {
    const { result } = take(state, at);
    return result.kind === 'turns' ? result.intervalMs : NaN;
  };

  test('a storm halves the pace, once for all that was under way, and two minutes later it is back', () => {
    const state = andOthers(refused(open(), 0, 5_000), 14, 10);
    expect(paceOf(state, 10_000)).toBeGreaterThanOrEqual(40);
    expect(paceOf(state, 10_000)).toBeLessThan(42);
    expect(paceOf(state, 119_000)).toBeGreaterThanOrEqual(40);
    expect(paceOf(state, 121_000)).toBeLessThan(21);
  });

  test('one message too many in one second is no storm, however long a wait is stated', () => {
    expect(refused(open(), 0, 1_000).intervalMs).toBeLessThan(21);
    expect(andOthers(refused(open(), 0, 29_000), 4, 10).intervalMs).toBeLessThan(21);
  });

  test('a first accident costs its wait and nothing of the pace, one soon after it a little', () => {
    const once = take(refused(open(), 0, 1_000), 1_200).state;
    expect(once.intervalMs).toBe(settings.intervalMs);
    const again = take(refused(once, 60_000, 1_000), 61_200).state;
    expect(again.intervalMs).toBeGreaterThan(settings.intervalMs);
    expect(again.intervalMs).toBeLessThan(settings.intervalMs * 1.01);
    expect(paceOf(again, 182_000)).toBe(settings.intervalMs);
  });

  test('refused again as soon as everybody goes on, the pace is halved', () => {
    const once = take(refused(open(), 0, 5_000), 5_500).state;
    const again = andOthers(refused(once, 6_000, 5_000), 1, 6_010);
    expect(again.intervalMs).toBeGreaterThanOrEqual(40);
  });

  test('an accident within a storm does not make it longer', () => {
    const storm = take(andOthers(refused(open(), 0, 5_000), 14, 10), 10_000).state;
    const accident = take(refused(storm, 100_000, 10_000), 112_000).state;
    expect(accident.intervalMs).toBeLessThan(42);
    expect(paceOf(accident, 121_000)).toBeLessThan(21);
  });

  test('what was refused never leaves on a turn from before', () => {
    const given = take(open(), 0);
    const state = refused(given.state, 5, 1_000);
    expect(given.result).toMatchObject({ epoch: 1 });
    expect(state.epoch).toBe(2);
  });

  test('a service that is not there is looked at by one, every quarter of a minute', () => {
    let state = open();
    for (const moment of [0, 10, 20]) state = noteFailure(state, moment);
    expect(take(state, 21).result.kind).toBe('wait');
    const look = take(state, 15_020);
    expect(look.result).toMatchObject({ kind: 'turns', count: 1, isProbe: true });
    expect(take(look.state, 15_021).result.kind).toBe('wait');
    const back = noteAnswer(look.state, 15_300);
    expect(take(back, 15_300).result).toMatchObject({ kind: 'turns', isProbe: false });
  });

  test('a look that is refused does not stop the gate for ever', () => {
    let state = open();
    for (const moment of [0, 10, 20]) state = noteFailure(state, moment);
    const look = take(state, 15_020);
    const held = refused(look.state, 15_100, 1_000);
    expect(held.epoch).toBeGreaterThan(look.state.epoch);
    const later = take(held, (held.hold?.until ?? 0) + 1);
    expect(later.result).toMatchObject({ kind: 'turns' });
  });

  test('time that was set back while nobody looked makes nobody wait for a day', () => {
    const state = refused(open(), 86_400_000, 5_000);
    const { result, state: mended } = take(state, 0);
    expect(result).toMatchObject({ kind: 'wait' });
    expect(mended.hold?.until).toBeLessThanOrEqual(5_600);
  });
});
