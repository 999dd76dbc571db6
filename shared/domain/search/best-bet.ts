import type { Clock } from '../../kernel/clock';
import type { LocalizedText } from '../../kernel/locale';
import type { TermId } from './query';

/** A document that a specialist puts first for a theme. It is known by id: a title could say too much. */
export interface BestBet {
  readonly id: string;
  readonly themeId: TermId;
  readonly documentId: string;
  /** YYYY-MM-DD: the last day on which it counts. */
  readonly until: string;
  /** Display name. */
  readonly chosenBy: string;
  readonly reason: LocalizedText;
}

export type BestBetDraft = Omit<BestBet, 'id' | 'chosenBy'>;

/** Whether a date has not passed yet, wherever in the region the reader is: it ends when the day has ended everywhere. */
export function isCurrent(until: string, clock: Clock): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(until) ? Date.parse(`${until}T23:59:59Z`) : Number.NaN;
  return clock.now().getTime() <= day + WESTERNMOST_MS;
}

/** The westernmost place of the region, the Galápagos, is six hours behind UTC. */
const WESTERNMOST_MS = 6 * 60 * 60 * 1000;

/** The best bets of some themes that still count, in the order in which they were chosen. */
export function betsFor(
  themes: readonly TermId[],
  bets: readonly BestBet[],
  clock: Clock
): readonly BestBet[] {
  const seen = new Set<string>();
  return bets.filter((bet) => {
    const counts =
      themes.includes(bet.themeId) && isCurrent(bet.until, clock) && !seen.has(bet.documentId);
    if (counts) seen.add(bet.documentId);
    return counts;
  });
}
