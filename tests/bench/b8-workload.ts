import { seededSeries } from '../../tenant/core/seeded-series';
import { percentile } from './figure';

/** What ten people do: type, ask, and look at five refiners. */
export interface SearchTimes {
  keystroke(user: number, prefix: string): unknown;
  query(user: number, words: readonly string[]): unknown;
  /** @param words none: everything is browsed */
  refine(user: number, words: readonly string[]): unknown;
}

export const USERS = 10;
/** Rounds of all users; each round is three keystrokes, a query and a look at the refiners. */
const ROUNDS = 30;
const SEED = 8;
const WARM_UP_ROUNDS = 2;

export const KINDS = ['keystroke', 'query', 'five refiners'] as const;
export type Kind = (typeof KINDS)[number];

/** Milliseconds that 50 and 95 of 100 calls take at most. */
export type Spread = Readonly<Record<Kind, { p50: number; p95: number }>>;

/**
 * Runs the same seeded work against whoever answers it. Users take turns, because a tenant answers one
 * request at a time. Words are chosen as people choose them: common ones often, rare ones seldom.
 * @param words most common first
 */
export function runWorkload(answer: SearchTimes, words: readonly string[]): Spread {
  const random = seededSeries(SEED);
  const times: Record<Kind, number[]> = { keystroke: [], query: [], 'five refiners': [] };
  const word = (): string => words[Math.floor(Math.pow(words.length, random())) - 1] ?? '';
  const phrase = (): string[] => Array.from({ length: 1 + Math.floor(random() * 3) }, word);
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    const time = (kind: Kind, call: () => unknown): void => {
      const started = performance.now();
      call();
      if (round >= 0) times[kind].push(performance.now() - started);
    };
    for (let user = 0; user < USERS; user += 1) {
      const typed = word();
      for (const letters of [2, 3, 4])
        time('keystroke', () => answer.keystroke(user, typed.slice(0, letters)));
      const asked = phrase();
      time('query', () => answer.query(user, asked));
      // one in five browses without words
      const refined = random() < 0.2 ? [] : phrase();
      time('five refiners', () => answer.refine(user, refined));
    }
  }
  const spread = (kind: Kind) => ({
    p50: percentile(times[kind], 0.5),
    p95: percentile(times[kind], 0.95),
  });
  return {
    keystroke: spread('keystroke'),
    query: spread('query'),
    'five refiners': spread('five refiners'),
  };
}
