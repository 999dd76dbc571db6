import { accessDenied } from '../core/core-error';
import type { Json } from '../odata/entity';
import { ODataError } from '../odata/odata-error';
import { allowKeys, requireRole, textOf, type GraphCall, type GraphRoute } from './graph-route';
import { webOfSite } from './site-routes';
import { groupJson, parentGroupOf, readSet, readTerm, setJson, termJson } from './term-json';

const STORE = '/sites/:site/termStore';
const EMPTY = { labels: [], properties: [], descriptions: [] };

const reader = (call: GraphCall): GraphCall => {
  requireRole(call, 'TermStore.Read.All', 'TermStore.ReadWrite.All');
  webOfSite(call);
  return call;
};

/** Terms are written by term store administrators: here, administrators of the site. */
const writer = (call: GraphCall): GraphCall => {
  requireRole(call, 'TermStore.ReadWrite.All');
  const web = webOfSite(call);
  if (
    call.actor.kind === 'user' &&
    !call.core.permissions.can(call.actor, web.scopeId, 'ManageWeb')
  ) {
    throw accessDenied();
  }
  return call;
};

const parameter = (call: GraphCall, name: string): string => call.parameters[name] ?? '';
const setOf = (call: GraphCall) => call.core.terms.set(parameter(call, 'set'));

const expandsChildren = (call: GraphCall): boolean => {
  const expand = call.url.searchParams.get('$expand');
  if (expand === null || expand === '') return false;
  if (expand !== 'children')
    throw new ODataError(`The query option '$expand=${expand}' is not supported.`, true);
  return true;
};

/** Terms as Graph lists them, each with its children when `$expand=children` asks for them. */
const termList = (
  call: GraphCall,
  terms: ReturnType<GraphCall['core']['terms']['terms']>
): Record<string, Json>[] => {
  const withChildren = expandsChildren(call);
  return terms.map((term) => ({
    ...termJson(term),
    ...(withChildren
      ? { children: call.core.terms.children(term.setId, term.id).map(termJson) }
      : {}),
  }));
};

const storeJson = ({ core }: GraphCall): Record<string, Json> => ({
  id: core.terms.id(),
  defaultLanguageTag: core.terms.defaultLanguage,
  languageTags: core.terms.languages(),
});

const addSet = (call: GraphCall, groupId: string) => {
  allowKeys(call.body, 'localizedNames', 'description', 'properties', 'parentGroup');
  const content = { localizedNames: [], description: '', properties: [], ...readSet(call.body) };
  return { status: 201 as const, json: setJson(call.core.terms.addSet(groupId, content)) };
};

const addTerm = (call: GraphCall, parentId: string | null) => {
  // the store gives the id: one sent by the caller is refused, not ignored
  allowKeys(call.body, 'labels', 'descriptions', 'properties');
  const added = call.core.terms.addTerm(setOf(call).id, parentId, {
    ...EMPTY,
    ...readTerm(call.body),
  });
  return { status: 201 as const, json: termJson(added) };
};

export const termRoutes: readonly GraphRoute[] = [
  { endpoint: `GET ${STORE}`, run: (call) => ({ status: 200, json: storeJson(reader(call)) }) },
  {
    endpoint: `PATCH ${STORE}`,
    run: (call) => {
      allowKeys(writer(call).body, 'languageTags');
      const tags = call.body['languageTags'];
      if (!Array.isArray(tags))
        throw new ODataError("The property 'languageTags' must be a list of texts.");
      call.core.terms.setLanguages(tags.map(String));
      return { status: 200, json: storeJson(call) };
    },
  },
  {
    endpoint: `GET ${STORE}/groups`,
    run: (call) => ({ status: 200, collection: reader(call).core.terms.groups().map(groupJson) }),
  },
  {
    endpoint: `POST ${STORE}/groups`,
    run: (call) => {
      allowKeys(writer(call).body, 'displayName', 'description');
      const added = call.core.terms.addGroup(
        textOf(call.body, 'displayName'),
        textOf(call.body, 'description', '')
      );
      return { status: 201, json: groupJson(added) };
    },
  },
  {
    endpoint: `GET ${STORE}/groups/:group`,
    run: (call) => ({
      status: 200,
      json: groupJson(reader(call).core.terms.group(parameter(call, 'group'))),
    }),
  },
  {
    endpoint: `GET ${STORE}/groups/:group/sets`,
    run: (call) => {
      const group = reader(call).core.terms.group(parameter(call, 'group'));
      return { status: 200, collection: call.core.terms.sets(group.id).map(setJson) };
    },
  },
  {
    endpoint: `POST ${STORE}/groups/:group/sets`,
    run: (call) => addSet(writer(call), parameter(call, 'group')),
  },
  {
    endpoint: `POST ${STORE}/sets`,
    run: (call) => addSet(writer(call), parentGroupOf(call.body)),
  },
  {
    endpoint: `GET ${STORE}/sets/:set`,
    run: (call) => ({ status: 200, json: setJson(setOf(reader(call))) }),
  },
  {
    endpoint: `PATCH ${STORE}/sets/:set`,
    run: (call) => {
      allowKeys(writer(call).body, 'localizedNames', 'description', 'properties');
      return {
        status: 200,
        json: setJson(call.core.terms.updateSet(setOf(call).id, readSet(call.body))),
      };
    },
  },
  {
    endpoint: `GET ${STORE}/sets/:set/children`,
    run: (call) => {
      const { id } = setOf(reader(call));
      return { status: 200, collection: termList(call, call.core.terms.children(id, null)) };
    },
  },
  { endpoint: `POST ${STORE}/sets/:set/children`, run: (call) => addTerm(writer(call), null) },
  {
    endpoint: `GET ${STORE}/sets/:set/terms`,
    run: (call) => {
      const { id } = setOf(reader(call));
      return { status: 200, collection: termList(call, call.core.terms.terms(id)) };
    },
  },
  {
    endpoint: `GET ${STORE}/sets/:set/terms/:term`,
    run: (call) => {
      const term = reader(call).core.terms.term(setOf(call).id, parameter(call, 'term'));
      return { status: 200, json: termList(call, [term])[0] ?? {} };
    },
  },
  {
    endpoint: `PATCH ${STORE}/sets/:set/terms/:term`,
    run: (call) => {
      allowKeys(writer(call).body, 'labels', 'descriptions', 'properties');
      const changed = call.core.terms.updateTerm(
        setOf(call).id,
        parameter(call, 'term'),
        readTerm(call.body)
      );
      return { status: 200, json: termJson(changed) };
    },
  },
  {
    endpoint: `DELETE ${STORE}/sets/:set/terms/:term`,
    run: (call) => {
      writer(call).core.terms.removeTerm(setOf(call).id, parameter(call, 'term'));
      return { status: 204 };
    },
  },
  {
    endpoint: `GET ${STORE}/sets/:set/terms/:term/children`,
    run: (call) => {
      const { id } = setOf(reader(call));
      const parent = call.core.terms.term(id, parameter(call, 'term'));
      return { status: 200, collection: termList(call, call.core.terms.children(id, parent.id)) };
    },
  },
  {
    endpoint: `POST ${STORE}/sets/:set/terms/:term/children`,
    run: (call) => addTerm(writer(call), parameter(call, 'term')),
  },
];
