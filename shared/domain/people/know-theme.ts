import { canBeAsked } from './ask-state';
import type { Directory, Known } from './directory';
import type { EvidenceSum } from './evidence';
import { compareNames } from './name-order';
import { skillLevels, type Skill } from './skill';
import { coveredStates } from './skill-workflow';
import { isShown, shownSkills } from './shown-parts';
import type { ThemeScope } from './theme-scope';
import type { FoundReason } from './views';

/**
 * How sure it is that a person knows a theme. `sure`: answers for it, or somebody has confirmed it.
 * `said`: she says so herself. `shown`: her works alone speak for it.
 */
export type KnowGroup = 'sure' | 'said' | 'shown';

/** How a person stands to a theme. */
export interface Standing {
  readonly group: KnowGroup;
  /** Within the group; the lower the better. */
  readonly rank: number;
  /** Weight of the evidence; orders, and is never shown. */
  readonly score: number;
  /** Why, the strongest first. */
  readonly reasons: readonly FoundReason[];
}

export interface Knower {
  readonly known: Known;
  readonly standing: Standing;
}

/** Less than one fresh answer tells nothing. */
export const leastScore = 1;
/** From the surest on. */
export const groups: readonly KnowGroup[] = ['sure', 'said', 'shown'];
/** A focal point stands beside who works with the theme every day. */
const focalPointRank = rankOf('practitioner') + 0.5;

/** @returns undefined where nothing that colleagues may see says that she knows it */
export function standingIn(known: Known, scope: ThemeScope): Standing | undefined {
  if (known.isFormer || known.shownAs !== undefined) return undefined;
  const duty = dutyIn(known, scope);
  const skill = bestSkill(shownSkills(known), scope);
  const sum = shownEvidence(known, scope.themeKey);
  const score = sum?.score ?? 0;
  const reasons = [
    ...(duty ? [duty.reason] : []),
    ...(skill ? [skillReason(skill)] : []),
    ...(sum && score >= leastScore ? [evidenceReason(scope.themeKey, sum)] : []),
  ];
  const confirmed = skill && isConfirmed(skill) ? rankOf(skill.level) : undefined;
  const ranks = [duty?.rank, confirmed].filter((rank) => rank !== undefined);
  if (ranks.length > 0) return { group: 'sure', rank: Math.min(...ranks), score, reasons };
  if (skill) return { group: 'said', rank: rankOf(skill.level), score, reasons };
  if (score >= leastScore) return { group: 'shown', rank: 0, score, reasons };
  return undefined;
}

/**
 * Everybody who knows a theme, in the order in which they are proposed: specialists, then who is
 * confirmed by level, then who says so, then whom works speak for. Whoever has been asked enough or is
 * away goes behind all others of the group.
 */
export function knowersOf(directory: Directory, scope: ThemeScope): readonly Knower[] {
  const found: Knower[] = [];
  for (const known of directory.known.values()) {
    const standing = standingIn(known, scope);
    if (standing) found.push({ known, standing });
  }
  return found.sort(compareKnowers);
}

function compareKnowers(one: Knower, other: Knower): number {
  const order = orderOf(one.known, one.standing);
  return (
    compareOrders(order, orderOf(other.known, other.standing)) ||
    compareNames(one.known.person, other.known.person) ||
    // namesakes always in the same order
    (one.known.person.id < other.known.person.id ? -1 : 1)
  );
}

/** Where she stands among those who know: the lower first, number by number. */
export function orderOf(known: Known, { group, rank, score }: Standing): readonly number[] {
  return [groups.indexOf(group), Number(!canBeAsked(known)), rank, -score];
}

export function compareOrders(one: readonly number[], other: readonly number[]): number {
  for (const [place, number] of one.entries()) {
    const difference = number - (other[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Answers for the theme in the region, or for one above it. */
export function isSpecialistIn({ specialistOf }: Known, { themeKey, above }: ThemeScope): boolean {
  return specialistOf.some((key) => key === themeKey || above.includes(key));
}

export function isConfirmed({ state }: Skill): boolean {
  return coveredStates.includes(state);
}

/** What speaks for her in a theme, unless she keeps it to herself. */
export function shownEvidence(known: Known, themeKey: string): EvidenceSum | undefined {
  return isShown(known, 'evidence') ? known.evidence.get(themeKey) : undefined;
}

export function evidenceReason(themeKey: string, { lines }: EvidenceSum): FoundReason {
  return { kind: 'evidence', themeKey, lines };
}

/** What she has to do with the theme by her office. */
function dutyIn(
  known: Known,
  scope: ThemeScope
): { readonly rank: number; readonly reason: FoundReason } | undefined {
  const { specialistOf, record } = known;
  if (isSpecialistIn(known, scope)) {
    return { rank: 0, reason: { kind: 'specialist', themeKey: scope.themeKey } };
  }
  // who answers for a part of the theme comes after who answers for all of it
  const part = specialistOf.find((key) => scope.within.has(key));
  if (part !== undefined) return { rank: 0.5, reason: { kind: 'specialist', themeKey: part } };
  const focus = record?.focalPointOf.find(
    (key) => scope.within.has(key) || scope.above.includes(key)
  );
  if (focus === undefined) return undefined;
  return { rank: focalPointRank, reason: { kind: 'focalPoint', themeKey: focus } };
}

/** Confirmed before said, then by level; the theme itself before its parts. */
function bestSkill(skills: readonly Skill[], { within, themeKey }: ThemeScope): Skill | undefined {
  const value = (skill: Skill): number =>
    Number(isConfirmed(skill)) * 100 -
    rankOf(skill.level) * 10 +
    Number(skill.themeKey === themeKey);
  return skills
    .filter((skill) => within.has(skill.themeKey))
    .reduce<Skill | undefined>(
      (best, skill) => (best && value(best) >= value(skill) ? best : skill),
      undefined
    );
}

/** 1 for the highest level. */
function rankOf(level: Skill['level']): number {
  return skillLevels.length - skillLevels.indexOf(level);
}

function skillReason({ themeKey, level, state }: Skill): FoundReason {
  return { kind: 'skill', themeKey, level, state };
}
