import { CoreError } from '../core/core-error';

/** Something that goes wrong on purpose. */
export interface FaultRule {
  name: string;
  match: {
    /** Verb, after X-HTTP-Method. */
    method?: string;
    /** A part of path and query, in any letter case. */
    path?: string;
    /** Mail address or login of the sender. */
    principal?: string;
    /** Only the nth matching request (1 is the first). */
    nth?: number;
  };
  effect: {
    status?: number;
    /** Seconds, for Retry-After. */
    retryAfter?: number;
    body?: string;
    latencyMs?: number;
    /** The connection breaks after so many bytes of the true answer. */
    dropAfterBytes?: number;
    /** The connection breaks; the request itself is carried out when `afterwards` is set. */
    reset?: boolean;
    afterwards?: boolean;
  };
  /** How often it strikes; without a limit when missing. */
  times?: number;
  /** The share of matching requests that it strikes, 0 to 1, by a seeded series. */
  rate?: number;
}

interface LiveRule extends FaultRule {
  seen: number;
  struck: number;
}

const MATCH_KEYS = ['method', 'path', 'principal', 'nth'];
const EFFECT_KEYS = [
  'status',
  'retryAfter',
  'body',
  'latencyMs',
  'dropAfterBytes',
  'reset',
  'afterwards',
];
const RULE_KEYS = ['name', 'match', 'effect', 'times', 'rate'];

const recordOf = (
  value: unknown,
  keys: readonly string[],
  what: string
): Record<string, unknown> => {
  if (typeof value !== 'object' || value === null)
    throw new CoreError('value-invalid', `${what} must be an object.`);
  const foreign = Object.keys(value).find((key) => !keys.includes(key));
  if (foreign !== undefined)
    throw new CoreError('value-invalid', `${what} has an unknown key '${foreign}'.`);
  return { ...value };
};

/**
 * Reads a rule from outside.
 * @throws CoreError value-invalid for unknown keys, so that a mistyped fault does not silently do nothing
 */
export function parseFault(value: unknown, index: number): FaultRule {
  const rule = recordOf(value, RULE_KEYS, `Fault ${index + 1}`);
  const match = recordOf(rule['match'] ?? {}, MATCH_KEYS, `The match of fault ${index + 1}`);
  const effect = recordOf(rule['effect'], EFFECT_KEYS, `The effect of fault ${index + 1}`);
  return {
    name: typeof rule['name'] === 'string' ? rule['name'] : `fault ${index + 1}`,
    match,
    effect,
    ...(typeof rule['times'] === 'number' ? { times: rule['times'] } : {}),
    ...(typeof rule['rate'] === 'number' ? { rate: rule['rate'] } : {}),
  };
}

/** A seeded series of numbers in [0, 1): the same faults strike in every run (mulberry32). */
const seededSeries = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** The faults in force and how often each struck. */
export function createFaults() {
  let rules: LiveRule[] = [];
  let random = seededSeries(1);

  const applies = (rule: LiveRule, method: string, target: string, principal: string): boolean => {
    const { match } = rule;
    if (match.method !== undefined && match.method.toUpperCase() !== method) return false;
    if (match.path !== undefined && !target.includes(match.path.toLowerCase())) return false;
    return match.principal === undefined || principal.includes(match.principal.toLowerCase());
  };

  return {
    set(next: readonly FaultRule[], seed = 1): void {
      rules = next.map((rule) => ({ ...rule, seen: 0, struck: 0 }));
      random = seededSeries(seed);
    },
    list: (): readonly LiveRule[] => rules,
    /** The rule that strikes this request, if any; counts it. */
    strike(method: string, target: string, principal: string): FaultRule | undefined {
      for (const rule of rules) {
        if (!applies(rule, method.toUpperCase(), target.toLowerCase(), principal.toLowerCase()))
          continue;
        rule.seen += 1;
        if (rule.match.nth !== undefined && rule.seen !== rule.match.nth) continue;
        if (rule.times !== undefined && rule.struck >= rule.times) continue;
        if (rule.rate !== undefined && random() >= rule.rate) continue;
        rule.struck += 1;
        return rule;
      }
      return undefined;
    },
  };
}

export type Faults = ReturnType<typeof createFaults>;
