import type { CrawledColumn, CrawledItem, TaxonomyValue } from '../search/search-index';
import type { Field } from './field-definition';
import { isTaxonomy } from './field-definition';
import type { Fields } from './fields';
import { fileTypeOf } from './file-names';
import type { Files } from './files';
import type { Item } from './item';
import type { List } from './list';
import type { SiteUsers } from './site-users';
import { termsOf } from './stored-value';
import type { TermStore } from './term-store';
import type { TermValues } from './term-values';
import { extractText } from './text-extraction';
import type { Webs } from './webs';

interface CrawlSources {
  origin: string;
  fields: Fields;
  files: Files;
  users: SiteUsers;
  terms: TermStore;
  termValues: TermValues;
  webs: Webs;
}

/** Reads an item the way the search crawler does: text, columns, people's names, terms with their parents. */
export function createItemReader({
  origin,
  fields,
  files,
  users,
  terms,
  termValues,
  webs,
}: CrawlSources) {
  const nameOf = (id: number): string => users.peek(id)?.title ?? '';

  const taxonomyValues = (item: Item, field: Field): TaxonomyValue[] =>
    termsOf(item.values[field.name]).map(({ termId }) => ({
      termId,
      ...termValues.shown(termId),
      ancestorIds: terms.ancestorIds(termId),
    }));

  const column = (item: Item, field: Field): CrawledColumn | undefined => {
    const internalName = field.name;
    if (isTaxonomy(field.type))
      return { internalName, type: 'Taxonomy', value: taxonomyValues(item, field) };
    const value = item.values[field.name] ?? null;
    switch (field.type) {
      case 'User':
        return {
          internalName,
          type: 'User',
          value: typeof value === 'number' ? nameOf(value) : null,
        };
      case 'MultiChoice':
        return {
          internalName,
          type: 'Choice',
          value: Array.isArray(value) ? value.join(';') : null,
        };
      case 'Text':
      case 'Note':
      case 'Number':
      case 'DateTime':
      case 'Boolean':
      case 'Choice':
        return { internalName, type: field.type, value: typeof value === 'object' ? null : value };
      default:
        return undefined;
    }
  };

  return {
    /** @returns undefined for folders, which the hub's search never shows */
    read(list: List, item: Item): CrawledItem | undefined {
      if (item.isFolder) return undefined;
      const web = webs.byId(list.webId);
      const fileName = item.leaf ?? '';
      const fileType = fileTypeOf(fileName);
      const title = item.values['Title'];
      const path =
        item.leaf === null
          ? `${list.url}/DispForm.aspx?ID=${item.id}`
          : `${item.dir ?? ''}/${item.leaf}`;
      return {
        uniqueId: item.uniqueId,
        listId: list.id,
        listTitle: list.title,
        itemId: item.id,
        scopeId: item.scopeId,
        url: origin + path,
        siteUrl: origin + web.url,
        siteTitle: web.title,
        fileName,
        fileType,
        title: typeof title === 'string' && title !== '' ? title : fileName,
        body: item.leaf === null ? '' : extractText(fileType, files.content(item)),
        authorName: nameOf(item.authorId),
        editorName: nameOf(item.editorId),
        created: item.created,
        modified: item.modified,
        contentType: list.isLibrary ? 'Document' : 'Item',
        contentClass: list.isLibrary ? 'STS_ListItem_DocumentLibrary' : 'STS_ListItem_GenericList',
        columns: fields
          .all(list.id)
          .filter((field) => !field.builtIn)
          .map((field) => column(item, field))
          .filter((found) => found !== undefined),
      };
    },
  };
}

export type ItemReader = ReturnType<typeof createItemReader>;
