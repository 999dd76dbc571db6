import type {
  PracticeAttachment,
  PracticeDraft,
  PracticeDrafts,
  PracticeFiles,
} from '../../domain/practices';
import { HubError } from '../../kernel/errors';

/** What one person has on her desk. */
export interface Desk {
  readonly drafts: Map<string, PracticeDraft>;
  readonly bodies: Map<string, Map<string, Uint8Array>>;
}

/** Files of practices under way, taken from the desks of their authors. */
export function memoryFiles(
  deskOf: (personId: string) => Desk,
  taken: Map<string, ReadonlyMap<string, Uint8Array>>
): PracticeFiles {
  return {
    takeFromDraft(practiceId, authorId) {
      const desk = deskOf(authorId);
      const all = new Map([
        ...(desk.bodies.get(practiceId) ?? []),
        ...(taken.get(practiceId) ?? []),
      ]);
      taken.set(practiceId, all);
      return Promise.resolve(attachmentsOf(all));
    },
    read(practiceId, name) {
      const body = taken.get(practiceId)?.get(name);
      return Promise.resolve(body && { mediaType: 'application/octet-stream', body });
    },
  };
}

/** The drafts of one person. */
export function memoryDrafts({ drafts, bodies }: Desk, now: () => Date): PracticeDrafts {
  const filesOf = (id: string): Map<string, Uint8Array> => {
    const files = bodies.get(id) ?? new Map<string, Uint8Array>();
    bodies.set(id, files);
    return files;
  };
  const withFiles = (draft: PracticeDraft | undefined): PracticeDraft | undefined =>
    draft && structuredClone({ ...draft, attachments: attachmentsOf(filesOf(draft.id)) });
  const keep = (draft: PracticeDraft): PracticeDraft => {
    drafts.set(draft.id, structuredClone(draft));
    return withFiles(draft) ?? draft;
  };
  return {
    list: () =>
      Promise.resolve(
        [...drafts.values()]
          .reverse()
          .map(({ attachments: _left, ...draft }) => structuredClone(draft))
      ),
    get: (id) => Promise.resolve(withFiles(drafts.get(id))),
    save(draft, version) {
      const there = withFiles(drafts.get(draft.id));
      if (there?.version !== version && there) {
        return Promise.resolve({ kind: 'conflict', draft: there });
      }
      const next = String(Number(version ?? '0') + 1);
      const saved = keep({
        ...draft,
        attachments: [],
        savedAt: now().toISOString(),
        version: next,
      });
      return Promise.resolve({ kind: 'saved', draft: saved });
    },
    remove(id) {
      drafts.delete(id);
      bodies.delete(id);
      return Promise.resolve();
    },
    attach(id, name, body) {
      if (!drafts.has(id)) {
        return Promise.reject(new HubError('not-found', { message: `no draft ${id}` }));
      }
      return Promise.resolve(attachmentsOf(filesOf(id).set(name, body.slice())));
    },
    detach(id, name) {
      filesOf(id).delete(name);
      return Promise.resolve(attachmentsOf(filesOf(id)));
    },
  };
}

function attachmentsOf(files: ReadonlyMap<string, Uint8Array>): readonly PracticeAttachment[] {
  return [...files].map(([name, { length }]) => ({ name, size: length }));
}
