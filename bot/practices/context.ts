import {
  chooseTexts,
  criteria,
  namedValues,
  type Practices,
  type PracticeProblem,
  type PracticeResult,
  type PracticeView,
} from '../../shared/domain/practices';
import type { Vocabulary, VocabularySource } from '../../shared/domain/taxonomy';
import type { TeamsMessageKey, TeamsTranslator } from '../../shared/i18n/teams-catalogue';
import type { Locale } from '../../shared/kernel/locale';
import type { Problem } from '../../shared/kernel/result';
import type { HubLinks } from '../conversation/hub-links';
import { termsOf } from '../conversation/terms';
import type { Turn } from '../conversation/turn';

export { termsOf };

/** What the cards about practices need besides the practice. */
export interface PracticeContext {
  readonly translator: TeamsTranslator;
  readonly links: HubLinks;
  /** Names of themes and countries; missing where the term store does not answer. */
  readonly terms?: Vocabulary | undefined;
}

/** What a card needs of the turn that it answers. */
export async function contextOf(
  { translator, links }: Pick<Turn, 'translator' | 'links'>,
  vocabulary: VocabularySource
): Promise<PracticeContext> {
  return { translator, links, terms: await termsOf(vocabulary) };
}

/** The name of a term; empty where it is not known. */
export function labelOf(key: string | undefined, { terms, translator }: PracticeContext): string {
  const concept = key === undefined ? undefined : terms?.byKey(key);
  return concept && terms ? terms.label(concept.id, translator.locale) : '';
}

/** The language of a text, where it is not the reader's. */
export function langOf(locale: Locale, translator: TeamsTranslator): { readonly lang?: string } {
  return locale === translator.locale ? {} : { lang: locale };
}

/** The texts of a practice for its reader. */
export function textsOf(
  { content, translations }: PracticeView,
  { translator }: PracticeContext
): ReturnType<typeof chooseTexts> {
  return chooseTexts(content, translations, translator.locale);
}

/** Why nothing was done, in words. */
export function problemWords(
  { code, values }: PracticeProblem,
  translator: TeamsTranslator
): string {
  const key = `practices.problems.${code.slice('practices.'.length)}` as TeamsMessageKey;
  const named = values && namedValues(values, translator.t('practices.somebody'));
  const words = translator.t(key, named);
  const criterion = criteria.find((one) => one === values?.['field']);
  return criterion === undefined
    ? words
    : `${translator.t(`practices.criteria.${criterion}.name`)}: ${words}`;
}

const mendable: readonly PracticeProblem['code'][] = [
  ...([
    'practices.incomplete',
    'practices.gender-unanswered',
    'practices.harm-unanswered',
  ] as const),
  ...(['practices.rights-unanswered', 'practices.evidence-missing'] as const),
  ...(['practices.text-missing', 'practices.text-too-long', 'practices.too-many-words'] as const),
  ...(['practices.reason-missing', 'practices.names-people'] as const),
  ...(['practices.conflict-not-answered', 'practices.unknown-person'] as const),
  ...(['practices.too-few-reviewers', 'practices.no-other-country'] as const),
  ...(['practices.reviewer-not-free', 'practices.reviewer-not-reviewer'] as const),
  ...(['practices.same-person-twice', 'practices.unknown-term'] as const),
];

/** Problems of what was typed or chosen: the card stays, and what is wrong stands over it. */
export function isMendable({ code }: Problem): boolean {
  return (mendable as readonly string[]).includes(code);
}

/**
 * A step on a practice as it stands now: a card may be older than the last thing that somebody saved,
 * and for steps that judge no text it does not matter.
 */
export async function stepNow(
  practices: Practices,
  practiceId: string,
  take: (view: PracticeView) => Promise<PracticeResult>
): Promise<PracticeResult> {
  const attempt = async (): Promise<PracticeResult> => {
    const now = await practices.get({ practiceId });
    return now.ok ? take(now.value) : now;
  };
  const taken = await attempt();
  const isLate = !taken.ok && taken.problem.code === 'practices.changed-meanwhile';
  return isLate ? attempt() : taken;
}

/** The beginning of a text that is too long; no character of it is cut in half. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const begin = text.slice(0, most - 1).replace(/\p{Surrogate}$/u, '');
  return `${begin.trimEnd()}…`;
}
