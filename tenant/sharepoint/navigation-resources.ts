import { CoreError } from '../core/core-error';
import type { NavigationNode } from '../core/navigation';
import type { Entity } from '../odata/entity';
import type { Call } from './call';
import { operation, to, type ResourceType, type Segment } from './resource';

const nodeEntity = (node: NavigationNode): Entity => ({
  type: 'SP.NavigationNode',
  path: `Web/Navigation/GetNodeById(${node.id})`,
  properties: {
    Id: node.id,
    IsDocLib: false,
    IsExternal: false,
    IsVisible: true,
    Title: node.title,
    Url: node.url,
  },
});

const textOf = (body: Record<string, unknown>, name: string): string | undefined => {
  const value = body[name];
  if (value !== undefined && typeof value !== 'string') {
    throw new CoreError('value-invalid', `${name} is not a text.`);
  }
  return value;
};

interface NodeSubject {
  id: number;
}

/**
 * Titles in the site's other languages. CSOM knows `TitleResource` of a node; that REST takes it on
 * nodes as it does on lists is unverified.
 */
const titleResource: ResourceType<NodeSubject> = {
  name: 'titleresource',
  verbs: {},
  segments: {
    setvalueforuiculture: operation<NodeSubject>(
      'titleresource/setvalueforuiculture',
      'POST',
      ({ id }, given, call) => {
        const body = call.body();
        const culture = textOf(body, 'cultureName') ?? given.text('cultureName');
        const value = textOf(body, 'value') ?? given.text('value');
        call.core.navigation.translate(call.actor, call.web, id, culture, value);
        return { kind: 'empty' };
      }
    ),
    getvalueforuiculture: operation<NodeSubject>(
      'titleresource/getvalueforuiculture',
      'POST',
      ({ id }, given, call) => {
        const node = call.core.navigation.byId(call.web, id);
        const culture = textOf(call.body(), 'cultureName') ?? given.text('cultureName');
        return {
          kind: 'value',
          name: 'GetValueForUICulture',
          value: node.titles[culture] ?? node.title,
        };
      }
    ),
  },
};

const node: ResourceType<NodeSubject> = {
  name: 'navigationnode',
  verbs: {
    GET: ({ id }, call) => ({
      kind: 'entity',
      entity: nodeEntity(call.core.navigation.byId(call.web, id)),
    }),
    MERGE: ({ id }, call) => {
      const body = call.body();
      const title = textOf(body, 'Title');
      const url = textOf(body, 'Url');
      call.core.navigation.change(call.actor, call.web, id, {
        ...(title === undefined ? {} : { title }),
        ...(url === undefined ? {} : { url }),
      });
      return { kind: 'empty' };
    },
    DELETE: ({ id }, call) => {
      call.core.navigation.remove(call.actor, call.web, id);
      return { kind: 'empty' };
    },
  },
  segments: {
    titleresource: to(
      () => titleResource,
      (subject) => subject
    ),
  },
};

const topBar: ResourceType<Call> = {
  name: 'topnavigationbar',
  verbs: {
    GET: (call) => ({
      kind: 'collection',
      entities: call.core.navigation.top(call.web).map(nodeEntity),
    }),
    POST: (call) => {
      const body = call.body();
      const added = call.core.navigation.add(
        call.actor,
        call.web,
        textOf(body, 'Title') ?? '',
        textOf(body, 'Url') ?? ''
      );
      return { kind: 'entity', entity: nodeEntity(added), created: true };
    },
  },
  segments: {
    getbyid: to(
      () => node,
      (_, given) => ({ id: given.number() })
    ),
  },
  key: to(
    () => node,
    (_, given) => ({ id: given.number() })
  ),
};

const navigation: ResourceType<Call> = {
  name: 'navigation',
  verbs: {},
  segments: {
    topnavigationbar: to(
      () => topBar,
      (call) => call
    ),
    getnodebyid: to(
      () => node,
      (_, given) => ({ id: given.number() })
    ),
  },
};

const rootFolder: ResourceType<Call> = {
  name: 'web/rootfolder',
  verbs: {
    GET: (call) => ({
      kind: 'entity',
      entity: {
        type: 'SP.Folder',
        path: 'Web/RootFolder',
        properties: {
          Name: '',
          ServerRelativeUrl: call.web.url,
          WelcomePage: call.core.navigation.welcomePage(call.web) ?? 'SitePages/Home.aspx',
        },
      },
    }),
    MERGE: (call) => {
      const page = textOf(call.body(), 'WelcomePage');
      if (page === undefined) throw new CoreError('property-unknown', 'WelcomePage is missing.');
      call.core.navigation.setWelcomePage(call.actor, call.web, page);
      return { kind: 'empty' };
    },
  },
};

/** Navigation and the page that the site opens with, below a web. */
export const navigationSegments: Readonly<Record<string, Segment<Call>>> = {
  navigation: to(
    () => navigation,
    (call) => call
  ),
  rootfolder: to(
    () => rootFolder,
    (call) => call
  ),
};
