import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { SavedSearchRepository, StoredSearch } from '../../domain/search';
import type { RequestBundle } from './request-bundle';
import { asHubError } from './requests';
import { listColumns, listUrlNames } from './schema/list-names';

interface ItemAnswer {
  readonly 'odata.etag': string;
  readonly Id: number;
  readonly Title: string | null;
  readonly [column: string]: unknown;
}

export interface SavedSearchesSettings {
  /** With the person's own rights. */
  readonly sp: SPFI;
  readonly bundle: RequestBundle;
  /** Address of the site on its server, such as `/sites/hub`. */
  readonly sitePath: string;
  /** The number under which the site knows the person. */
  readerId(): Promise<string>;
}

/** More than anybody keeps by name. */
const mostSearches = 200;
const source = 'sharepoint saved searches';

/**
 * The searches that a person keeps. SharePoint shows each person her own items alone; who may see all
 * of them (full control) is given her own here as well.
 * A change that meets somebody else's, in another window, is a HubError `conflict`.
 * The list is read in one call with whatever else the page asks at this moment.
 */
export function createSavedSearches(settings: SavedSearchesSettings): SavedSearchRepository {
  const { sp, bundle, sitePath, readerId } = settings;
  const listOf = (from: SPFI) =>
    from.web.getList(`${sitePath}/Lists/${listUrlNames.savedSearches}`).items;
  const list = () => listOf(sp);
  /** The version of each search that the person has seen. */
  const versions = new Map<string, string>();

  const stored = (item: ItemAnswer): StoredSearch => {
    const link = item[listColumns.query];
    return {
      id: String(item.Id),
      name: item.Title ?? '',
      link: typeof link === 'string' ? link : '',
    };
  };

  const guarded = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      throw asHubError(error, source);
    }
  };

  return {
    list: () =>
      guarded(async () => {
        const id = Number(await readerId());
        const items = await bundle.add((from) =>
          listOf(from)
            .filter(`AuthorId eq ${id}`)
            .select('Id', 'Title', listColumns.query)
            .orderBy('Id', false)
            .top(mostSearches)<readonly ItemAnswer[]>()
        );
        for (const item of items) versions.set(String(item.Id), item['odata.etag']);
        return items.map(stored);
      }),

    add: (name, link) =>
      guarded(async () => {
        const added: unknown = await list().add({ Title: name, [listColumns.query]: link });
        const { Id, 'odata.etag': version } = added as ItemAnswer;
        versions.set(String(Id), version);
        return { id: String(Id), name, link };
      }),

    rename: (id, name) =>
      guarded(async () => {
        await list()
          .getById(Number(id))
          .update({ Title: name }, versions.get(id) ?? '*');
        // The answer of an update does not always carry the new version; the next list does.
        versions.delete(id);
      }),

    async remove(id) {
      try {
        await list().getById(Number(id)).delete('*');
      } catch (error) {
        const failure = asHubError(error, source);
        // Gone already, in another window: that is what she wanted.
        if (failure.code !== 'not-found') throw failure;
      }
      versions.delete(id);
    },
  };
}
