import { specialistsOf, type Specialist } from '../search';
import type { Concept, Vocabulary } from '../taxonomy';
import { orNothing, type LibraryOverviews } from './library-overview';
import type { PortalPorts } from './ports';

/** A theme as a door: what stands behind it and who answers for it. */
export interface ThemeTile {
  readonly concept: Concept;
  /** Documents that the reader may open; undefined where they could not be counted. */
  readonly count?: number;
  /** Undefined where nobody could be asked; empty where the post is vacant. */
  readonly specialists?: readonly Specialist[];
}

export interface ThemeTiles {
  readonly tiles: readonly ThemeTile[];
  /** How many themes there are at the top of the set. */
  readonly all: number;
}

export type ThemeChoice = 'priorities' | 'all';

/**
 * The themes at the top of the set: the operational priorities of the region, or all of them.
 * @throws HubError where the themes themselves cannot be read
 */
export async function showThemes(
  ports: PortalPorts,
  overviews: LibraryOverviews,
  choice: ThemeChoice
): Promise<ThemeTiles> {
  // asked at once, so that all travels together
  const [overview, settings, vocabulary] = await Promise.all([
    orNothing(overviews.of()),
    orNothing(ports.settings.load()),
    ports.vocabulary.load(),
  ]);
  const top = topThemes(vocabulary);
  const chosen = choice === 'all' ? top : top.filter(({ category }) => category === 'priority');
  return {
    all: top.length,
    tiles: chosen.map((concept) => tileOf(concept, overview?.themes, settings?.specialists)),
  };
}

/** A tile of a theme, with what is known of it. */
export function tileOf(
  concept: Concept,
  counts: ReadonlyMap<string, number> | undefined,
  specialists: readonly Specialist[] | undefined
): ThemeTile {
  return {
    concept,
    ...(counts ? { count: counts.get(concept.id) ?? 0 } : {}),
    ...(specialists ? { specialists: specialistsOf([concept.id], specialists) } : {}),
  };
}

/** Themes without one above them that are in use, the priorities of the region first. */
export function topThemes(vocabulary: Vocabulary): readonly Concept[] {
  return inOrder(
    vocabulary
      .inSet('themes')
      .filter(({ parentId, deprecated }) => parentId === undefined && deprecated !== true)
  );
}

/** Priorities first; beyond that the order that the KM team gave the set. */
export function inOrder(concepts: readonly Concept[]): readonly Concept[] {
  const isPriority = ({ category }: Concept): boolean => category === 'priority';
  return [...concepts.filter(isPriority), ...concepts.filter((concept) => !isPriority(concept))];
}
