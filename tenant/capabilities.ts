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

const NO_VERSIONS = 'only the last version is kept; no moderation and no check-out';
const NO_RECYCLE_BIN = 'removed for good; no recycle bin';
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
  'list MERGE': partial(
    'the settings that the hub uses; those for versions, content types, check-out and attachments are kept and do nothing'
  ),
  'list DELETE': partial(NO_RECYCLE_BIN),
  'fields GET': supported,
  'fields POST': partial(
    'Text, Note, Number, DateTime, Boolean, Choice, MultiChoice and User; no lookups'
  ),
  'fields/addfield POST': partial('the same types as fields POST; no lookups'),
  'fields/createfieldasxml POST': partial(
    'the same types and managed metadata; no hidden note column is made beside a term column'
  ),
  'field GET': supported,
  'field MERGE': partial('type and internal name stay'),
  'field DELETE': supported,
  'items GET': partial(
    'no lookups, CAML or views; text is sorted by code point, and letter case is ignored in ASCII only'
  ),
  'items POST': partial('no several terms (as in SharePoint); no folders'),
  'item GET': supported,
  'item MERGE': partial(
    `no several terms (as in SharePoint); a folder keeps its name; ${NO_VERSIONS}`
  ),
  'item DELETE': partial(NO_RECYCLE_BIN),
  'item/validateupdatelistitem POST': partial(
    'bNewDocumentUpdate makes a version like any other save; dates in en-US'
  ),
  'folder GET': supported,
  'folder DELETE': partial(NO_RECYCLE_BIN),
  'folders GET': supported,
  'folders/addusingpath POST': supported,
  'files GET': supported,
  'files/addusingpath POST': partial(
    'whole files only, no chunks; no EnsureUniqueFileName, no checksum'
  ),
  'file GET': partial(NO_VERSIONS),
  'file DELETE': partial(NO_RECYCLE_BIN),
  'file/$value GET': supported,
  'file/$value PUT': supported,
  'search/postquery POST': partial(
    'no NEAR, ONEAR, WORDS, ANY, ALL or NONE; XRANK with cb only; of FQL what refiners write; intervals of refiners by hand only; no result sources, query rules, spelling, collapsing or rank models'
  ),
};

/** SharePoint REST that the hub may meet in documentation and that the tenant refuses for now. */
export const sharePointRefusals: Readonly<Record<string, Capability>> = {
  '$batch POST': refused('send the requests one by one'),
  'search/query GET': refused('use search/postquery'),
  'web/contenttypes GET': refused('columns on the list'),
  'web/recyclebin GET': refused('nothing yet'),
  'list/contenttypes GET': refused('columns on the list'),
  'list/views GET': refused('query the items'),
  'list/getitems POST': refused('$filter on the items'),
  'list/renderlistdataasstream POST': refused('$filter on the items'),
  'list/recycle POST': refused('DELETE'),
  'item/recycle POST': refused('DELETE'),
  'item/versions GET': refused('nothing yet'),
  'file/versions GET': refused('nothing yet'),
  'file/checkout POST': refused('save with If-Match'),
  'file/approve POST': refused('nothing yet'),
  'file/startupload POST': refused('files/addusingpath with the whole file'),
};

/** Microsoft Graph, by route. */
export const graphCapabilities: Readonly<Record<string, Capability>> = {
  'POST /$batch': supported,
  'GET /me': partial('the default properties'),
  'GET /users': partial('the default properties; no $search'),
  'GET /users/:user': partial('the default properties'),
  'GET /sites/:site': partial('the default properties; no lists, drives or permissions below it'),
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
export const graphRefusals: Readonly<Record<string, Capability>> = {
  'GET /sites/:site/lists': refused('lists of SharePoint REST'),
  'GET /sites/:site/lists/:list/items': refused('items of SharePoint REST'),
  'GET /sites/:site/drive': refused('files of SharePoint REST'),
  'GET /drives/:drive': refused('files of SharePoint REST'),
  'POST /search/query': refused('search/postquery of SharePoint REST'),
  'GET /users?$search=:words': refused('$filter on the users'),
  'POST /me/sendMail': refused('nothing yet'),
  'POST /subscriptions': refused('nothing yet'),
};

/** The sign-in authority, by route below the tenant's id. */
export const entraCapabilities: Readonly<Record<string, Capability>> = {
  'GET /v2.0/.well-known/openid-configuration': supported,
  'GET /discovery/v2.0/keys': supported,
  'POST /oauth2/v2.0/token': partial(
    'client credentials with a secret; no certificate, no authorization code, no on-behalf-of'
  ),
};

/**
 * Pages over REST, below `_api/sitepages`. A saved page is published at once.
 */
export const sitePagesCapabilities: Readonly<Record<string, Capability>> = {
  'GET pages': partial('no query options; pages are no items of the library Site Pages'),
  'POST pages': partial('the fields that clients of the framework send'),
  'GET pages(:id)': partial('no query options'),
  'POST pages(:id)/SavePage': partial(
    'web parts and empty columns; no text, no sections of other kinds'
  ),
  'POST pages(:id)/CheckoutPage': partial('locks nobody out'),
  'POST pages(:id)/publish': partial('does nothing: what is saved is published'),
};

/** What is no endpoint: how the tenant behaves where Microsoft 365 behaves otherwise, or not at all yet. */
export const behaviourCapabilities: Readonly<Record<string, Capability>> = {
  'application tokens for SharePoint': partial(
    'SharePoint takes those got with a certificate only; here a secret is enough'
  ),
  'search schema': partial(
    'a mapping takes effect at once; in Microsoft 365 only after a crawl of the library'
  ),
  'search index': partial('late by a fixed time, never out of order; folders are not indexed'),
  'folder permissions': partial('files do not inherit from their folder, only from the library'),
  'managed metadata': partial('no hidden note column; the term store belongs to the one site'),
  'sign-in': partial('no password, no second factor, no conditional access'),
  throttling: partial('by injected faults only; no resource units are counted'),
  'files at their address': partial(
    'whole files as they are; no byte ranges, no conditional requests, no viewer'
  ),
  'lost answers': partial('a fault can lose an answer; no ledger says which sends were accepted'),
  'change log': partial('feeds the search index; no delta queries, no notifications'),
};

/** The whole table, as the tenant shows it to whoever asks what it plays. */
export const capabilities = {
  sharePoint: sharePointCapabilities,
  sharePointRefused: sharePointRefusals,
  sitePages: sitePagesCapabilities,
  graph: graphCapabilities,
  graphRefused: graphRefusals,
  entra: entraCapabilities,
  behaviour: behaviourCapabilities,
} as const;
