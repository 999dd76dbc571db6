/** What an editor of a page has chosen. */
export interface PeopleSettings {
  /** All of it with every view, or those of a theme on a page about it. */
  readonly layout: 'page' | 'strip';
  /** Such as `theme.regularization`. */
  readonly themeKey?: string;
  /** People in the strip, or on a page of the list. */
  readonly count: number;
}

export const fewestPeople = 3;
export const mostPeople = 50;
const usualCount = { page: 20, strip: 3 } as const;

/** Reads the properties of a web part; a page that a program made may hold nothing of them. */
export function readPeopleSettings(
  stored: Readonly<Partial<Record<keyof PeopleSettings, unknown>>>
): PeopleSettings {
  const layout = stored.layout === 'strip' ? 'strip' : 'page';
  const themeKey = typeof stored.themeKey === 'string' ? stored.themeKey.trim() : '';
  const { count } = stored;
  const isCount = typeof count === 'number' && Number.isInteger(count);
  return {
    layout,
    ...(themeKey === '' ? {} : { themeKey }),
    count: isCount ? Math.min(Math.max(count, fewestPeople), mostPeople) : usualCount[layout],
  };
}
