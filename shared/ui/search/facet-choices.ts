import { FACETS, type Facet } from '../../domain/search';

/** What an editor chose for one facet; the place in the list is its place on the page. */
export interface FacetChoice {
  readonly key: Facet;
  readonly shown: boolean;
}

/** The order of pages made before editors could choose one. */
const FIRST_ORDER: readonly Facet[] = ['theme', 'year', 'country', 'language', 'type'];

/** Every facet, shown, in the hub's own order. */
export const ALL_FACETS_SHOWN: readonly FacetChoice[] = FACETS.map((key) => ({ key, shown: true }));

/**
 * Reads what a page has stored: the list of today, or the switches by name of the first version.
 * Facets that the page knows nothing of stay hidden at the end: a page that an editor has arranged
 * does not change under her hands. What cannot be read gives the hub's own choice.
 */
export function readFacetChoices(stored: unknown): readonly FacetChoice[] {
  const choices = Array.isArray(stored) ? readList(stored) : readSwitches(stored);
  if (choices.length === 0) return ALL_FACETS_SHOWN;
  const missing = FACETS.filter((key) => !choices.some((choice) => choice.key === key));
  return [...choices, ...missing.map((key) => ({ key, shown: false }))];
}

/** The facets to show, in their order. */
export function shownFacets(choices: readonly FacetChoice[]): readonly Facet[] {
  return choices.filter(({ shown }) => shown).map(({ key }) => key);
}

/** Moves a facet by one place; at the ends it stays where it is. */
export function moveFacet(
  choices: readonly FacetChoice[],
  key: Facet,
  by: -1 | 1
): readonly FacetChoice[] {
  const from = choices.findIndex((choice) => choice.key === key);
  const moved = choices[from];
  const neighbour = choices[from + by];
  if (!moved || !neighbour) return choices;
  return choices.map((choice, place) =>
    place === from ? neighbour : place === from + by ? moved : choice
  );
}

/** Shows a hidden facet, hides a shown one. */
export function switchFacet(choices: readonly FacetChoice[], key: Facet): readonly FacetChoice[] {
  return choices.map((choice) =>
    choice.key === key ? { ...choice, shown: !choice.shown } : choice
  );
}

function readList(stored: readonly unknown[]): FacetChoice[] {
  const read = new Map<Facet, boolean>();
  for (const entry of stored) {
    if (!isRecord(entry)) continue;
    const key = FACETS.find((facet) => facet === entry.key);
    if (key !== undefined && !read.has(key)) read.set(key, entry.shown === true);
  }
  return [...read].map(([key, shown]) => ({ key, shown }));
}

function readSwitches(stored: unknown): FacetChoice[] {
  if (!isRecord(stored)) return [];
  return FIRST_ORDER.filter((key) => typeof stored[key] === 'boolean').map((key) => ({
    key,
    shown: stored[key] === true,
  }));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
