import type { Person } from '../people';
import type { Question } from './question';

/** Somebody who could answer. */
export interface Candidate {
  readonly person: Person;
  /** Questions that wait for her. */
  readonly load: number;
}

export interface Routing {
  readonly question: Pick<Question, 'privacy' | 'countryKey' | 'locale' | 'formerAssignees'>;
  readonly askerId: string;
  /** Country of the asker's office. */
  readonly askerCountry?: string;
  /** Who answers for the question's theme. */
  readonly candidates: readonly Candidate[];
  /** To whom the last questions of the theme went, newest first. */
  readonly recent: readonly string[];
  /** Values from 0 to below 1. */
  readonly random: () => number;
}

/** Who has this many waiting gets no more: the next in turn is asked. */
const mostLoad = 5;
/** After so many in a row to one person the next goes to somebody else, or to the KM team. */
const mostInARow = 3;

/**
 * Who is asked (specification 11.5): by language, country and load, in turn; never the asker, never
 * who has had the question before, and never the same person for ever.
 * @returns undefined where nobody fits: the KM team takes it
 */
export function chooseExpert(routing: Routing): Person | undefined {
  const { question, askerId, candidates, recent } = routing;
  if (question.privacy === 'kmOnly') return undefined;
  const last = recent.slice(0, mostInARow);
  const isTired = (id: string): boolean =>
    last.length === mostInARow && last.every((one) => one === id);
  const ranked = candidates
    .filter(
      ({ person, load }) =>
        person.isActive &&
        !person.isGuest &&
        person.id !== askerId &&
        load < mostLoad &&
        !question.formerAssignees.includes(person.id) &&
        !isTired(person.id)
    )
    .map((candidate) => ({ candidate, score: scoreOf(candidate, routing) }))
    .sort((a, b) => b.score - a.score);
  const best = ranked.filter(({ score }) => score === ranked[0]?.score);
  return best[Math.floor(routing.random() * best.length)]?.candidate.person;
}

function scoreOf({ person, load }: Candidate, routing: Routing): number {
  const { question, askerCountry, recent } = routing;
  const speaks = person.languages.includes(question.locale) ? 3 : 0;
  const isNear = person.countryKey !== undefined && person.countryKey === question.countryKey;
  // Who sits in the same office may know a voice without a name.
  const isTooNear =
    question.privacy === 'hidden' &&
    askerCountry !== undefined &&
    person.countryKey === askerCountry;
  const isNext = recent[0] === person.id ? 0 : 2;
  return speaks + (isNear ? 1 : 0) + isNext - load - (isTooNear ? 4 : 0);
}
