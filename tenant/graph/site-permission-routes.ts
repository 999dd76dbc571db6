import { parseGrantRole, type SiteGrant } from '../core/site-grants';
import type { Web } from '../core/webs';
import { GraphError } from './graph-error';
import {
  allowKeys,
  listOf,
  objectOf,
  parameterOf,
  requireRole,
  textOf,
  textsOf,
  type GraphAnswer,
  type GraphCall,
  type GraphJson,
  type GraphRoute,
} from './graph-route';
import { webOfSite } from './site-routes';

/** Who grants sites holds them all. Source: Graph reference, "Create permission on a site". */
const GRANTERS = ['Sites.FullControl.All'];

const grantId = ({ clientId }: SiteGrant): string =>
  Buffer.from(`i:0i.t|ms.sp.ext|${clientId}`).toString('base64url');

const grantJson = (call: GraphCall, grant: SiteGrant): GraphJson => {
  const application = {
    id: grant.clientId,
    displayName: call.core.apps.byClientId(grant.clientId)?.name ?? '',
  };
  return {
    id: grantId(grant),
    roles: [grant.role],
    grantedToIdentitiesV2: [{ application }],
    grantedToIdentities: [{ application }],
  };
};

/** The site, for somebody who may grant it. */
const open = (call: GraphCall): Web => {
  requireRole(call, ...GRANTERS);
  const web = webOfSite(call);
  call.core.permissions.require(call.actor, web.scopeId, 'ManagePermissions');
  return web;
};

const grantOf = (call: GraphCall, web: Web): SiteGrant => {
  const asked = parameterOf(call, 'permission');
  const found = call.core.siteGrants.of(web.id).find((grant) => grantId(grant) === asked);
  if (found) return found;
  throw new GraphError(404, 'itemNotFound', 'The permission could not be found.');
};

const roleIn = (call: GraphCall) => {
  const [role, ...others] = textsOf(call.body, 'roles');
  if (others.length > 0) throw new GraphError(400, 'invalidRequest', 'Give one role.');
  return parseGrantRole(role);
};

const grant = (call: GraphCall): GraphAnswer => {
  const web = open(call);
  allowKeys(call.body, 'roles', 'grantedToIdentities', 'grantedTo', 'grantedToV2');
  const [first] = listOf(call.body, 'grantedToIdentities');
  const identity = first ?? objectOf(call.body, 'grantedTo');
  const named = 'application' in identity ? identity : objectOf(call.body, 'grantedToV2');
  const clientId = textOf(objectOf(named, 'application'), 'id').toLowerCase();
  if (!call.core.apps.byClientId(clientId))
    throw new GraphError(400, 'invalidRequest', `There is no application '${clientId}'.`);
  const made: SiteGrant = { clientId, webId: web.id, role: roleIn(call) };
  call.core.siteGrants.set(made);
  return { status: 201, json: grantJson(call, made) };
};

const PERMISSION = '/sites/:site/permissions/:permission';

export const sitePermissionRoutes: readonly GraphRoute[] = [
  {
    endpoint: 'GET /sites/:site/permissions',
    run: (call) => ({
      status: 200,
      collection: call.core.siteGrants.of(open(call).id).map((one) => grantJson(call, one)),
    }),
  },
  { endpoint: 'POST /sites/:site/permissions', run: grant },
  {
    endpoint: `GET ${PERMISSION}`,
    run: (call) => ({ status: 200, json: grantJson(call, grantOf(call, open(call))) }),
  },
  {
    endpoint: `PATCH ${PERMISSION}`,
    run: (call) => {
      const changed = { ...grantOf(call, open(call)), role: roleIn(call) };
      call.core.siteGrants.set(changed);
      return { status: 200, json: grantJson(call, changed) };
    },
  },
  {
    endpoint: `DELETE ${PERMISSION}`,
    run: (call) => {
      const { clientId, webId } = grantOf(call, open(call));
      call.core.siteGrants.remove(clientId, webId);
      return { status: 204 };
    },
  },
];
