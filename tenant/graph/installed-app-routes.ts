import type { Installation, Place } from '../core/teams';
import { GraphError } from './graph-error';
import { expandOf } from './graph-options';
import { matchesFilter } from '../odata/object-filter';
import { readQueryOptions } from '../odata/query-options';
import { searchWithout } from './graph-options';
import {
  allowKeys,
  parameterOf,
  textOf,
  type GraphAnswer,
  type GraphCall,
  type GraphJson,
  type GraphRoute,
} from './graph-route';
import { appJson, definitionJson } from './teams-app-json';
import {
  appOfCaller,
  chatOfCall,
  forbidden,
  notFound,
  requireTeamMember,
  requireTeams,
  teamOfCall,
} from './teams-rights';
import { personOfCall } from './user-routes';

const WORDS = { person: 'User', team: 'Team', chat: 'Chat' } as const;
/** What an app may get at the place itself, to see which apps are there. */
const CONSENTED = {
  person: ['TeamsAppInstallation.Read.User'],
  team: ['TeamsAppInstallation.Read.Group'],
  chat: ['TeamsAppInstallation.Read.Chat'],
} as const;
type Access = 'Read' | 'ReadWrite';

const namesOf = (kind: Place['kind'], access: Access, self: boolean): string[] => {
  const levels = access === 'Read' ? ['Read', 'ReadWrite'] : ['ReadWrite'];
  return levels.flatMap((level) => [
    `TeamsAppInstallation.${level}For${WORDS[kind]}`,
    `TeamsAppInstallation.${level}AndConsentFor${WORDS[kind]}`,
    ...(self ? [`TeamsAppInstallation.ReadWriteSelfFor${WORDS[kind]}`] : []),
  ]);
};

/** The place that a path names. */
const placeOf = (call: GraphCall): Place => {
  if ('team' in call.parameters) {
    const team = teamOfCall(call);
    requireTeamMember(call, team);
    return { kind: 'team', id: team.id };
  }
  if ('chat' in call.parameters) return { kind: 'chat', id: chatOfCall(call).id };
  const person = personOfCall(call);
  if (call.actor.kind === 'user' && person.objectId !== call.actor.objectId)
    throw forbidden('The apps of somebody else are not told.');
  return { kind: 'person', id: person.objectId };
};

/** @param appId of the app that is touched: with the permission for itself a caller touches no other */
const requireAccess = (call: GraphCall, place: Place, access: Access, appId?: string): void => {
  const self = appId === undefined || appOfCaller(call)?.id === appId;
  const names = namesOf(place.kind, access, self);
  requireTeams(
    call,
    {
      delegated: names,
      application: names.map((name) => `${name}.All`),
      ...(access === 'Read' ? { resourceSpecific: CONSENTED[place.kind] } : {}),
    },
    place
  );
};

const installationId = ({ appId, place }: Installation): string =>
  Buffer.from(`${place.id}##${appId}`).toString('base64');

const installationJson = (call: GraphCall, installation: Installation): GraphJson => {
  const expanded = expandOf(call.url, 'teamsApp', 'teamsAppDefinition').map(({ name }) => name);
  const app = call.core.teams.apps.of(installation.appId);
  return {
    id: installationId(installation),
    ...(expanded.includes('teamsApp') ? { teamsApp: appJson(app) } : {}),
    ...(expanded.includes('teamsAppDefinition')
      ? { teamsAppDefinition: definitionJson(app, installation.version) }
      : {}),
  };
};

const list = (call: GraphCall): GraphAnswer => {
  const place = placeOf(call);
  requireAccess(call, place, 'Read');
  const { filter } = readQueryOptions(searchWithout(call.url, '$expand'), ['$filter']);
  // filters speak of what may not be expanded
  const all = call.core.teams.apps.installedAt(place).map((installation) => ({
    shown: installationJson(call, installation),
    known: {
      id: installationId(installation),
      teamsApp: appJson(call.core.teams.apps.of(installation.appId)),
    },
  }));
  const found = filter ? all.filter(({ known }) => matchesFilter(filter, known)) : all;
  return { status: 200, page: { value: found.map(({ shown }) => shown) } };
};

const ofCall = (call: GraphCall, place: Place): Installation => {
  const asked = parameterOf(call, 'installation');
  const found = call.core.teams.apps
    .installedAt(place)
    .find((installation) => installationId(installation) === asked);
  if (found) return found;
  throw notFound('The app is not installed there.');
};

const add = (call: GraphCall): GraphAnswer => {
  const place = placeOf(call);
  allowKeys(call.body, 'teamsApp', 'consentedPermissionSet');
  const bind = textOf(call.body, 'teamsApp@odata.bind');
  const app = call.core.teams.apps.find(bind.slice(bind.lastIndexOf('/') + 1));
  if (!app) throw notFound('The app is not in the catalogue.');
  requireAccess(call, place, 'ReadWrite', app.id);
  if (call.core.teams.apps.installation(app.id, place))
    throw new GraphError(409, 'Conflict', 'The app is installed there already.');
  const made = call.core.teams.apps.install(app.id, place);
  return { status: 201, json: { id: installationId(made) } };
};

const routesOf = (base: string): GraphRoute[] => [
  { endpoint: `GET ${base}`, run: list },
  { endpoint: `POST ${base}`, run: add },
  {
    endpoint: `GET ${base}/:installation`,
    run: (call) => {
      const place = placeOf(call);
      requireAccess(call, place, 'Read');
      return { status: 200, json: installationJson(call, ofCall(call, place)) };
    },
  },
  {
    endpoint: `DELETE ${base}/:installation`,
    run: (call) => {
      const place = placeOf(call);
      const { appId } = ofCall(call, place);
      requireAccess(call, place, 'ReadWrite', appId);
      call.core.teams.apps.uninstall(appId, place);
      return { status: 204 };
    },
  },
  {
    endpoint: `POST ${base}/:installation/upgrade`,
    run: (call) => {
      const place = placeOf(call);
      const { appId } = ofCall(call, place);
      requireAccess(call, place, 'ReadWrite', appId);
      call.core.teams.apps.install(appId, place);
      return { status: 204 };
    },
  },
];

const PERSONAL = '/users/:user/teamwork/installedApps';

export const installedAppRoutes: readonly GraphRoute[] = [
  ...routesOf(PERSONAL),
  ...routesOf('/teams/:team/installedApps'),
  ...routesOf('/chats/:chat/installedApps'),
  {
    /** The chat that a person has with an app's bot. */
    endpoint: `GET ${PERSONAL}/:installation/chat`,
    run: (call) => {
      const place = placeOf(call);
      const { appId } = ofCall(call, place);
      requireAccess(call, place, 'Read', appId);
      const { bot } = call.core.teams.apps.of(appId);
      const chat = bot && call.core.teams.conversations.findPersonal(bot.id, place.id);
      if (!chat) throw notFound('The app has no chat.');
      return {
        status: 200,
        json: {
          // Graph has no id of its own for it in the tenant: the connector's serves both
          id: chat.id,
          chatType: 'oneOnOne',
          createdDateTime: new Date(chat.createdAt).toISOString(),
        },
      };
    },
  },
];
