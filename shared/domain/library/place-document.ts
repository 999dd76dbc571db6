import { comparableFileName, markFileName } from './file-name';
import type { DocumentDraft } from './document-draft';
import type { StoredDocument } from './ports';
import { markOf } from './record-hash';

/** What the library needs for a record to be there as its source has it. */
export type Placement =
  | { readonly kind: 'create'; readonly draft: DocumentDraft; readonly fileName: string }
  | {
      readonly kind: 'update';
      readonly draft: DocumentDraft;
      readonly stored: StoredDocument;
    }
  | { readonly kind: 'unchanged'; readonly draft: DocumentDraft };

/** The names and records of the library, kept up to date while placements are decided. */
export interface Shelf {
  /**
   * Decides what to do with a record.
   * @param hash fingerprint of the record; see hashRecord
   */
  place(draft: DocumentDraft, hash: string): Placement;
  /**
   * Names to try for a record, in order. The first is the plain one; the others carry a mark made
   * of the record's id, so that a record gets the same name whenever it is imported.
   */
  namesFor(draft: DocumentDraft): readonly string[];
}

/**
 * @param stored the library's inventory
 * @param drafts the records to come, in the order of their source: names are given out in that
 *   order, whichever record is written first
 */
export function createShelf(
  stored: readonly StoredDocument[],
  drafts: readonly DocumentDraft[]
): Shelf {
  const byName = new Map(stored.map((each) => [comparableFileName(each.fileName), each]));
  const bySource = new Map<string, StoredDocument>();
  for (const each of stored) {
    // The oldest counts, should two imports at once have doubled a record.
    if (each.sourceId !== null && !bySource.has(each.sourceId)) bySource.set(each.sourceId, each);
  }
  /** Names given out: the record that has each. */
  const owners = new Map<string, string>();
  const nameOf = new Map<string, string>();

  // Perhaps half an import: what is in it decides, when it is written.
  const isUndescribed = (key: string): boolean => {
    const found = byName.get(key);
    return found !== undefined && found.sourceId === null && !found.isDescribed;
  };

  const namesFor = (draft: DocumentDraft): readonly string[] => {
    const mark = markOf(draft.sourceId);
    const marked = [mark, `${mark}-2`, `${mark}-3`];
    return [draft.fileName, ...marked.map((each) => markFileName(draft.fileName, each))];
  };

  for (const draft of drafts) {
    if (bySource.has(draft.sourceId)) continue;
    const name = namesFor(draft).find((candidate) => {
      const key = comparableFileName(candidate);
      return !owners.has(key) && (!byName.has(key) || isUndescribed(key));
    });
    if (name === undefined) continue;
    owners.set(comparableFileName(name), draft.sourceId);
    nameOf.set(draft.sourceId, name);
  }

  return {
    namesFor,
    place(draft, hash) {
      const existing = bySource.get(draft.sourceId);
      if (existing) {
        return existing.sourceHash === hash
          ? { kind: 'unchanged', draft }
          : { kind: 'update', draft, stored: existing };
      }
      const fileName = nameOf.get(draft.sourceId) ?? draft.fileName;
      return { kind: 'create', draft, fileName };
    },
  };
}
