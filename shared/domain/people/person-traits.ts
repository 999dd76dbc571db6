import type { Vocabulary } from '../taxonomy';
import type { Known } from './directory';
import { themesOfOffice, themesOfPost } from './does-what';
import { leastScore } from './know-theme';
import { isShown, languagesOf, shownSkills } from './shown-parts';
import { lineOf } from './theme-scope';
import type { PeopleFacets, PersonRole, SearchSide } from './views';

/** Values of each facet that a person is found by, as far as colleagues see them. */
export interface Traits extends Readonly<
  Record<Exclude<keyof PeopleFacets, 'themes'>, readonly string[]>
> {
  /** With those above them. */
  readonly themes: ReadonlySet<string>;
}

/** Of most people; one for all of them. */
const noThemes: ReadonlySet<string> = new Set();

export function traitsOf(known: Known, terms: Vocabulary, side: SearchSide | undefined): Traits {
  const { countryKey } = known.person;
  const themes = [
    // What she answers for by her office is what she does and what she knows.
    ...themesOfOffice(known, terms),
    ...(side === 'does' ? [] : knownThemes(known, terms)),
    ...(side === 'knows' ? [] : themesOfPost(known, terms)),
  ];
  return {
    themes: themes.length === 0 ? noThemes : new Set(themes),
    countries: countryKey === undefined ? [] : [countryKey],
    languages: [...new Set(spokenBy(known).map(({ tag }) => baseOf(tag)))],
    roles: rolesOf(known),
  };
}

/** Which of these languages she speaks, as far as colleagues see it. */
export function spokenOf(known: Known, tags: readonly string[]): readonly string[] {
  if (tags.length === 0) return [];
  const wanted = tags.map(baseOf);
  return spokenBy(known).flatMap(({ tag }) => (wanted.includes(baseOf(tag)) ? [tag] : []));
}

/** `pt` of `pt-BR`: who speaks one speaks the other. */
export function baseOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}

function spokenBy(known: Known): ReturnType<typeof languagesOf> {
  return known.isFormer || !isShown(known, 'languages') ? [] : languagesOf(known);
}

function knownThemes(known: Known, terms: Vocabulary): readonly string[] {
  if (known.isFormer) return [];
  const proved = isShown(known, 'evidence')
    ? [...known.evidence].filter(([, { score }]) => score >= leastScore).map(([key]) => key)
    : [];
  return [...proved, ...shownSkills(known).flatMap(({ themeKey }) => lineOf(terms, themeKey))];
}

function rolesOf(known: Known): readonly PersonRole[] {
  const { specialistOf, record, profile, isFormer } = known;
  if (isFormer) return [];
  return [
    ...(specialistOf.length > 0 ? (['specialist'] as const) : []),
    ...((record?.focalPointOf.length ?? 0) > 0 ? (['focalPoint'] as const) : []),
    ...(profile.isMentor && isShown(known, 'mentoring') ? (['mentor'] as const) : []),
  ];
}
