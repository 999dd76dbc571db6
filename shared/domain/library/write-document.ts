import { isHubError } from '../../kernel/errors';
import { fail, ok, type Result } from '../../kernel/result';
import { peopleOf, withKnownPeople, type DocumentDetails } from './document-details';
import type { DocumentDraft, DocumentFields } from './document-draft';
import type { Placement, Shelf } from './place-document';
import type { ChangedMeanwhile, DocumentLibrary, NameTaken, StoredDocument } from './ports';
import type { WriteNotice, WriteProblem } from './problems';

/** A document that is now as its source has it. */
export interface WrittenDocument {
  readonly outcome: 'created' | 'updated';
  readonly fileName: string;
  readonly notices: readonly WriteNotice[];
}

interface Reservation {
  readonly itemId: number;
  readonly fileName: string;
  /** Whether the record's content is already in the file. */
  readonly hasContent: boolean;
}

/**
 * Writes one record. The fields come last and in one request, with the record's identity among
 * them: as long as they are missing, the next run knows half a document by its name and content,
 * and finishes it instead of adding a second one.
 * @throws HubError where the library fails as a whole
 */
export async function writeDocument(
  placement: Exclude<Placement, { readonly kind: 'unchanged' }>,
  content: Uint8Array,
  sourceHash: string,
  shelf: Shelf,
  library: DocumentLibrary
): Promise<Result<WrittenDocument, WriteProblem>> {
  return placement.kind === 'create'
    ? create(placement.draft, placement.fileName, content, sourceHash, shelf, library)
    : update(placement.draft, placement.stored, content, sourceHash, library);
}

/*
 * A document for the KM team must not be readable for anybody else at any moment, not even between
 * two requests. A new file has the library's rights, so the name is taken with a line that says
 * nothing, the rights are narrowed, and only then the content follows. (The name itself can be seen
 * for that moment.)
 */
async function create(
  draft: DocumentDraft,
  preferredName: string,
  content: Uint8Array,
  sourceHash: string,
  shelf: Shelf,
  library: DocumentLibrary
): Promise<Result<WrittenDocument, WriteProblem>> {
  const isForTeam = draft.audience === 'km-team';
  const placeholder = new TextEncoder().encode(placeholderFor(draft.sourceId));
  const firstContent = isForTeam ? placeholder : content;
  const names = [preferredName, ...shelf.namesFor(draft).filter((name) => name !== preferredName)];
  const reserved = await reserve(names, firstContent, [content, placeholder], library);
  if (!reserved.ok) return reserved;
  const { itemId, fileName } = reserved.value;
  if (isForTeam) await library.restrictToKmTeam(itemId);
  if (!reserved.value.hasContent || isForTeam) await library.replaceContent(fileName, content);
  const known = await knownDetails(draft, fileName, library);
  const described = await library.describe(itemId, fieldsOf(draft, known.details, sourceHash));
  const { notices } = known;
  return described.ok ? ok({ outcome: 'created', fileName, notices }) : described;
}

/** Narrows before it writes the content; never widens: who else may read is a person's decision. */
async function update(
  draft: DocumentDraft,
  stored: StoredDocument,
  content: Uint8Array,
  sourceHash: string,
  library: DocumentLibrary
): Promise<Result<WrittenDocument, WriteProblem>> {
  const { itemId, fileName } = stored;
  const isForTeam = draft.audience === 'km-team';
  const notices: WriteNotice[] = [];
  if (!isForTeam && (await library.isRestricted(itemId))) {
    notices.push({ code: 'library.still-restricted', values: { file: fileName } });
  }
  const known = await knownDetails(draft, fileName, library);
  notices.push(...known.notices);
  // The inventory may be minutes old by now. From here on the writes follow one another at once.
  const claimed = await library.claim(stored);
  if (!claimed.ok) return claimed;
  if (isForTeam) await library.restrictToKmTeam(itemId);
  await library.replaceContent(fileName, content);
  const described = await library.describe(itemId, fieldsOf(draft, known.details, sourceHash));
  return described.ok ? ok({ outcome: 'updated', fileName, notices }) : described;
}

/** Takes the first free name, or one that an earlier run took for the same content. */
async function reserve(
  names: readonly string[],
  firstContent: Uint8Array,
  ownContents: readonly Uint8Array[],
  library: DocumentLibrary
): Promise<Result<Reservation, NameTaken | ChangedMeanwhile>> {
  let taken: NameTaken = { code: 'library.name-taken', values: { file: names[0] ?? '' } };
  for (const fileName of names) {
    const created = await library.create(fileName, firstContent);
    if (created.ok) return ok({ itemId: created.value, fileName, hasContent: true });
    taken = created.problem;
    const leftOver = await library.find(fileName);
    if (!leftOver || leftOver.sourceId !== null || leftOver.isDescribed) continue;
    const inside = await library.readContent(leftOver.fileName);
    if (ownContents.some((own) => isEqual(own, inside))) {
      const claimed = await library.claim(leftOver);
      if (!claimed.ok) return claimed;
      return ok({
        itemId: leftOver.itemId,
        fileName: leftOver.fileName,
        hasContent: isEqual(firstContent, inside),
      });
    }
  }
  return fail(taken);
}

/** Content of a name that is taken before its own content may be seen. */
export function placeholderFor(sourceId: string): string {
  return `The content of record ${sourceId} is being imported.\n`;
}

/** The problem by which a summary names a failure of the library as a whole. */
export function serviceProblem(failure: unknown): WriteProblem {
  if (!isHubError(failure)) throw failure;
  return { code: 'library.service-failed', values: { supportCode: failure.supportCode } };
}

/** One wrong address must not cost the document: it is left out, and somebody is told. */
async function knownDetails(
  { details }: DocumentDraft,
  file: string,
  library: DocumentLibrary
): Promise<{ readonly details: DocumentDetails; readonly notices: readonly WriteNotice[] }> {
  const named = peopleOf(details);
  if (named.length === 0) return { details, notices: [] };
  const known = await library.knownPeople(named);
  return {
    details: withKnownPeople(details, (mail) => known.has(mail)),
    notices: named
      .filter((mail) => !known.has(mail))
      .map((mail) => ({ code: 'library.unknown-person', values: { file, mail } })),
  };
}

function fieldsOf(
  draft: DocumentDraft,
  details: DocumentDetails,
  sourceHash: string
): DocumentFields {
  const { title, summary, themes, countries, type, languages, year, sourceId } = draft;
  return {
    ...{ title, summary, themes, countries, languages, year, details, sourceId, sourceHash },
    ...(type ? { type } : {}),
  };
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
