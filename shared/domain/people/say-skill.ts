import type { EvidenceSum } from './evidence';
import {
  dueInAYear,
  hub,
  moved,
  noted,
  withConfirmation,
  withNews,
  withoutConfirmation,
  withoutNews,
  type Hand,
} from './move-skill';
import { skillId, skillLevels, type Skill, type SkillLevel } from './skill';
import { coveredStates, type SkillState } from './skill-workflow';
import { provesSkill } from './weigh-evidence';

/** Confirmed once: her own word is enough for as much of it again. */
const heldStates: readonly SkillState[] = [...coveredStates, 'lapsed'];

/** What a person says of herself and a theme. */
export interface SaidSkill {
  readonly personId: string;
  readonly themeKey: string;
  readonly level: SkillLevel;
  /** Left out, what she wrote before stays; empty, it goes. */
  readonly note?: string;
  readonly isHidden?: boolean;
}

/**
 * What a claim makes of a skill. A level that is confirmed already, or a lower one, stays confirmed; a
 * higher one has to be confirmed anew, or the word of whoever confirmed it would be stretched.
 * @returns the very same skill where she has said all that before
 */
export function said(
  skill: Skill | undefined,
  wanted: SaidSkill,
  sum: EvidenceSum | undefined,
  hand: Hand
): Skill {
  if (!skill) return settled(firstClaim(wanted, hand), sum, hand);
  const worded = withWords(skill, wanted);
  const { level } = wanted;
  const { state } = skill;
  const change = level === skill.level ? {} : { level };
  const isSame = worded === skill && level === skill.level;
  const isHeld = heldStates.includes(state) && rankOf(level) <= rankOf(skill.level);
  if (isHeld && state !== 'confirmed') return renewed(worded, level, hand) ?? skill;
  const isWaiting = state === 'claimed' || state === 'pending';
  if (isHeld || (isWaiting && level === skill.level)) {
    return isSame ? skill : noted(worded, change, hand);
  }
  const claimed = moved(worded, { event: 'claim', level }, hand);
  if (!claimed) return skill;
  const fresh = withoutNews(claimed, 'confirmed', 'changed', 'declined', 'due', 'proposed');
  return settled(withoutConfirmation(fresh), sum, hand);
}

/** Still right: for one more year. Whoever confirmed it once need not again. */
export function renewed(skill: Skill, level: SkillLevel, hand: Hand): Skill | undefined {
  const change = level === skill.level ? {} : { level };
  const next = moved(skill, { event: 'renew', ...change }, hand);
  return next && dueInAYear(withoutNews(next, 'due'), hand.now);
}

/** “Not me”: nobody is to ask her, and nobody is to confirm it. */
export function withdrawn(skill: Skill, hand: Hand): Skill | undefined {
  const next = moved(skill, { event: 'withdraw' }, hand);
  return next && withoutConfirmation({ ...next, news: [] });
}

/**
 * Looks at a claim with the evidence that there is: it confirms a level that needs no specialist, else
 * the skill waits for one.
 * @returns the very same skill where it waits already
 */
export function settled(skill: Skill, sum: EvidenceSum | undefined, hand: Hand): Skill {
  const byHub: Hand = { ...hand, by: hub };
  if (isProven(skill, sum)) {
    const proven = moved(withoutNews(skill, 'claimed'), { event: 'prove' }, byHub);
    return proven ? withConfirmation(proven, { kind: 'evidence' }, hand) : skill;
  }
  const waiting = moved(skill, { event: 'wait' }, byHub);
  return waiting ? withNews(waiting, 'claimed', hand) : skill;
}

/** Expert and reference are for a specialist to say: documents do not tell how well. */
function isProven({ level }: Skill, sum: EvidenceSum | undefined): boolean {
  return sum !== undefined && rankOf(level) <= rankOf('practitioner') && provesSkill(sum);
}

function firstClaim({ personId, themeKey, level, note, isHidden }: SaidSkill, hand: Hand): Skill {
  const at = hand.now.toISOString();
  return {
    ...{ id: skillId(personId, themeKey), personId, themeKey, level, state: 'claimed', since: at },
    ...(note ? { note } : {}),
    isHidden: isHidden ?? false,
    trace: [{ at, by: hand.by, event: 'claim', to: 'claimed', level }],
    news: [],
  };
}

function withWords(skill: Skill, { note, isHidden = skill.isHidden }: SaidSkill): Skill {
  const isSame = (note ?? skill.note ?? '') === (skill.note ?? '') && isHidden === skill.isHidden;
  if (isSame) return skill;
  const { note: before, ...rest } = skill;
  const written = note ?? before ?? '';
  return { ...rest, isHidden, ...(written === '' ? {} : { note: written }) };
}

export function rankOf(level: SkillLevel): number {
  return skillLevels.indexOf(level);
}
