import type { Vocabulary } from '../taxonomy';
import type { Community } from './community';
import type { Overlap } from './health-report';
import { FLOOR } from './measure-health';

/** From this share of the smaller community on, one community in place of two is worth a thought. */
export const STRONG_PERCENT = 50;

/** From this share on they are nearly the same people, whatever the themes are called. */
export const SAME_PEOPLE_PERCENT = 80;

/**
 * How much two communities share. Fewer shared members than the floor are not counted out loud.
 * @param members object ids of the members of both, in any case
 */
export function measureOverlap(
  community: Community,
  other: Community,
  members: { readonly own: readonly string[]; readonly others: readonly string[] },
  vocabulary: Vocabulary | undefined
): Overlap {
  const own = new Set(members.own.map((id) => id.toLowerCase()));
  const others = new Set(members.others.map((id) => id.toLowerCase()));
  const shared = [...own].filter((id) => others.has(id)).length;
  const smaller = Math.min(own.size, others.size);
  const percent = smaller === 0 ? 0 : Math.round((shared / smaller) * 100);
  const isShown = shared === 0 || shared >= FLOOR;
  const theme = themeRelation(community.themeKey, other.themeKey, vocabulary);
  return {
    otherId: other.id,
    ...(isShown
      ? { sharedMembers: shared, sharedPercent: percent }
      : { withheld: 'too-few' as const }),
    theme,
    sharesLanguage: community.languages.some((language) => other.languages.includes(language)),
    isStrong:
      isShown &&
      (percent >= SAME_PEOPLE_PERCENT || (percent >= STRONG_PERCENT && theme !== 'different')),
  };
}

/** Related: one stands below the other, or both below the same theme. */
export function themeRelation(
  key: string,
  otherKey: string,
  vocabulary: Vocabulary | undefined
): Overlap['theme'] {
  if (key === otherKey) return 'same';
  const [one, other] = [vocabulary?.byKey(key), vocabulary?.byKey(otherKey)];
  if (!vocabulary || !one || !other) return 'different';
  const line = (id: string): readonly string[] => [
    id,
    ...vocabulary.ancestors(id).map((concept) => concept.id),
  ];
  const otherLine = line(other.id);
  return line(one.id).some((id) => otherLine.includes(id)) ? 'related' : 'different';
}

/** Strongest first: members, then theme. */
export function byStrength(a: Overlap, b: Overlap): number {
  const themes = ['same', 'related', 'different'];
  return (
    Number(b.isStrong) - Number(a.isStrong) ||
    (b.sharedPercent ?? 0) - (a.sharedPercent ?? 0) ||
    themes.indexOf(a.theme) - themes.indexOf(b.theme)
  );
}
