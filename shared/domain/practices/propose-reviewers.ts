import type { Actor } from '../../kernel/policy';
import type { Gender, Person } from '../people';
import type { Author, ReviewSeat } from './practice';
import type { PracticeContent } from './practice-content';
import type { ReviewerProposal, ReviewerReason } from './views';

/** Somebody who could review. */
export interface ReviewerCandidate {
  readonly person: Person;
  readonly actor: Pick<Actor, 'roles' | 'themes'>;
  /** Reviews that she has to give now. */
  readonly load: number;
  readonly projectCodes?: readonly string[];
  /**
   * Only where she has told it of her own accord; nobody's is guessed. It weighs in whom the hub
   * proposes and in nothing that anybody is shown: it is no reason, and orders nobody else.
   */
  readonly gender?: Gender;
  readonly isAway?: boolean;
}

export interface ReviewerSearch {
  readonly author: Author;
  readonly coAuthorIds: readonly string[];
  readonly content: Pick<PracticeContent, 'locale' | 'themeKeys' | 'projectCode'>;
  /** Those who have or had a seat. */
  readonly seats: readonly ReviewSeat[];
  readonly candidates: readonly ReviewerCandidate[];
  /** Reviewers still to be found. */
  readonly wanted: number;
  /** The others disagree: a third country is preferred. */
  readonly isTieBreak: boolean;
}

/** Who has so many reviews to give gets no more (specification 4.6). */
const mostReviews = 3;

/**
 * How much each reason counts. Reading the language comes first: the others are worth nothing without
 * it. Balance decides between people who fit equally.
 */
const weights: Readonly<Record<ReviewerReason, number>> = {
  readsLanguage: 8,
  otherCountry: 4,
  sameTheme: 4,
  littleLoad: 1,
  balancesCountry: 2,
  balancesLanguage: 1.5,
};
/** Another gender than all who sit or are chosen so far, where everybody has told hers. */
const genderWeight = 1.5;
/** For each review that waits for her: work is shared out. */
const loadWeight = 1;
/** A country that is neither the author's nor that of a reviewer who already spoke. */
const thirdCountryWeight = 6;

/**
 * Everybody who could review, those whom the hub would choose now first, then the others by how well
 * they fit, then those who may not, each with the reasons (specification 4.6). Pure: the same people
 * and loads give the same list. At least one of those chosen is of another country than the author
 * where anybody free is.
 */
export function proposeReviewers(search: ReviewerSearch): readonly ReviewerProposal[] {
  const { candidates, seats, wanted } = search;
  const able = candidates.filter(
    ({ person, actor }) => person.isActive && !person.isGuest && !actor.roles.includes('Guest')
  );
  const barred = able.flatMap((candidate) => {
    const why = barredBecause(candidate, search);
    return why ? [{ candidate, why }] : [];
  });
  let free = able.filter((one) => !barred.some(({ candidate }) => candidate === one));
  const chosen: ReviewerProposal[] = [];
  const company = companyOf(seats, candidates);
  while (chosen.length < wanted && free.length > 0) {
    const isLast = chosen.length === wanted - 1;
    const near = isLast ? ofAnotherCountry(free, company, search) : free;
    const [best] = ranked(near, company, search, genderBalance);
    if (!best) break;
    chosen.push(proposalOf(best.candidate, best.reasons, { isProposed: true }));
    company.push(memberOf(best.candidate));
    free = free.filter((one) => one !== best.candidate);
  }
  return [
    ...chosen,
    ...ranked(free, company, search).map(({ candidate, reasons }) =>
      proposalOf(candidate, reasons, { isProposed: false })
    ),
    ...barred
      .sort((a, b) => compareNames(a.candidate, b.candidate))
      .map(({ candidate, why }) => proposalOf(candidate, [], { isProposed: false, barred: why })),
  ];
}

/**
 * Why somebody may not review this practice: independence (never one's own, nor of the same unit or
 * project), then time.
 * @returns undefined where nothing stands against it
 */
export function barredBecause(
  { person, load, projectCodes = [], isAway = false }: ReviewerCandidate,
  {
    author,
    coAuthorIds,
    content,
    seats,
  }: Omit<ReviewerSearch, 'candidates' | 'wanted' | 'isTieBreak'>
): ReviewerProposal['barred'] {
  const own = seats.filter(({ personId }) => personId === person.id);
  const project = content.projectCode.trim().toUpperCase();
  if (person.id === author.personId || coAuthorIds.includes(person.id)) return 'author';
  if (own.some(({ left }) => left === undefined)) return 'seated';
  if (author.missionKey !== undefined && person.missionKey === author.missionKey) return 'sameUnit';
  if (project !== '' && projectCodes.some((code) => code.trim().toUpperCase() === project)) {
    return 'sameProject';
  }
  // Whoever has left a seat, for whatever reason, is not asked again for the same practice.
  if (own.length > 0) return 'declined';
  if (isAway) return 'away';
  return load >= mostReviews ? 'tooMany' : undefined;
}

/** One of those who will review together, as far as balance looks at her. */
interface Member {
  readonly countryKey: string | undefined;
  readonly locale: string | undefined;
  readonly gender: string | undefined;
}

function companyOf(
  seats: readonly ReviewSeat[],
  candidates: readonly ReviewerCandidate[]
): Member[] {
  return seats
    .filter(({ left }) => left === undefined)
    .map(({ personId, countryKey, locale }) => {
      const known = candidates.find(({ person }) => person.id === personId);
      return { countryKey, locale, gender: known?.gender };
    });
}

function memberOf({ person, gender }: ReviewerCandidate): Member {
  return { countryKey: person.countryKey, locale: person.languages[0], gender };
}

/** For the last seat only people of another country, where no one of another country sits yet. */
function ofAnotherCountry(
  free: readonly ReviewerCandidate[],
  company: readonly Member[],
  { author }: ReviewerSearch
): readonly ReviewerCandidate[] {
  if (company.some(({ countryKey }) => isOther(countryKey, author))) return free;
  const others = free.filter(({ person }) => isOther(person.countryKey, author));
  return others.length > 0 ? others : free;
}

interface Ranked {
  readonly candidate: ReviewerCandidate;
  readonly reasons: readonly ReviewerReason[];
  readonly score: number;
}

/** More points for a candidate, beside those of her reasons. */
type Extra = (candidate: ReviewerCandidate, company: readonly Member[]) => number;

const genderBalance: Extra = ({ gender }, company) =>
  differs(gender, company, 'gender') ? genderWeight : 0;
const nothing: Extra = () => 0;

function ranked(
  free: readonly ReviewerCandidate[],
  company: readonly Member[],
  search: ReviewerSearch,
  extra: Extra = nothing
): readonly Ranked[] {
  return free
    .map((candidate): Ranked => {
      const reasons = reasonsFor(candidate, company, search);
      const third =
        search.isTieBreak &&
        reasons.includes('otherCountry') &&
        reasons.includes('balancesCountry');
      const score =
        reasons.reduce((sum, reason) => sum + weights[reason], 0) -
        candidate.load * loadWeight +
        (third ? thirdCountryWeight : 0) +
        extra(candidate, company);
      return { candidate, reasons, score };
    })
    .sort((a, b) => b.score - a.score || compareNames(a.candidate, b.candidate));
}

function reasonsFor(
  { person, actor, load }: ReviewerCandidate,
  company: readonly Member[],
  { author, content }: ReviewerSearch
): readonly ReviewerReason[] {
  const reads = person.languages.includes(content.locale);
  const holds: Readonly<Record<ReviewerReason, boolean>> = {
    otherCountry: isOther(person.countryKey, author),
    sameTheme: content.themeKeys.some((key) => actor.themes?.includes(key) ?? false),
    readsLanguage: reads,
    littleLoad: load === 0,
    balancesCountry: differs(person.countryKey, company, 'countryKey'),
    // A second view from another language helps only where she can read the practice.
    balancesLanguage: reads && differs(person.languages[0], company, 'locale'),
  };
  return (Object.keys(holds) as ReviewerReason[]).filter((reason) => holds[reason]);
}

/** Whether it is another one than that of everybody in the company, as far as all of them are known. */
function differs(value: string | undefined, company: readonly Member[], of: keyof Member): boolean {
  return (
    value !== undefined &&
    company.length > 0 &&
    company.every((member) => member[of] !== undefined && member[of] !== value)
  );
}

/** An unknown country counts as the author's: independence has to be known, not hoped for. */
function isOther(countryKey: string | undefined, author: Author): boolean {
  return countryKey !== undefined && countryKey !== author.countryKey;
}

function proposalOf(
  { person, load }: ReviewerCandidate,
  reasons: readonly ReviewerReason[],
  rest: Pick<ReviewerProposal, 'isProposed' | 'barred'>
): ReviewerProposal {
  return {
    ...{ personId: person.id, name: person.name, locales: person.languages, load, reasons },
    ...(person.countryKey === undefined ? {} : { countryKey: person.countryKey }),
    ...(person.missionKey === undefined ? {} : { missionKey: person.missionKey }),
    ...rest,
  };
}

function compareNames({ person: a }: ReviewerCandidate, { person: b }: ReviewerCandidate): number {
  return a.name.localeCompare(b.name, 'es') || (a.id < b.id ? -1 : 1);
}
