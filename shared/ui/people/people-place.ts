import { readListQuery, writeListQuery, type ListQuery } from './list/list-query';

/** How a knowledge map is looked at. */
export const mapShapes = ['matrix', 'network', 'list'] as const;
export type MapShape = (typeof mapShapes)[number];

/** A view of the people, as the address of the page names it. */
export type PeoplePlace =
  | { readonly view: 'list'; readonly query?: ListQuery }
  | { readonly view: 'profile'; readonly id: string }
  /** Her own profile; with a theme, the skill that she was asked about. */
  | { readonly view: 'mine'; readonly themeKey?: string }
  | { readonly view: 'about-me' }
  /** Skills that wait for a specialist. */
  | { readonly view: 'confirm' }
  | { readonly view: 'care' }
  | { readonly view: 'map'; readonly themeKey?: string; readonly shape?: MapShape }
  | { readonly view: 'coverage' }
  | { readonly view: 'quiz'; readonly themeKey?: string };

/** Views that carry nothing but their name, or a theme besides. */
const namedViews = ['mine', 'about-me', 'confirm', 'care', 'map', 'coverage', 'quiz'] as const;
const withTheme = ['mine', 'map', 'quiz'] as const;

/**
 * The view that an address names; the list for whatever is not known, since anybody can write a link.
 * @param search what stands after the path, with or without its question mark
 */
export function readPeoplePlace(search: string): PeoplePlace {
  const said = new URLSearchParams(search);
  const value = (name: string): string | undefined => said.get(name)?.trim() || undefined;
  const id = value('person');
  if (id !== undefined) return { view: 'profile', id: id.toLowerCase() };
  const view = namedViews.find((name) => name === value('view'));
  if (view === undefined) return { view: 'list', query: readListQuery(search) };
  const themeKey = value('theme');
  const theme =
    themeKey !== undefined && withTheme.some((name) => name === view) ? { themeKey } : {};
  const shape = mapShapes.find((known) => known === value('shape'));
  return { view, ...theme, ...(view === 'map' && shape ? { shape } : {}) };
}

/**
 * The address of a view: what else the address says stays, except the filters of the list, which mean
 * nothing elsewhere.
 * @param search what stands after the path now
 */
export function writePeoplePlace(place: PeoplePlace, search: string): string {
  const next = new URLSearchParams();
  const before = new URLSearchParams(search);
  for (const name of keptNames) {
    const value = before.get(name);
    if (value !== null) next.set(name, value);
  }
  for (const [name, value] of ownOf(place)) next.append(name, value);
  const text = next.toString();
  return text === '' ? '' : `?${text}`;
}

/** SharePoint's own switches of a page: its mode, and how it is shown in an app. */
const keptNames = ['env', 'Mode', 'web', 'lang'] as const;

function ownOf(place: PeoplePlace): readonly (readonly [string, string])[] {
  if (place.view === 'list') return place.query ? writeListQuery(place.query) : [];
  if (place.view === 'profile') return [['person', place.id]];
  return [
    ['view', place.view],
    ...('themeKey' in place && place.themeKey ? ([['theme', place.themeKey]] as const) : []),
    ...('shape' in place && place.shape ? ([['shape', place.shape]] as const) : []),
  ];
}
