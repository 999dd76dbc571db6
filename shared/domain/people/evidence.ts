export const evidenceKinds = [
  /** Is an author of a document. */
  'document',
  /** Is an author of a published practice. */
  'practice',
  /** A practice of hers was used elsewhere. */
  'reuse',
  /** Answered a question; `isUseful` where the asker said so. */
  'answer',
  /** Moderates or supervises a community of the theme. */
  'community',
  /** Worked under a project of the theme. */
  'project',
  /** Led an event; a later part of the hub brings it through the same door. */
  'event',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** One thing that shows that somebody knows a theme. Only what all staff may read is evidence. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** Stable: the same thing is counted once, whoever brings it. */
  readonly id: string;
  /** By whom, as its source knows her; whoever cannot be told for certain is left out. */
  readonly who:
    | { readonly personId: string }
    /** With what her account is called, where the source says so: it names her when she is gone. */
    | { readonly mail: string; readonly name?: string }
    /** A display name counts only where one person alone bears it. */
    | { readonly name: string };
  readonly themeKeys: readonly string[];
  readonly countryKeys: readonly string[];
  /** YYYY-MM-DD, or a year as YYYY-06-30: when it was made. */
  readonly on: string;
  readonly title?: string;
  readonly url?: string;
  readonly isUseful?: boolean;
}

/** What speaks for a person in a theme, of one kind, in figures that words can be made of. */
export interface EvidenceLine {
  readonly kind: EvidenceKind;
  readonly count: number;
  /** Of answers: how many the askers called useful. */
  readonly useful?: number;
  /** YYYY-MM-DD of the newest. */
  readonly newest: string;
  /** The newest few, to be opened. */
  readonly items: readonly { readonly title: string; readonly url: string; readonly on: string }[];
}

/** Everything that speaks for a person in a theme. */
export interface EvidenceSum {
  readonly lines: readonly EvidenceLine[];
  /**
   * Weight of all, each halved every 18 months: orders people and confirms skills. Never shown as a
   * number, since it says nothing of what a person is worth.
   */
  readonly score: number;
}
