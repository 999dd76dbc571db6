import { toIsoSeconds } from '../core/clock';
import { isTaxonomy, odataName, type Field } from '../core/field-definition';
import { fileTypeOf } from '../core/file-names';
import { etagOf, type Item } from '../core/item';
import type { List } from '../core/lists';
import { hasUniquePermissions } from '../core/securables';
import { termsOf, type StoredValue } from '../core/stored-value';
import type { Entity, Json } from '../odata/entity';
import type { Call } from './call';
import { fileEntity } from './file-entity';
import { listEntity } from './list-entity';
import { principalEntity } from './user-resources';

const CONTENT_TYPES = { folder: '0x0120', document: '0x0101', item: '0x0100' } as const;

/**
 * A column's value as REST shows it. Of a single term REST gives the term's number in the site's hidden
 * list in place of the label; of several terms it gives the labels (pnpjs #1464).
 */
const shown = (call: Call, field: Field, value: StoredValue | undefined): Json => {
  const term = ({ termId, wssId }: { termId: string; wssId: number }, label: string): Json => ({
    Label: label,
    TermGuid: termId,
    WssId: wssId,
  });
  const terms = termsOf(value);
  if (field.type === 'TaxonomyFieldType') {
    const [only] = terms;
    return only ? term(only, String(only.wssId)) : null;
  }
  if (field.type === 'TaxonomyFieldTypeMulti') {
    return terms.map((one) => term(one, call.core.termValues.shown(one.termId).label));
  }
  if (Array.isArray(value))
    return value.filter((entry): entry is string => typeof entry === 'string');
  return typeof value === 'object' || value === undefined ? null : value;
};

const taxCatchAll = (call: Call, columns: readonly Field[], item: Item): Entity[] =>
  columns
    .filter((field) => isTaxonomy(field.type))
    .flatMap((field) => [...termsOf(item.values[field.name])])
    .map(({ termId, wssId }) => {
      const { label, termSetId } = call.core.termValues.shown(termId);
      return {
        type: 'SP.Data.TaxonomyHiddenListListItem',
        path: `Web/SiteUserInfoList/Items(${wssId})`,
        properties: { ID: wssId, Term: label, IdForTerm: termId, IdForTermSet: termSetId },
      };
    });

/** An item with its columns, and what `$select` and `$expand` may ask for besides. */
export function itemEntity(call: Call, list: List, item: Item): Entity {
  const { core } = call;
  const columns = core.fields.all(list.id);
  const own = columns.filter((field) => !field.builtIn);
  const values: Record<string, Json> = {};
  const links: Record<string, () => Entity | Entity[]> = {};
  const linkUser = (name: string, id: number): void => {
    links[name] = () => principalEntity(core.users.byId(id));
  };
  for (const field of own) {
    const value = item.values[field.name];
    if (field.type === 'User') {
      values[`${odataName(field.name)}Id`] = typeof value === 'number' ? value : null;
      if (typeof value === 'number') linkUser(odataName(field.name), value);
    } else {
      values[odataName(field.name)] = shown(call, field, value);
    }
  }
  linkUser('Author', item.authorId);
  linkUser('Editor', item.editorId);
  const title = item.values['Title'];
  const leaf = item.leaf ?? `${item.id}_.000`;
  const dir = item.dir ?? list.url;
  const file = core.files.ofItem(item);
  if (file) links['File'] = () => fileEntity(call, file);
  links['ParentList'] = () => listEntity(list);
  links['TaxCatchAll'] = () => taxCatchAll(call, columns, item);
  return {
    type: `SP.Data.${list.title.replace(/[^\p{L}\p{N}]/gu, '_x0020_')}Item`,
    path: `Web/Lists(guid'${list.id}')/Items(${item.id})`,
    etag: etagOf(item),
    properties: {
      FileSystemObjectType: item.isFolder ? 1 : 0,
      Id: item.id,
      ServerRedirectedEmbedUri: null,
      ServerRedirectedEmbedUrl: '',
      ContentTypeId: CONTENT_TYPES[item.isFolder ? 'folder' : list.isLibrary ? 'document' : 'item'],
      Title: typeof title === 'string' ? title : null,
      ...values,
      ID: item.id,
      Modified: toIsoSeconds(item.modified),
      Created: toIsoSeconds(item.created),
      AuthorId: item.authorId,
      EditorId: item.editorId,
      OData__UIVersionString: `${item.version}.0`,
      GUID: item.uniqueId,
    },
    onSelect: {
      FileLeafRef: () => leaf,
      FileDirRef: () => dir,
      FileRef: () => `${dir}/${leaf}`,
      FSObjType: () => (item.isFolder ? 1 : 0),
      UniqueId: () => item.uniqueId,
      File_x0020_Type: () => (item.leaf === null ? null : fileTypeOf(item.leaf)),
      EncodedAbsUrl: () => core.origin + encodeURI(`${dir}/${leaf}`),
      HasUniqueRoleAssignments: () =>
        hasUniquePermissions({ kind: 'item', web: call.web, list, item }),
    },
    links,
  };
}
