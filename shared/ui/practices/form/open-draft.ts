import {
  emptyContent,
  writableStates,
  type PracticeAttachment,
  type PracticeDraft,
  type PracticeDrafts,
  type Practices,
  type PracticeView,
} from '../../../domain/practices';
import type { DraftCopy } from './draft-copy';
import type { KeeperStart } from './draft-keeper';
import { differingDraftParts } from './draft-parts';
import type { LocalCopy } from './local-copy';

/** What the form starts with. */
export interface OpenedForm {
  readonly kind: 'form';
  readonly start: KeeperStart;
  readonly attachments: readonly PracticeAttachment[];
  /** The practice as reviewers see it, once it was submitted. */
  readonly view?: PracticeView;
  /** The service did not say whether it was submitted. */
  readonly isViewUnknown: boolean;
  /** What was brought back from this computer, and when it was written (ISO 8601). */
  readonly fromHere?: { readonly why: 'unsaved' | 'offline'; readonly at: string };
}

export type Opened =
  | OpenedForm
  | { readonly kind: 'sent'; readonly view: PracticeView }
  | { readonly kind: 'missing' };

export interface OpenPorts {
  readonly drafts: Pick<PracticeDrafts, 'get'>;
  readonly practices: Pick<Practices, 'get'>;
  readonly copy: Pick<LocalCopy<DraftCopy>, 'read'>;
}

/**
 * Brings a draft to write on: what is saved, what this computer still holds, and what reviewers said.
 * Without a connection the copy on this computer is enough. Throws what failed where there is none.
 */
export async function openDraft(ports: OpenPorts, id: string): Promise<Opened> {
  const copy = ports.copy.read();
  const [mine, sent] = await Promise.all([
    settled(ports.drafts.get(id)),
    settled(ports.practices.get({ practiceId: id })),
  ]);
  const view = sent.isThere && sent.value.ok ? sent.value.value : undefined;
  if (view && !isWritable(view)) return { kind: 'sent', view };
  const rest = { isViewUnknown: !sent.isThere, ...(view ? { view } : {}) };
  if (!mine.isThere) {
    if (!copy) throw mine.error;
    const fromHere = { why: 'offline', at: copy.at } as const;
    return { kind: 'form', start: startOfCopy(copy), attachments: [], fromHere, ...rest };
  }
  if (mine.value) return { kind: 'form', ...besideCopy(mine.value, copy), ...rest };
  if (copy && (copy.isDirty || !view)) {
    // never saved, or taken away elsewhere: what is written goes on as new
    const start = { draft: copy.draft, isDirty: true };
    const fromHere = { why: 'unsaved', at: copy.at } as const;
    return { kind: 'form', start, attachments: [], fromHere, ...rest };
  }
  if (!view) return { kind: 'missing' };
  const { content, coAuthors, version: basedOn } = view;
  const coAuthorIds = coAuthors.map(({ personId }) => personId);
  const draft = { id, content, coAuthorIds, basedOn };
  return { kind: 'form', start: { draft, isDirty: false }, attachments: [], ...rest };
}

/** A saved draft, and what this computer holds of it that was not saved. */
function besideCopy(
  saved: PracticeDraft,
  copy: DraftCopy | undefined
): Pick<OpenedForm, 'start' | 'attachments' | 'fromHere'> {
  const { id, version, coAuthorIds, basedOn, attachments } = saved;
  // what an older version of the hub has saved may lack what came later
  const content = { ...emptyContent(saved.content.kind, saved.content.locale), ...saved.content };
  const text = { content, coAuthorIds };
  const known = { version, base: text, savedAt: new Date(saved.savedAt) };
  const isOlder = !copy?.isDirty || differingDraftParts(copy.draft, text).length === 0;
  if (isOlder) {
    const names = copy?.draft.names;
    const draft = {
      ...{ id, content, coAuthorIds },
      ...(basedOn === undefined ? {} : { basedOn }),
      ...(names ? { names } : {}),
    };
    return { start: { ...known, draft, isDirty: false }, attachments };
  }
  const fromHere = { why: 'unsaved', at: copy.at } as const;
  const start = { ...known, draft: copy.draft, isDirty: true };
  if (copy.version === version) return { start, attachments, fromHere };
  // files change the version as well; only other words are another version
  const isUntouched = copy.base && differingDraftParts(copy.base, text).length === 0;
  if (isUntouched) return { start, attachments, fromHere };
  return { start: { ...start, base: copy.base, theirs: saved }, attachments };
}

function startOfCopy({ draft, version, base, at, isDirty }: DraftCopy): KeeperStart {
  return {
    ...{ draft, isDirty },
    ...(version === undefined ? {} : { version }),
    ...(base === undefined ? {} : { base }),
    ...(isDirty || at === '' ? {} : { savedAt: new Date(at) }),
  };
}

function isWritable({ state, viewer }: PracticeView): boolean {
  return viewer === 'author' && (writableStates as readonly string[]).includes(state);
}

type Settled<T> =
  | { readonly isThere: true; readonly value: T }
  | { readonly isThere: false; readonly error: unknown };

function settled<T>(promise: Promise<T>): Promise<Settled<T>> {
  return promise.then(
    (value) => ({ isThere: true, value }) as const,
    (error: unknown) => ({ isThere: false, error }) as const
  );
}
