import type { Actor } from '../../kernel/policy';
import type { Vocabulary } from '../taxonomy';
import type { Directory, Known } from './directory';
import type { EvidenceSum } from './evidence';
import { isConfirmed, leastScore, shownEvidence } from './know-theme';
import { ownerFor } from './own-account';
import { seesHidden } from './person-row';
import { decide, offer } from './policy';
import { shownSkills } from './shown-parts';
import { lastRefusal, skillLevels, type Skill } from './skill';
import { shownStates, skillWorkflow } from './skill-workflow';
import { lineOf, themeOf } from './theme-scope';
import type { PeopleAction, SkillRefusal, SkillView } from './views';

/** Who reads, and what is looked up for her. */
export interface SkillReader {
  readonly reader: Actor;
  readonly directory: Directory;
  readonly terms: Vocabulary;
}

/** Themes without a claim are many with authors; of more nobody reads. */
const mostWithoutClaim = 5;

/** What she says she knows of a theme, with what speaks for it and what the reader may do about it. */
export function viewSkill(by: SkillReader, known: Known, skill: Skill): SkillView {
  const { themeKey, level, state, note, confirmedAt, confirmedBy, dueOn, isHidden } = skill;
  const name = confirmedBy?.kind === 'specialist' && nameOf(by.directory, confirmedBy.personId);
  const isInside = mayReadWords(by, known, themeKey);
  const declined = isInside ? refusalOf(by, skill) : undefined;
  return {
    ...{ themeKey, level, state, isHidden },
    evidence: evidenceFor(by, known, themeOf(by.terms, themeKey)?.key ?? themeKey)?.lines ?? [],
    ...(note === undefined || !isInside ? {} : { note }),
    ...(confirmedAt === undefined ? {} : { confirmedAt }),
    ...(confirmedBy ? { confirmedBy: { ...confirmedBy, ...(name ? { name } : {}) } } : {}),
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(declined ? { declined } : {}),
    actions: actionsOn(by, known, themeKey, skill),
  };
}

/**
 * What a person knows, as the reader may see it: what is confirmed first, by level; then what she says;
 * then what her works alone speak for. She herself sees every claim of hers but those she took back,
 * the KM team and specialists of the theme see hidden ones too.
 */
export function viewSkills(by: SkillReader, known: Known): readonly SkillView[] {
  if (known.isFormer) return withoutClaim(by, known, []);
  const colleagues = new Set(shownSkills(known));
  const isOwn = by.reader.id === known.person.id;
  // A no to being shown hides it all, from who confirms as well.
  const isConsented = known.profile.consentAt !== undefined;
  const isSeen = (skill: Skill): boolean =>
    isConsented && shownStates.includes(skill.state) && seesSkill(by, known, skill.themeKey);
  const seen = known.skills.filter(
    (skill) => colleagues.has(skill) || (isOwn ? skill.state !== 'withdrawn' : isSeen(skill))
  );
  const claimed = [...seen]
    .sort((one, other) => valueOf(other) - valueOf(one) || (one.themeKey < other.themeKey ? -1 : 1))
    .map((skill) => viewSkill(by, known, skill));
  return [...claimed, ...withoutClaim(by, known, seen)];
}

/** Themes that her works carry and that she has not claimed, as far as the reader sees. */
function withoutClaim(by: SkillReader, known: Known, seen: readonly Skill[]): readonly SkillView[] {
  const { terms } = by;
  const keyOf = (key: string): readonly string[] => {
    const theme = themeOf(terms, key);
    return theme ? [theme.key] : [];
  };
  const claimed = new Set(seen.flatMap(({ themeKey }) => keyOf(themeKey)));
  const carried = new Set(known.items.flatMap(({ themeKeys }) => themeKeys.flatMap(keyOf)));
  return [...carried]
    .flatMap((themeKey) => {
      const sum = claimed.has(themeKey) ? undefined : evidenceFor(by, known, themeKey);
      return sum && sum.score >= leastScore ? [{ themeKey, sum }] : [];
    })
    .sort((one, other) => other.sum.score - one.sum.score)
    .slice(0, mostWithoutClaim)
    .map(({ themeKey, sum }) => ({
      themeKey,
      evidence: sum.lines,
      isHidden: false,
      actions: actionsOn(by, known, themeKey),
    }));
}

/** Evidence that she keeps to herself is there for herself and who answers for the theme. */
function evidenceFor(by: SkillReader, known: Known, themeKey: string): EvidenceSum | undefined {
  const shown = shownEvidence(known, themeKey);
  return shown ?? (seesSkill(by, known, themeKey) ? known.evidence.get(themeKey) : undefined);
}

/** Whether the reader sees what colleagues do not. */
function seesSkill({ reader, terms }: SkillReader, { person }: Known, themeKey: string): boolean {
  const themeKeys = lineOf(terms, themeKey);
  return decide(reader, 'seeHidden', { personId: person.id, themeKeys }).allowed;
}

/** Her words for whoever confirms, and theirs for her, are nobody else's. */
function mayReadWords(by: SkillReader, known: Known, themeKey: string): boolean {
  return seesHidden(by.reader, known) || seesSkill(by, known, themeKey);
}

/** Who did not confirm it, when and why; nothing once it stands otherwise. */
function refusalOf({ directory }: SkillReader, skill: Skill): SkillRefusal | undefined {
  const refusal = skill.state === 'declined' ? lastRefusal(skill) : undefined;
  if (!refusal) return undefined;
  const { at, by, reason } = refusal;
  const name = nameOf(directory, by);
  return {
    at,
    ...(name === undefined ? {} : { name }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** The controls of a line; what the reader may not do is not offered. */
function actionsOn(
  { reader, directory, terms }: SkillReader,
  known: Known,
  themeKey: string,
  skill?: Skill
): SkillView['actions'] {
  if (known.isFormer) return [];
  const events = skill ? skillWorkflow.eventsFrom(skill.state) : [];
  const isAsked = events.includes('renew') || events.includes('withdraw');
  const actions: readonly PeopleAction[] = [
    'claim',
    ...(isAsked ? (['answerOwn'] as const) : []),
    ...(events.includes('confirm') ? (['confirmSkill'] as const) : []),
    ...(events.includes('decline') ? (['declineSkill'] as const) : []),
  ];
  const personId = ownerFor(directory, reader, known);
  const thing = { personId, themeKeys: lineOf(terms, themeKey) };
  return offer(reader, actions, thing).filter(({ allowed }) => allowed);
}

function nameOf({ known }: Directory, personId: string): string | undefined {
  return known.get(personId.toLowerCase())?.person.name;
}

/** Confirmed before said, then by level. */
function valueOf(skill: Skill): number {
  return Number(isConfirmed(skill)) * skillLevels.length + skillLevels.indexOf(skill.level);
}
