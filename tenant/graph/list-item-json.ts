import { toIsoSeconds } from '../core/clock';
import { isTaxonomy, type Field } from '../core/field-definition';
import { etagOf, versionLabel, type Item } from '../core/item';
import type { List } from '../core/list';
import { termsOf, type StoredValue } from '../core/stored-value';
import type { Web } from '../core/webs';
import type { Json } from '../odata/entity';
import type { ExpandTerm } from './graph-options';
import type { GraphCall, GraphJson } from './graph-route';
import { siteIdOf } from './site-routes';

/** Who did something. Programs show as applications. */
export function identityOf(call: Pick<GraphCall, 'core'>, siteUserId: number): GraphJson {
  const user = call.core.users.peek(siteUserId);
  const identity = { id: user?.objectId ?? '', displayName: user?.title ?? '' };
  return user?.kind === 'user' ? { user: identity } : { application: identity };
}

/** The address at which a person sees the item. */
export function webUrlOf(call: Pick<GraphCall, 'core'>, list: List, item: Item): string {
  const path =
    item.leaf === null ? `${list.url}/${item.id}_.000` : `${item.dir ?? ''}/${item.leaf}`;
  return call.core.origin + encodeURI(path);
}

const termJson = (
  call: Pick<GraphCall, 'core'>,
  { termId, wssId }: { termId: string; wssId: number }
): Json => ({
  // unlike SharePoint REST, Graph gives the words
  Label: call.core.termValues.shown(termId).label,
  TermGuid: termId,
  WssId: wssId,
});

const valueJson = (call: Pick<GraphCall, 'core'>, field: Field, value: StoredValue): Json => {
  if (isTaxonomy(field.type)) {
    const terms = termsOf(value).map((term) => termJson(call, term));
    return field.type === 'TaxonomyFieldTypeMulti' ? terms : (terms[0] ?? null);
  }
  if (field.type === 'User') return typeof value === 'number' ? String(value) : null;
  return JSON.parse(JSON.stringify(value)) as Json;
};

/** The name of a column among an item's fields: people are told by the id of their lookup. */
export function fieldKey(field: Field): string {
  return field.type === 'User' ? `${field.name}LookupId` : field.name;
}

/**
 * The columns of an item. Empty ones are left out, as Graph does.
 * @param select names of columns; all of them when empty
 */
export function fieldsJson(
  call: Pick<GraphCall, 'core'>,
  list: List,
  item: Item,
  select: readonly string[]
): GraphJson {
  const builtIn: GraphJson = {
    Title: typeof item.values['Title'] === 'string' ? item.values['Title'] : null,
    ContentType: call.core.contentTypes.ofItem(list, item).name,
    Created: toIsoSeconds(item.created),
    Modified: toIsoSeconds(item.modified),
    AuthorLookupId: String(item.authorId),
    EditorLookupId: String(item.editorId),
    _UIVersionString: versionLabel(item.uiVersion),
    ...(item.leaf === null ? {} : { FileLeafRef: item.leaf, LinkFilename: item.leaf }),
  };
  const own = call.core.fields
    .all(list.id)
    .filter((field) => !field.builtIn && !field.hidden)
    .map((field) => [fieldKey(field), valueJson(call, field, item.values[field.name] ?? null)]);
  const all: GraphJson = { ...builtIn, ...(Object.fromEntries(own) as GraphJson) };
  const wanted = select.map((name) => name.toLowerCase());
  const kept = Object.entries(all).filter(
    ([key, value]) =>
      value !== null &&
      (wanted.length === 0 || wanted.includes(key.toLowerCase())) &&
      !(Array.isArray(value) && value.length === 0)
  );
  return {
    '@odata.etag': etagOf(item),
    ...(wanted.length === 0 || wanted.includes('id') ? { id: String(item.id) } : {}),
    ...Object.fromEntries(kept),
  };
}

/** An item of a list as Graph shows it; its columns only when they are expanded. */
export function listItemJson(
  call: GraphCall,
  web: Web,
  list: List,
  item: Item,
  expand: readonly ExpandTerm[]
): GraphJson {
  const fields = expand.find((term) => term.name === 'fields');
  return {
    '@odata.etag': etagOf(item),
    createdDateTime: toIsoSeconds(item.created),
    eTag: etagOf(item),
    id: String(item.id),
    lastModifiedDateTime: toIsoSeconds(item.modified),
    webUrl: webUrlOf(call, list, item),
    createdBy: identityOf(call, item.authorId),
    lastModifiedBy: identityOf(call, item.editorId),
    parentReference: { id: list.id, siteId: siteIdOf(call, web) },
    contentType: call.core.contentTypes.ofItem(list, item),
    ...(fields ? { fields: fieldsJson(call, list, item, fields.select) } : {}),
  };
}
