import { parseViewXml } from '../core/caml/view-xml';
import { escapeXml } from '../core/caml/xml';
import { CoreError } from '../core/core-error';
import type { List } from '../core/list';
import { VIEW_SCOPES, viewXmlOf, type View, type ViewChange } from '../core/views';
import type { Entity } from '../odata/entity';
import { type PropertyRules, readPropertyChange, textIn } from './request-body';
import { operation, to, type Answer, type ResourceType } from './resource';

/** A view in its list. */
interface ViewSubject {
  list: List;
  view: View;
}

const schemaOf = (view: View): string =>
  view.fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join('');

const fieldsEntity = ({ list, view }: ViewSubject): Entity => ({
  type: 'SP.ViewFieldCollection',
  path: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')/ViewFields`,
  properties: { SchemaXml: schemaOf(view), Items: [...view.fields] },
});

const viewEntity = (list: List, view: View): Entity => ({
  type: 'SP.View',
  path: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`,
  properties: {
    DefaultView: view.isDefault,
    Hidden: view.hidden,
    Id: view.id,
    ListViewXml: viewXmlOf(view),
    Paged: view.paged,
    PersonalView: view.ownerId !== null,
    RowLimit: view.rowLimit,
    Scope: view.scope,
    ServerRelativeUrl: `${list.url}/${list.isLibrary ? 'Forms/' : ''}${view.title.replace(/ /g, '')}.aspx`,
    Title: view.title,
    ViewQuery: view.query,
    ViewType: 'HTML',
  },
  links: { ViewFields: () => fieldsEntity({ list, view }) },
});

/** Body keys with the type they must have and what they set. */
const KEYS: PropertyRules<ViewChange> = {
  Title: { type: 'string', sets: 'title' },
  ViewQuery: { type: 'string', sets: 'query' },
  RowLimit: { type: 'number', sets: 'rowLimit' },
  Paged: { type: 'boolean', sets: 'paged' },
  DefaultView: { type: 'boolean', sets: 'isDefault' },
  SetAsDefaultView: { type: 'boolean', sets: 'isDefault' },
  Hidden: { type: 'boolean', sets: 'hidden' },
  Scope: { type: 'number', sets: 'scope' },
  PersonalView: { type: 'boolean' },
};

const readChange = (body: Record<string, unknown>): ViewChange =>
  readPropertyChange(KEYS, 'SP.View', body);

/** Column by internal name or title, as ViewFields takes it. */
const withFields = (
  change: (fields: readonly string[], name: string) => readonly string[],
  name: string
) =>
  operation<ViewSubject>(`viewfields/${name}`, 'POST', ({ list, view }, given, { core, actor }) => {
    const field = core.fields.byNameOrTitle(list.id, given.text('strField'));
    core.views.update(actor, list, view, { fields: change(view.fields, field.name) });
    return { kind: 'empty' };
  });

const viewFields: ResourceType<ViewSubject> = {
  name: 'viewfields',
  verbs: { GET: (subject) => ({ kind: 'entity', entity: fieldsEntity(subject) }) },
  segments: {
    schemaxml: operation('viewfields/schemaxml', 'GET', ({ view }) => ({
      kind: 'value',
      name: 'SchemaXml',
      value: schemaOf(view),
    })),
    addviewfield: withFields(
      (fields, name) => (fields.includes(name) ? fields : [...fields, name]),
      'addviewfield'
    ),
    removeviewfield: withFields(
      (fields, name) => fields.filter((one) => one !== name),
      'removeviewfield'
    ),
    removeallviewfields: operation(
      'viewfields/removeallviewfields',
      'POST',
      ({ list, view }, _, { core, actor }) => {
        core.views.update(actor, list, view, { fields: [] });
        return { kind: 'empty' };
      }
    ),
    moveviewfieldto: operation('viewfields/moveviewfieldto', 'POST', ({ list, view }, _, call) => {
      const body = call.body();
      const { name } = call.core.fields.byNameOrTitle(list.id, textIn(body, 'field'));
      const index = body['index'];
      if (typeof index !== 'number' || index < 0 || index >= view.fields.length)
        throw new CoreError('value-invalid', 'Specified argument was out of the range of values.');
      const others = view.fields.filter((one) => one !== name);
      call.core.views.update(call.actor, list, view, {
        fields: [...others.slice(0, index), name, ...others.slice(index)],
      });
      return { kind: 'empty' };
    }),
  },
};

const innerXml = (xml: string, name: string): string =>
  new RegExp(`<${name}\\b[^>]*>([\\s\\S]*)</${name}>`).exec(xml)?.[1] ?? '';

const view: ResourceType<ViewSubject> = {
  name: 'view',
  verbs: {
    GET: ({ list, view: shown }) => ({ kind: 'entity', entity: viewEntity(list, shown) }),
    MERGE: ({ list, view: current }, call) => {
      call.core.views.update(call.actor, list, current, readChange(call.body()));
      return { kind: 'empty' };
    },
    DELETE: ({ list, view: current }, { core, actor }) => {
      core.views.remove(actor, list, current);
      return { kind: 'empty' };
    },
  },
  segments: {
    viewfields: to(
      () => viewFields,
      (subject) => subject
    ),
    setviewxml: operation('view/setviewxml', 'POST', ({ list, view: current }, _, call) => {
      const xml = textIn(call.body(), 'viewXml');
      const read = parseViewXml(xml);
      call.core.views.update(call.actor, list, current, {
        query: innerXml(xml, 'Query'),
        scope: VIEW_SCOPES.indexOf(read.scope),
        paged: read.paged,
        ...(read.viewFields ? { fields: read.viewFields } : {}),
        ...(read.rowLimit === undefined ? {} : { rowLimit: read.rowLimit }),
      });
      return { kind: 'empty' };
    }),
  },
};

const views: ResourceType<List> = {
  name: 'views',
  verbs: {
    GET: (list, { core, actor }) => ({
      kind: 'collection',
      entities: core.views.all(actor, list).map((one) => viewEntity(list, one)),
    }),
    POST: (list, call): Answer => {
      const body = call.body();
      const added = call.core.views.add(call.actor, list, {
        ...readChange(body),
        title: textIn(body, 'Title'),
        personal: body['PersonalView'] === true,
      });
      return { kind: 'entity', entity: viewEntity(list, added), created: true };
    },
  },
  key: to(
    () => view,
    (list, given, { core, actor }) => ({ list, view: core.views.byId(actor, list, given.text()) })
  ),
  segments: {
    getbyid: to(
      () => view,
      (list, given, { core, actor }) => ({ list, view: core.views.byId(actor, list, given.text()) })
    ),
    getbytitle: to(
      () => view,
      (list, given, { core, actor }) => ({
        list,
        view: core.views.byTitle(actor, list, given.text()),
      })
    ),
  },
};

/** What a list offers about views. */
export const viewSegments = {
  views: to<{ list: List }, List>(
    () => views,
    ({ list }) => list
  ),
  defaultview: to<{ list: List }, ViewSubject>(
    () => view,
    ({ list }, _, { core, actor }) => ({ list, view: core.views.defaultOf(actor, list) })
  ),
};
