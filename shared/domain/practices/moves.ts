import type { Practice, TrailRecord } from './practice';

/** What stands in the audit and in nobody's way: who acts after it has nothing to look at again. */
const harmless: ReadonlySet<string> = new Set([
  ...['refused', 'conflict', 'remark', 'remarkReply', 'remarkResolved', 'remarkReopened'],
  ...['reminded', 'reviewerMissing', 'followUp'],
]);

function isMove({ event }: TrailRecord): boolean {
  return !harmless.has(event);
}

/**
 * The version of a practice that goes out with its view and comes back with a step: how many moves it
 * has made. The store's own version changes with every message that was sent; this one only with what
 * a person would want to know before she goes on.
 */
export function versionOf({ trail }: Pick<Practice, 'trail'>): string {
  return String(trail.filter(isMove).length);
}

/**
 * What happened since somebody looked.
 * @param version of the view that she looked at; one that no view had counts as the oldest
 */
export function movesSince(
  { trail }: Pick<Practice, 'trail'>,
  version: string
): readonly TrailRecord[] {
  const moves = trail.filter(isMove);
  const seen = /^\d{1,9}$/.test(version) ? Number(version) : 0;
  return moves.slice(Math.min(seen, moves.length));
}
