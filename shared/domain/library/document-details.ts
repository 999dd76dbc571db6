import type { TermReference } from './term-reference';

/** Whether people outside the organisation may be shown a document. */
export const exposures = ['internal', 'external'] as const;
export type Exposure = (typeof exposures)[number];

/** A rendition of a work is the whole of it, or what fits on a page or two. */
export const lengths = ['short', 'long'] as const;
export type Length = (typeof lengths)[number];

/** Archived documents are found only by who asks for them. */
export const lifecycles = ['current', 'archived'] as const;
export type Lifecycle = (typeof lifecycles)[number];

/**
 * What may be known of a document besides its tags. Documents with the same `workId` are renditions
 * of one work: the same in another language, or shorter.
 */
export interface DocumentDetails {
  readonly mission?: TermReference;
  readonly frameworks: readonly TermReference[];
  /** For whom it was written. Who may open it is its audience. */
  readonly readers: readonly TermReference[];
  readonly exposure?: Exposure;
  readonly workId?: string;
  readonly length?: Length;
  readonly pages?: number;
  readonly lifecycle?: Lifecycle;
  /** YYYY-MM-DD: the day on which somebody looked whether it still holds. */
  readonly verifiedOn?: string;
  /** Mail addresses. */
  readonly verifiedBy?: string;
  readonly authors: readonly string[];
  /** The document's focal point. */
  readonly owner?: string;
}

export const noDetails: DocumentDetails = { frameworks: [], readers: [], authors: [] };

/** Everybody that the details name, each once. */
export function peopleOf({ authors, owner, verifiedBy }: DocumentDetails): readonly string[] {
  const named = [...authors, ...(owner ? [owner] : []), ...(verifiedBy ? [verifiedBy] : [])];
  return [...new Set(named)];
}

/** The same details without the people that are not among the known ones. */
export function withKnownPeople(
  details: DocumentDetails,
  isKnown: (mail: string) => boolean
): DocumentDetails {
  const { owner, verifiedBy, ...others } = details;
  return {
    ...others,
    authors: details.authors.filter(isKnown),
    ...(owner !== undefined && isKnown(owner) ? { owner } : {}),
    ...(verifiedBy !== undefined && isKnown(verifiedBy) ? { verifiedBy } : {}),
  };
}
