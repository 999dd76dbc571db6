import { emptyContent, type PracticeContent, type PracticeDraft } from '../../../domain/practices';
import type { DraftText } from './draft-parts';
import { localCopy, type LocalCopy } from './local-copy';

/** What a person writes of a draft. */
export interface WrittenDraft extends Pick<
  PracticeDraft,
  'id' | 'content' | 'coAuthorIds' | 'basedOn'
> {
  /** Names of co-authors by id, as they were chosen: for this computer alone, while none are to be had. */
  readonly names?: Readonly<Record<string, string>>;
}

/** What of a draft is kept on this computer. */
export interface DraftCopy {
  readonly draft: WrittenDraft;
  /** Of the saved draft that it was written on; missing where nothing was saved yet. */
  readonly version?: string;
  /** The text as it was saved, to know what was changed since. */
  readonly base?: DraftText;
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
    const coAuthorIds = copy.draft.coAuthorIds ?? [];
    const base = copy.base && readBase(copy.base, coAuthorIds);
    return {
      ...copy,
      ...(base ? { base } : {}),
      draft: { ...copy.draft, coAuthorIds, content: whole },
      at: copy.at ?? '',
      isDirty: copy.isDirty === true,
    };
  });
}

/** An older version of the hub kept the content alone, and nobody could change co-authors then. */
function readBase(base: DraftText | PracticeContent, coAuthorIds: readonly string[]): DraftText {
  return 'content' in base ? base : { content: base, coAuthorIds };
}
