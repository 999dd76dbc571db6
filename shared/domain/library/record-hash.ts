import type { DocumentDetails } from './document-details';
import type { DocumentDraft } from './document-draft';
import type { TermReference } from './term-reference';

/** Raise it when the importer begins to write something else for the same record. */
const writtenForm = 1;

/**
 * Fingerprint of everything that the import writes for a record: its fields, its audience and its
 * content. Equal fingerprints mean that there is nothing to write. Labels are left out, since a
 * term that is renamed does not change the document.
 * @returns 64 hexadecimal digits (SHA-256)
 */
export async function hashRecord(draft: DocumentDraft, content: Uint8Array): Promise<string> {
  const fields = JSON.stringify([
    writtenForm,
    draft.sourceId,
    draft.title,
    draft.summary,
    ids(draft.themes),
    ids(draft.countries),
    draft.type?.id ?? null,
    ids(draft.languages),
    draft.year,
    draft.audience,
    ...detailsPart(draft.details),
  ]);
  const head = new TextEncoder().encode(`${fields}\n`);
  const all = new Uint8Array(head.length + content.length);
  all.set(head);
  all.set(content, head.length);
  const digest = await crypto.subtle.digest('SHA-256', all);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function ids(terms: readonly TermReference[]): readonly string[] {
  return terms.map((term) => term.id).sort();
}

/** Nothing where nothing is known: a record without details keeps the fingerprint that it had. */
function detailsPart(details: DocumentDetails): readonly unknown[] {
  const { frameworks, readers, authors, mission, ...single } = details;
  const known = {
    ...single,
    ...(mission ? { mission: mission.id } : {}),
    ...(frameworks.length > 0 ? { frameworks: ids(frameworks) } : {}),
    ...(readers.length > 0 ? { readers: ids(readers) } : {}),
    ...(authors.length > 0 ? { authors } : {}),
  };
  const entries = Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length > 0 ? [entries] : [];
}

/**
 * A short mark made of a record's id, the same at every run (FNV-1a, 32 bits).
 * @returns up to 7 letters and digits
 */
export function markOf(sourceId: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < sourceId.length; index++) {
    hash = Math.imul(hash ^ sourceId.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
