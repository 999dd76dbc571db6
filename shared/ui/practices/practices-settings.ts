import { practiceKinds, type PracticeKind } from '../../domain/practices';

/** What an editor of a page has chosen. */
export interface PracticesSettings {
  /** All of it with every step, or a short list for a page about something else. */
  readonly layout: 'page' | 'list';
  /** Such as `theme.regularization`. */
  readonly themeKey?: string;
  /** Such as `country.PER`. */
  readonly countryKey?: string;
  readonly kind?: PracticeKind;
  /** Practices on a page of the list, or in the short one. */
  readonly count: number;
}

export const kindChoices = practiceKinds;
export const fewestPractices = 3;
export const mostPractices = 30;
const usualCount = { page: 10, list: 3 } as const;

/** Reads the properties of a web part; a page that a program made may hold nothing of them. */
export function readPracticesSettings(
  stored: Readonly<Partial<Record<keyof PracticesSettings, unknown>>>
): PracticesSettings {
  const layout = stored.layout === 'list' ? 'list' : 'page';
  const themeKey = text(stored.themeKey);
  const countryKey = text(stored.countryKey);
  const kind = practiceKinds.find((known) => known === stored.kind);
  const { count } = stored;
  const isCount = typeof count === 'number' && Number.isInteger(count);
  return {
    layout,
    ...(themeKey === undefined ? {} : { themeKey }),
    ...(countryKey === undefined ? {} : { countryKey }),
    ...(kind === undefined ? {} : { kind }),
    count: isCount ? Math.min(Math.max(count, fewestPractices), mostPractices) : usualCount[layout],
  };
}

function text(value: unknown): string | undefined {
  const trimmed = typeof value === 'string' ? value.trim() : '';
  return trimmed === '' ? undefined : trimmed;
}
