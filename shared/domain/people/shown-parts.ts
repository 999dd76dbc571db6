import type { Known } from './directory';
import type { HideablePart } from './profile';
import { shownStates } from './skill-workflow';
import type { Skill } from './skill';
import type { SpokenLanguage } from './profile';

/**
 * What colleagues see of a person. Lists and searches go by it for every reader, herself and the KM
 * team too: who searches finds what everybody would find.
 */

export function isShown({ profile }: Known, part: HideablePart): boolean {
  return !profile.hidden.includes(part);
}

/** What she says she knows and colleagues may see: with her consent, and not hidden one by one. */
export function shownSkills({ profile, skills, isFormer }: Known): readonly Skill[] {
  if (profile.consentAt === undefined || isFormer) return [];
  return skills.filter(({ isHidden, state }) => !isHidden && shownStates.includes(state));
}

/** Her own word first, then what HR says, then the language of her account. */
export function languagesOf({ person, profile, record }: Known): readonly SpokenLanguage[] {
  if (profile.languages.length > 0) return profile.languages;
  if (record && record.languages.length > 0) return record.languages;
  return person.languages.map((tag) => ({ tag, level: 'good' }));
}
