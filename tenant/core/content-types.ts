import { randomUUID } from 'node:crypto';
import {
  checkTypeId,
  FOLDER_TYPE,
  isChildOf,
  type ContentType,
  type FieldLink,
} from './content-type';
import { createContentTypeStore } from './content-type-store';
import { CoreError } from './core-error';
import type { Database } from './database';
import type { Fields } from './fields';
import type { Item } from './item';
import type { List } from './list';
import type { Permissions } from './permissions';
import type { Principal } from './principal';
import type { Web } from './webs';

/** Who has content types: the site, or a list. */
export type TypeOwner = { kind: 'web'; web: Web } | { kind: 'list'; web: Web; list: List };

/** What may be changed of a content type. */
export type ContentTypeChange = Partial<
  Pick<ContentType, 'name' | 'description' | 'group' | 'hidden' | 'readOnly' | 'sealed'>
>;

const scopeOf = (owner: TypeOwner): number =>
  owner.kind === 'web' ? owner.web.scopeId : owner.list.scopeId;

const missing = (id: string): CoreError =>
  new CoreError('content-type-not-found', `The content type '${id}' does not exist.`);

/** Content types of the site and of its lists. A list's own are copies; the first is its default. */
export function createContentTypes(database: Database, fields: Fields, permissions: Permissions) {
  const store = createContentTypeStore(database);
  const { ofList, ofWeb, write } = store;

  const of = (owner: TypeOwner): ContentType[] =>
    owner.kind === 'web' ? ofWeb(owner.web) : ofList(owner.list);

  const byId = (owner: TypeOwner, id: string): ContentType => {
    const type = of(owner).find((one) => one.id.toLowerCase() === id.toLowerCase());
    if (!type) throw missing(id);
    return type;
  };

  const change = (actor: Principal, owner: TypeOwner, work: () => void): void => {
    permissions.require(actor, scopeOf(owner), 'ManageLists');
    database.transaction(() => {
      if (owner.kind === 'list') store.storeBorn(owner.list);
      work();
    });
  };

  const refuseTaken = (owner: TypeOwner, name: string): void => {
    if (of(owner).some((type) => type.name.toLowerCase() === name.toLowerCase())) {
      throw new CoreError(
        'content-type-invalid',
        `A duplicate content type name "${name}" was found.`
      );
    }
  };

  const requireOwn = (type: ContentType): void => {
    if (type.ownerId === '' || type.sealed || type.readOnly)
      throw new CoreError('content-type-invalid', `The content type "${type.name}" is read only.`);
  };

  /** A list has every column of its content types. */
  const giveColumns = (web: Web, list: List, links: readonly FieldLink[]): void => {
    for (const link of links)
      if (!fields.peek(list.id, link.name)) fields.adopt(list, web.id, link.name);
  };

  const defaultOf = (list: List, isFolder: boolean): ContentType | undefined =>
    ofList(list).find((type) => isChildOf(type.id, FOLDER_TYPE) === isFolder);

  const setLinks = (
    actor: Principal,
    owner: TypeOwner,
    type: ContentType,
    fieldLinks: readonly FieldLink[]
  ): void => {
    requireOwn(type);
    change(actor, owner, () => {
      write({ ...type, fieldLinks });
      if (owner.kind === 'list') giveColumns(owner.web, owner.list, fieldLinks);
    });
  };

  return {
    of,
    byId,
    parentOf: (web: Web, type: Pick<ContentType, 'id'>): ContentType | undefined =>
      store.parentOf(web, type.id),

    /**
     * Adds a content type to the site. It has the columns of its parent from the start.
     * @throws CoreError content-type-invalid, access-denied
     */
    add(
      actor: Principal,
      web: Web,
      request: { id: string; name: string; description: string; group: string }
    ): ContentType {
      const owner: TypeOwner = { kind: 'web', web };
      const id = checkTypeId(request.id);
      const parent = store.parentOf(web, id);
      if (!parent || of(owner).some((type) => type.id === id)) {
        throw new CoreError(
          'content-type-invalid',
          `The content type id '${id}' has no parent in this site, or is taken.`
        );
      }
      refuseTaken(owner, request.name);
      const type: ContentType = {
        ...request,
        id,
        ownerId: web.id,
        hidden: false,
        readOnly: false,
        sealed: false,
        fieldLinks: parent.fieldLinks,
      };
      change(actor, owner, () => write(type));
      return type;
    },

    /** Gives a list its own copy of a content type of the site, with the columns. */
    addToList(actor: Principal, web: Web, list: List, id: string): ContentType {
      const source = byId({ kind: 'web', web }, id);
      const owner: TypeOwner = { kind: 'list', web, list };
      refuseTaken(owner, source.name);
      const digits = randomUUID().replaceAll('-', '').toUpperCase();
      const { place: _, ...copied } = source;
      const copy: ContentType = { ...copied, id: `${source.id}00${digits}`, ownerId: list.id };
      change(actor, owner, () => {
        write(copy);
        giveColumns(web, list, copy.fieldLinks);
      });
      return copy;
    },

    update(
      actor: Principal,
      owner: TypeOwner,
      type: ContentType,
      changed: ContentTypeChange
    ): void {
      if (type.ownerId === '') requireOwn(type);
      if (changed.name !== undefined && changed.name !== type.name)
        refuseTaken(owner, changed.name);
      change(actor, owner, () => write({ ...type, ...changed }));
    },

    /** @throws CoreError content-type-invalid while lists or items use it */
    remove(actor: Principal, owner: TypeOwner, type: ContentType): void {
      requireOwn(type);
      const used =
        owner.kind === 'web' ? store.hasChildren(type.id) : store.hasItems(owner.list, type.id);
      if (used) throw new CoreError('content-type-invalid', 'The content type is in use.');
      change(actor, owner, () => store.remove(type));
    },

    /** Adds a column; in a list the list gets it too. @throws CoreError field-not-found */
    addLink(
      actor: Principal,
      owner: TypeOwner,
      type: ContentType,
      request: { name: string; required: boolean; hidden: boolean }
    ): FieldLink {
      const field =
        fields.peek(owner.web.id, request.name) ??
        (owner.kind === 'list' ? fields.peek(owner.list.id, request.name) : undefined);
      if (!field)
        throw new CoreError('field-not-found', `Column '${request.name}' does not exist.`);
      const link: FieldLink = { ...request, id: field.id };
      const others = type.fieldLinks.filter((one) => one.id !== field.id);
      setLinks(actor, owner, type, [...others, link]);
      return link;
    },

    removeLink(actor: Principal, owner: TypeOwner, type: ContentType, link: FieldLink): void {
      setLinks(
        actor,
        owner,
        type,
        type.fieldLinks.filter((one) => one.id !== link.id)
      );
    },

    /** Puts the named columns first, in their order. */
    reorderLinks(
      actor: Principal,
      owner: TypeOwner,
      type: ContentType,
      names: readonly string[]
    ): void {
      const first = names.flatMap((name) => type.fieldLinks.filter((link) => link.name === name));
      const others = type.fieldLinks.filter((link) => !first.includes(link));
      setLinks(actor, owner, type, [...first, ...others]);
    },

    /** The order of a list's New menu; the first is the default of new items. */
    setOrder(actor: Principal, web: Web, list: List, ids: readonly string[]): void {
      const owner: TypeOwner = { kind: 'list', web, list };
      const types = ids.map((id) => byId(owner, id));
      change(actor, owner, () => {
        for (const { place: _, ...type } of ofList(list)) write(type);
        types.forEach((type, place) => write({ ...type, place }));
      });
    },

    /** The content type of new items, or of new folders. */
    defaultOf,

    /** The content type of an item: its own, else the list's default. */
    ofItem(list: List, item: Pick<Item, 'values' | 'isFolder'>): { id: string; name: string } {
      const id = item.values['ContentTypeId'];
      const own = typeof id === 'string' ? ofList(list).find((type) => type.id === id) : undefined;
      const type = own ?? defaultOf(list, item.isFolder);
      return { id: typeof id === 'string' ? id : (type?.id ?? ''), name: type?.name ?? '' };
    },

    /**
     * The list's content type that is meant by an id: itself, or the copy of a content type of the site.
     * @throws CoreError content-type-not-found
     */
    meant(list: List, id: string): string {
      const types = ofList(list);
      const exact = types.find((type) => type.id.toLowerCase() === id.toLowerCase());
      const copy = types.find(
        (type) => isChildOf(type.id, id) && type.id.length === id.length + 34
      );
      const found = exact ?? copy;
      if (!found) throw missing(id);
      return found.id;
    },
  };
}

export type ContentTypes = ReturnType<typeof createContentTypes>;
