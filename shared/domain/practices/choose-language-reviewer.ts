import type { Locale } from '../../kernel/locale';
import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type { OnPractice } from './api';
import { keepersOf } from './keepers';
import { tell, withPending } from './messages';
import { decide } from './policy';
import type { PendingEvent, PersonRef, Practice } from './practice';
import type { Translation } from './practice-content';
import type { PracticeProblem, PracticeProblemCode } from './problems';
import { proposeLanguageReviewers, type LanguageCandidate } from './propose-language-reviewers';
import { openPractice, problem, takeStep, type OpenPractice, type PracticePorts } from './step';
import { translationInto, withTranslation } from './translations';
import type { LanguageReviewer } from './views';

/** Whom somebody wants to check a translation, or why that person cannot. */
export interface ChosenReader {
  readonly person?: PersonRef;
  readonly problem?: PracticeProblem;
}

/** Everybody who may check a translation and speaks its language, for whoever may make one. */
export async function listLanguageReviewers(
  ports: PracticePorts,
  actor: Actor,
  { practiceId, locale }: { readonly practiceId: string; readonly locale: Locale }
): Promise<Result<readonly LanguageReviewer[], PracticeProblem>> {
  const opened = await openPractice(ports, actor, practiceId);
  if (!opened.ok) return opened;
  const { practice, ties } = opened.value;
  const decision = decide(actor, 'translate', { practice, ties });
  if (!decision.allowed) return fail(problem(decision.reason as PracticeProblemCode));
  const found = await eligible(ports, practice, locale);
  const translatorId = translationInto(practice, locale)?.by.personId;
  // Whoever asks is about to translate, or does not need to be asked by herself.
  return ok(found.filter(({ personId }) => personId !== actor.id && personId !== translatorId));
}

/** Chooses who is asked to check a translation that is there, or leaves it to the KM team. */
export async function chooseLanguageReviewer(
  ports: PracticePorts,
  actor: Actor,
  input: OnPractice & { readonly locale: Locale; readonly personId?: string }
): Promise<Result<OpenPractice, PracticeProblem>> {
  const { practiceId, version, locale, personId } = input;
  const action = 'chooseLanguageReviewer';
  const chosen = await findReader(ports, actor, { action, practiceId, locale, personId });
  return takeStep(ports, actor, practiceId, {
    ...{ action, version, locale, reason: locale },
    check: (practice) => choiceProblem(practice, locale, personId) ?? chosen.problem,
    async change({ practice }) {
      const found = translationInto(practice, locale);
      if (!found || found.reviewer?.personId === chosen.person?.personId) return practice;
      const { reviewer: _before, ...rest } = found;
      const translation = { ...rest, ...(chosen.person ? { reviewer: chosen.person } : {}) };
      return withPending(
        withTranslation(practice, translation),
        await tellReader(ports, practice, translation, actor)
      );
    },
  });
}

/**
 * The one who is chosen, looked up before the step: it asks the directory, and the step may run again.
 * @param personId missing where it is left to the KM team
 */
export async function findReader(
  ports: PracticePorts,
  actor: Actor,
  asked: {
    readonly action: 'translate' | 'chooseLanguageReviewer';
    readonly practiceId: string;
    readonly locale: Locale;
    readonly personId: string | undefined;
  }
): Promise<ChosenReader> {
  const { action, practiceId, locale, personId } = asked;
  if (personId === undefined) return {};
  const opened = await openPractice(ports, actor, practiceId);
  if (!opened.ok) return {};
  const { practice, ties } = opened.value;
  // Who may not choose learns nothing about others either.
  if (!decide(actor, action, { practice, ties, locale }).allowed) return {};
  const wanted = personId.toLowerCase();
  const found = (await eligible(ports, practice, locale)).find(
    (one) => one.personId.toLowerCase() === wanted
  );
  return found
    ? { person: { personId: found.personId, name: found.name } }
    : { problem: problem('practices.not-language-reviewer') };
}

/** The next to ask in the place of who was chosen and has left; undefined where there is nobody. */
export async function nextReader(
  ports: PracticePorts,
  practice: Practice,
  { locale, by, reviewer }: Translation
): Promise<PersonRef | undefined> {
  const found = (await eligible(ports, practice, locale)).find(
    ({ personId }) => personId !== by.personId && personId !== reviewer?.personId
  );
  return found && { personId: found.personId, name: found.name };
}

/**
 * The message about a translation: to the one who was chosen, else to those who keep the practice.
 * @param actor who has chosen, and needs no message of it; missing where it was the hub
 */
export async function tellReader(
  ports: PracticePorts,
  practice: Practice,
  { reviewer }: Pick<Translation, 'reviewer'>,
  actor?: Pick<Actor, 'id'>
): Promise<readonly PendingEvent[]> {
  const readers = reviewer ? [reviewer.personId] : await keepersOf(ports, practice);
  return tell(
    readers.filter((personId) => personId !== actor?.id),
    'translationToCheck',
    ports.random
  );
}

function choiceProblem(
  practice: Practice,
  locale: Locale,
  personId: string | undefined
): PracticeProblem | undefined {
  const found = translationInto(practice, locale);
  if (!found) return problem('practices.no-such-translation');
  if (found.checkedBy) return problem('practices.not-now', { state: practice.state });
  // Nobody checks her own.
  return found.by.personId.toLowerCase() === personId?.toLowerCase()
    ? problem('practices.not-language-reviewer')
    : undefined;
}

/**
 * Whom the policy lets see the practice and check its translations, as far as they speak the language
 * and have not said that they are away.
 */
async function eligible(
  ports: PracticePorts,
  practice: Practice,
  locale: Locale
): Promise<readonly LanguageReviewer[]> {
  const { actors, reviewerFacts } = ports;
  const found = await Promise.all([
    ...(['Reviewer', 'KMFP', 'KMTeam'] as const).map((role) => actors.peopleOf(role)),
    ...practice.content.themeKeys.map((themeKey) => actors.specialistsOf(themeKey)),
  ]);
  const people = new Map(
    found
      .flat()
      .filter(({ isActive, isGuest }) => isActive && !isGuest)
      .map((person) => [person.id, person])
  );
  const facts = await reviewerFacts.of([...people.keys()]);
  const candidates = await Promise.all(
    [...people.values()].map(async (person): Promise<readonly LanguageCandidate[]> => {
      const actor = await actors.actorOf(person.id);
      if (!actor || !mayCheck(actor, practice)) return [];
      const { languages = [], isAway = false } = facts.get(person.id) ?? {};
      return isAway ? [] : [{ person, actor, languages }];
    })
  );
  return proposeLanguageReviewers(candidates.flat(), locale, practice);
}

function mayCheck(actor: Actor, practice: Practice): boolean {
  return (['see', 'checkTranslation'] as const).every(
    (action) => decide(actor, action, { practice }).allowed
  );
}
