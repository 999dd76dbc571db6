import { fail, ok, type Result } from '../../kernel/result';
import { specialistsOf, type Specialist, type TermCount } from '../search';
import type { Concept, Vocabulary } from '../taxonomy';
import { orNothing, type LibraryOverviews } from './library-overview';
import type { PortalPorts } from './ports';
import type { PortalProblem } from './problems';
import { inOrder, tileOf, type ThemeTile } from './show-themes';

/** The page of one theme. */
export interface ThemeView {
  readonly concept: Concept;
  /** From the top of the set down to the theme above this one. */
  readonly above: readonly Concept[];
  readonly below: readonly ThemeTile[];
  /** Documents that the reader may open; undefined where they could not be counted. */
  readonly count?: number;
  readonly countries: readonly TermCount[];
  /** Undefined where nobody could be asked; empty where the post is vacant. */
  readonly specialists?: readonly Specialist[];
  readonly vocabulary: Vocabulary;
}

/**
 * A theme with what stands below it, its countries and who answers for it.
 * @param themeKey such as `theme.counter-trafficking`; a theme that was merged leads to the one that took its place
 * @throws HubError where the themes cannot be read
 */
export async function showTheme(
  ports: PortalPorts,
  overviews: LibraryOverviews,
  themeKey: string
): Promise<Result<ThemeView, PortalProblem>> {
  const settingsAsked = orNothing(ports.settings.load());
  const vocabulary = await ports.vocabulary.load();
  const concept = themeOf(vocabulary, themeKey);
  if (!concept) return fail({ code: 'portal.theme-unknown', values: { key: themeKey } });
  const [overview, settings] = await Promise.all([
    orNothing(overviews.of(concept.id)),
    settingsAsked,
  ]);
  const below = vocabulary
    .inSet('themes')
    .filter(({ parentId, deprecated }) => parentId === concept.id && deprecated !== true);
  return ok({
    concept,
    above: [...vocabulary.ancestors(concept.id)].reverse(),
    below: inOrder(below).map((child) => tileOf(child, overview?.themes, undefined)),
    ...(overview ? { count: overview.total } : {}),
    countries: overview?.countries ?? [],
    ...(settings ? { specialists: specialistsOf([concept.id], settings.specialists) } : {}),
    vocabulary,
  });
}

/** The theme with a key, or the one that replaced it. */
export function themeOf(vocabulary: Vocabulary, themeKey: string): Concept | undefined {
  const seen = new Set<string>();
  let concept = vocabulary.byKey(themeKey);
  while (concept?.replacedBy !== undefined && !seen.has(concept.key)) {
    seen.add(concept.key);
    concept = vocabulary.byKey(concept.replacedBy);
  }
  return concept;
}
