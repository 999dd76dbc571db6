/** How far the tenant plays an endpoint. */
export type Capability =
  | { state: 'supported' }
  /** Works, except for what is named. */
  | { state: 'partial'; gaps: string }
  /** Answered with a refusal on purpose. */
  | { state: 'refused'; instead: string };

const supported: Capability = { state: 'supported' };
const partial = (gaps: string): Capability => ({ state: 'partial', gaps });
const refused = (instead: string): Capability => ({ state: 'refused', instead });

const NO_VERSIONS = 'one version is kept; no moderation, check-out or recycle bin';
const TERM_PAGES = '$expand knows children, one level; no translations beyond the labels';

/**
 * SharePoint REST, by resource and verb (see `endpointsOf`). Whatever is in no line answers SharePoint's own
 * 404 or 400 and stands in the request log as unsupported.
 */
export const sharePointCapabilities: Readonly<Record<string, Capability>> = {
  'contextinfo POST': supported,
  'web GET': partial('a few properties; one site collection with one web; no MERGE'),
  'site GET': partial('id and addresses'),
  'web/ensureuser POST': supported,
  'user GET': partial('identity only'),
  'user/groups GET': supported,
  'siteusers GET': supported,
  'sitegroups GET': supported,
  'sitegroups POST': supported,
  'sitegroups/removebyid POST': supported,
  'sitegroups/removebyloginname POST': supported,
  'group GET': partial('no owner, no settings of membership'),
  'group MERGE': partial('title and description'),
  'group/users GET': supported,
  'group/users POST': supported,
  'group/users/removebyid POST': supported,
  'group/users/removebyloginname POST': supported,
  'roledefinitions GET': supported,
  'roledefinition GET': supported,
  'roleassignments GET': supported,
  'roleassignments/addroleassignment POST': supported,
  'roleassignments/removeroleassignment POST': supported,
  'roleassignment GET': supported,
  'roleassignment DELETE': supported,
  'roleassignment/roledefinitionbindings GET': supported,
  'securable/breakroleinheritance POST': partial(
    'a folder does not pass its permissions on to its files; clearsubscopes does nothing'
  ),
  'securable/resetroleinheritance POST': supported,
  'securable/effectivebasepermissions GET': supported,
  'securable/getusereffectivepermissions GET': supported,
  'securable/hasuniqueroleassignments GET': supported,
  'lists GET': supported,
  'lists POST': partial('templates 100, 101 and 119'),
  'list GET': partial('the settings that the hub uses'),
  'list MERGE': partial('the settings that the hub uses'),
  'list DELETE': partial('removed for good; no recycle bin'),
  'fields GET': supported,
  'fields POST': partial('Text, Note, Number, DateTime, Boolean, Choice, MultiChoice and User'),
  'fields/addfield POST': partial('the same types as fields POST; no lookups'),
  'fields/createfieldasxml POST': partial(
    'the same types and managed metadata; no hidden note column is made beside a term column'
  ),
  'field GET': supported,
  'field MERGE': partial('type and internal name stay'),
  'field DELETE': supported,
  'items GET': partial('no lookups, no CAML; letter case is ignored in ASCII only'),
  'items POST': partial('no several terms (as in SharePoint); no folders'),
  'item GET': supported,
  'item MERGE': partial(`no several terms (as in SharePoint); ${NO_VERSIONS}`),
  'item DELETE': partial('removed for good; no recycle bin'),
  'item/validateupdatelistitem POST': partial(
    'bNewDocumentUpdate makes a version like any other save; dates in en-US'
  ),
  'folder GET': supported,
  'folder DELETE': partial('removed for good; no recycle bin'),
  'folders GET': supported,
  'folders/addusingpath POST': supported,
  'files GET': supported,
  'files/addusingpath POST': partial(
    'no EnsureUniqueFileName, no checksum; whole files only, no chunks'
  ),
  'file GET': partial(NO_VERSIONS),
  'file DELETE': partial('removed for good; no recycle bin'),
  'file/$value GET': supported,
  'file/$value PUT': supported,
  'search/postquery POST': partial(
    'what tenant/search plays of the query language, properties and refiners'
  ),
};

/** SharePoint REST that the hub may meet in documentation and that the tenant refuses for now. */
export const sharePointRefusals: Readonly<Record<string, Capability>> = {
  '$batch POST': refused('send the requests one by one'),
  'search/query GET': refused('use search/postquery'),
  'web/contenttypes GET': refused('columns on the list'),
  'list/views GET': refused('query the items'),
  'list/getitems POST': refused('$filter on the items'),
  'list/renderlistdataasstream POST': refused('$filter on the items'),
  'item/recycle POST': refused('DELETE'),
  'item/versions GET': refused('nothing yet'),
  'file/startupload POST': refused('files/addusingpath with the whole file'),
};

/** Microsoft Graph, by route. */
export const graphCapabilities: Readonly<Record<string, Capability>> = {
  'POST /$batch': supported,
  'GET /me': partial('the default properties'),
  'GET /users': partial('the default properties; no $search'),
  'GET /users/:user': partial('the default properties'),
  'GET /sites/:site': partial('no lists, drives or permissions below it'),
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

/** The sign-in authority, by route below the tenant's id. */
export const entraCapabilities: Readonly<Record<string, Capability>> = {
  'GET /v2.0/.well-known/openid-configuration': supported,
  'GET /discovery/v2.0/keys': supported,
  'POST /oauth2/v2.0/token': partial(
    'client credentials with a secret; no certificate, no code or on-behalf-of flow'
  ),
};
