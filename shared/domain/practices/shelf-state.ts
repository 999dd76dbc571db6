import type { Practice } from './practice';
import { endedStates } from './practice-states';

/** Whether all staff read it: also the version before, while a new one is under way. */
export function isShelved({
  state,
  publishedAt,
}: Pick<Practice, 'state' | 'publishedAt'>): boolean {
  return publishedAt !== undefined && !endedStates.includes(state);
}

/** The practice as it was published last, while its author's new version is under way. */
export function asPublished(practice: Practice): Practice {
  if (!practice.lastPublished) return practice;
  return { ...practice, ...practice.lastPublished, state: 'revising' };
}
