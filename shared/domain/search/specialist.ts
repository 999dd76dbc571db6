import type { TermId } from './query';

/** A person who answers for a theme. */
export interface Specialist {
  readonly themeId: TermId;
  /** Display name. */
  readonly name: string;
  readonly mail?: string;
}

/** The specialists of some themes, each person once. */
export function specialistsOf(
  themes: readonly TermId[],
  specialists: readonly Specialist[]
): readonly Specialist[] {
  const seen = new Set<string>();
  return specialists.filter(({ themeId, name, mail }) => {
    const person = (mail ?? name).toLowerCase();
    if (!themes.includes(themeId) || seen.has(person)) return false;
    seen.add(person);
    return true;
  });
}
