import type { Account } from './ports';
import type { TwinDecision } from './twin';

/** From each second account to the one that is kept, also where that one is second to a third. */
export function readTwins(
  twins: readonly TwinDecision[],
  accounts: ReadonlyMap<string, Account>
): ReadonlyMap<string, string> {
  const next = new Map<string, string>();
  for (const { id, verdict, keepId } of twins) {
    const pair = id.split('+');
    const other = pair.find((one) => one !== keepId);
    if (verdict !== 'same' || keepId === undefined || other === undefined) continue;
    const [kept, second] = [accounts.get(keepId), accounts.get(other)];
    if (!kept || !pair.includes(keepId)) continue;
    // Where the kept account was closed since, nobody could write to her by it.
    if (second?.isActive && !kept.isActive) next.set(keepId, other);
    else next.set(other, keepId);
  }
  const sameAs = new Map<string, string>();
  for (const first of next.keys()) {
    const seen = new Set([first]);
    let last = first;
    for (let to = next.get(last); to !== undefined && !seen.has(to); to = next.get(to)) {
      seen.add(to);
      last = to;
    }
    // Two decisions that contradict each other say nothing.
    if (last !== first && !seen.has(next.get(last) ?? '')) sameAs.set(first, last);
  }
  return sameAs;
}
