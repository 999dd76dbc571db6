import { readPackage } from '../core/teams/app-package';
import { matchesFilter } from '../odata/object-filter';
import { readQueryOptions } from '../odata/query-options';
import { GraphError } from './graph-error';
import { expandOf, searchWithout } from './graph-options';
import {
  parameterOf,
  type GraphAnswer,
  type GraphCall,
  type GraphJson,
  type GraphRoute,
} from './graph-route';
import { appJson, definitionJson } from './teams-app-json';
import { forbidden, notFound, requireTeams, type TeamsPermissions } from './teams-rights';
import { callerOf } from './user-routes';

const READERS: TeamsPermissions = {
  delegated: ['AppCatalog.Read.All', 'AppCatalog.ReadWrite.All', 'AppCatalog.Submit'],
  application: ['AppCatalog.Read.All', 'AppCatalog.ReadWrite.All'],
};
/** Packages come in by hand of an administrator: no application may bring its own. */
const WRITERS: TeamsPermissions = {
  delegated: ['AppCatalog.ReadWrite.All', 'Directory.ReadWrite.All'],
  application: [],
};

const json = (call: GraphCall, id: string): GraphJson => {
  const app = call.core.teams.apps.of(id);
  const expanded = expandOf(call.url, 'appDefinitions').length > 0;
  return {
    ...appJson(app),
    ...(expanded ? { appDefinitions: [definitionJson(app)] } : {}),
  };
};

const requireAdministrator = (call: GraphCall): void => {
  requireTeams(call, WRITERS);
  if (callerOf(call).roles.includes('Admin')) return;
  throw forbidden('Only an administrator of Teams can change the catalogue.');
};

/** The package in a request. @throws GraphError 400 with what is wrong with it */
const packageOf = (call: GraphCall) => {
  if (!/zip/.test(call.headers.get('content-type') ?? ''))
    throw new GraphError(400, 'BadRequest', 'The content type must be application/zip.');
  return readPackage(call.content);
};

const list = (call: GraphCall): GraphAnswer => {
  requireTeams(call, READERS);
  const { filter } = readQueryOptions(searchWithout(call.url, '$expand'), ['$filter']);
  const all = call.core.teams.apps.all().map(({ id }) => json(call, id));
  return {
    status: 200,
    page: { value: filter ? all.filter((app) => matchesFilter(filter, app)) : all },
  };
};

const add = (call: GraphCall): GraphAnswer => {
  requireAdministrator(call);
  const given = packageOf(call);
  if (call.core.teams.apps.find(String(given.manifest['id'])))
    throw new GraphError(
      409,
      'Conflict',
      'The app is in the catalogue already; add a definition to it.'
    );
  return { status: 201, json: appJson(call.core.teams.apps.save(given)) };
};

const appOfCall = (call: GraphCall) => {
  const app = call.core.teams.apps.find(parameterOf(call, 'app'));
  if (app) return app;
  throw notFound('The app is not in the catalogue.');
};

const update = (call: GraphCall): GraphAnswer => {
  requireAdministrator(call);
  const app = appOfCall(call);
  const given = packageOf(call);
  if (String(given.manifest['id']).toLowerCase() !== app.externalId)
    throw new GraphError(400, 'BadRequest', 'The package is another app’s.');
  if (given.manifest['version'] === app.version)
    throw new GraphError(409, 'Conflict', 'The version is in the catalogue already.');
  return { status: 201, json: definitionJson(call.core.teams.apps.save(given)) };
};

const CATALOGUE = '/appCatalogs/teamsApps';

export const appCatalogueRoutes: readonly GraphRoute[] = [
  { endpoint: `GET ${CATALOGUE}`, run: list },
  { endpoint: `POST ${CATALOGUE}`, run: add },
  {
    endpoint: `GET ${CATALOGUE}/:app`,
    run: (call) => {
      requireTeams(call, READERS);
      return { status: 200, json: json(call, appOfCall(call).id) };
    },
  },
  { endpoint: `POST ${CATALOGUE}/:app/appDefinitions`, run: update },
  {
    endpoint: `DELETE ${CATALOGUE}/:app`,
    run: (call) => {
      requireAdministrator(call);
      call.core.teams.apps.remove(appOfCall(call).id);
      return { status: 204 };
    },
  },
];
