import type { SkillState } from './skill-workflow';

/** How well somebody knows a theme (specification 3.1); shown as four squares and a word. */
export const skillLevels = ['learner', 'practitioner', 'expert', 'reference'] as const;
export type SkillLevel = (typeof skillLevels)[number];

/** Who or what has confirmed a skill. */
export type Confirmation =
  | { readonly kind: 'evidence' }
  /** A specialist of the theme, or of one above it. */
  | { readonly kind: 'specialist'; readonly personId: string };

/** One line of a skill's audit, never changed afterwards. */
export interface SkillTrace {
  /** ISO 8601. */
  readonly at: string;
  /** Id of an account; `hub` for what the clock or evidence did. */
  readonly by: string;
  readonly event: string;
  /** Missing for the first. */
  readonly from?: SkillState;
  readonly to: SkillState;
  /** Of a level that was changed. */
  readonly level?: SkillLevel;
  readonly reason?: string;
}

/** Something about a skill that somebody has to be told, kept with the skill until it is done. */
export interface SkillNews {
  /** Unique; the message carries it, so that it is told once. */
  readonly id: string;
  readonly kind:
    /** To the specialists of the theme: somebody says she knows this. */
    | 'claimed'
    /** To the person. */
    | 'confirmed'
    | 'changed'
    | 'declined'
    /** To the person, once a year: still right? */
    | 'due'
    /** To the person: a colleague says that she knows it; does she? */
    | 'proposed';
}

/** What a person says that she knows, and what became of it. One for each person and theme. */
export interface Skill {
  /** `skillId(personId, themeKey)`: a second claim of the same theme is the same skill. */
  readonly id: string;
  readonly personId: string;
  /** Such as `theme.labour-migration`. */
  readonly themeKey: string;
  readonly level: SkillLevel;
  readonly state: SkillState;
  /** ISO 8601: when the state was reached. */
  readonly since: string;
  /** In her words, for whoever confirms; at most 300 letters. */
  readonly note?: string;
  readonly confirmedAt?: string;
  readonly confirmedBy?: Confirmation;
  /** YYYY-MM-DD: twelve months after the confirmation. */
  readonly dueOn?: string;
  /** Shown to nobody but her, the KM team and specialists of the theme. */
  readonly isHidden: boolean;
  readonly trace: readonly SkillTrace[];
  readonly news: readonly SkillNews[];
}

/** @returns the id that the skill of a person in a theme always has */
export function skillId(personId: string, themeKey: string): string {
  return `${personId.toLowerCase()}.${themeKey}`;
}

/** The last word of a specialist against it; undefined where none ever said so. */
export function lastRefusal({ trace }: Pick<Skill, 'trace'>): SkillTrace | undefined {
  return trace.filter(({ event }) => event === 'decline').pop();
}

/** More would not fit on the card of whoever confirms. */
export const mostNoteLetters = 300;

/** @returns whose skill it is that has this id */
export function ownerOfSkill(id: string): string {
  return id.split('.', 1)[0] ?? '';
}

/**
 * The version of a skill that surfaces hold: it changes with every step of a person or the clock, and
 * not when its news is handed over.
 */
export function skillVersion({ trace }: Pick<Skill, 'trace'>): string {
  return String(trace.length);
}
