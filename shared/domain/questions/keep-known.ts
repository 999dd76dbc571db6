import { newId } from '../../kernel/ids';
import { locales, type LocalizedText } from '../../kernel/locale';
import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type { KnownAnswerDraft, KnownRights } from './api';
import { personOf } from './hands';
import { knownAnswerStates, type KnownAnswer, type KnownAnswerState } from './known-answer';
import { decide } from './policy';
import type { QuestionProblem, QuestionProblemCode } from './problems';
import { problem, type QuestionPorts } from './step';
import { messageTextProblem, reasonProblem, sourcesProblem, termsProblem } from './text-rules';

type KnownPorts = Pick<
  QuestionPorts,
  'knownAnswers' | 'people' | 'vocabulary' | 'clock' | 'random'
>;
type Kept = Promise<Result<KnownAnswer, QuestionProblem>>;

/** After a year somebody looks at it again. */
const longestYears = 2;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** The known answers, by default those that are given. */
export async function listKnown(
  { knownAnswers }: Pick<KnownPorts, 'knownAnswers'>,
  actor: Actor,
  {
    states,
    themeKey,
  }: {
    readonly states?: readonly KnownAnswerState[];
    readonly themeKey?: string;
  }
): Promise<readonly KnownAnswer[]> {
  if (!decide(actor, 'readKnown', {}).allowed) return [];
  const wanted = states ?? knownAnswerStates.filter((state) => state !== 'retired');
  return (await knownAnswers.list()).filter(
    (known) =>
      wanted.includes(known.state) && (themeKey === undefined || known.themeKey === themeKey)
  );
}

/** Which known answers the actor keeps: all, those of her themes, or none. */
export function knownRights(actor: Actor): KnownRights {
  const may = (thing: { readonly themeKey?: string }): boolean =>
    decide(actor, 'saveKnown', thing).allowed;
  return {
    all: may({}),
    themeKeys: (actor.themes ?? []).filter((themeKey) => may({ themeKey })),
  };
}

/** Adds a known answer, or changes one; what is changed counts as checked today. */
export async function saveKnown(ports: KnownPorts, actor: Actor, draft: KnownAnswerDraft): Kept {
  const { themeKey } = draft;
  const before = draft.id === undefined ? undefined : await ports.knownAnswers.get(draft.id);
  if (draft.id !== undefined && !before) return fail(problem('questions.not-found'));
  // Whoever moves an answer to another theme must answer for both.
  for (const key of new Set([themeKey, ...(before ? [before.themeKey] : [])])) {
    const decision = decide(actor, 'saveKnown', key === undefined ? {} : { themeKey: key });
    if (!decision.allowed) return fail(problem(decision.reason as QuestionProblemCode));
  }
  const today = ports.clock.now().toISOString().slice(0, 10);
  const wrong = draftProblem(draft, today) ?? termsProblem(draft, await ports.vocabulary.load());
  if (wrong) return fail(wrong);
  const { personId, name } = await personOf(ports, actor.id);
  const content = {
    variants: trimmed(draft.variants),
    answer: draft.answer,
    sources: draft.sources,
    ...(themeKey === undefined ? {} : { themeKey }),
    ...{ verifiedOn: today, verifiedUntil: draft.verifiedUntil, verifierName: name },
    state: 'active' as const,
  };
  if (!before) {
    const id = newId<'known-answer'>(ports.random);
    const owner = { ownerId: personId, ownerName: name };
    return ok(await ports.knownAnswers.add({ id, ...content, ...owner, uses: 0 }));
  }
  const { themeKey: _, ...rest } = before;
  const version = draft.version ?? before.version;
  const saved = await ports.knownAnswers.save({ ...rest, ...content, version });
  return saved === 'conflict' ? fail(problem('questions.changed-meanwhile')) : ok(saved);
}

/** Takes a known answer out of use; it stays readable for who looks for it. */
export async function retireKnown(
  ports: KnownPorts,
  actor: Actor,
  { knownAnswerId, reason }: { readonly knownAnswerId: string; readonly reason: string }
): Kept {
  const known = await ports.knownAnswers.get(knownAnswerId);
  if (!known) return fail(problem('questions.not-found'));
  const { themeKey } = known;
  const decision = decide(actor, 'saveKnown', themeKey === undefined ? {} : { themeKey });
  if (!decision.allowed) return fail(problem(decision.reason as QuestionProblemCode));
  const wrong = reasonProblem(reason);
  if (wrong) return fail(wrong);
  if (known.state === 'retired') return ok(known);
  const saved = await ports.knownAnswers.save({ ...known, state: 'retired' });
  return saved === 'conflict' ? fail(problem('questions.changed-meanwhile')) : ok(saved);
}

/** Counts that a known answer helped. A count that meets another is tried again, and then given up. */
export async function countUse(
  { knownAnswers }: Pick<KnownPorts, 'knownAnswers'>,
  id: string
): Promise<void> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const known = await knownAnswers.get(id);
    if (!known || (await knownAnswers.save({ ...known, uses: known.uses + 1 })) !== 'conflict') {
      return;
    }
  }
}

/** What a known answer must have. */
export function draftProblem(
  { variants, answer, sources, verifiedUntil }: Omit<KnownAnswerDraft, 'themeKey'>,
  today: string
): QuestionProblem | undefined {
  if (locales.every((locale) => (trimmed(variants)[locale] ?? []).length === 0)) {
    return problem('questions.variant-missing');
  }
  const texts = locales
    .flatMap((locale) => answer[locale] ?? [])
    .filter((one) => one.trim() !== '');
  if (texts.length === 0) return problem('questions.answer-missing');
  const latest = `${Number(today.slice(0, 4)) + longestYears}${today.slice(4)}`;
  const isDay = day.test(verifiedUntil) && !Number.isNaN(Date.parse(verifiedUntil));
  if (!isDay || verifiedUntil < today || verifiedUntil > latest) {
    return problem('questions.verified-until-invalid');
  }
  return texts.map(messageTextProblem).find((one) => one) ?? sourcesProblem(sources);
}

function trimmed(variants: KnownAnswer['variants']): KnownAnswer['variants'] {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const kept = (variants[locale] ?? []).map((one) => one.trim()).filter((one) => one !== '');
      return kept.length > 0 ? [[locale, kept]] : [];
    })
  );
}

/** A text in one language, as a text in some. */
export function inOneLanguage(locale: keyof LocalizedText, text: string): LocalizedText {
  return { [locale]: text };
}
