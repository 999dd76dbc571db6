import type { SPFI } from '@pnp/sp';
import '@pnp/sp/lists';
import '@pnp/sp/webs';

/** A list that is there. */
export interface PresentList {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Address on the server. */
  readonly url: string;
  readonly template: number;
  readonly isVersioned: boolean;
  readonly readSecurity: number;
  readonly writeSecurity: number;
  /** Left out of the search index. */
  readonly isUncrawled: boolean;
}

interface ListAnswer {
  readonly Id: string;
  readonly Title: string;
  readonly Description: string;
  readonly BaseTemplate: number;
  readonly EnableVersioning: boolean;
  readonly ReadSecurity: number;
  readonly WriteSecurity: number;
  readonly NoCrawl: boolean;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

/** Every list of the site, in one request. */
export async function readLists(sp: SPFI): Promise<readonly PresentList[]> {
  const lists = await sp.web.lists
    .select(
      ...['Id', 'Title', 'Description', 'BaseTemplate', 'EnableVersioning', 'ReadSecurity'],
      ...['WriteSecurity', 'NoCrawl', 'RootFolder/ServerRelativeUrl']
    )
    .expand('RootFolder')<readonly ListAnswer[]>();
  return lists.map((list) => ({
    id: list.Id,
    title: list.Title,
    description: list.Description,
    url: list.RootFolder.ServerRelativeUrl,
    template: list.BaseTemplate,
    isVersioned: list.EnableVersioning,
    readSecurity: list.ReadSecurity,
    writeSecurity: list.WriteSecurity,
    isUncrawled: list.NoCrawl,
  }));
}
