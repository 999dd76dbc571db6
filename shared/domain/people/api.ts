import type { Locale } from '../../kernel/locale';
import type { Result } from '../../kernel/result';
import type { ContactChannel, ContactOutcome, ContactTopic } from './contact';
import type { PeopleProblem } from './problems';
import type { ProfileChanges } from './profile';
import type { SkillLevel } from './skill';
import type { StaffChange, StaffImport } from './staff-import';
import type { AboutMe, LoadView, OpenSuccessions, TwinCandidate } from './care-views';
import type {
  CoverageView,
  KnowledgeMap,
  KnowledgeNetwork,
  QuizAnswer,
  QuizQuestion,
} from './map-views';
import type {
  ContactPlan,
  ContactToRate,
  OwnProfile,
  PeopleFilter,
  PeopleFound,
  PersonRow,
  ProfileView,
  SearchSide,
  SkillToConfirm,
} from './views';

export interface PeopleSearch {
  /** What was typed: a name or any part of it, a theme in any language, a post. At most 200 letters. */
  readonly words?: string;
  readonly side?: SearchSide;
  readonly filter?: PeopleFilter;
  readonly locale: Locale;
  /** From 0. */
  readonly from?: number;
  /** At most 50. */
  readonly most?: number;
}

/** A step on a skill as the person saw it. */
export interface OnSkill {
  readonly personId: string;
  readonly themeKey: string;
  /** Where somebody has saved since, nothing is done. */
  readonly version?: string;
}

export type OwnResult = Result<OwnProfile, PeopleProblem>;

/**
 * Who is who, who does what, who knows what. The service does all of it with its own rights after the
 * policy has said yes: profiles have parts that not everybody may read, and SharePoint's rights end
 * at the item (docs/decisions/0013). Every method takes one object and gives data that fits into
 * JSON; who acts is bound before, see createPeople. Each throws HubError when what it asks does not
 * answer.
 */
export interface People {
  search(input: PeopleSearch): Promise<Result<PeopleFound, PeopleProblem>>;
  profile(input: { readonly personId: string }): Promise<Result<ProfileView, PeopleProblem>>;
  /** Those of a theme for a strip: specialist first, then who knows it best and can be asked. */
  strip(input: {
    readonly themeKey: string;
    readonly most?: number;
  }): Promise<readonly PersonRow[]>;

  // her own
  me(input: Record<string, never>): Promise<OwnResult>;
  saveProfile(input: {
    readonly changes: ProfileChanges;
    readonly version?: string;
  }): Promise<OwnResult>;
  /** Whether what she says she knows is shown to colleagues; a no hides it all. */
  consent(input: { readonly isGiven: boolean }): Promise<OwnResult>;
  /** Says that she knows a theme, or changes level, words or whether it is shown. */
  claim(input: {
    readonly themeKey: string;
    readonly level: SkillLevel;
    readonly note?: string;
    readonly isHidden?: boolean;
  }): Promise<OwnResult>;
  /** Her answer to the yearly question, or at any time: still right, another level, not me. */
  answerOwn(
    input: Omit<OnSkill, 'personId'> & {
      readonly answer: 'yes' | 'change' | 'notMe';
      readonly level?: SkillLevel;
    }
  ): Promise<OwnResult>;
  /** Whether she carries on a colleague's work for which she is named; she may change her mind. */
  answerSuccession(input: {
    /** Whose work it is. */
    readonly personId: string;
    readonly isAccepted: boolean;
  }): Promise<OwnResult>;
  aboutMe(input: Record<string, never>): Promise<Result<AboutMe, PeopleProblem>>;
  /** Takes away what she said of herself; authorship, HR's record and the audit of others stay. */
  erase(input: Record<string, never>): Promise<Result<AboutMe, PeopleProblem>>;

  // turning to somebody
  contact(input: {
    /** UUID made by the surface. */
    readonly contactId: string;
    readonly personId: string;
    readonly topic: ContactTopic;
    readonly channel: ContactChannel;
    readonly locale: Locale;
    /** She was offered somebody else and wants this one. */
    readonly isInsisted?: boolean;
  }): Promise<Result<ContactPlan, PeopleProblem>>;
  contactsToRate(input: Record<string, never>): Promise<readonly ContactToRate[]>;
  rateContact(input: {
    readonly contactId: string;
    readonly outcome: ContactOutcome;
  }): Promise<Result<ContactToRate, PeopleProblem>>;

  // maps
  map(input: { readonly themeKey?: string }): Promise<Result<KnowledgeMap, PeopleProblem>>;
  network(input: { readonly themeKey: string }): Promise<Result<KnowledgeNetwork, PeopleProblem>>;
  quizQuestion(input: { readonly themeKey?: string }): Promise<Result<QuizQuestion, PeopleProblem>>;
  quizAnswer(input: {
    readonly id: string;
    readonly personId: string;
  }): Promise<Result<QuizAnswer, PeopleProblem>>;

  // care
  toConfirm(input: Record<string, never>): Promise<readonly SkillToConfirm[]>;
  decideSkill(
    input: OnSkill & {
      readonly decision: 'confirm' | 'decline';
      readonly level?: SkillLevel;
      readonly reason?: string;
    }
  ): Promise<Result<SkillToConfirm, PeopleProblem>>;
  /** Proposes a colleague for a theme: she is asked, and claims it or not. */
  propose(input: {
    readonly personId: string;
    readonly themeKey: string;
    readonly level: SkillLevel;
  }): Promise<Result<null, PeopleProblem>>;
  coverage(input: Record<string, never>): Promise<Result<CoverageView, PeopleProblem>>;
  load(input: Record<string, never>): Promise<Result<LoadView, PeopleProblem>>;
  duplicates(
    input: Record<string, never>
  ): Promise<Result<readonly TwinCandidate[], PeopleProblem>>;
  decideTwin(input: {
    readonly oneId: string;
    readonly otherId: string;
    readonly verdict: 'same' | 'different';
    readonly keepId?: string;
    /** When what she saw was decided; missing where nothing was. */
    readonly decidedAt?: string;
  }): Promise<Result<readonly TwinCandidate[], PeopleProblem>>;
  /** Names who carries on somebody's work: she is asked, and shown once she has accepted. */
  setSuccessor(input: {
    readonly personId: string;
    readonly successorId: string;
  }): Promise<Result<ProfileView, PeopleProblem>>;
  /** Who is named and has not accepted. */
  successions(input: Record<string, never>): Promise<Result<OpenSuccessions, PeopleProblem>>;
  /**
   * A file of HR: first looked at, then written, row by row; a row with a mistake stops no other.
   * @param input.text CSV as read-staff-file describes it
   */
  importStaff(input: {
    readonly text: string;
    readonly isDryRun: boolean;
  }): Promise<Result<StaffImport, PeopleProblem>>;
}

export type { StaffChange, StaffImport };
