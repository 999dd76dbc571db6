import { emptyContent, type PracticeContent, type PracticeDraft } from '../../../domain/practices';
import { localCopy, type LocalCopy } from './local-copy';

/** What a person writes of a draft. */
export type WrittenDraft = Pick<PracticeDraft, 'id' | 'content' | 'coAuthorIds' | 'basedOn'>;

/** What of a draft is kept on this computer. */
export interface DraftCopy {
  readonly draft: WrittenDraft;
  /** Of the saved draft that it was written on; missing where nothing was saved yet. */
  readonly version?: string;
  /** The content as it was saved, to know what was changed since. */
  readonly base?: PracticeContent;
  /** ISO 8601. */
  readonly at: string;
  /** Not saved yet. */
  readonly isDirty: boolean;
}

/** The copy of one draft of one person. */
export function draftCopy(
  storage: Parameters<typeof localCopy>[0],
  personId: string,
  draftId: string
): LocalCopy<DraftCopy> {
  return localCopy(storage, `hub.practice-draft.${personId}.${draftId}`, (value) => {
    const copy = value as Partial<DraftCopy> | null;
    const content = copy?.draft?.content;
    if (copy?.draft?.id !== draftId || typeof content?.kind !== 'string') return undefined;
    // what the content has got since an older version of the hub wrote it is empty
    const whole = { ...emptyContent(content.kind, content.locale), ...content };
    return {
      ...copy,
      draft: { ...copy.draft, coAuthorIds: copy.draft.coAuthorIds ?? [], content: whole },
      at: copy.at ?? '',
      isDirty: copy.isDirty === true,
    };
  });
}
