import type { SPFI } from '@pnp/sp';
import '@pnp/sp/files';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/search';
import '@pnp/sp/webs';
import type { BestBetRepository } from '../../domain/search';
import { fail, ok } from '../../kernel/result';
import { dayAsInstant } from './date-only';
import { onlyGuid } from './keyword-syntax';
import { createPageReader } from './page-reader';
import { publishedListOf } from './practices/practice-address';
import { asHubError } from './requests';
import { listColumns, listUrlNames } from './schema/list-names';

export interface BestBetSettings {
  /** With the person's own rights: SharePoint refuses who may not pin. */
  readonly sp: SPFI;
  /** Absolute address of the site, without a slash at the end. */
  readonly siteUrl: string;
  /** Told after each change, so that what is kept of the list is read anew. */
  onChange?(): Promise<void>;
}

/** Any version of the item: who takes a pin away means it, whatever was changed in it meanwhile. */
const anyVersion = '*';

/** The list of best bets; it is read with the hub's other settings (see createHubSettings). */
export function createBestBets(settings: BestBetSettings): BestBetRepository {
  const { sp, siteUrl, onChange } = settings;
  const sitePath = new URL(siteUrl).pathname.replace(/\/+$/, '');
  const { items } = sp.web.getList(`${sitePath}/Lists/${listUrlNames.bestBets}`);
  const reader = createPageReader(sp);

  /**
   * That a reader may ask this of an item is unverified; she who is refused, or who does not find the
   * document, may not open it herself.
   */
  const isClosed = async (id: string): Promise<boolean> => {
    try {
      const item = await sp.web
        .getFileById(id)
        .listItemAllFields.select('HasUniqueRoleAssignments')<{
        readonly HasUniqueRoleAssignments: boolean;
      }>();
      return item.HasUniqueRoleAssignments;
    } catch (error) {
      const failure = asHubError(error, 'sharepoint best bets');
      if (failure.code === 'not-found' || failure.code === 'no-right') return !(await isShared(id));
      throw failure;
    }
  };

  /**
   * A published practice is no file, and all staff read it, whatever rights of its own its item has for
   * guests. Its id is one that the index alone can be asked by.
   */
  const isShared = async (id: string): Promise<boolean> => {
    const list = publishedListOf(siteUrl);
    const answer = await sp
      .search({
        Querytext: `UniqueId:"${onlyGuid(id)}" AND Path:"${list}"`,
        ...{ RowLimit: 1, SelectProperties: ['UniqueId'], TrimDuplicates: false },
      })
      .catch((error: unknown) => {
        throw asHubError(error, 'sharepoint best bets');
      });
    return answer.TotalRows > 0;
  };

  return {
    async add(draft) {
      if (await isClosed(draft.documentId)) return fail({ code: 'search.pin-closed' });
      const { id: chosenById, name: chosenBy } = await reader();
      const { themeId, documentId, until, reason } = draft;
      const added = await items
        .add({
          Title: documentId,
          // SharePoint takes the term by its id and looks its label up itself.
          [listColumns.theme]: { Label: themeId, TermGuid: themeId, WssId: -1 },
          [listColumns.documentId]: documentId,
          [listColumns.until]: dayAsInstant(until),
          [listColumns.reasonEs]: reason.es ?? null,
          [listColumns.reasonPt]: reason.pt ?? null,
          [listColumns.reasonEn]: reason.en ?? null,
          [`${listColumns.chosenBy}Id`]: chosenById,
        })
        .catch((error: unknown) => {
          throw asHubError(error, 'sharepoint best bets');
        });
      await onChange?.();
      return ok({ ...draft, id: String((added as { readonly Id: number }).Id), chosenBy });
    },

    async remove(id) {
      try {
        await items.getById(Number(id)).delete(anyVersion);
      } catch (error) {
        const failure = asHubError(error, 'sharepoint best bets');
        if (failure.code !== 'not-found') throw failure;
      }
      await onChange?.();
    },
  };
}
