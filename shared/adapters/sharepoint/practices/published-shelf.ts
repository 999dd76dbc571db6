import type { SPFI } from '@pnp/sp';
import type { IItem } from '@pnp/sp/items';
import '@pnp/sp/attachments';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/security/item';
import '@pnp/sp/webs';
import {
  practiceKinds,
  type PublishedPractice,
  type PublishedPracticeShelf,
} from '../../../domain/practices';
import { HubError } from '../../../kernel/errors';
import { rowText, type Row } from '../list-rows';
import { createPeopleDirectory } from '../people-directory';
import { createPinRights } from '../pin-rights';
import { readPublishedVocabulary } from '../published-vocabulary';
import { jsonObject, oneOf, textsOf } from '../questions/read-json';
import { asHubError } from '../requests';
import { numberGrants } from '../role-grants';
import { groups } from '../schema/groups';
import { columns } from '../schema/library-names';
import { vocabularyFileName } from '../schema/list-names';
import { practiceReaders } from '../schema/lists-practices';
import { publishedColumns } from '../schema/practice-names';
import { createSettingsFiles } from '../settings-files';
import {
  attachedFiles,
  hashOf,
  namesOn,
  putFile,
  readFiles,
  type KeptFile,
} from './attached-files';
import type { PracticeFileStore } from './practice-files';
import { publishedForm, publishedRow } from './published-form';

export interface PublishedShelfSettings {
  /** Bound to the hub's site, with the hub's own rights. */
  readonly sp: SPFI;
  /** Address of the site on its server, such as `/sites/hub`. */
  readonly sitePath: string;
  /** Address of the list on its server. */
  readonly listPath: string;
  readonly files: PracticeFileStore;
  mailOf(personId: string): Promise<string | undefined>;
}

const pageSize = 2000;
const anyVersion = '*';
const hasOwnRights = 'HasUniqueRoleAssignments';
const selected = [publishedColumns.mark, publishedColumns.reuses, publishedColumns.files] as const;
const source = 'sharepoint practice shelf';

/**
 * Brings the list that all staff read to what is published. A run that is cut off leaves an item that
 * says nothing yet, or what it said before; the next one goes on: the fingerprint is taken away first
 * and written last.
 */
export function createPublishedShelf(settings: PublishedShelfSettings): PublishedPracticeShelf {
  const { sp, sitePath, listPath, files, mailOf } = settings;
  const rights = createPinRights();
  const people = createPeopleDirectory(sp);
  const settingsFiles = createSettingsFiles(sp, sitePath);
  const items = () => sp.web.getList(listPath).items;

  const guarded = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      throw asHubError(error, source);
    }
  };

  const rowsOf = (id: string): Promise<readonly Row[]> =>
    items()
      .select('Id', ...selected, attachedFiles, hasOwnRights)
      .expand(attachedFiles)
      .filter(`${columns.workId} eq '${id.replace(/'/g, "''")}'`)
      .orderBy('Id')
      .top(10)<readonly Row[]>();

  const loginOf = async (personId: string | undefined): Promise<string | undefined> => {
    const mail = personId === undefined ? undefined : await mailOf(personId);
    return mail === undefined ? undefined : (await people.find(mail))?.loginName;
  };

  /** Guests see what was released to them; nobody loses a right on the way there or back. */
  const bringRights = async (item: IItem, isExternal: boolean, isOwn: boolean): Promise<void> => {
    if (!isExternal) {
      if (isOwn) await item.resetRoleInheritance();
      return;
    }
    const grants = [...practiceReaders, { group: groups.guests, role: 'read' } as const];
    const wanted = await numberGrants(sp, grants);
    if (!isOwn) await item.breakRoleInheritance(true, false);
    await rights.bring(item, wanted);
  };

  /** Copies what is missing and takes away what no longer belongs to it. */
  const bringFiles = async (
    row: Row,
    practiceId: string,
    wanted: readonly KeptFile[]
  ): Promise<void> => {
    const item = items().getById(Number(row['Id']));
    const present = readFiles(row, publishedColumns.files);
    for (const file of wanted) {
      const there = present.find(({ name }) => name === file.name);
      if (there?.hash === file.hash) continue;
      const kept = await files.read(practiceId, file.name);
      if (kept) await putFile(item, namesOn(row), file.name, kept.body);
    }
    for (const name of namesOn(row)) {
      if (!wanted.some((file) => file.name === name)) {
        await item.attachmentFiles.getByName(name).delete();
      }
    }
  };

  const fill = async (
    row: Row,
    practice: PublishedPractice,
    values: Readonly<Record<string, unknown>>,
    wanted: readonly KeptFile[]
  ): Promise<void> => {
    const item = items().getById(Number(row['Id']));
    const isOwn = row[hasOwnRights] === true;
    // Who shall not see it any more does not see what is new in it either.
    if (!practice.isExternal) await bringRights(item, false, isOwn);
    const published = readPublishedVocabulary(await settingsFiles.read(vocabularyFileName));
    const writers = [...(practice.author ? [practice.author] : []), ...(practice.coAuthors ?? [])];
    const authors: string[] = [];
    for (const { personId } of writers) {
      const login = await loginOf(personId);
      if (login !== undefined) authors.push(login);
    }
    const contact = await loginOf(practice.content.contact?.personId);
    const form = publishedForm(practice, published?.concepts ?? [], {
      authors,
      ...(contact === undefined ? {} : { contact }),
    });
    await bringFiles(row, practice.id, wanted);
    const answers = await item.validateUpdateListItem([...form]);
    // The answer is 200 even if a field was refused; then SharePoint has written none of them.
    const refused = answers.find(({ HasException }) => HasException);
    if (refused) {
      throw new HubError('rejected', { message: `${source}: ${refused.FieldName} was refused` });
    }
    if (practice.isExternal) await bringRights(item, true, isOwn);
    await item.update(values, anyVersion);
  };

  return {
    put: (practice) =>
      guarded(async () => {
        const names = new Set(practice.attachments.map(({ name }) => name));
        const wanted = (await files.all(practice.id)).filter(({ name }) => names.has(name));
        const { [publishedColumns.reuses]: reuses, ...written } = publishedRow(practice, wanted);
        const mark = await hashOf(new TextEncoder().encode(JSON.stringify(written)));
        const count = { [publishedColumns.reuses]: reuses };
        const [found, ...others] = await rowsOf(practice.id);
        let row = found;
        for (const other of others) await items().getById(Number(other['Id'])).delete(anyVersion);
        if (!row) {
          // Not to be found before it says something.
          await items().add({ [columns.workId]: practice.id, [columns.lifecycle]: 'archived' });
          [row] = await rowsOf(practice.id);
        } else if (isRight(row, mark, practice)) {
          if (row[publishedColumns.reuses] === reuses) return;
          await items().getById(Number(row['Id'])).update(count, anyVersion);
          return;
        } else {
          const item = items().getById(Number(row['Id']));
          await item.update({ [publishedColumns.mark]: '' }, rowText(row['odata.etag']));
        }
        if (!row) throw new HubError('unexpected', { message: `${source}: it is not there` });
        await fill(row, practice, { ...written, ...count, [publishedColumns.mark]: mark }, wanted);
      }),

    remove: (id) =>
      guarded(async () => {
        for (const row of await rowsOf(id)) {
          await items().getById(Number(row['Id'])).delete(anyVersion);
        }
      }),

    setReuseCount: (id, count) =>
      guarded(async () => {
        const [row] = await rowsOf(id);
        if (!row || row[publishedColumns.reuses] === count) return;
        const values = { [publishedColumns.reuses]: count };
        await items().getById(Number(row['Id'])).update(values, anyVersion);
      }),

    overview: () =>
      guarded(async () => {
        const found: PublishedKeys[] = [];
        const pages = items().select('Id', columns.workId, publishedColumns.keys).top(pageSize);
        for await (const page of pages as AsyncIterable<readonly Row[]>) {
          found.push(...page.flatMap(readKeys));
        }
        return found;
      }),
  };
}

function isRight(row: Row, mark: string, { isExternal }: PublishedPractice): boolean {
  return row[publishedColumns.mark] === mark && (row[hasOwnRights] === true) === isExternal;
}

type PublishedKeys = Awaited<ReturnType<PublishedPracticeShelf['overview']>>[number];

function readKeys(row: Row): readonly PublishedKeys[] {
  const id = rowText(row[columns.workId]);
  const keys = jsonObject(rowText(row[publishedColumns.keys]));
  const publishedAt = rowText(keys['publishedAt']);
  // One that is only being written is not published.
  if (id === '' || publishedAt === '') return [];
  return [
    {
      ...{
        id,
        publishedAt,
        kind: oneOf(practiceKinds, keys['kind']),
        isDue: keys['isDue'] === true,
      },
      themeKeys: textsOf(keys['themeKeys']),
      countryKeys: textsOf(keys['countryKeys']),
    },
  ];
}
