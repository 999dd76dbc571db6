import type { Vocabulary } from '../taxonomy';
import type { Known } from './directory';
import { scopeOf, themeOf } from './theme-scope';
import type { OwnProfile } from './views';

/** Less than one fresh document would be a guess. */
const leastScore = 2;
const mostSuggested = 3;

/**
 * Themes that her own works speak for and that she has said nothing of: neither that she knows them
 * nor that she does not (specification 3.14). Only themes that a work of hers carries itself, since
 * what stands above says less.
 * @param themeKey only in this theme and below it
 */
export function suggestedOf(
  { items, evidence, skills }: Known,
  terms: Vocabulary,
  themeKey?: string
): OwnProfile['suggested'] {
  const scope = themeKey === undefined ? undefined : scopeOf(terms, themeKey);
  const said = new Set(skills.map((skill) => themeOf(terms, skill.themeKey)?.key));
  const carried = new Set(
    items.flatMap((item) => item.themeKeys.flatMap((key) => themeOf(terms, key)?.key ?? []))
  );
  return [...carried]
    .filter((key) => !said.has(key) && (!scope || scope.within.has(key)))
    .flatMap((key) => {
      const sum = evidence.get(key);
      return sum && sum.score >= leastScore ? [{ key, sum }] : [];
    })
    .sort((one, other) => other.sum.score - one.sum.score || one.key.localeCompare(other.key))
    .slice(0, mostSuggested)
    .map(({ key, sum }) => ({ themeKey: key, evidence: sum.lines }));
}
