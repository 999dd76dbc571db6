import {
  currentSeats,
  isOpenSeat,
  type PracticeView,
  type ReviewerProposal,
  type ReviewSeat,
} from '../../../domain/practices';

/** Least reviewers of a first round (specification 4.6). */
const LEAST = 2;

/** Why the choice cannot be sent yet. */
export type ChoiceProblem = 'tooFew' | 'tooFewTie' | 'countryMissing';

/** What a choice of reviewers adds up to. */
export interface Balance {
  readonly people: number;
  readonly countries: number;
  readonly languages: number;
  readonly hasOtherCountry: boolean;
}

/** Whether all who sit have spoken and one more has to decide. */
export function isTie(view: PracticeView): boolean {
  const seats = currentSeats(view);
  return view.state === 'inReview' && seats.length >= LEAST && !seats.some(isOpenSeat);
}

/** Reviewers of the text that is on the table from whom a word is still wanted, or who gave it. */
export function seatsOf(view: PracticeView): readonly ReviewSeat[] {
  return view.state === 'inReview' ? currentSeats(view) : [];
}

/** People, countries and languages of those chosen. */
export function balanceOf(chosen: readonly ReviewerProposal[]): Balance {
  return {
    people: chosen.length,
    countries: new Set(chosen.flatMap(({ countryKey }) => countryKey ?? [])).size,
    languages: new Set(chosen.flatMap(({ locales }) => locales)).size,
    hasOtherCountry: chosen.some(({ reasons }) => reasons.includes('otherCountry')),
  };
}

/** The service decides the same again; here it is said before. */
export function choiceProblem(view: PracticeView, balance: Balance): ChoiceProblem | undefined {
  if (isTie(view)) return balance.people === 1 ? undefined : 'tooFewTie';
  const seated = seatsOf(view);
  if (seated.length + balance.people < LEAST || balance.people === 0) return 'tooFew';
  return balance.hasOtherCountry || seated.length > 0 ? undefined : 'countryMissing';
}

/** Those that the hub would choose now, the others who can, and those who cannot with the reason. */
export function grouped(proposals: readonly ReviewerProposal[]): {
  readonly proposed: readonly ReviewerProposal[];
  readonly others: readonly ReviewerProposal[];
  readonly barred: readonly ReviewerProposal[];
} {
  const free = proposals.filter(({ barred }) => barred === undefined);
  return {
    proposed: free.filter(({ isProposed }) => isProposed),
    others: free.filter(({ isProposed }) => !isProposed),
    barred: proposals.filter(({ barred }) => barred !== undefined),
  };
}
