import type { EvidenceKind } from './evidence';
import type { OwnProfile, PeopleSource, PersonRef, PersonRow } from './views';

/* What surfaces get of maps, coverage, network and quiz; see views. */

export interface MapCell {
  readonly countryKey: string;
  readonly themeKey: string;
  /** With a confirmed skill there; the surest first. */
  readonly people: readonly PersonRow[];
  /** One person alone, whose contract ends within 90 days. */
  readonly isFragile: boolean;
  /** YYYY-MM-DD; for whoever may see contracts, else missing. */
  readonly endsOn?: string;
}

/** Countries x sub-themes (specification 3.6). */
export interface KnowledgeMap {
  /** Empty for the map of all themes: its columns are the topmost ones. */
  readonly themeKey: string;
  readonly countryKeys: readonly string[];
  readonly themeKeys: readonly string[];
  /** Row by row; every combination. */
  readonly cells: readonly MapCell[];
  /** What to look at first. */
  readonly alerts: readonly CoverageAlert[];
  /** A theme of the map for which her own works speak and that she has not claimed. */
  readonly suggestion?: OwnProfile['suggested'][number];
  readonly asOf: string;
  readonly missing: readonly PeopleSource[];
}

export type CoverageAlert = {
  readonly kind:
    /** Documents or questions, and nobody who is confirmed. */
    | 'nobody'
    /** One person in the whole region. */
    | 'onlyOne'
    /** One person, and her contract ends within 90 days. */
    | 'lastLeaves'
    /** Known in one country alone. */
    | 'oneCountry';
  readonly themeKey: string;
  readonly countryKeys: readonly string[];
  readonly documents: number;
  /** Of the last three months. */
  readonly questions: number;
  readonly person?: PersonRef;
  /** For whoever may see contracts. */
  readonly endsOn?: string;
  /** The nearest who knows it, where nobody does there. */
  readonly nearest?: PersonRow;
};

export interface CoverageView {
  readonly alerts: readonly CoverageAlert[];
  readonly themes: readonly {
    readonly themeKey: string;
    readonly documents: number;
    readonly questions: number;
    readonly people: number;
    readonly countries: number;
  }[];
  readonly asOf: string;
  readonly missing: readonly PeopleSource[];
}

/** People who share documents, practices, communities or events (specification 3.6). */
export interface KnowledgeNetwork {
  readonly themeKey: string;
  readonly people: readonly PersonRow[];
  readonly ties: readonly {
    readonly one: string;
    readonly other: string;
    /** What they share, the newest first; at most five are named. */
    readonly shared: readonly { readonly kind: EvidenceKind; readonly title: string }[];
    readonly count: number;
  }[];
  /** How many more share something; the drawing has room for those with the most ties. */
  readonly leftOut: number;
  readonly asOf: string;
  readonly missing: readonly PeopleSource[];
}

export interface QuizQuestion {
  /** Holds which question it was; says nothing of the answer. */
  readonly id: string;
  readonly themeKey: string;
  readonly countryKey?: string;
  readonly choices: readonly PersonRef[];
}

export interface QuizAnswer {
  readonly isRight: boolean;
  readonly right: readonly PersonRow[];
}
