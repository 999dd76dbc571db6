import type {
  Availability,
  ContactChannel,
  ContactOutcome,
  Gender,
  HideablePart,
  SkillEvent,
  SkillLevel,
  SpokenLanguage,
} from '../domain/people';

/** What happened to a skill, by whom, so many days before the import. */
export interface SourceSkillEvent {
  readonly event: SkillEvent;
  readonly daysAgo: number;
  /** Mail address, or `hub` for what the hub does by itself; the person herself where it is missing. */
  readonly by?: string;
  readonly reason?: string;
}

export interface SourceSkill {
  readonly themeKey: string;
  readonly level: SkillLevel;
  readonly note?: string;
  readonly isHidden: boolean;
  /** From the first claim on. */
  readonly history: readonly SourceSkillEvent[];
}

/** A document or a practice of the hub's site. */
export interface SourceWork {
  readonly kind: 'document' | 'practice';
  readonly title: string;
  /** Below the site, such as `HubDocuments/guide.pdf`. */
  readonly path: string;
}

/** That somebody turned to her. */
export interface SourceContact {
  readonly id: string;
  /** Mail address. */
  readonly by: string;
  /** Either a theme or a work. */
  readonly themeKey?: string;
  readonly work?: SourceWork;
  readonly channel: ContactChannel;
  readonly daysAgo: number;
  readonly outcome?: ContactOutcome;
}

/** That she has agreed to carry on the work of somebody who left or leaves. */
export interface SourceSuccession {
  /** Mail address of whose work it is. */
  readonly of: string;
  readonly daysAgo: number;
}

/** A person of a file: colleagues by mail, terms by key, days counted back from the import. */
export interface ProfileSource {
  readonly mail: string;
  readonly savedDaysAgo: number;
  /** Missing where she has not agreed that what she says she knows is shown. */
  readonly consentDaysAgo?: number;
  readonly languages: readonly SpokenLanguage[];
  readonly countriesWorked: readonly string[];
  readonly availability: Availability['kind'];
  /** Of `notUntil`: days from the import on, and who is asked meanwhile. */
  readonly untilInDays: number;
  readonly standIn?: string;
  readonly isMentor: boolean;
  readonly about: string;
  readonly works: readonly SourceWork[];
  readonly hidden: readonly HideablePart[];
  readonly gender?: Gender;
  readonly skills: readonly SourceSkill[];
  readonly contacts: readonly SourceContact[];
  readonly succeeds: readonly SourceSuccession[];
}
