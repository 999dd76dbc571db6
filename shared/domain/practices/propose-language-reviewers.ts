import type { Locale } from '../../kernel/locale';
import type { Actor } from '../../kernel/policy';
import type { LanguageLevel, Person, SpokenLanguage } from '../people';
import type { Practice } from './practice';
import { languageReasons, type LanguageReason, type LanguageReviewer } from './views';

/** Somebody who may check translations. */
export interface LanguageCandidate {
  readonly person: Person;
  readonly actor: Pick<Actor, 'themes'>;
  /** As colleagues see them; empty where she has said none. */
  readonly languages: readonly SpokenLanguage[];
}

/** Whoever reads the original as well can say whether both say the same: that counts most. */
const weights: Readonly<Record<LanguageReason, number>> = {
  ...{ readsOriginal: 8, native: 4, speaks: 2, sameTheme: 1.5, reviewedIt: 1 },
};

/**
 * Those who speak the language of a translation well enough to check it, whoever fits best first, each
 * with the reasons (specification 4.13). Pure: the same people give the same list.
 */
export function proposeLanguageReviewers(
  candidates: readonly LanguageCandidate[],
  locale: Locale,
  practice: Pick<Practice, 'content' | 'seats'>
): readonly LanguageReviewer[] {
  return candidates
    .flatMap((candidate) => {
      const level = levelOf(candidate, locale);
      return level === undefined ? [] : [proposalOf(candidate, level, practice)];
    })
    .sort((a, b) => scoreOf(b) - scoreOf(a) || compareNames(a, b));
}

/** How well she speaks a language; undefined where that is not enough to check a text in it. */
function levelOf(
  { person, languages }: LanguageCandidate,
  locale: Locale
): Exclude<LanguageLevel, 'basic'> | undefined {
  // What she says of herself comes before the language of her account.
  if (languages.length === 0) return person.languages.includes(locale) ? 'good' : undefined;
  const level = languages.find(({ tag }) => tag === locale)?.level;
  return level === 'basic' ? undefined : level;
}

function proposalOf(
  candidate: LanguageCandidate,
  level: Exclude<LanguageLevel, 'basic'>,
  { content, seats }: Pick<Practice, 'content' | 'seats'>
): LanguageReviewer {
  const { person, actor } = candidate;
  const { id, name, missionKey, countryKey } = person;
  const holds: Readonly<Record<LanguageReason, boolean>> = {
    readsOriginal: levelOf(candidate, content.locale) !== undefined,
    native: level === 'native',
    speaks: level === 'good',
    sameTheme: content.themeKeys.some((key) => actor.themes?.includes(key) ?? false),
    reviewedIt: seats.some(({ personId, assessment }) => personId === id && assessment),
  };
  return {
    ...{ personId: id, name, reasons: languageReasons.filter((reason) => holds[reason]) },
    ...(missionKey === undefined ? {} : { missionKey }),
    ...(countryKey === undefined ? {} : { countryKey }),
  };
}

function scoreOf({ reasons }: LanguageReviewer): number {
  return reasons.reduce((sum, reason) => sum + weights[reason], 0);
}

function compareNames(a: LanguageReviewer, b: LanguageReviewer): number {
  return a.name.localeCompare(b.name, 'es') || (a.personId < b.personId ? -1 : 1);
}
