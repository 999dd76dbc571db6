import * as React from 'react';
import type { PeopleFound, PeopleProblem, PeopleSearch as Question } from '../../../domain/people';
import type { Result } from '../../../kernel/result';
import { usePeople } from '../people-context';
import { writePeoplePlace } from '../people-place';
import { peopleProblemWords } from '../people-words';
import { createLatestAnswer } from './latest-answer';
import { changeListQuery, readListQuery, type ListQuery } from './list-query';

/** A keystroke does not wait, and many of them make one question. */
const everyMs = 250;

/** What was found, with what it was asked for. */
export interface FoundFor {
  readonly query: ListQuery;
  readonly found: PeopleFound;
}

export interface PeopleSearch {
  readonly query: ListQuery;
  /** Whether what is shown is not yet for what is asked now. */
  readonly isUnderWay: boolean;
  /** The newest complete answer; it stays while the next one is on its way. */
  readonly answer?: FoundFor;
  /** Why this is not looked for, in words. */
  readonly problem?: string;
  readonly error?: unknown;
  /** As somebody types: the address says it, and the back button does not go letter by letter. */
  readonly type: (words: string) => void;
  /** A step to which the back button returns. */
  readonly change: (query: ListQuery) => void;
  readonly retry: () => void;
}

interface Outcome {
  /** Which question it answers. */
  readonly asked?: string;
  readonly answer?: FoundFor;
  readonly problem?: string;
  readonly error?: unknown;
}

/** @param count people on a page of the list */
export function usePeopleSearch(count: number): PeopleSearch {
  const { people, location, translator } = usePeople();
  const { locale } = translator;
  const [query, setQuery] = React.useState(() => readListQuery(location.search()));
  const [attempt, setAttempt] = React.useState(0);
  const [outcome, setOutcome] = React.useState<Outcome>({});
  const question = questionOf(query, count, locale);
  const asked = JSON.stringify([question, attempt]);

  const latest = React.useMemo(
    () =>
      createLatestAnswer<Asked, Result<PeopleFound, PeopleProblem>>({
        everyMs,
        ask: (one) => people.search(one.question),
        onAnswer: (one, result) =>
          setOutcome(
            result.ok
              ? { asked: one.asked, answer: { query: one.query, found: result.value } }
              : { asked: one.asked, problem: peopleProblemWords(result.problem, translator) }
          ),
        onFailure: (one, error) => setOutcome({ asked: one.asked, error }),
      }),
    [people, translator]
  );
  const current = React.useRef({ query, question });
  current.current = { query, question };
  React.useEffect(() => latest.ask({ ...current.current, asked }), [latest, asked]);
  React.useEffect(() => () => latest.end(), [latest]);

  const type = React.useCallback(
    (words: string) => {
      const next = changeListQuery(current.current.query, { words });
      location.replace(addressOf(next, location.search()));
      setQuery(next);
    },
    [location]
  );
  const change = React.useCallback(
    (next: ListQuery) => {
      location.push(addressOf(next, location.search()));
      setQuery(next);
    },
    [location]
  );
  const retry = React.useCallback(() => setAttempt((made) => made + 1), []);
  const { answer, problem, error } = outcome;
  return {
    query,
    isUnderWay: outcome.asked !== asked,
    ...(answer ? { answer } : {}),
    ...(problem === undefined ? {} : { problem }),
    ...(error === undefined ? {} : { error }),
    ...{ type, change, retry },
  };
}

interface Asked {
  readonly query: ListQuery;
  readonly question: Question;
  readonly asked: string;
}

function questionOf(
  { words, side, filter, page }: ListQuery,
  most: number,
  locale: Question['locale']
): Question {
  const text = words.trim();
  return {
    ...(text === '' ? {} : { words: text }),
    ...{ side, filter, locale, most, from: (page - 1) * most },
  };
}

function addressOf(query: ListQuery, search: string): string {
  return writePeoplePlace({ view: 'list', query }, search);
}
