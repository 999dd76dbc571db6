/** Two accounts that may be one person, and what the KM team says of them. */
export interface TwinDecision {
  /** The two object ids in order, joined by `+`. */
  readonly id: string;
  /** `same`: shown as one; `different`: never asked again. */
  readonly verdict: 'same' | 'different';
  /** Of `same`: the account that people write to. */
  readonly keepId?: string;
  readonly decidedBy: string;
  /** ISO 8601. */
  readonly at: string;
}

export function twinId(one: string, other: string): string {
  return [one.toLowerCase(), other.toLowerCase()].sort().join('+');
}
