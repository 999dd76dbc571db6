import { randomUUID } from 'node:crypto';
import { builtInFields } from './built-in-fields';
import { CoreError } from './core-error';
import type { Database } from './database';
import { isIndexable, isTaxonomy, type Field, type FieldOptions } from './field-definition';
import { insertField, noteColumn, toField, type FieldRow } from './field-rows';
import { internalNameOf, type FieldRequest } from './field-schema';
import { ensureIndex, releaseIndex } from './item-columns';
import type { List } from './list';
import type { Permissions } from './permissions';
import type { Principal } from './principal';

/** SharePoint's limits on indexes. Source: Microsoft Support, "Manage large lists and libraries". */
const MAXIMUM_INDEXES = 20;
const MAXIMUM_ITEMS_FOR_NEW_INDEX = 20_000;

/** Who has columns: a list, or the site, which no item counts for. */
export type FieldOwner = Pick<List, 'id' | 'scopeId' | 'itemCount'>;

/** What may be changed of a column. */
export interface FieldChange {
  title?: string;
  indexed?: boolean;
  hidden?: boolean;
  options?: FieldOptions;
}

/** The columns of lists. Columns are read on nearly every request, so each list's are kept. */
export function createFields(database: Database, permissions: Permissions) {
  const cache = new Map<string, readonly Field[]>();
  database.onRollback(() => cache.clear());

  const insert = (field: Field): void => {
    insertField(database, field);
    cache.delete(field.listId);
  };

  const all = (listId: string): readonly Field[] => {
    const known = cache.get(listId);
    if (known) return known;
    const read = database
      .all<FieldRow>('select * from fields where list_id = ? order by rowid', listId)
      .map(toField);
    cache.set(listId, read);
    return read;
  };

  const find = (listId: string, matches: (field: Field) => boolean, asked: string): Field => {
    const field = all(listId).find(matches);
    if (!field) {
      throw new CoreError(
        'field-not-found',
        `Column '${asked}' does not exist. It may have been deleted by another user.`
      );
    }
    return field;
  };

  const checkIndex = (list: FieldOwner, field: Pick<Field, 'type' | 'title'>): void => {
    if (!isIndexable(field.type)) {
      throw new CoreError(
        'field-invalid',
        `Column '${field.title}' of type '${field.type}' cannot be indexed.`
      );
    }
    if (all(list.id).filter((other) => other.indexed && !other.builtIn).length >= MAXIMUM_INDEXES) {
      throw new CoreError(
        'field-invalid',
        'You have reached the maximum number of indexed columns in this list.'
      );
    }
    if (list.itemCount > MAXIMUM_ITEMS_FOR_NEW_INDEX) {
      throw new CoreError(
        'threshold',
        'The attempted operation is prohibited because it exceeds the list view threshold.'
      );
    }
  };

  const freeName = (listId: string, wanted: string): string => {
    const taken = new Set(all(listId).map((field) => field.name.toLowerCase()));
    let name = wanted;
    for (let suffix = 0; taken.has(name.toLowerCase()); suffix += 1) name = `${wanted}${suffix}`;
    return name;
  };

  return {
    all,

    /** Gives a new list the columns every list has. */
    addBuiltIn(list: Pick<List, 'id' | 'isLibrary'>): void {
      for (const field of builtInFields) {
        if (list.isLibrary ? field.listsOnly === true : field.librariesOnly === true) continue;
        insert({
          id: field.id,
          listId: list.id,
          name: field.name,
          title: field.title,
          type: field.type,
          indexed: field.indexed === true,
          readOnly: field.readOnly === true,
          hidden: field.hidden === true,
          builtIn: true,
          options: {},
        });
      }
    },

    /**
     * Adds a column.
     * @throws CoreError field-exists (the id or, from XML, the name is taken), field-invalid, access-denied
     */
    add(
      actor: Principal,
      list: FieldOwner,
      request: Omit<FieldRequest, 'name'> & { name?: string }
    ): Field {
      permissions.require(actor, list.scopeId, 'ManageLists');
      const id = request.id ?? randomUUID();
      const taken = all(list.id).some(
        (field) => field.id === id || field.name.toLowerCase() === request.name?.toLowerCase()
      );
      if (taken) {
        throw new CoreError(
          'field-exists',
          'A duplicate field name "' + (request.name ?? id) + '" was found.'
        );
      }
      if (request.indexed) checkIndex(list, request);
      const field: Field = {
        id,
        listId: list.id,
        name: request.name ?? freeName(list.id, internalNameOf(request.title)),
        title: request.title,
        type: request.type,
        indexed: request.indexed,
        readOnly: false,
        hidden: request.hidden,
        builtIn: false,
        options: request.options,
      };
      const note = isTaxonomy(field.type) ? noteColumn(field) : undefined;
      const made: Field = note
        ? { ...field, options: { ...field.options, textFieldId: note.id } }
        : field;
      database.transaction(() => {
        if (note) insert(note);
        insert(made);
        if (made.indexed) ensureIndex(database, made);
      });
      return made;
    },

    update(actor: Principal, list: FieldOwner, field: Field, change: FieldChange): Field {
      permissions.require(actor, list.scopeId, 'ManageLists');
      const next: Field = {
        ...field,
        title: change.title ?? field.title,
        indexed: change.indexed ?? field.indexed,
        hidden: change.hidden ?? field.hidden,
        options: { ...field.options, ...change.options },
      };
      if (next.indexed && !field.indexed) checkIndex(list, field);
      database.transaction(() => {
        database.run(
          'update fields set title = ?, indexed = ?, hidden = ?, options = ? where list_id = ? and name = ?',
          next.title,
          next.indexed ? 1 : 0,
          next.hidden ? 1 : 0,
          JSON.stringify(next.options),
          list.id,
          field.name
        );
        if (next.indexed && !field.indexed) ensureIndex(database, field);
        if (!next.indexed && field.indexed) releaseIndex(database, field);
      });
      cache.delete(list.id);
      return next;
    },

    remove(actor: Principal, list: FieldOwner, field: Field): void {
      permissions.require(actor, list.scopeId, 'ManageLists');
      if (field.builtIn)
        throw new CoreError('field-invalid', `The field '${field.name}' cannot be deleted.`);
      database.transaction(() => {
        database.run('delete from fields where list_id = ? and name = ?', list.id, field.name);
        database.run(
          'delete from fields where list_id = ? and id = ?',
          list.id,
          field.options.textFieldId ?? ''
        );
        if (field.indexed) releaseIndex(database, field);
      });
      cache.delete(list.id);
    },

    /**
     * Gives a list the site's column of a name: the same id, type and options, and its note column.
     * @throws CoreError field-not-found
     */
    adopt(list: FieldOwner, webId: string, name: string): Field {
      const source = find(webId, (field) => field.name === name, name);
      const note = all(webId).find((field) => field.id === source.options.textFieldId);
      const copy: Field = { ...source, listId: list.id };
      database.transaction(() => {
        if (note) insert({ ...note, listId: list.id });
        insert(copy);
        if (copy.indexed) ensureIndex(database, copy);
      });
      return copy;
    },

    /** Removes the columns of a list that is gone, with the indexes that no other list uses. */
    removeAll(listId: string): void {
      const indexed = all(listId).filter((field) => field.indexed && !field.builtIn);
      database.run('delete from fields where list_id = ?', listId);
      for (const field of indexed) releaseIndex(database, field);
      cache.delete(listId);
    },

    /** Whether a site has a column of that internal name. */
    isSiteColumn: (name: string): boolean =>
      database.get(
        'select 1 from fields join webs on webs.id = fields.list_id where fields.name = ?',
        name
      ) !== undefined,

    byId: (listId: string, id: string): Field =>
      find(listId, (field) => field.id === id.toLowerCase(), id),
    byTitle: (listId: string, title: string): Field =>
      find(listId, (field) => field.title === title, title),
    byNameOrTitle: (listId: string, name: string): Field =>
      find(listId, (field) => field.name === name || field.title === name, name),
    peek: (listId: string, name: string): Field | undefined =>
      all(listId).find((field) => field.name === name),
  };
}

export type Fields = ReturnType<typeof createFields>;
