import { partial, refused, supported, type CapabilityTable } from '../capability';
import { teamsCapabilities } from './teams-capabilities';
import { outlookCapabilities } from './outlook-capabilities';

const TERM_PAGES = '$expand knows children, one level; no translations beyond the labels';
const LIST_QUERY =
  '$filter and $orderby on columns of fields; no lookups, no people by name; letter case is ignored in ASCII only';
const FIELD_WRITES = 'no managed metadata and no hyperlinks, as in Graph; no lookups';
const DELTA = 'tokens live for 30 days; $select is refused';
const GRANTS = 'of applications; one role each; lists and items are not granted by themselves';
const NODE = '/drives/:drive/items/:item';
const SITE_DRIVES = 'also below sites and lists, and by path';
const OWN_PROPERTIES = 'aboutMe, skills and their like, or mobilePhone';
const PERSON_PATHS: CapabilityTable = Object.fromEntries(
  ['/me', '/users/:user'].flatMap((who) => [
    [
      `GET ${who}`,
      partial('what the directory and the profile hold; no licences, no sign-in activity'),
    ],
    [`PATCH ${who}`, partial(`${OWN_PROPERTIES}, of oneself or as an administrator`)],
    [`GET ${who}/manager`, supported],
    [`GET ${who}/directReports`, supported],
    [
      `GET ${who}/photo`,
      partial('a pattern in the place of a photo, where the sample says that there is one'),
    ],
    [`GET ${who}/photo/$value`, partial('a PNG; Microsoft 365 gives a JPEG')],
    [`GET ${who}/photos/:size/$value`, partial('a PNG; Microsoft 365 gives a JPEG')],
    [
      `GET ${who}/people`,
      partial('ranked by manager, team and office; Graph ranks by what people do together'),
    ],
    ...['memberOf', 'transitiveMemberOf'].flatMap((name) => [
      [`GET ${who}/${name}`, partial('groups; no roles and no administrative units')],
      [`GET ${who}/${name}/microsoft.graph.group`, supported],
    ]),
  ])
);

/** Microsoft Graph, by route. */
export const graphCapabilities: CapabilityTable = {
  'POST /$batch': supported,
  ...PERSON_PATHS,
  ...teamsCapabilities,
  ...outlookCapabilities,
  'GET /users': partial(
    '$search without brackets; $expand knows manager; no delta; the filterable properties of the tenant’s own users'
  ),
  'GET /users/$count': partial('without $filter and $search'),
  'GET /groups': partial(
    'groups of the directory, made by the tenant’s administrator or here; no delta'
  ),
  'POST /groups': partial('no team, no mailbox, no dynamic membership'),
  'GET /groups/:group': partial('the usual properties'),
  'GET /groups/:group/members': partial('people and groups; no devices or applications'),
  'GET /groups/:group/transitiveMembers': partial('people and groups; no devices or applications'),
  'GET /groups/:group/owners': supported,
  'POST /groups/:group/members/$ref': supported,
  'DELETE /groups/:group/members/:member/$ref': supported,
  'GET /sites': partial('search in title and address; one site collection'),
  'GET /sites/root': partial('an address with nothing in it'),
  'GET /sites/:site': partial('the default properties; one site collection with one web'),
  'GET /sites/:site/sites': partial('always empty: the tenant has no subsites'),
  'GET /sites/:site/permissions': partial(GRANTS),
  'POST /sites/:site/permissions': partial(GRANTS),
  'GET /sites/:site/permissions/:permission': partial(GRANTS),
  'PATCH /sites/:site/permissions/:permission': partial(GRANTS),
  'DELETE /sites/:site/permissions/:permission': supported,
  'GET /sites/:site/lists': partial('$expand knows columns and contentTypes'),
  'POST /sites/:site/lists': partial('generic lists and document libraries'),
  'GET /sites/:site/lists/:list': partial(
    '$expand knows columns and contentTypes; no PATCH, no DELETE'
  ),
  'GET /sites/:site/lists/:list/columns': supported,
  'POST /sites/:site/lists/:list/columns': partial(
    'text, choice, boolean, dateTime, number and personOrGroup; no PATCH, no DELETE'
  ),
  'GET /sites/:site/lists/:list/columns/:column': supported,
  'GET /sites/:site/lists/:list/contentTypes': partial('to be read only; without their columns'),
  'GET /sites/:site/lists/:list/items': partial(LIST_QUERY),
  'POST /sites/:site/lists/:list/items': partial(
    `${FIELD_WRITES}; no folders, no other content type`
  ),
  'GET /sites/:site/lists/:list/items/delta': partial(DELTA),
  'GET /sites/:site/lists/:list/items/:item': partial('$expand knows fields'),
  'DELETE /sites/:site/lists/:list/items/:item': supported,
  'GET /sites/:site/lists/:list/items/:item/fields': partial(
    'no $select; use $expand=fields($select=…)'
  ),
  'PATCH /sites/:site/lists/:list/items/:item/fields': partial(FIELD_WRITES),
  'GET /sites/:site/lists/:list/items/:item/versions': partial('no restoreVersion'),
  'GET /sites/:site/drives': supported,
  'GET /drives/:drive': partial(`${SITE_DRIVES}; no quota, no owner`),
  [`GET ${NODE}`]: partial(`${SITE_DRIVES}; no hashes, no thumbnails, no search below a folder`),
  [`PATCH ${NODE}`]: partial('name and parentReference'),
  [`DELETE ${NODE}`]: supported,
  [`GET ${NODE}/children`]: partial('paged by $top and $skiptoken of all that lies there'),
  [`POST ${NODE}/children`]: partial('folders only'),
  [`GET ${NODE}/content`]: partial('answers with the address of the file; no ranges, no format'),
  [`PUT ${NODE}/content`]: supported,
  [`PUT ${NODE}/new/:name/content`]: supported,
  [`POST ${NODE}/copy`]: partial('done at once; the monitor never says that it is under way'),
  [`POST ${NODE}/createUploadSession`]: partial('no deferCommit, no description; pieces in order'),
  [`POST ${NODE}/new/:name/createUploadSession`]: partial(
    'no deferCommit, no description; pieces in order'
  ),
  [`GET ${NODE}/delta`]: partial(`of the root only; ${DELTA}`),
  [`GET ${NODE}/listItem`]: partial('$expand knows fields'),
  [`PATCH ${NODE}/listItem/fields`]: partial(FIELD_WRITES),
  [`GET ${NODE}/permissions`]: partial('to be read only; no sharing links'),
  [`GET ${NODE}/versions`]: partial('without their content; no restoreVersion'),
  'POST /search/query': partial(
    'files, list items and people; the query language as far as postquery has it; fields of hits are texts'
  ),
  'GET /subscriptions': supported,
  'POST /subscriptions': partial(
    'lists, roots of drives and users; over HTTP to this machine; no data in notifications'
  ),
  'GET /subscriptions/:subscription': supported,
  'PATCH /subscriptions/:subscription': partial('expirationDateTime'),
  'DELETE /subscriptions/:subscription': supported,
  'GET /sites/:site/termStore': supported,
  'PATCH /sites/:site/termStore': partial('languages only; en-US stays the default'),
  'GET /sites/:site/termStore/groups': supported,
  'POST /sites/:site/termStore/groups': partial(
    'administrators of the site are the term store administrators'
  ),
  'GET /sites/:site/termStore/groups/:group': supported,
  'GET /sites/:site/termStore/groups/:group/sets': supported,
  'POST /sites/:site/termStore/groups/:group/sets': supported,
  'POST /sites/:site/termStore/sets': supported,
  'GET /sites/:site/termStore/sets/:set': supported,
  'PATCH /sites/:site/termStore/sets/:set': supported,
  'GET /sites/:site/termStore/sets/:set/children': partial(TERM_PAGES),
  'POST /sites/:site/termStore/sets/:set/children': supported,
  'GET /sites/:site/termStore/sets/:set/terms': partial(TERM_PAGES),
  'GET /sites/:site/termStore/sets/:set/terms/:term': partial(TERM_PAGES),
  'PATCH /sites/:site/termStore/sets/:set/terms/:term': partial('a term keeps its parent'),
  'DELETE /sites/:site/termStore/sets/:set/terms/:term': supported,
  'GET /sites/:site/termStore/sets/:set/terms/:term/children': partial(TERM_PAGES),
  'POST /sites/:site/termStore/sets/:set/terms/:term/children': supported,
};

/** Graph that the hub may meet in documentation and that the tenant refuses for now. */
export const graphRefusals: CapabilityTable = {
  'POST /teams': refused('PUT /groups/:group/team'),
  'GET /me/drive': refused('the drives of the site'),
  'GET /sites/:site/termStore/sets/:set/relations': refused('the terms and their parents'),
  'GET /users/delta': refused('list the users'),
  'GET /me/messages/:message/attachments': refused('links in the body'),
};
