import { CoreError } from '../core/core-error';

/** The published limits, by what they protect. */
export const LIMIT_NAMES = [
  'app-minute',
  'app-day',
  'user',
  'search',
  'people-search',
  'people-manager',
  'mail',
  'bot',
  'channel-posts',
] as const;
export type LimitName = (typeof LIMIT_NAMES)[number];

export interface Limit {
  most: number;
  /** Length of the window that it is counted in. */
  milliseconds: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** Units of an application by licences of the organisation (0-1k, 1k-5k, 5k-15k, 15k-50k, more). */
const TIERS = [
  { minute: 1250, day: 1_200_000 },
  { minute: 2500, day: 2_400_000 },
  { minute: 3750, day: 3_600_000 },
  { minute: 5000, day: 4_800_000 },
  { minute: 6250, day: 6_000_000 },
] as const;

/** Source: sp-dev-docs, "Avoid getting throttled or blocked in SharePoint Online". @param tier 1 to 5 */
export function limitsOf(tier: number): Readonly<Record<LimitName, Limit>> {
  const units = TIERS[tier - 1] ?? TIERS[0];
  return {
    'app-minute': { most: units.minute, milliseconds: MINUTE },
    'app-day': { most: units.day, milliseconds: DAY },
    user: { most: 3000, milliseconds: 5 * MINUTE },
    search: { most: 10, milliseconds: SECOND },
    'people-search': { most: 25, milliseconds: SECOND },
    'people-manager': { most: 3000, milliseconds: 5 * MINUTE },
    // messages of one mailbox; with it go 10,000 recipients a day and four requests at a time.
    // Source: Exchange Online limits, "Message rate limit"
    mail: { most: 30, milliseconds: MINUTE },
    // what bots ask, of one app; with it go the ceilings of each conversation, which the connector counts
    bot: { most: 50, milliseconds: SECOND },
    // messages that people post through Graph, of one channel. Source: Graph throttling limits, "Teams"
    'channel-posts': { most: 4, milliseconds: SECOND },
  };
}

/**
 * What is enforced unless somebody says otherwise. The other limits are counted, and refuse nobody: one
 * person who provisions a site, imports a collection or runs tests goes through a minute of an
 * organisation's units in seconds, and would mostly wait. Tests and benchmarks switch all of them on.
 */
export const ENFORCED_BY_DEFAULT: readonly LimitName[] = ['people-search', 'people-manager'];

/** @param value `all`, or a list of names. @throws CoreError value-invalid */
export function parseEnforced(value: unknown): readonly LimitName[] {
  if (value === 'all') return LIMIT_NAMES;
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  return names.map((name) => {
    const known = LIMIT_NAMES.find((candidate) => candidate === name);
    if (known === undefined)
      throw new CoreError(
        'value-invalid',
        `'throttling' must be 'all' or a list of ${LIMIT_NAMES.join(', ')}.`
      );
    return known;
  });
}

/** @throws CoreError value-invalid */
export function parseTier(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= TIERS.length)
    return value;
  throw new CoreError('value-invalid', `'resourceUnitTier' must be 1 to ${TIERS.length}.`);
}
