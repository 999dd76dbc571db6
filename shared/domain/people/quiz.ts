import type { Actor } from '../../kernel/policy';
import { fail, ok } from '../../kernel/result';
import type { People } from './api';
import type { Known } from './directory';
import { standingIn } from './know-theme';
import { toRef } from './person-row';
import { decide } from './policy';
import type { PeoplePorts } from './ports';
import { allThemes, coverageOf, knowerRow } from './theme-coverage';
import { scopeOf, type ThemeScope } from './theme-scope';
import type { PersonRef } from './views';

/** One right answer among so many. */
const choicesOfAQuestion = 4;
const fewestChoices = 3;
const mostShown = 5;
/** Parts the theme from the country in the id of a question. */
const mark = '@';

/** Asks whom one would turn to (specification 3.9). Answers count nowhere: it is for learning. */
export async function askQuiz(
  { directory, vocabulary, random = Math.random }: PeoplePorts,
  actor: Actor,
  { themeKey }: Parameters<People['quizQuestion']>[0]
): ReturnType<People['quizQuestion']> {
  const { allowed, reason } = decide(actor, 'quiz');
  if (!allowed) return fail({ code: reason });
  const [now, terms] = await Promise.all([directory.current(), vocabulary.load()]);
  const scope = themeKey === undefined ? undefined : scopeOf(terms, themeKey);
  if (themeKey !== undefined && !scope) {
    return fail({ code: 'people.unknown-term', values: { field: 'themeKey' } });
  }
  const coverage = coverageOf(now, terms);
  const asked = allThemes(terms)
    .map(({ key }) => key)
    .filter((key) => !scope || scope.within.has(key));
  for (const key of shuffle(asked, random)) {
    const right = othersThan(
      actor,
      coverage.covering(key).map(({ known }) => known)
    );
    if (right.length === 0) continue;
    const wrong = othersThan(actor, knowingNothingOf(scopeOf(terms, key), coverage.everybody));
    const question = questionOf(key, right, wrong, random);
    if (question) return ok(question);
  }
  return fail({ code: 'people.quiz-not-yet' });
}

/** Says who the right people are, whichever answer was given. */
export async function answerQuiz(
  { directory, vocabulary }: PeoplePorts,
  actor: Actor,
  { id, personId }: Parameters<People['quizAnswer']>[0]
): ReturnType<People['quizAnswer']> {
  const { allowed, reason } = decide(actor, 'quiz');
  if (!allowed) return fail({ code: reason });
  const [now, terms] = await Promise.all([directory.current(), vocabulary.load()]);
  const [themeKey = '', countryKey] = id.split(mark);
  if (!scopeOf(terms, themeKey)) {
    return fail({ code: 'people.unknown-term', values: { field: 'themeKey' } });
  }
  const right = coverageOf(now, terms)
    .covering(themeKey)
    .filter(({ known }) => countryKey === undefined || known.person.countryKey === countryKey);
  return ok({
    isRight: right.some(({ known }) => known.person.id === personId.toLowerCase()),
    right: right.slice(0, mostShown).map((one) => knowerRow(actor, one)),
  });
}

/**
 * One who covers the theme among others who cover something else: of the same country where there are
 * enough, since whom to ask next door is what people have to learn.
 */
function questionOf(
  themeKey: string,
  right: readonly Known[],
  wrong: readonly Known[],
  random: () => number
):
  { id: string; themeKey: string; countryKey?: string; choices: readonly PersonRef[] } | undefined {
  const [one] = shuffle(right, random);
  if (!one) return undefined;
  const { countryKey } = one.person;
  const near = wrong.filter(({ person }) => person.countryKey === countryKey);
  const isLocal = countryKey !== undefined && near.length >= fewestChoices - 1;
  const others = shuffle(isLocal ? near : wrong, random).slice(0, choicesOfAQuestion - 1);
  if (others.length < fewestChoices - 1) return undefined;
  const choices = shuffle([one, ...others], random).map(toRef);
  return isLocal
    ? { id: `${themeKey}${mark}${countryKey}`, themeKey, countryKey, choices }
    : { id: themeKey, themeKey, choices };
}

/** Whom her works speak for, or who says so herself, would be no wrong answer. */
function knowingNothingOf(
  scope: ThemeScope | undefined,
  people: readonly Known[]
): readonly Known[] {
  return scope ? people.filter((one) => !standingIn(one, { ...scope, above: [] })) : [];
}

/** Nobody is asked about herself. */
function othersThan({ id }: Actor, people: readonly Known[]): readonly Known[] {
  return people.filter(({ person }) => person.id !== id.toLowerCase());
}

/** Fisher and Yates; leaves what it is given as it is. */
function shuffle<T>(all: readonly T[], random: () => number): readonly T[] {
  const mixed = [...all];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [mixed[last], mixed[other]];
    if (a === undefined || b === undefined) continue;
    mixed[last] = b;
    mixed[other] = a;
  }
  return mixed;
}
