import type { Clock } from '../../kernel/clock';
import type { LocalizedText } from '../../kernel/locale';
import { isCurrent, type TermId } from '../search';

/** Something that everybody has to know for a while, put up by a person who answers for it. */
export interface NeedToKnow {
  readonly id: string;
  readonly text: LocalizedText;
  /** Where more is said; missing where the sentence says it all. */
  readonly link?: string;
  /** YYYY-MM-DD: the last day on which it is shown. */
  readonly until: string;
  /** Display name. */
  readonly chosenBy: string;
  /** The themes that it concerns; none where it concerns everybody. */
  readonly themeIds: readonly TermId[];
}

/**
 * The notices that still count, those that end first at the top.
 * @param themes where given, only what concerns one of these themes
 */
export function currentNotices(
  notices: readonly NeedToKnow[],
  clock: Clock,
  themes?: readonly TermId[]
): readonly NeedToKnow[] {
  return notices
    .filter(({ until }) => isCurrent(until, clock))
    .filter(({ themeIds }) => themes === undefined || themeIds.some((id) => themes.includes(id)))
    .sort((a, b) => a.until.localeCompare(b.until));
}
