import type { SPFI } from '@pnp/sp';
import '@pnp/sp/files/web';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import {
  practiceAddress,
  practiceIdIn,
  publishedListOf,
} from '../sharepoint/practices/practice-address';
import { asHubError } from '../sharepoint/requests';
import { columns, libraryUrlName } from '../sharepoint/schema/library-names';

/** A document of the hub that somebody has sent the address of. */
export interface LinkedDocument {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly fileName: string;
  readonly year?: number;
  readonly pages?: number;
  readonly summary?: string;
}

interface FileAnswer {
  readonly Name: string;
  readonly UniqueId: string;
  readonly ListItemAllFields?: Readonly<Record<string, unknown>>;
}

/**
 * Reads a document or a published practice by its address, with the rights of whoever asks. Only
 * addresses of the hub's own library and of its page of practices are looked at, and it is never the
 * address that is fetched, but what it names.
 * @returns undefined where it is no such address, there is no such file, or she may not open it
 * @throws HubError
 */
export async function readLinkedDocument(
  sp: SPFI,
  siteUrl: string,
  address: string
): Promise<LinkedDocument | undefined> {
  const practiceId = practiceIdIn(siteUrl, address);
  if (practiceId !== undefined) return readPractice(sp, siteUrl, practiceId);
  const path = pathInLibrary(siteUrl, address);
  if (path === undefined) return undefined;
  let file: FileAnswer;
  try {
    file = await sp.web
      .getFileByServerRelativePath(path)
      .select('Name', 'UniqueId', 'ListItemAllFields')
      .expand('ListItemAllFields')<FileAnswer>();
  } catch (error) {
    const failure = asHubError(error, 'sharepoint file');
    // to whom it is closed, it is not there
    if (failure.code === 'not-found' || failure.code === 'no-right') return undefined;
    throw failure;
  }
  const fields = file.ListItemAllFields ?? {};
  const title = textOf(fields['Title']);
  return {
    id: file.UniqueId.toLowerCase(),
    title: title === '' ? file.Name : title,
    url: new URL(siteUrl).origin + encodePath(path),
    fileName: file.Name,
    ...aboutOf(fields),
  };
}

async function readPractice(
  sp: SPFI,
  siteUrl: string,
  practiceId: string
): Promise<LinkedDocument | undefined> {
  const list = publishedListOf(new URL(siteUrl).pathname.replace(/\/+$/, ''));
  try {
    const [item] = await sp.web
      .getList(list)
      .items.select('UniqueId', 'Title', columns.year, columns.summary)
      .filter(
        `${columns.workId} eq '${practiceId.replace(/'/g, "''")}' and ${columns.lifecycle} eq 'current'`
      )
      .top(1)<readonly Readonly<Record<string, unknown>>[]>();
    if (!item) return undefined;
    return {
      id: textOf(item['UniqueId']).toLowerCase(),
      title: textOf(item['Title']),
      url: practiceAddress(siteUrl, practiceId),
      fileName: '',
      ...aboutOf(item),
    };
  } catch (error) {
    const failure = asHubError(error, 'sharepoint practice');
    if (failure.code === 'not-found' || failure.code === 'no-right') return undefined;
    throw failure;
  }
}

function aboutOf(
  fields: Readonly<Record<string, unknown>>
): Pick<LinkedDocument, 'year' | 'pages' | 'summary'> {
  const year = fields[columns.year];
  const pages = fields[columns.pages];
  const summary = textOf(fields[columns.summary]);
  return {
    ...(typeof year === 'number' ? { year } : {}),
    ...(typeof pages === 'number' ? { pages } : {}),
    ...(summary === '' ? {} : { summary }),
  };
}

/** The server-relative path of a file of the hub's library; undefined for every other address. */
function pathInLibrary(siteUrl: string, address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname, username, password } = new URL(address);
  const site = new URL(siteUrl);
  if (origin !== site.origin || username !== '' || password !== '') return undefined;
  const path = decoded(pathname);
  const folder = `${site.pathname.replace(/\/+$/, '')}/${libraryUrlName}/`;
  if (path === undefined || !path.toLowerCase().startsWith(folder.toLowerCase())) return undefined;
  // decoding may have brought dots that were not seen before
  return path.split('/').includes('..') || path.endsWith('/') ? undefined : path;
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    // half a character: no address that SharePoint has given out
    return undefined;
  }
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/<[^>]*>/g, ' ').trim() : '';
}
