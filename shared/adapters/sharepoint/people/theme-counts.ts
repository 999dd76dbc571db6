import type { ThemeCount } from '../../../domain/people';
import type { Vocabulary } from '../../../domain/taxonomy';

/** Something that is about themes, perhaps somewhere. */
export interface Counted {
  readonly themeKeys: readonly string[];
  readonly countryKeys: readonly string[];
}

/**
 * How many there are of each theme, whatever is below it included: by country, and once without a
 * country in all. What is about two themes below one, or about two countries, is one in the total.
 */
export function countThemes(things: readonly Counted[], terms: Vocabulary): readonly ThemeCount[] {
  const counts = new Map<string, ThemeCount>();
  for (const { themeKeys, countryKeys } of things) {
    for (const themeKey of withThoseAbove(themeKeys, terms)) {
      for (const countryKey of [undefined, ...new Set(countryKeys)]) {
        const key = `${themeKey} ${countryKey ?? ''}`;
        const count = (counts.get(key)?.count ?? 0) + 1;
        counts.set(key, { themeKey, ...(countryKey === undefined ? {} : { countryKey }), count });
      }
    }
  }
  return [...counts.values()];
}

function withThoseAbove(keys: readonly string[], terms: Vocabulary): ReadonlySet<string> {
  return new Set(
    keys.flatMap((key) => {
      const concept = terms.byKey(key);
      const above = concept ? terms.ancestors(concept.id).map((one) => one.key) : [];
      return [key, ...above];
    })
  );
}
