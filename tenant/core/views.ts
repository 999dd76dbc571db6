import { createHash, randomUUID } from 'node:crypto';
import { parseQueryXml } from './caml/view-xml';
import { escapeXml } from './caml/xml';
import { CoreError } from './core-error';
import type { Database } from './database';
import type { Fields } from './fields';
import type { List } from './list';
import type { Permissions } from './permissions';
import type { Principal } from './principal';

/** A view of a list. */
export interface View {
  id: string;
  listId: string;
  title: string;
  /** What stands inside of the Query element. */
  query: string;
  fields: readonly string[];
  rowLimit: number;
  paged: boolean;
  isDefault: boolean;
  hidden: boolean;
  /** Login of the owner of a personal view, which nobody else sees. */
  ownerId: number | null;
  /** SPViewScope: 0 default, 1 Recursive, 2 RecursiveAll, 3 FilesOnly. */
  scope: number;
}

/** What may be asked of a new view, or changed of one. */
export type ViewChange = Partial<Omit<View, 'id' | 'listId' | 'ownerId'>>;

interface ViewRow {
  id: string;
  list_id: string;
  owner_id: number | null;
  settings: string;
}

/** SPViewScope by number. */
export const VIEW_SCOPES = ['Default', 'Recursive', 'RecursiveAll', 'FilesOnly'] as const;

const DEFAULT_ROW_LIMIT = 30;

/** The id of the view that every list has from birth: the same each time it is asked for. */
const bornId = (list: List): string => {
  const hex = createHash('sha256').update(`view of ${list.id}`).digest('hex');
  return [8, 4, 4, 4, 12]
    .map((length, index) => hex.slice(index * 12, index * 12 + length))
    .join('-');
};

const bornView = (list: List): View => ({
  id: bornId(list),
  listId: list.id,
  title: list.isLibrary ? 'All Documents' : 'All Items',
  query: list.isLibrary
    ? '<OrderBy><FieldRef Name="FileLeafRef" /></OrderBy>'
    : '<OrderBy><FieldRef Name="ID" /></OrderBy>',
  fields: list.isLibrary ? ['FileLeafRef', 'Modified', 'Editor'] : ['Title'],
  rowLimit: DEFAULT_ROW_LIMIT,
  paged: true,
  isDefault: true,
  hidden: false,
  ownerId: null,
  scope: 0,
});

/** The whole view as XML, as lists keep it. */
export function viewXmlOf(view: View): string {
  const scope = view.scope === 0 ? '' : ` Scope="${VIEW_SCOPES[view.scope] ?? 'Default'}"`;
  const columns = view.fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join('');
  return (
    `<View Name="{${view.id.toUpperCase()}}" DisplayName="${escapeXml(view.title)}" Type="HTML"` +
    `${view.isDefault ? ' DefaultView="TRUE"' : ''}${scope}><Query>${view.query}</Query>` +
    `<ViewFields>${columns}</ViewFields>` +
    `<RowLimit Paged="${view.paged ? 'TRUE' : 'FALSE'}">${view.rowLimit}</RowLimit></View>`
  );
}

/** The views of lists. A list is born with one; it is stored when it or the list's views change. */
export function createViews(database: Database, fields: Fields, permissions: Permissions) {
  const stored = (list: List): View[] =>
    database
      .all<ViewRow>('select * from views where list_id = ? order by rowid', list.id)
      .map((row) => ({
        ...(JSON.parse(row.settings) as Omit<View, 'id' | 'listId' | 'ownerId'>),
        id: row.id,
        listId: row.list_id,
        ownerId: row.owner_id,
      }));

  const all = (actor: Principal, list: List): View[] => {
    const known = stored(list);
    const views = known.length > 0 ? known : [bornView(list)];
    return views.filter(({ ownerId }) => ownerId === null || ownerId === actor.siteUserId);
  };

  const write = ({ id, listId, ownerId, ...settings }: View): void => {
    database.run(
      `insert into views(id, list_id, owner_id, settings) values(?, ?, ?, ?)
       on conflict(id) do update set settings = excluded.settings`,
      id,
      listId,
      ownerId,
      JSON.stringify(settings)
    );
  };

  const storeBorn = (list: List): void => {
    if (stored(list).length === 0) write(bornView(list));
  };

  const clearDefault = (list: List, except: string): void => {
    for (const view of stored(list))
      if (view.isDefault && view.id !== except) write({ ...view, isDefault: false });
  };

  const missing = (asked: string): CoreError =>
    new CoreError('view-not-found', `The specified view is invalid: '${asked}'.`);

  const found = (view: View | undefined, asked: string): View => {
    if (!view) throw missing(asked);
    return view;
  };

  /** Views for all need the right to manage lists, one's own the right to personal views. */
  const requireRight = (actor: Principal, list: List, ownerId: number | null): void =>
    permissions.require(
      actor,
      list.scopeId,
      ownerId === null ? 'ManageLists' : 'ManagePersonalViews'
    );

  const check = (list: List, view: View): View => {
    if (view.title.trim() === '')
      throw new CoreError('value-invalid', 'The title of the view is empty.');
    parseQueryXml(view.query);
    const foreign = view.fields.find((name) => !fields.peek(list.id, name));
    if (foreign !== undefined)
      throw new CoreError('field-not-found', `Column '${foreign}' does not exist.`);
    return view;
  };

  return {
    all,
    byId: (actor: Principal, list: List, id: string): View =>
      found(
        all(actor, list).find((view) => view.id === id.replace(/[{}]/g, '').toLowerCase()),
        id
      ),
    byTitle: (actor: Principal, list: List, title: string): View =>
      found(
        all(actor, list).find((view) => view.title.toLowerCase() === title.toLowerCase()),
        title
      ),
    /** The view that the list opens with. */
    defaultOf: (actor: Principal, list: List): View =>
      found(
        all(actor, list).find((view) => view.isDefault),
        'default'
      ),

    /** @throws CoreError access-denied, value-invalid, field-not-found, query-refused */
    add(actor: Principal, list: List, change: ViewChange & { personal: boolean }): View {
      const { personal, ...given } = change;
      const ownerId = personal ? actor.siteUserId : null;
      requireRight(actor, list, ownerId);
      const view = check(list, {
        ...bornView(list),
        query: '',
        fields: [],
        isDefault: false,
        title: '',
        ...given,
        id: randomUUID(),
        ownerId,
      });
      database.transaction(() => {
        storeBorn(list);
        write(view);
        if (view.isDefault) clearDefault(list, view.id);
      });
      return view;
    },

    /** @throws CoreError access-denied, value-invalid, field-not-found, query-refused */
    update(actor: Principal, list: List, view: View, change: ViewChange): View {
      requireRight(actor, list, view.ownerId);
      const next = check(list, { ...view, ...change });
      database.transaction(() => {
        storeBorn(list);
        write(next);
        if (next.isDefault) clearDefault(list, next.id);
      });
      return next;
    },

    /** @throws CoreError access-denied, value-invalid for the view the list opens with */
    remove(actor: Principal, list: List, view: View): void {
      requireRight(actor, list, view.ownerId);
      if (view.isDefault)
        throw new CoreError('value-invalid', 'You cannot delete the default view of a list.');
      database.run('delete from views where id = ?', view.id);
    },
  };
}

export type Views = ReturnType<typeof createViews>;
