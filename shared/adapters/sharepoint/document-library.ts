import type { SPFI } from '@pnp/sp';
import { spPost } from '@pnp/sp';
import { Files } from '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/site-users/web';
import '@pnp/sp/webs';
import { isHubError } from '../../kernel/errors';
import { fail, ok } from '../../kernel/result';
import { peopleOf, type DocumentLibrary, type StoredDocument } from '../../domain/library';
import { keepSuccess } from '../keep-success';
import { dayAsInstant } from './date-only';
import { formValues } from './document-form';
import { createItemRights } from './item-rights';
import { createPeopleDirectory } from './people-directory';
import { asHubError } from './requests';
import { columns, libraryTitle, libraryUrlName } from './schema/library-names';
import { repeatably } from './site-client';

export interface DocumentLibrarySettings {
  /** Bound to the hub's site; needs the right to add and edit documents, and to give rights. */
  readonly sp: SPFI;
  /** Address of the site on its server, such as `/sites/hub`. */
  readonly sitePath: string;
}

/** The unfiltered list, in pages by id, is legal however many items there are (threshold 5,000). */
const pageSize = 2000;
/** SharePoint's number for "a file with this name exists", in whatever language its words are. */
const fileExistsCode = '-2130575257';

/**
 * Columns that tell whether somebody has described a document. People and days are not among them:
 * they are written in a request of their own, before the others, and may be half an import.
 */
const describingColumns = [
  ...[columns.themes, columns.countries, columns.type, columns.languages, columns.year],
  ...[columns.summary, columns.sourceId, columns.sourceHash, columns.mission, columns.frameworks],
  ...[columns.readers, columns.exposure, columns.workId, columns.length, columns.lifecycle],
];

const itemFields = [
  'Id',
  'FSObjType',
  'FileLeafRef',
  'AuthorId',
  'EditorId',
  'Title',
  ...describingColumns,
];

interface ItemAnswer {
  readonly 'odata.etag': string;
  readonly Id: number;
  readonly FSObjType: number;
  readonly FileLeafRef: string;
  readonly AuthorId: number;
  readonly EditorId: number;
  readonly [column: string]: unknown;
}

interface FieldAnswer {
  readonly FieldName: string;
  readonly HasException: boolean;
  readonly ErrorMessage: string | null;
}

/** The hub's library over SharePoint's REST interface. */
export function createDocumentLibrary(settings: DocumentLibrarySettings): DocumentLibrary {
  const { sp } = settings;
  // Setting the same values twice does no harm, and a name that is taken is looked into.
  const again = repeatably(sp);
  const folderPath = `${settings.sitePath}/${libraryUrlName}`;
  const list = sp.web.lists.getByTitle(libraryTitle);
  const rights = createItemRights(sp);
  const people = createPeopleDirectory(sp);

  const file = (fileName: string) =>
    sp.web.getFileByServerRelativePath(`${folderPath}/${fileName}`);

  const upload = (fileName: string, content: Uint8Array, mayReplace: boolean) => {
    const name = encodeURIComponent(fileName.replace(/'/g, "''"));
    const folder = again.web.getFolderByServerRelativePath(folderPath);
    const overwrite = mayReplace ? ',Overwrite=true' : '';
    const add = Files(folder, `files/AddUsingPath(decodedurl='${name}'${overwrite})`);
    return spPost<{ ListItemAllFields?: { Id?: number } }>(
      add.expand('ListItemAllFields').select('ListItemAllFields/Id'),
      { body: content }
    );
  };

  const idOf = async (fileName: string): Promise<number> => {
    const item = await file(fileName).listItemAllFields.select('Id')<{ Id: number }>();
    return item.Id;
  };

  const importerId = keepSuccess(async (): Promise<number | undefined> => {
    try {
      const user = await sp.web.currentUser.select('Id')<{ Id: number }>();
      return user.Id;
    } catch (error) {
      const failure = asHubError(error, 'sharepoint current user');
      // An application has no user: then only the author counts as the importer.
      if (failure.audience === 'user') return undefined;
      throw failure;
    }
  });

  const toStored = (item: ItemAnswer, importer: number | undefined): StoredDocument => ({
    itemId: item.Id,
    version: item['odata.etag'],
    fileName: item.FileLeafRef,
    sourceId: filledText(item[columns.sourceId]),
    sourceHash: filledText(item[columns.sourceHash]),
    isDescribed: ['Title', ...describingColumns].some((column) => isFilled(item[column])),
    isChangedByPerson: item.EditorId !== item.AuthorId && item.EditorId !== importer,
  });

  return {
    async inventory() {
      return guarded('sharepoint items', async () => {
        const importer = await importerId();
        const stored: StoredDocument[] = [];
        const pages = list.items.select(...itemFields).top(pageSize);
        for await (const page of pages as AsyncIterable<readonly ItemAnswer[]>) {
          stored.push(...page.filter(isFile).map((item) => toStored(item, importer)));
        }
        return stored;
      });
    },

    async find(fileName) {
      try {
        const item = await file(fileName).listItemAllFields.select(...itemFields)<ItemAnswer>();
        return toStored(item, await importerId());
      } catch (error) {
        const failure = asHubError(error, 'sharepoint file');
        if (failure.code === 'not-found') return undefined;
        throw failure;
      }
    },

    async create(fileName, content) {
      try {
        const added = await upload(fileName, content, false);
        return ok(added.ListItemAllFields?.Id ?? (await idOf(fileName)));
      } catch (error) {
        if (!isHubError(error) && String(error).includes(fileExistsCode)) {
          return fail({ code: 'library.name-taken', values: { file: fileName } });
        }
        throw asHubError(error, 'sharepoint upload');
      }
    },

    async readContent(fileName) {
      const buffer = await guarded('sharepoint file', () => file(fileName).getBuffer());
      return new Uint8Array(buffer);
    },

    async claim({ itemId, version, fileName }) {
      try {
        // Not `again`: a repetition would meet the change that the first one made.
        await list.items.getById(itemId).update({ [columns.sourceHash]: '' }, version);
        return ok(itemId);
      } catch (error) {
        const failure = asHubError(error, 'sharepoint claim');
        if (failure.code !== 'conflict') throw failure;
        return fail({ code: 'library.changed-meanwhile', values: { file: fileName } });
      }
    },

    async replaceContent(fileName, content) {
      await guarded('sharepoint upload', () => upload(fileName, content, true));
    },

    /*
     * Neither this request nor an upload can carry an ETag: SharePoint heeds If-Match where an item
     * is merged or deleted. A MERGE could not write these fields either, since REST takes no list of
     * terms in it. Hence the claim, which is a MERGE with If-Match. What somebody saves in the
     * moment between the claim and this request stays in the version history, which provisioning
     * switches on. (A check-out would shut that gap and open a worse one: an import that is cut off
     * would leave documents locked for everybody.)
     */
    async describe(itemId, fields) {
      const item = again.web.lists.getByTitle(libraryTitle).items.getById(itemId);
      const logins = new Map<string, string>();
      for (const mail of peopleOf(fields.details)) {
        const person = await people.find(mail);
        if (person) logins.set(mail, person.loginName);
      }
      const { verifiedOn } = fields.details;
      const answers = await guarded('sharepoint fields', async () => {
        if (verifiedOn !== undefined) {
          await item.update({ [columns.verifiedOn]: dayAsInstant(verifiedOn) });
        }
        const values = formValues(fields, (mail) => logins.get(mail));
        return item.validateUpdateListItem([...values]);
      });
      // The answer is 200 even if a field was refused; then SharePoint has written none of them.
      const refused = (answers as readonly FieldAnswer[]).find((answer) => answer.HasException);
      if (!refused) return ok(itemId);
      const { FieldName: column, ErrorMessage: reason } = refused;
      return fail({ code: 'library.field-refused', values: { column, reason: reason ?? '' } });
    },

    async knownPeople(mails) {
      const found = await Promise.all(
        mails.map(async (mail) => ((await people.find(mail)) ? [mail.toLowerCase()] : []))
      );
      return new Set(found.flat());
    },

    restrictToKmTeam: (itemId) =>
      guarded('sharepoint rights', () => rights.restrictToKmTeam(list.items.getById(itemId))),

    isRestricted: (itemId) =>
      guarded('sharepoint rights', () => rights.isRestricted(list.items.getById(itemId))),
  };
}

async function guarded<T>(source: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw asHubError(error, source);
  }
}

function isFile(item: ItemAnswer): boolean {
  return item.FSObjType === 0;
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== undefined && value !== '';
}

function filledText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
