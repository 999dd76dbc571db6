import { knownOf } from './build-directory';
import type { Directory } from './directory';
import { partsOf, type DirectoryFacts } from './directory-facts';
import type { DirectoryParts } from './directory-parts';
import type { Note } from './note-changes';

/** The directory that everybody is shown, with what was noted since it was made. */
export interface KeptDirectory {
  /** Undefined as long as none was made. Whoever holds an earlier one holds it unchanged. */
  now(): Directory | undefined;
  /** What it is made of, notes included. */
  parts(): DirectoryParts | undefined;
  take(note: Note): void;
  /** Puts another one in its place. @param notes what was noted while that one was made */
  replace(facts: DirectoryFacts, made: Directory, notes: readonly Note[]): void;
}

export function createKeptDirectory(): KeptDirectory {
  let facts: DirectoryFacts | undefined;
  let shown: Directory | undefined;
  /** Whose entries in `shown` are older than the facts. */
  const changed = new Set<string>();

  const take = (note: Note): void => {
    if (!facts) return;
    const noted = note.apply(facts);
    ({ facts } = noted);
    for (const id of noted.ids) changed.add(id);
  };

  return {
    take,
    parts: () => facts && partsOf(facts),
    now() {
      if (!facts || !shown || changed.size === 0) return shown;
      const known = new Map(shown.known);
      for (const id of changed) {
        const one = knownOf(facts, id);
        if (one) known.set(id, one);
        else known.delete(id);
      }
      changed.clear();
      shown = { ...shown, known };
      return shown;
    },
    replace(fresh, made, notes) {
      facts = fresh;
      shown = made;
      changed.clear();
      for (const note of notes) take(note);
    },
  };
}
