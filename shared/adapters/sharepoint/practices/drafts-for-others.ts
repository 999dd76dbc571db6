import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/site-users/web';
import '@pnp/sp/webs';
import type { PracticeDraft } from '../../../domain/practices';
import { HubError } from '../../../kernel/errors';
import { rowText, type Row } from '../list-rows';
import { createPeopleDirectory } from '../people-directory';
import { asHubError } from '../requests';
import { practiceListUrlNames } from '../schema/practice-names';
import { createPracticeDrafts } from './practice-drafts';

/** A draft that is brought along for its author. */
export interface DraftForAnother extends Pick<PracticeDraft, 'id' | 'content' | 'coAuthorIds'> {
  readonly savedAt: Date;
}

/** Puts drafts into the list as if their authors had. For the import of practices alone. */
export interface DraftsForOthers {
  /**
   * @param mail of the author, who alone sees it from then on
   * @returns false where there is a draft of that id already: it is left as it is
   */
  put(
    draft: DraftForAnother,
    mail: string,
    files: readonly { readonly name: string; readonly body: Uint8Array }[]
  ): Promise<boolean>;
  remove(id: string): Promise<void>;
}

const source = 'sharepoint drafts of others';

/**
 * @param sp bound to the hub's site, with the right to manage the list: who has it may say who wrote
 *   an item
 * @param sitePath address of the site on its server, such as `/sites/hub`
 */
export function createDraftsForOthers(sp: SPFI, sitePath: string): DraftsForOthers {
  const items = () => sp.web.getList(`${sitePath}/Lists/${practiceListUrlNames.drafts}`).items;
  const people = createPeopleDirectory(sp);
  let reader: Promise<string> | undefined;
  const readerId = (): Promise<string> =>
    (reader ??= sp.web.currentUser().then(({ Id }) => String(Id)));

  const guarded = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      throw asHubError(error, source);
    }
  };
  const rowsOf = (id: string): Promise<readonly Row[]> =>
    items()
      .select('Id', 'AuthorId')
      .filter(`Title eq '${id.replace(/'/g, "''")}'`)
      .top(10)<readonly Row[]>();

  return {
    put: (draft, mail, files) =>
      guarded(async () => {
        const own = await readerId();
        // One that is still ours is of a run that was cut off: it is finished now.
        const isThere = (await rowsOf(draft.id)).some((row) => String(row['AuthorId']) !== own);
        if (isThere) return false;
        const { savedAt, ...content } = draft;
        const drafts = createPracticeDrafts({
          ...{ sp, sitePath, readerId, bundle: { add: (ask) => ask(sp) } },
          clock: { now: () => savedAt },
        });
        const begun = await drafts.get(draft.id);
        await drafts.save(content, begun?.version);
        for (const { name, body } of files) await drafts.attach(draft.id, name, body);
        const author = await people.find(mail);
        const [row] = await rowsOf(draft.id);
        if (!author || !row) {
          throw new HubError('not-found', { message: `${source}: no author`, status: 404 });
        }
        // `true`: as a form that was just saved, so that authors and days may be said as well.
        const answers = await items()
          .getById(Number(row['Id']))
          .validateUpdateListItem(
            [{ FieldName: 'Author', FieldValue: JSON.stringify([{ Key: author.loginName }]) }],
            true
          );
        const refused = answers.find(({ HasException }) => HasException);
        if (refused) {
          throw new HubError('rejected', { message: `${source}: ${rowText(refused.FieldName)}` });
        }
        return true;
      }),

    remove: (id) =>
      guarded(async () => {
        for (const row of await rowsOf(id)) await items().getById(Number(row['Id'])).delete('*');
      }),
  };
}
