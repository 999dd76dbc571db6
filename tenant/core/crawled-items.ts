import type { CrawledColumn, CrawledItem, TaxonomyValue } from '../search/search-index';
import type { ContentTypes } from './content-types';
import type { Field } from './field-definition';
import { isTaxonomy } from './field-definition';
import type { Fields } from './fields';
import { fileTypeOf } from './file-names';
import type { FileTexts } from './file-texts';
import type { Item } from './item';
import type { List } from './list';
import type { Lookups } from './lookups';
import type { SiteUsers } from './site-users';
import { idsOf, termsOf } from './stored-value';
import type { TermStore } from './term-store';
import type { TermValues } from './term-values';
import type { Webs } from './webs';

interface CrawlSources {
  origin: string;
  fields: Fields;
  texts: FileTexts;
  users: SiteUsers;
  terms: TermStore;
  termValues: TermValues;
  webs: Webs;
  contentTypes: ContentTypes;
  lookups: Lookups;
}

/** Reads an item the way the search crawler does: text, columns, people's names, terms with their parents. */
export function createItemReader({
  origin,
  fields,
  texts,
  users,
  terms,
  termValues,
  webs,
  contentTypes,
  lookups,
}: CrawlSources) {
  const nameOf = (id: number): string => users.peek(id)?.title ?? '';
  const accountOf = (id: number): string[] => {
    const user = users.peek(id);
    return user ? [`${user.email} | ${user.title} | ${user.login}`] : [];
  };

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
      case 'UserMulti':
        return {
          internalName,
          type: 'User',
          value: idsOf(value).map(nameOf).join(';') || null,
          accounts: idsOf(value).flatMap(accountOf).join(';'),
        };
      case 'Lookup':
      case 'LookupMulti':
        return {
          internalName,
          type: 'Text',
          value: lookups.texts(field, idsOf(value)).join(';') || null,
        };
      case 'URL':
        return { internalName, type: 'Text', value: typeof value === 'string' ? value : null };
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
      const type = contentTypes.ofItem(list, item);
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
        body: item.leaf === null ? '' : texts.textOf(item),
        authorName: nameOf(item.authorId),
        editorName: nameOf(item.editorId),
        created: item.created,
        modified: item.modified,
        contentType: type.name,
        contentTypeId: type.id,
        contentClass: list.isLibrary ? 'STS_ListItem_DocumentLibrary' : 'STS_ListItem_GenericList',
        columns: fields
          .all(list.id)
          .filter((field) => !field.builtIn && field.options.noCrawl !== true)
          .map((field) => column(item, field))
          .filter((found) => found !== undefined),
      };
    },
  };
}

export type ItemReader = ReturnType<typeof createItemReader>;
