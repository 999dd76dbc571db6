import type { SPFI } from '@pnp/sp';
import type { IItems } from '@pnp/sp/items';
import '@pnp/sp/attachments';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { PracticeFiles } from '../../../domain/practices';
import { HubError } from '../../../kernel/errors';
import { checkUpload } from '../../files/check-upload';
import { kindOfFile } from '../../files/file-kinds';
import { freeFileName } from '../../files/safe-file-name';
import { stripMetadata } from '../../files/strip-metadata';
import { rowEntry, rowText, type Row } from '../list-rows';
import { asHubError } from '../requests';
import { practiceColumns as columns } from '../schema/practice-names';
import {
  attachedFiles,
  hashOf,
  namesOn,
  putFile,
  readFile,
  readFiles,
  shownFile,
  writeFiles,
  type KeptFile,
} from './attached-files';

export interface PracticeFilesSettings {
  /** Bound to the hub's site, with the hub's own rights. */
  readonly sp: SPFI;
  /** Address of the list of files on its server. */
  readonly listPath: string;
  /** Address of the list of drafts on its server. */
  readonly draftsPath: string;
  /** Address of the mailbox of an account, as the directory has it. */
  mailOf(personId: string): Promise<string | undefined>;
}

/** The port, and what the list of published practices needs besides. */
export interface PracticeFileStore extends PracticeFiles {
  all(practiceId: string): Promise<readonly KeptFile[]>;
}

const attempts = 5;
const source = 'sharepoint practice files';
const octets = 'application/octet-stream';

/**
 * Files of practices under way, each practice's on an item of its own in a list of the service. What is
 * kept never changes: what is published may go on using it while its author writes a new version.
 */
export function createPracticeFiles(settings: PracticeFilesSettings): PracticeFileStore {
  const { sp, listPath, draftsPath, mailOf } = settings;
  const items = (path: string): IItems => sp.web.getList(path).items;

  const guarded = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      throw asHubError(error, source);
    }
  };

  const rowsOf = (path: string, practiceId: string): Promise<readonly Row[]> =>
    items(path)
      .select('Id', 'Title', columns.files, attachedFiles, 'Author/EMail')
      .expand(attachedFiles, 'Author')
      .filter(`Title eq '${practiceId.replace(/'/g, "''")}'`)
      .orderBy('Id')
      .top(10)<readonly Row[]>();

  const rowOf = async (practiceId: string): Promise<Row | undefined> =>
    (await rowsOf(listPath, practiceId))[0];

  const present = async (practiceId: string): Promise<Row> => {
    const found = await rowOf(practiceId);
    if (found) return found;
    await items(listPath).add({ Title: practiceId });
    const row = await rowOf(practiceId);
    if (!row)
      throw new HubError('unexpected', { message: `${source}: what was added is not there` });
    return row;
  };

  const all = async (practiceId: string): Promise<readonly KeptFile[]> => {
    const row = await rowOf(practiceId);
    return row ? readFiles(row, columns.files) : [];
  };

  /** The author's own draft: an item of that name that somebody else has made is none of hers. */
  const draftOf = async (practiceId: string, authorId: string): Promise<Row | undefined> => {
    const mail = (await mailOf(authorId))?.toLowerCase() ?? '';
    if (mail === '') return undefined;
    const rows = await rowsOf(draftsPath, practiceId);
    return rows.find((row) => rowText(rowEntry(row['Author'], 'EMail')).toLowerCase() === mail);
  };

  /** Files of the draft that may be kept and are not yet. */
  const filesToTake = async (draft: Row, kept: readonly KeptFile[]) => {
    const item = items(draftsPath).getById(Number(draft['Id']));
    const wanted: { readonly file: KeptFile; readonly body: Uint8Array }[] = [];
    for (const name of namesOn(draft)) {
      const body = await readFile(item, name);
      const hash = await hashOf(body);
      const there = [...kept, ...wanted.map(({ file }) => file)];
      if (there.some((one) => one.hash === hash)) continue;
      // The browser has looked already; whoever has gone around it is not obeyed.
      const checked = checkUpload(name, body, []);
      if (!checked.ok) continue;
      const free = freeFileName(
        checked.value.name,
        there.map((one) => one.name)
      );
      // What the file says of people beside its content stays with its author. The mark is that of the
      // draft's file, by which it is known when it is handed in again.
      const bare = stripMetadata(free, body);
      wanted.push({ file: { ...checked.value, name: free, size: bare.length, hash }, body: bare });
    }
    return wanted;
  };

  const take = async (practiceId: string, draft: Row): Promise<readonly KeptFile[] | undefined> => {
    const row = await present(practiceId);
    const kept = readFiles(row, columns.files).filter(({ hash }) => hash !== '');
    const wanted = await filesToTake(draft, kept);
    if (wanted.length === 0) return kept;
    const item = items(listPath).getById(Number(row['Id']));
    for (const { file, body } of wanted) await putFile(item, namesOn(row), file.name, body);
    const files = [...kept, ...wanted.map(({ file }) => file)];
    // Attaching has changed the item: its list of files is written over what stands there now.
    const again = await present(practiceId);
    if (rowText(again[columns.files]) !== rowText(row[columns.files])) return undefined;
    await item.update({ [columns.files]: writeFiles(files) }, rowText(again['odata.etag']));
    return files;
  };

  return {
    all: (practiceId) => guarded(() => all(practiceId)),

    takeFromDraft: (practiceId, authorId) =>
      guarded(async () => {
        const draft = await draftOf(practiceId, authorId);
        if (!draft || namesOn(draft).length === 0) return (await all(practiceId)).map(shownFile);
        for (let attempt = 1; attempt <= attempts; attempt += 1) {
          try {
            const files = await take(practiceId, draft);
            if (files) return files.map(shownFile);
          } catch (error) {
            // The same submission at the same moment: what it has taken stays.
            if (asHubError(error, source).code !== 'conflict' && !isNameTaken(error)) throw error;
          }
        }
        throw new HubError('conflict', { message: `${source}: others keep saving`, status: 409 });
      }),

    read: (practiceId, name) =>
      guarded(async () => {
        const row = await rowOf(practiceId);
        const found = row && namesOn(row).find((one) => one.toLowerCase() === name.toLowerCase());
        if (!row || found === undefined) return undefined;
        const body = await readFile(items(listPath).getById(Number(row['Id'])), found);
        return { mediaType: kindOfFile(found)?.mediaType ?? octets, body };
      }),
  };
}

/** SharePoint's number for "a file with this name exists", in whatever language its words are. */
function isNameTaken(error: unknown): boolean {
  return String(error).includes('-2130575257');
}
