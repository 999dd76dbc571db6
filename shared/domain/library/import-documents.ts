import { isHubError } from '../../kernel/errors';
import type { DocumentDraft } from './document-draft';
import { createShelf, type Placement, type Shelf } from './place-document';
import type { DocumentLibrary, DraftContentReader } from './ports';
import type { WriteNotice, WriteProblem } from './problems';
import { hashRecord } from './record-hash';
import { serviceProblem, writeDocument } from './write-document';

/** A record that was valid and could not be written. */
export interface FailedRecord {
  readonly line: number;
  readonly id: string;
  readonly problem: WriteProblem;
}

/** A record that was written, with something for a person to decide. */
export interface NoticedRecord {
  readonly line: number;
  readonly id: string;
  readonly notice: WriteNotice;
}

/** What became of the drafts: planned = created + updated + unchanged + failed, always. */
export interface WriteSummary {
  readonly planned: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: readonly FailedRecord[];
  readonly notices: readonly NoticedRecord[];
}

/** How far an import is. */
export interface ImportProgress {
  readonly done: number;
  readonly planned: number;
}

export interface ImportSettings {
  readonly library: DocumentLibrary;
  readonly contents: DraftContentReader;
  /** How many documents are written at a time. */
  readonly concurrency: number;
  /** Only counts what would be written. */
  readonly planOnly: boolean;
  onProgress?(progress: ImportProgress): void;
}

/**
 * A library that is away or refuses everybody would refuse the rest as well: after this many
 * failures in a row of that kind the import stops, so that it does not hammer on a closed door.
 */
const failuresBeforeStop = 5;

/**
 * Brings the library to where the source is. It can be stopped at any moment and started again:
 * what is there and unchanged is left alone, what is half there is finished, nothing is doubled,
 * and no file of a person is replaced.
 * @param drafts the checked records, in the order of the source
 * @throws HubError where the library's inventory cannot be read
 */
export async function importDocuments(
  drafts: readonly DocumentDraft[],
  settings: ImportSettings
): Promise<WriteSummary> {
  const shelf = createShelf(await settings.library.inventory(), drafts);
  const tally = { created: 0, updated: 0, unchanged: 0 };
  const failed: FailedRecord[] = [];
  const notices: NoticedRecord[] = [];
  let failuresInARow = 0;
  let done = 0;

  const importOne = async (draft: DocumentDraft): Promise<void> => {
    const { line, sourceId: id } = draft;
    if (failuresInARow >= failuresBeforeStop) {
      failed.push({ line, id, problem: { code: 'library.not-attempted' } });
      return;
    }
    try {
      const result = await placeAndWrite(draft, shelf, settings);
      failuresInARow = 0;
      if ('problem' in result) {
        failed.push({ line, id, problem: result.problem });
      } else {
        tally[result.outcome] += 1;
        notices.push(...result.notices.map((notice) => ({ line, id, notice })));
      }
    } catch (failure) {
      failed.push({ line, id, problem: serviceProblem(failure) });
      failuresInARow = isHubError(failure) && isOfEverybody(failure.code) ? failuresInARow + 1 : 0;
    }
  };

  const waiting = drafts.values();
  const work = async (): Promise<void> => {
    for (const draft of waiting) {
      await importOne(draft);
      done += 1;
      settings.onProgress?.({ done, planned: drafts.length });
    }
  };
  await Promise.all(Array.from({ length: settings.concurrency }, work));

  const byLine = (a: { line: number }, b: { line: number }): number => a.line - b.line;
  return {
    planned: drafts.length,
    ...tally,
    failed: failed.sort(byLine),
    notices: notices.sort(byLine),
  };
}

type Outcome =
  | {
      readonly outcome: 'created' | 'updated' | 'unchanged';
      readonly notices: readonly WriteNotice[];
    }
  | { readonly problem: WriteProblem };

async function placeAndWrite(
  draft: DocumentDraft,
  shelf: Shelf,
  { library, contents, planOnly }: ImportSettings
): Promise<Outcome> {
  const content = await contents.read(draft);
  if (!content.ok) return { problem: content.problem };
  const hash = await hashRecord(draft, content.value);
  const placement: Placement = shelf.place(draft, hash);
  if (placement.kind === 'unchanged') return { outcome: 'unchanged', notices: [] };
  if (placement.kind === 'update' && placement.stored.isChangedByPerson) {
    const { fileName: file } = placement.stored;
    return { problem: { code: 'library.changed-by-person', values: { file } } };
  }
  if (planOnly) {
    return { outcome: placement.kind === 'create' ? 'created' : 'updated', notices: [] };
  }
  const written = await writeDocument(placement, content.value, hash, shelf, library);
  return written.ok ? written.value : { problem: written.problem };
}

/** Failures that have nothing to do with the document at hand. */
function isOfEverybody(code: string): boolean {
  return ['throttled', 'unavailable', 'offline', 'signed-out'].includes(code);
}
