import type { SPFI } from '@pnp/sp';
import type { IItems } from '@pnp/sp/items';
import '@pnp/sp/attachments';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { PracticeDraft, PracticeDrafts } from '../../../domain/practices';
import { systemClock, type Clock } from '../../../kernel/clock';
import { HubError } from '../../../kernel/errors';
import { rowText, type Row } from '../list-rows';
import { jsonObject, optionalText, textsOf } from '../questions/read-json';
import type { RequestBundle } from '../request-bundle';
import { asHubError } from '../requests';
import {
  practiceColumns as columns,
  practiceListUrlNames,
  recordColumns,
} from '../schema/practice-names';
import {
  attachedFiles,
  hashOf,
  namesOn,
  putFile,
  readFiles,
  shownFile,
  writeFiles,
  type KeptFile,
} from './attached-files';
import { readContent } from './read-content';
import { readParts, writeParts } from './record-parts';

export interface PracticeDraftsSettings {
  /** With the person's own rights, those to write among them. */
  readonly sp: SPFI;
  /** Reads what travels with whatever else the page asks. */
  readonly bundle: RequestBundle;
  /** Address of the site on its server, such as `/sites/hub`. */
  readonly sitePath: string;
  /** The number under which the site knows the person. */
  readerId(): Promise<string>;
  readonly clock?: Clock;
}

type DraftInput = Parameters<PracticeDrafts['save']>[0];

/** More than anybody has under way. */
const mostDrafts = 200;
const attempts = 5;
const anyVersion = '*';
const source = 'sharepoint practice drafts';
const selected = ['Id', 'Title', columns.stamp, columns.files, ...recordColumns] as const;

/**
 * A person's drafts in a list where SharePoint shows each person her own items alone; who may see all
 * of them is given her own here as well.
 * The version of a draft is a stamp of its own and not the item's ETag, which changes with each file
 * that is attached: a window that attaches a file must not meet a conflict with itself.
 */
export function createPracticeDrafts(settings: PracticeDraftsSettings): PracticeDrafts {
  const { sp, bundle, sitePath, readerId, clock = systemClock } = settings;
  const itemsOf = (from: SPFI): IItems =>
    from.web.getList(`${sitePath}/Lists/${practiceListUrlNames.drafts}`).items;

  const guarded = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      throw asHubError(error, source);
    }
  };

  /** @param id where one is wanted: what is filtered first decides how much a long list has to read */
  const rowsOf = async (most: number, id?: string): Promise<readonly Row[]> => {
    const mine = `AuthorId eq ${Number(await readerId())}`;
    const filter = id === undefined ? mine : `Title eq '${id.replace(/'/g, "''")}' and ${mine}`;
    return bundle.add((from) =>
      itemsOf(from)
        .filter(filter)
        .select(...selected, attachedFiles)
        .expand(attachedFiles)
        .orderBy('Id', false)
        .top(most)<readonly Row[]>()
    );
  };
  const rowOf = async (id: string): Promise<Row | undefined> => (await rowsOf(1, id))[0];

  const present = async (id: string): Promise<Row> => {
    const row = await rowOf(id);
    if (!row) throw new HubError('not-found', { message: `${source}: there is none`, status: 404 });
    return row;
  };
  const itemOf = (row: Row) => itemsOf(sp).getById(Number(row['Id']));

  /** Changes an item as it was read; false where it has changed since. */
  const change = async (row: Row, values: Readonly<Record<string, unknown>>): Promise<boolean> => {
    try {
      await itemOf(row).update(values, rowText(row['odata.etag']));
      return true;
    } catch (error) {
      if (asHubError(error, source).code === 'conflict') return false;
      throw error;
    }
  };

  /** Brings the list of files up to what hangs on the item. */
  const describe = async (
    id: string,
    known: readonly KeptFile[]
  ): Promise<PracticeDraft['attachments']> => {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const row = await present(id);
      const files = readFiles(row, columns.files).map(
        (file) => known.find(({ name }) => name.toLowerCase() === file.name.toLowerCase()) ?? file
      );
      if (await change(row, { [columns.files]: writeFiles(files) })) return files.map(shownFile);
    }
    throw new HubError('conflict', { message: `${source}: others keep saving`, status: 409 });
  };

  return {
    list: () =>
      guarded(async () => {
        const rows = await rowsOf(mostDrafts);
        return rows
          .flatMap((row) => readDraft(row) ?? [])
          .map(({ attachments: _, ...draft }) => draft)
          .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
      }),

    get: (id) =>
      guarded(async () => {
        const row = await rowOf(id);
        return row && readDraft(row);
      }),

    save: (draft, version) =>
      guarded(async () => {
        const stamp = crypto.randomUUID();
        const savedAt = clock.now().toISOString();
        const values = draftRow(draft, stamp, savedAt);
        for (let attempt = 1; attempt <= attempts; attempt += 1) {
          const row = await rowOf(draft.id);
          if (!row) {
            await itemsOf(sp).add({ Title: draft.id, ...values });
            return { kind: 'saved', draft: { ...draft, attachments: [], savedAt, version: stamp } };
          }
          const kept = readDraft(row);
          if (kept && kept.version !== version) {
            // The answer to the very same save was lost on its way.
            const isRepeated = contentOf(kept) === contentOf(draft);
            return { kind: isRepeated ? 'saved' : 'conflict', draft: kept };
          }
          if (await change(row, values)) {
            const attachments = readFiles(row, columns.files).map(shownFile);
            return { kind: 'saved', draft: { ...draft, attachments, savedAt, version: stamp } };
          }
        }
        throw new HubError('conflict', { message: `${source}: others keep saving`, status: 409 });
      }),

    remove: (id) =>
      guarded(async () => {
        const row = await rowOf(id);
        if (!row) return;
        try {
          await itemOf(row).delete(anyVersion);
        } catch (error) {
          // Gone already, in another window: that is what she wanted.
          if (asHubError(error, source).code !== 'not-found') throw error;
        }
      }),

    attach: (id, name, body) =>
      guarded(async () => {
        const row = await present(id);
        await putFile(itemOf(row), namesOn(row), name, body);
        return describe(id, [{ name, size: body.length, hash: await hashOf(body) }]);
      }),

    detach: (id, name) =>
      guarded(async () => {
        const row = await present(id);
        const found = namesOn(row).find((one) => one.toLowerCase() === name.toLowerCase());
        if (found !== undefined) await itemOf(row).attachmentFiles.getByName(found).delete();
        return describe(id, []);
      }),
  };
}

function draftRow(
  { content, coAuthorIds, basedOn }: DraftInput,
  stamp: string,
  savedAt: string
): Readonly<Record<string, unknown>> {
  const record = { content, coAuthorIds, basedOn, savedAt };
  return { [columns.stamp]: stamp, ...writeParts(recordColumns, JSON.stringify(record)) };
}

/** A draft out of its columns; none where the item holds none. */
function readDraft(row: Row): PracticeDraft | undefined {
  const [id, version] = [rowText(row['Title']), rowText(row[columns.stamp])];
  if (id === '' || version === '') return undefined;
  const record = jsonObject(readParts(recordColumns, row));
  return {
    id,
    content: readContent(record['content']),
    coAuthorIds: textsOf(record['coAuthorIds']),
    attachments: readFiles(row, columns.files).map(shownFile),
    ...optionalText(record, 'basedOn'),
    savedAt: rowText(record['savedAt']),
    version,
  };
}

/** What two saves have to have in common to be the same; in the order in which it is read. */
function contentOf({ content, coAuthorIds, basedOn }: DraftInput): string {
  return JSON.stringify([readContent(content), coAuthorIds, basedOn ?? '']);
}
