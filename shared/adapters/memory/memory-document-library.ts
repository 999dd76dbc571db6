import { fail, ok } from '../../kernel/result';
import {
  comparableFileName,
  type DocumentFields,
  type DocumentLibrary,
  type StoredDocument,
} from '../../domain/library';

/** A document as the memory library holds it. */
export interface MemoryDocument {
  readonly itemId: number;
  readonly version: number;
  readonly fileName: string;
  readonly content: Uint8Array;
  readonly fields?: DocumentFields;
  readonly isRestricted: boolean;
  readonly isChangedByPerson: boolean;
}

/** The library in memory, with a look inside for tests. */
export interface MemoryDocumentLibrary extends DocumentLibrary {
  documents(): readonly MemoryDocument[];
  /** A person changes a document after the import. */
  changeByPerson(fileName: string): void;
}

/**
 * @param isKnown whether the directory has a person; everybody unless told
 */
export function createMemoryDocumentLibrary(
  isKnown: (mail: string) => boolean = () => true
): MemoryDocumentLibrary {
  const byName = new Map<string, MemoryDocument>();

  const must = (found: MemoryDocument | undefined): MemoryDocument => {
    if (!found) throw new RangeError('no such document');
    return found;
  };
  const named = (fileName: string): MemoryDocument | undefined =>
    byName.get(comparableFileName(fileName));
  const numbered = (itemId: number): MemoryDocument =>
    must([...byName.values()].find((document) => document.itemId === itemId));
  const put = (document: Omit<MemoryDocument, 'version'>): void => {
    const key = comparableFileName(document.fileName);
    byName.set(key, { ...document, version: (byName.get(key)?.version ?? 0) + 1 });
  };

  return {
    documents: () => [...byName.values()],
    changeByPerson: (fileName) => put({ ...must(named(fileName)), isChangedByPerson: true }),
    inventory: () => Promise.resolve([...byName.values()].map(toStored)),
    find(fileName) {
      const found = named(fileName);
      return Promise.resolve(found && toStored(found));
    },
    create(fileName, content) {
      if (named(fileName)) {
        return Promise.resolve(fail({ code: 'library.name-taken', values: { file: fileName } }));
      }
      const itemId = byName.size + 1;
      put({ itemId, fileName, content, isRestricted: false, isChangedByPerson: false });
      return Promise.resolve(ok(itemId));
    },
    readContent: (fileName) => Promise.resolve(must(named(fileName)).content),
    claim(stored) {
      const { itemId, fileName: file } = stored;
      const document = numbered(itemId);
      if (toStored(document).version !== stored.version) {
        return Promise.resolve(fail({ code: 'library.changed-meanwhile', values: { file } }));
      }
      const { fields } = document;
      put({ ...document, ...(fields ? { fields: { ...fields, sourceHash: '' } } : {}) });
      return Promise.resolve(ok(itemId));
    },
    replaceContent(fileName, content) {
      put({ ...must(named(fileName)), content });
      return Promise.resolve();
    },
    knownPeople: (mails) =>
      Promise.resolve(new Set(mails.map((mail) => mail.toLowerCase()).filter(isKnown))),
    describe(itemId, fields) {
      put({ ...numbered(itemId), fields });
      return Promise.resolve(ok(itemId));
    },
    restrictToKmTeam(itemId) {
      const document = numbered(itemId);
      // Rights are no part of the document's versions.
      byName.set(comparableFileName(document.fileName), { ...document, isRestricted: true });
      return Promise.resolve();
    },
    isRestricted: (itemId) => Promise.resolve(numbered(itemId).isRestricted),
  };
}

function toStored(document: MemoryDocument): StoredDocument {
  const { itemId, version, fileName, fields, isChangedByPerson } = document;
  return {
    itemId,
    version: String(version),
    fileName,
    sourceId: fields?.sourceId ?? null,
    sourceHash: fields?.sourceHash || null,
    isDescribed: fields !== undefined,
    isChangedByPerson,
  };
}
