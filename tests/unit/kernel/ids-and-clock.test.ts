import { fixedClock, systemClock } from '../../../shared/kernel/clock';
import { asId, newId, type Id } from '../../../shared/kernel/ids';

describe('a new id', () => {
  test('has the form of a UUID version 4', () => {
    expect(newId()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    );
  });

  test('is the same again for the same random values, and another one otherwise', () => {
    expect(newId(() => 0)).toBe('00000000-0000-4000-8000-000000000000');
    expect(newId(() => 0.999)).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
    expect(new Set(Array.from({ length: 1000 }, () => newId())).size).toBe(1000);
  });

  test('of one kind does not pass for another kind', () => {
    const term: Id<'term'> = asId('t1');
    // @ts-expect-error a term is not a document
    const document: Id<'document'> = term;
    expect(document).toBe('t1');
  });
});

describe('a clock', () => {
  test('that is fixed stands still, even if someone changes the date it gave', () => {
    const clock = fixedClock('2026-11-24T10:00:00Z');
    clock.now().setFullYear(1999);
    expect(clock.now().toISOString()).toBe('2026-11-24T10:00:00.000Z');
  });

  test('of the system goes with the time', () => {
    const before = Date.now();
    const shown = systemClock.now().getTime();
    expect(shown).toBeGreaterThanOrEqual(before);
    expect(shown).toBeLessThanOrEqual(Date.now());
  });
});
