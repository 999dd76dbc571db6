import type { Directory, ThemeCount } from './directory';

/** What speaks for a need to know a theme. */
export interface Demand {
  readonly documents: number;
  /** Of the last three months. */
  readonly questions: number;
}

export interface ThemeDemand {
  readonly total: Demand;
  /** Only countries with anything. */
  readonly byCountry: ReadonlyMap<string, Demand>;
}

/** Documents and questions of each theme, in all and by country. */
export function demandOf(directory: Directory): (themeKey: string) => ThemeDemand {
  const documents = byTheme(directory.documents);
  const questions = byTheme(directory.questions);
  return (themeKey) => {
    const written = documents.get(themeKey);
    const asked = questions.get(themeKey);
    const countries = new Set([...(written?.keys() ?? []), ...(asked?.keys() ?? [])]);
    countries.delete(everywhere);
    const at = (key: string): Demand => ({
      documents: written?.get(key) ?? 0,
      questions: asked?.get(key) ?? 0,
    });
    return {
      total: at(everywhere),
      byCountry: new Map([...countries].map((key) => [key, at(key)])),
    };
  };
}

export function isWanted({ documents, questions }: Demand): boolean {
  return documents + questions > 0;
}

/** What names several of these countries counts for each. */
export function sumOver({ byCountry }: ThemeDemand, countryKeys: readonly string[]): Demand {
  const those = countryKeys.flatMap((key) => byCountry.get(key) ?? []);
  return {
    documents: those.reduce((sum, { documents }) => sum + documents, 0),
    questions: those.reduce((sum, { questions }) => sum + questions, 0),
  };
}

const everywhere = '';

function byTheme(counts: readonly ThemeCount[]): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { themeKey, countryKey = everywhere, count } of counts) {
    const there = found.get(themeKey) ?? new Map<string, number>();
    there.set(countryKey, (there.get(countryKey) ?? 0) + count);
    found.set(themeKey, there);
  }
  return found;
}
