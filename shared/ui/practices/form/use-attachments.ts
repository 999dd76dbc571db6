import * as React from 'react';
import type { PracticeAttachment, PracticeProblem } from '../../../domain/practices';
import { practiceProblemWords } from '../practice-words';
import { usePractices } from '../practices-context';
import type { DraftKeeper } from './draft-keeper';

/** A file on its way to the draft. */
export interface Upload {
  readonly id: number;
  readonly name: string;
  readonly state: 'checking' | 'uploading' | 'refused' | 'failed';
  /** Why it was refused, in words. */
  readonly problem?: string;
}

export interface Attachments {
  readonly files: readonly PracticeAttachment[];
  readonly uploads: readonly Upload[];
  /** The file that was taken away last, which may still come back. */
  readonly removed?: PracticeAttachment;
  add(files: readonly File[]): void;
  retry(id: number): void;
  /** Takes a file off the list; what is under way is not attached. */
  dismiss(id: number): void;
  remove(name: string): void;
  undo(): void;
  /** Ends what is under way: what was taken away goes now. */
  settle(): Promise<void>;
}

/** So long a file that was taken away can come back; then it goes from the draft. */
const UNDO_MS = 10_000;

/**
 * The files of a draft: looked into before they leave this computer, sent one after the other, taken
 * away with a time in which they can come back.
 */
export function useAttachments(
  draftId: string,
  keeper: DraftKeeper,
  start: readonly PracticeAttachment[]
): Attachments {
  const { drafts, checkFile, translator } = usePractices();
  const [files, setFiles] = React.useState(start);
  const [uploads, setUploads] = React.useState<readonly Upload[]>([]);
  const [removed, setRemoved] = React.useState<PracticeAttachment>();
  const bodies = React.useRef(new Map<number, File>());
  const names = React.useRef<readonly string[]>([]);
  names.current = files.map(({ name }) => name);
  const queue = React.useRef(Promise.resolve());
  const leaving = React.useRef<{ readonly name: string; readonly stop: () => void }>();

  const put = (id: number, change: Partial<Upload>): void =>
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)));
  const drop = (id: number): void => {
    bodies.current.delete(id);
    setUploads((all) => all.filter((one) => one.id !== id));
  };
  const refuse = (id: number, problem: PracticeProblem): void =>
    put(id, { state: 'refused', problem: practiceProblemWords(problem, translator) });

  const send = async (id: number): Promise<void> => {
    const file = bodies.current.get(id);
    if (!file) return;
    try {
      put(id, { state: 'checking' });
      const checked = await checkFile(file, names.current);
      if (!checked.ok) return refuse(id, checked.problem);
      const { name, body } = checked.value;
      put(id, { state: 'uploading', name });
      // the files hang on the draft, so it has to be there
      await keeper.saveNow();
      if (!bodies.current.has(id)) return;
      const there = await drafts.attach(draftId, name, body);
      setFiles(withoutText(there, checked.value));
      // what was called back meanwhile goes again; where that fails, it is shown as what is there
      if (!bodies.current.has(id)) {
        const left = await drafts.detach(draftId, name);
        setFiles((before) => keepNotes(left, before));
      }
      drop(id);
    } catch {
      // no connection, or no right: the file stays in the list with the way to try again
      put(id, { state: 'failed' });
    }
  };
  const enqueue = (id: number): void => {
    queue.current = queue.current.then(() => send(id));
  };

  const detach = async (name: string): Promise<void> => {
    leaving.current?.stop();
    leaving.current = undefined;
    setRemoved(undefined);
    try {
      const there = await drafts.detach(draftId, name);
      setFiles((before) => keepNotes(there, before));
    } catch {
      // it is still there, and is shown again
      setFiles(
        await drafts.get(draftId).then(
          (draft) => draft?.attachments ?? [],
          () => files
        )
      );
    }
  };
  const settle = async (): Promise<void> => {
    await queue.current;
    if (leaving.current) await detach(leaving.current.name);
  };
  const settleLast = React.useRef(settle);
  settleLast.current = settle;
  React.useEffect(() => () => void settleLast.current(), []);

  return {
    files: files.filter(({ name }) => name !== removed?.name),
    uploads,
    ...(removed ? { removed } : {}),
    add(chosen) {
      const added = chosen.map((file, place) => ({
        id: Date.now() + place + bodies.current.size,
        name: file.name,
        state: 'checking' as const,
      }));
      added.forEach(({ id }, place) => {
        const file = chosen[place];
        if (file) bodies.current.set(id, file);
      });
      setUploads((all) => [...all, ...added]);
      added.forEach(({ id }) => enqueue(id));
    },
    retry: enqueue,
    dismiss: drop,
    remove(name) {
      const file = files.find((one) => one.name === name);
      if (!file) return;
      if (leaving.current) void detach(leaving.current.name);
      const timer = setTimeout(() => void detach(name), UNDO_MS);
      leaving.current = { name, stop: () => clearTimeout(timer) };
      setRemoved(file);
    },
    undo() {
      leaving.current?.stop();
      leaving.current = undefined;
      setRemoved(undefined);
    },
    settle,
  };
}

/** What the draft says of its files, and what the look into one of them found. */
function withoutText(
  there: readonly PracticeAttachment[],
  checked: { readonly name: string; readonly hasNoText?: boolean }
): readonly PracticeAttachment[] {
  return there.map((file) =>
    file.name === checked.name && checked.hasNoText ? { ...file, hasNoText: true } : file
  );
}

function keepNotes(
  there: readonly PracticeAttachment[],
  before: readonly PracticeAttachment[]
): readonly PracticeAttachment[] {
  return there.map((file) => before.find(({ name }) => name === file.name) ?? file);
}
