import type { PracticeDraft, PracticeField } from '../../../domain/practices';
import { contentParts, isSamePart, withPart } from './content-parts';

/** What of a draft is compared: what is written, and with whom. */
export type DraftText = Pick<PracticeDraft, 'content' | 'coAuthorIds'>;

/** The parts of a draft that are compared and chosen each for itself, in the order of the form. */
export const draftParts: readonly PracticeField[] = [...contentParts, 'coAuthors'];

/** The parts in which two versions of a draft differ. */
export function differingDraftParts(one: DraftText, other: DraftText): readonly PracticeField[] {
  return draftParts.filter((field) => !isSameDraftPart(one, other, field));
}

/** Whether two versions of a draft say the same in one part. */
export function isSameDraftPart(one: DraftText, other: DraftText, field: PracticeField): boolean {
  return field === 'coAuthors'
    ? one.coAuthorIds.join(' ') === other.coAuthorIds.join(' ')
    : isSamePart(one.content, other.content, field);
}

/** The draft with one part as it stands in another version. */
export function withDraftPart<Draft extends DraftText>(
  draft: Draft,
  field: PracticeField,
  from: DraftText
): Draft {
  return field === 'coAuthors'
    ? { ...draft, coAuthorIds: from.coAuthorIds }
    : { ...draft, content: withPart(draft.content, field, from.content) };
}
