import { CoreError } from '../core/core-error';
import { seededSeries } from '../core/seeded-series';

/** A request that slips in between. */
export interface FaultEdit {
  /** Mail address of whose edit it is. */
  person: string;
  method: string;
  /** On SharePoint's interface, from the root of the tenant. */
  path: string;
  headers?: Readonly<Record<string, string>>;
  /** JSON. */
  body?: unknown;
}

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
    /** Only the nth part of a batch (1 is the first); 0 is the batch itself. */
    part?: number;
  };
  effect: {
    status?: number;
    /** Seconds for Retry-After, written as they are, or an HTTP date so many seconds ahead. */
    retryAfter?: number | { dateIn: number };
    body?: string;
    latencyMs?: number;
    /** The connection breaks after so many bytes of the true answer. */
    dropAfterBytes?: number;
    /** The connection breaks; the request itself is carried out when `afterwards` is set. */
    reset?: boolean;
    afterwards?: boolean;
    /** Somebody else's request, carried out just before a write that is struck, or just after a read. */
    edit?: FaultEdit;
  };
  /** How often it strikes; without a limit when missing. */
  times?: number;
  /** The share of matching requests that it strikes, 0 to 1, by a seeded series. */
  rate?: number;
}

/** What rules are matched with. */
export interface StruckRequest {
  method: string;
  /** Path and query as people read them. */
  target: string;
  principal: string;
  /** Place in its batch, from 1; 0 outside of one. */
  part: number;
}

interface LiveRule extends FaultRule {
  seen: number;
  struck: number;
}

const MATCH_KEYS = ['method', 'path', 'principal', 'nth', 'part'];
const EDIT_KEYS = ['person', 'method', 'path', 'headers', 'body'];
const EFFECT_KEYS = [
  'status',
  'retryAfter',
  'body',
  'latencyMs',
  'dropAfterBytes',
  'reset',
  'afterwards',
  'edit',
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
  if (effect['edit'] !== undefined) {
    const edit = recordOf(effect['edit'], EDIT_KEYS, `The edit of fault ${index + 1}`);
    const missing = ['person', 'method', 'path'].find((key) => typeof edit[key] !== 'string');
    if (missing !== undefined)
      throw new CoreError('value-invalid', `The edit of fault ${index + 1} needs '${missing}'.`);
  }
  const wait = effect['retryAfter'];
  if (wait !== undefined && typeof wait !== 'number')
    recordOf(wait, ['dateIn'], `The retryAfter of fault ${index + 1}`);
  return {
    name: typeof rule['name'] === 'string' ? rule['name'] : `fault ${index + 1}`,
    match,
    effect,
    ...(typeof rule['times'] === 'number' ? { times: rule['times'] } : {}),
    ...(typeof rule['rate'] === 'number' ? { rate: rule['rate'] } : {}),
  };
}

/** The faults in force and how often each struck. */
export function createFaults() {
  let rules: LiveRule[] = [];
  let random = seededSeries(1);

  const applies = (
    { match }: LiveRule,
    { method, target, principal, part }: StruckRequest
  ): boolean => {
    if (match.part !== undefined && match.part !== part) return false;
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
    strike(request: StruckRequest): FaultRule | undefined {
      const folded: StruckRequest = {
        method: request.method.toUpperCase(),
        target: request.target.toLowerCase(),
        principal: request.principal.toLowerCase(),
        part: request.part,
      };
      for (const rule of rules) {
        if (!applies(rule, folded)) continue;
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
