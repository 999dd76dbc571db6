import type { PracticeDraft, PracticeDrafts, PracticeField } from '../../../domain/practices';
import { isHubError } from '../../../kernel/errors';
import type { DraftCopy, WrittenDraft } from './draft-copy';
import { differingDraftParts, withDraftPart, type DraftText } from './draft-parts';
import type { LocalCopy } from './local-copy';

/** How far what is written is saved. */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'waiting' | 'conflict';

/** Everything that the form shows of its own saving. */
export interface Keeping {
  readonly draft: WrittenDraft;
  readonly state: SaveState;
  /** When it was saved last; undefined before the first time. */
  readonly savedAt?: Date;
  /** When the copy on this computer was written last; undefined where there is none. */
  readonly copiedAt?: Date;
  /** Why it waits. */
  readonly error?: unknown;
  /** What another window saved meanwhile. */
  readonly theirs?: PracticeDraft;
  /** The text as both versions knew it. */
  readonly base?: DraftText;
}

export interface KeeperPorts {
  readonly drafts: Pick<PracticeDrafts, 'save'>;
  readonly copy: Pick<LocalCopy<DraftCopy>, 'write' | 'remove'>;
  now(): Date;
  /** Runs it once after so many milliseconds. @returns ends it before */
  after(ms: number, run: () => void): () => void;
}

export interface KeeperStart {
  readonly draft: WrittenDraft;
  readonly version?: string;
  readonly base?: DraftText;
  readonly savedAt?: Date;
  readonly isDirty: boolean;
  readonly theirs?: PracticeDraft;
}

/** Which version of a part stays. */
export type PartChoices = Readonly<Partial<Record<PracticeField, 'mine' | 'theirs'>>>;

export interface DraftKeeper {
  current(): Keeping;
  listen(onChange: () => void): () => void;
  change(update: (draft: WrittenDraft) => WrittenDraft): void;
  /** Saves what is not saved yet. @returns whether everything is saved now */
  saveNow(): Promise<boolean>;
  /** Ends a conflict: what is not named stays as it is here. */
  settle(choices: PartChoices): Promise<boolean>;
  /** Writes the copy at once: the page may be about to go. */
  copyNow(): void;
  /** Takes the copy away and saves no more: the text has gone its way. */
  finish(): void;
  /** The component goes; what is not saved stays in the copy. */
  end(): void;
}

/** A pause in typing after which it saves (look, section 7). */
const PAUSE_MS = 2000;
/** Copies follow each other no faster. */
const COPY_MS = 300;
/** Waits between attempts, the last one again and again. */
const RETRIES_MS = [5_000, 15_000, 30_000, 60_000];

/**
 * Keeps a draft while it is written: on this computer at every keystroke, in SharePoint after a pause.
 * One save at a time; a failed one is tried again; what another window saved is never overwritten.
 */
export function createDraftKeeper(ports: KeeperPorts, start: KeeperStart): DraftKeeper {
  const { drafts, copy, now, after } = ports;
  const listeners = new Set<() => void>();
  let { draft, version, base, savedAt, theirs } = start;
  let [written, saved] = [start.isDirty ? 1 : 0, 0];
  let copiedAt: Date | undefined;
  let error: unknown;
  let failures = 0;
  let underWay: Promise<boolean> | undefined;
  let isOver = false;
  let stopSaving = (): void => undefined;
  let stopCopying: (() => void) | undefined;
  let shown: Keeping;

  const stateNow = (): SaveState => {
    if (theirs) return 'conflict';
    if (underWay) return 'saving';
    if (failures > 0 && written > saved) return 'waiting';
    return written > saved ? 'unsaved' : 'saved';
  };
  const tell = (): void => {
    const state = stateNow();
    shown = { draft, state, savedAt, copiedAt, error, theirs, base };
    for (const listener of listeners) listener();
  };
  const plan = (ms: number): void => {
    stopSaving();
    if (!isOver && !theirs) stopSaving = after(ms, () => void saveNow());
  };
  const copyNow = (): void => {
    stopCopying?.();
    stopCopying = undefined;
    if (isOver) return;
    const at = now();
    const isThere = copy.write({
      ...{ draft, base, at: at.toISOString(), isDirty: written > saved },
      ...(version === undefined ? {} : { version }),
    });
    copiedAt = isThere ? at : undefined;
  };
  const copySoon = (): void => {
    if (stopCopying) return;
    // the first keystroke is copied at once, those that follow together
    copyNow();
    stopCopying = after(COPY_MS, copyNow);
  };

  /** An answer that was lost on the way, or a file that was attached: the words are our own. */
  const isOwn = (kept: PracticeDraft, known: DraftText | undefined): boolean =>
    known !== undefined && differingDraftParts(known, kept).length === 0;
  const take = (
    { kind, draft: kept }: Awaited<ReturnType<PracticeDrafts['save']>>,
    sent: DraftText,
    revision: number
  ): void => {
    if (kind === 'saved' || isOwn(kept, sent)) {
      [version, base, savedAt, saved] = [kept.version, sent, now(), revision];
    } else if (isOwn(kept, base)) {
      version = kept.version;
    } else {
      theirs = kept;
    }
  };
  const save = async (): Promise<boolean> => {
    const revision = written;
    const { names: _here, ...sent } = draft;
    try {
      take(await drafts.save(sent, version), textOf(sent), revision);
      failures = 0;
      error = undefined;
    } catch (failure) {
      error = failure;
      failures += 1;
    }
    underWay = undefined;
    copyNow();
    if (failures > 0) plan(waitAfter(error, failures));
    // typed while it was saved, or written on a version that was not the newest
    else if (written > saved) plan(revision === written ? 0 : PAUSE_MS);
    tell();
    return written === saved && !theirs && failures === 0;
  };
  const saveNow = (): Promise<boolean> => {
    stopSaving();
    if (theirs || isOver) return Promise.resolve(false);
    if (underWay) return underWay.then((isDone) => isDone || (failures === 0 && saveNow()));
    if (written === saved && version !== undefined) return Promise.resolve(true);
    underWay = save();
    tell();
    return underWay;
  };

  copyNow();
  tell();
  if (start.isDirty) plan(0);
  return {
    current: () => shown,
    listen(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    change(update) {
      draft = update(draft);
      written += 1;
      copySoon();
      plan(PAUSE_MS);
      tell();
    },
    saveNow,
    settle(choices) {
      if (!theirs) return saveNow();
      const other = theirs;
      draft = differingDraftParts(draft, other).reduce(
        (merged, field) =>
          choices[field] === 'theirs' ? withDraftPart(merged, field, other) : merged,
        draft
      );
      [version, base, theirs] = [other.version, textOf(other), undefined];
      written += 1;
      copyNow();
      return saveNow();
    },
    copyNow() {
      // a window that has written nothing may not lay its text over that of another one
      if (written > saved) copyNow();
    },
    finish() {
      isOver = true;
      stopSaving();
      stopCopying?.();
      copy.remove();
    },
    end() {
      if (written > saved) copyNow();
      isOver = true;
      stopSaving();
      stopCopying?.();
    },
  };
}

function textOf({ content, coAuthorIds }: DraftText): DraftText {
  return { content, coAuthorIds };
}

/** As long as the service asks for, and longer each time. */
function waitAfter(error: unknown, failures: number): number {
  const asked = isHubError(error) ? (error.retryAfterMs ?? 0) : 0;
  const last = RETRIES_MS[RETRIES_MS.length - 1] ?? 0;
  return Math.max(asked, RETRIES_MS[failures - 1] ?? last);
}
