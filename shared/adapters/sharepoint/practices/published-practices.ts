import type { SPFI } from '@pnp/sp';
import '@pnp/sp/attachments';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { PublishedPractices } from '../../../domain/practices';
import type { Row } from '../list-rows';
import type { RequestBundle } from '../request-bundle';
import { asHubError } from '../requests';
import { columns } from '../schema/library-names';
import { attachedFiles } from './attached-files';
import { publishedListOf } from './practice-address';
import { publishedSelection, readPublished } from './read-published';

export interface PublishedPracticesSettings {
  /** With the reader's own rights. */
  readonly bundle: RequestBundle;
  /** Address of the site on its server, such as `/sites/hub`. */
  readonly sitePath: string;
}

/** Two, where a run that was cut off has left one that holds nothing. */
const most = 2;
const source = 'sharepoint published practices';

/** What is published, read in one call with whatever else the page asks at this moment. */
export function createPublishedPractices(settings: PublishedPracticesSettings): PublishedPractices {
  const { bundle, sitePath } = settings;
  const listPath = publishedListOf(sitePath);
  const read = (sp: SPFI, id: string): Promise<readonly Row[]> =>
    sp.web
      .getList(listPath)
      .items.select(...publishedSelection)
      .expand(attachedFiles)
      .filter(`${columns.workId} eq '${id.replace(/'/g, "''")}'`)
      .orderBy('Id')
      .top(most)<readonly Row[]>();

  return {
    async get(id) {
      try {
        const rows = await bundle.add((sp) => read(sp, id));
        return rows.flatMap((row) => readPublished(row, listPath) ?? [])[0];
      } catch (error) {
        const failure = asHubError(error, source);
        // A site that is older than the page has no such list; who may not read it finds nothing.
        if (failure.code === 'not-found' || failure.code === 'no-right') return undefined;
        throw failure;
      }
    },
  };
}
