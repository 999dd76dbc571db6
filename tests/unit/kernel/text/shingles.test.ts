import * as fc from 'fast-check';
import { containment, jaccard, shinglesOf } from '../../../../shared/kernel/text/shingles';

const words = (text: string): string[] => text.split(' ');
const likeness = (one: string, other: string, size = 2): number =>
  jaccard(shinglesOf(words(one), size), shinglesOf(words(other), size));

const someWords = fc.array(fc.constantFrom('agua', 'casa', 'fila', 'dato', 'mes', 'red'));

describe('the runs of words of a text', () => {
  test('are compared as sets: the same text is the same, a strange one shares nothing', () => {
    expect(likeness('la espera bajó de 19 a 11 días', 'la espera bajó de 19 a 11 días')).toBe(1);
    expect(likeness('la espera bajó mucho', 'el comedor abre temprano')).toBe(0);
  });

  test('count what both have among what either has', () => {
    // ab bc cd de, and ab bc cd dx: three of five
    expect(likeness('a b c d e', 'a b c d x')).toBe(3 / 5);
  });

  test('know the order of words, and where one word ends', () => {
    expect(likeness('a b', 'b a')).toBe(0);
    expect(likeness('a bc', 'ab c')).toBe(0);
    expect(likeness('b a', 'a b', 1)).toBe(1);
  });

  test('of a short text are one run, of none there is none', () => {
    expect(shinglesOf(['uno'], 3)).toHaveLength(1);
    expect(shinglesOf([], 3)).toHaveLength(0);
    expect(jaccard(shinglesOf([], 3), shinglesOf([], 3))).toBe(0);
    expect(containment(shinglesOf([], 3), shinglesOf(['uno'], 3))).toBe(0);
  });

  test('tell that a short text stands within a long one', () => {
    const part = shinglesOf(words('una sola fila'), 2);
    const whole = shinglesOf(words('las familias hacen una sola fila cada día'), 2);
    expect(containment(part, whole)).toBe(1);
    expect(containment(whole, part)).toBeLessThan(0.5);
  });

  test('whatever the words, are sorted, none twice, and likeness is fair to both sides', () => {
    fc.assert(
      fc.property(someWords, someWords, fc.integer({ min: 1, max: 4 }), (one, other, size) => {
        const [here, there] = [shinglesOf(one, size), shinglesOf(other, size)];
        const both = jaccard(here, there);
        expect([...here]).toEqual([...new Set(here)].sort((a, b) => a - b));
        expect(both).toBe(jaccard(there, here));
        expect(both).toBeGreaterThanOrEqual(0);
        expect(both).toBeLessThanOrEqual(1);
        expect(jaccard(here, here)).toBe(one.length === 0 ? 0 : 1);
      })
    );
  });
});
