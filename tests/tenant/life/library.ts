import '@pnp/sp/attachments';
import '@pnp/sp/recycle-bin';
import '@pnp/sp/sites';
import type { IFile } from '@pnp/sp/files';
import type { IFolder } from '@pnp/sp/folders';
import type { IItem } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';
import { openTenant, type TestTenant } from '../support/open-tenant';
import { ada, loginOf, luz, rui } from '../support/people';

const CONTRIBUTE = 1073741827;
const READ = 1073741826;

/** A library where ada manages, luz writes and rui reads. */
export interface TestLibrary {
  local: TestTenant;
  path: string;
  list(person?: { mail: string }): IList;
  folder(person?: { mail: string }): IFolder;
  file(name: string, person?: { mail: string }): IFile;
  put(name: string, content?: string, person?: { mail: string }): Promise<void>;
  /** The item of a file, as somebody sees it. */
  item(name: string, person?: { mail: string }): Promise<IItem>;
  /** The names of the files that a query of the list's items gives. */
  names(person?: { mail: string }): Promise<string[]>;
  close(): void;
}

/** Gives luz the right to write on a list, and rui the right to read. */
export async function shareWithWriterAndReader(local: TestTenant, list: IList): Promise<void> {
  await list.breakRoleInheritance(false);
  const { web } = local.sharePoint(ada);
  for (const [person, role] of [
    [luz, CONTRIBUTE],
    [rui, READ],
  ] as const) {
    const user = await web.ensureUser(loginOf(person));
    await list.roleAssignments.add(user.Id, role);
  }
}

export async function openLibrary(settings: Record<string, unknown> = {}): Promise<TestLibrary> {
  const local = await openTenant();
  const path = '/sites/hub/Papers';
  await local.sharePoint(ada).web.lists.add('Papers', '', 101, false, settings);
  const list = (person: { mail: string } = ada): IList =>
    local.sharePoint(person).web.lists.getByTitle('Papers');
  await shareWithWriterAndReader(local, list());
  const folder = (person: { mail: string } = ada): IFolder =>
    local.sharePoint(person).web.getFolderByServerRelativePath(path);
  const file = (name: string, person: { mail: string } = ada): IFile =>
    local.sharePoint(person).web.getFileByServerRelativePath(`${path}/${name}`);
  return {
    local,
    path,
    list,
    folder,
    file,
    async put(name, content = 'text', person: { mail: string } = ada) {
      await folder(person).files.addUsingPath(name, content, { Overwrite: true });
    },
    item: (name, person: { mail: string } = ada) => file(name, person).getItem(),
    async names(person: { mail: string } = ada) {
      const found = await list(person).items.select('FileLeafRef')<{ FileLeafRef: string }[]>();
      return found.map(({ FileLeafRef }) => FileLeafRef);
    },
    close: () => local.tenant.close(),
  };
}

/** Titles that search finds for somebody, sorted. */
export async function foundBySearch(
  local: TestTenant,
  person: { mail: string },
  words: string
): Promise<string[]> {
  const answer = await local.ask(person, 'POST', '/sites/hub/_api/search/postquery', {
    body: { request: { Querytext: words, TrimDuplicates: false, SelectProperties: ['Title'] } },
  });
  const body = (await answer.json()) as {
    PrimaryQueryResult: {
      RelevantResults: { Table: { Rows: { Cells: { Key: string; Value: string }[] }[] } };
    };
  };
  return body.PrimaryQueryResult.RelevantResults.Table.Rows.map(
    ({ Cells }) => Cells.find(({ Key }) => Key === 'Title')?.Value ?? ''
  ).sort();
}
