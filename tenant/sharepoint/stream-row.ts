import { fileTypeOf } from '../core/file-names';
import type { Field } from '../core/field-definition';
import { etagOf, type Item } from '../core/item';
import type { List } from '../core/list';
import { idsOf, termsOf } from '../core/stored-value';
import type { Json } from '../odata/entity';
import type { Call } from './call';
import { splitLink } from './column-json';
import { lookedUpText } from './lookup-values';

/** A moment in the site's locale (en-US, UTC): `1/31/2026 2:05 PM`. */
const localMoment = (iso: string): string => {
  const date = new Date(iso);
  const hours = date.getUTCHours();
  const minutes = String(date.getUTCMinutes()).padStart(2, '0');
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()} ${hours % 12 || 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`;
};

const person = ({ core }: Call, id: number): Json => {
  const user = core.users.peek(id);
  return {
    id: String(id),
    title: user?.title ?? '',
    email: user?.email ?? '',
    sip: user?.email ?? '',
    picture: '',
  };
};

const moment = (name: string, iso: string): Record<string, Json> => ({
  [name]: localMoment(iso),
  // the same moment for programs
  [`${name}.`]: iso,
});

const builtIn = (call: Call, list: List, item: Item, name: string): Record<string, Json> => {
  const dir = item.dir ?? list.url;
  const leaf = item.leaf ?? `${item.id}_.000`;
  switch (name) {
    case 'Created':
      return moment(name, new Date(item.created).toISOString());
    case 'Modified':
      return moment(name, new Date(item.modified).toISOString());
    case 'Author':
      return { [name]: [person(call, item.authorId)] };
    case 'Editor':
      return { [name]: [person(call, item.editorId)] };
    case 'FileLeafRef':
      return { [name]: leaf, 'FileLeafRef.Name': leaf, 'FileLeafRef.Suffix': fileTypeOf(leaf) };
    case 'LinkFilename':
      return { [name]: leaf };
    case 'FileRef':
      return { [name]: `${dir}/${leaf}` };
    case 'FileDirRef':
      return { [name]: dir };
    case 'File_x0020_Type':
      return { [name]: item.leaf === null ? '' : fileTypeOf(item.leaf) };
    case 'GUID':
      return { [name]: `{${item.uniqueId.toUpperCase()}}` };
    case 'ContentTypeId':
      return { [name]: call.core.contentTypes.ofItem(list, item).id };
    case 'ContentType':
      return { [name]: call.core.contentTypes.ofItem(list, item).name };
    case 'Title': {
      const title = item.values['Title'];
      return { [name]: typeof title === 'string' ? title : '' };
    }
    default:
      return {};
  }
};

const own = (call: Call, item: Item, field: Field): Record<string, Json> => {
  const { name } = field;
  const value = item.values[name] ?? null;
  switch (field.type) {
    case 'DateTime':
      return typeof value === 'string' ? moment(name, value) : { [name]: '' };
    case 'Boolean':
      return value === null
        ? { [name]: '' }
        : { [name]: value ? 'Yes' : 'No', [`${name}.value`]: value ? '1' : '0' };
    case 'Number':
      return typeof value === 'number'
        ? { [name]: value.toLocaleString('en-US'), [`${name}.`]: String(value) }
        : { [name]: '' };
    case 'User':
    case 'UserMulti':
      return { [name]: idsOf(value).map((id) => person(call, id)) };
    case 'Lookup':
    case 'LookupMulti':
      return {
        [name]: idsOf(value).map((lookupId) => ({
          lookupId,
          lookupValue: lookedUpText(call, field, lookupId) ?? '',
          isSecretFieldValue: false,
        })),
      };
    case 'URL': {
      const link = splitLink(typeof value === 'string' ? value : '');
      return { [name]: link?.Url ?? '', [`${name}.desc`]: link?.Description ?? '' };
    }
    case 'TaxonomyFieldType':
    case 'TaxonomyFieldTypeMulti': {
      const terms = termsOf(value).map(({ termId }) => ({
        __type: 'TaxonomyFieldValue:#Microsoft.SharePoint.Taxonomy',
        Label: call.core.termValues.shown(termId).label,
        TermID: termId,
      }));
      return { [name]: field.type === 'TaxonomyFieldType' ? (terms[0] ?? '') : terms };
    }
    case 'MultiChoice':
      return {
        [name]: Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [],
      };
    default:
      return { [name]: typeof value === 'string' ? value : '' };
  }
};

/**
 * An item as RenderListDataAsStream writes it: nearly all is text in the site's locale. Shapes by type
 * as list formatters and PnP controls read them; no Microsoft page lists them (unverified).
 */
export function streamRow(
  call: Call,
  list: List,
  item: Item,
  columns: readonly Field[]
): Record<string, Json> {
  const row: Record<string, Json> = {
    ID: String(item.id),
    PermMask: `0x${call.core.permissions.mask(call.actor, item.scopeId).toString(16)}`,
    FSObjType: item.isFolder ? '1' : '0',
    UniqueId: `{${item.uniqueId.toUpperCase()}}`,
    ContentTypeId: call.core.contentTypes.ofItem(list, item).id,
    FileRef: `${item.dir ?? list.url}/${item.leaf ?? `${item.id}_.000`}`,
    owshiddenversion: String(item.version),
    '.etag': etagOf(item),
  };
  for (const field of columns) {
    Object.assign(
      row,
      field.builtIn ? builtIn(call, list, item, field.name) : own(call, item, field)
    );
  }
  return row;
}
