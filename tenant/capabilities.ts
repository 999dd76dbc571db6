import { partial, refused, supported, type Capability } from './capability';
import {
  connectorCapabilities,
  connectorRefusals,
  tokenServiceCapabilities,
} from './teams/bot-capabilities';
import { entraCapabilities } from './entra/entra-capabilities';
import { graphCapabilities, graphRefusals } from './graph/graph-capabilities';

export { connectorCapabilities, connectorRefusals, tokenServiceCapabilities };
export { entraCapabilities, graphCapabilities, graphRefusals };
export type { Capability };

/**
 * SharePoint REST, by resource and verb (see `endpointsOf`). Whatever is in no line answers SharePoint's own
 * 404 or 400 and stands in the request log as unsupported.
 */
export const sharePointCapabilities: Readonly<Record<string, Capability>> = {
  '$batch POST': partial('parts of one site only; no references from part to part by Content-ID'),
  'contextinfo POST': supported,
  'web GET': partial('a few properties; one site collection with one web; no MERGE'),
  'topnavigationbar GET': supported,
  'topnavigationbar POST': partial('no levels below the first; no order but the order of adding'),
  'navigationnode GET': supported,
  'navigationnode MERGE': partial('title and address'),
  'navigationnode DELETE': supported,
  'titleresource/setvalueforuiculture POST': supported,
  'titleresource/getvalueforuiculture POST': supported,
  'web/rootfolder GET': partial('address and welcome page'),
  'web/rootfolder MERGE': partial('welcome page'),
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
  'securable/breakroleinheritance POST': supported,
  'securable/resetroleinheritance POST': supported,
  'securable/effectivebasepermissions GET': supported,
  'securable/getusereffectivepermissions GET': supported,
  'securable/hasuniqueroleassignments GET': supported,
  'lists GET': supported,
  'lists POST': partial('templates 100, 101 and 119'),
  'list GET': partial('the settings that the hub uses'),
  'list MERGE': partial('the settings that the hub uses'),
  'list DELETE': supported,
  'fields GET': supported,
  'fields POST': partial(
    'Text, Note, Number, DateTime, Boolean, Choice, MultiChoice, User, Lookup and URL; no Calculated; a change of a site column does not go to the lists'
  ),
  'fields/addfield POST': partial('the same types as fields POST; no dependent lookups'),
  'fields/createfieldasxml POST': partial(
    'the same types and managed metadata; no Calculated; Options does nothing'
  ),
  'contenttypes GET': supported,
  'contenttypes POST': partial('below Item, Document, Event, Link, Folder and Site Page'),
  'contenttypes/addavailablecontenttype POST': supported,
  'contenttype GET': partial('no forms, no document template, no settings of workflows'),
  'contenttype MERGE': partial('in the site does not go to the lists that use it'),
  'contenttype DELETE': supported,
  'contenttype/fields GET': supported,
  'fieldlinks GET': supported,
  'fieldlinks POST': partial('in the site does not go to the lists that use it'),
  'fieldlinks/reorder POST': supported,
  'fieldlink GET': supported,
  'fieldlink DELETE': supported,
  'rootfolder GET': supported,
  'rootfolder MERGE': partial('the order of the content types only'),
  'views GET': supported,
  'views POST': partial('title, query, limit, scope, default and personal views; HTML views only'),
  'view GET': partial('the properties that POST takes'),
  'view MERGE': partial('the properties that POST takes'),
  'view DELETE': supported,
  'view/setviewxml POST': partial('query, columns, row limit and scope'),
  'viewfields GET': supported,
  'viewfields/schemaxml GET': supported,
  'viewfields/addviewfield POST': supported,
  'viewfields/removeviewfield POST': supported,
  'viewfields/removeallviewfields POST': supported,
  'viewfields/moveviewfieldto POST': supported,
  'list/getitems POST': partial(
    'no GroupBy, Joins, ProjectedFields, DateRangesOverlap or recursive views below a folder; dates in UTC'
  ),
  'list/renderlistdataasstream POST': partial(
    'the same CAML as getitems; render options 0, 1, 2, 4 and 4096; no overrideParameters; values in en-US and UTC'
  ),
  'field GET': supported,
  'field MERGE': partial('type and internal name stay'),
  'field DELETE': supported,
  'items GET': partial(
    'no $filter on several values (as in SharePoint); text is sorted by code point, and letter case is ignored in ASCII only'
  ),
  'items POST': partial('no several terms (as in SharePoint); no folders'),
  'item GET': supported,
  'item MERGE': partial('no several terms (as in SharePoint); scheduled approval stays scheduled'),
  'item DELETE': supported,
  'list/getchanges POST': partial(
    'items only: added, updated, deleted; no renames, no rights; CurrentChangeToken by its own address'
  ),
  'web/getchanges POST': partial('items only, as list/getchanges'),
  'subscriptions GET': supported,
  'subscriptions POST': partial(
    'notifications go to this machine only, and http is enough; resourceData is empty'
  ),
  'subscription GET': supported,
  'subscription MERGE': supported,
  'subscription DELETE': supported,
  'list/currentchangetoken GET': supported,
  'web/currentchangetoken GET': supported,
  'list/getlistitemchangessincetoken POST': partial(
    'ChangeToken and RowLimit; text and numbers of the columns'
  ),
  'comments GET': partial('no $top beyond the list’s options; newest first'),
  'comments POST': partial('text and mentions; no mail goes to whom it names'),
  'comment GET': supported,
  'comment DELETE': supported,
  'comment/like POST': supported,
  'comment/unlike POST': supported,
  'comment/likedby GET': supported,
  'item/likedby POST': supported,
  'item/likedbyinformation GET': supported,
  'reputation.setlike POST': supported,
  'reputation.setrating POST': partial('no need to switch ratings on in the list'),
  'item/validateupdatelistitem POST': partial(
    'dates in en-US; Author, Editor, Created and Modified with bNewDocumentUpdate only'
  ),
  'list/recycle POST': supported,
  'list/addvalidateupdateitemusingpath POST': partial(
    'items and folders; checkInComment does nothing'
  ),
  'item/recycle POST': supported,
  'item/versions GET': supported,
  'item/version GET': partial('the columns as the item shows them, Author and Editor as values'),
  'item/version DELETE': supported,
  'attachmentfiles GET': supported,
  'attachmentfiles/add POST': supported,
  'attachmentfiles/addusingpath POST': supported,
  'attachment GET': supported,
  'attachment DELETE': supported,
  'attachment/recycleobject DELETE': supported,
  'attachment/$value GET': supported,
  'attachment/$value PUT': supported,
  'folder/recycle POST': supported,
  'folder/itemcount GET': supported,
  'folder/properties GET': partial('the two counts'),
  'folder/addsubfolderusingpath POST': supported,
  'file/versions GET': supported,
  'file/versions/deleteall POST': supported,
  'file/versions/deletebyid POST': supported,
  'file/versions/deletebylabel POST': supported,
  'file/versions/recyclebyid POST': supported,
  'file/versions/recyclebylabel POST': supported,
  'file/versions/restorebylabel POST': supported,
  'file/version GET': supported,
  'file/version DELETE': supported,
  'file/version/$value GET': supported,
  'file/recycle POST': supported,
  'file/checkedoutbyuser GET': supported,
  'file/checkout POST': supported,
  'file/checkin POST': supported,
  'file/undocheckout POST': supported,
  'file/publish POST': supported,
  'file/unpublish POST': supported,
  'file/approve POST': supported,
  'file/deny POST': supported,
  'file/startupload POST': partial('sessions that nobody goes on with are kept'),
  'file/continueupload POST': supported,
  'file/finishupload POST': partial('the whole file passes through memory'),
  'file/cancelupload POST': supported,
  'recyclebin GET': partial('the web’s shows the first stage, the site’s both'),
  'recyclebin/restoreall POST': supported,
  'recyclebin/deleteall POST': supported,
  'recyclebin/movealltosecondstage POST': supported,
  'recyclebin/deleteallsecondstageitems POST': supported,
  'recyclebinitem GET': supported,
  'recyclebinitem/restore POST': partial(
    'the folder a thing was in has to be there; permissions of its own come back while it has them'
  ),
  'recyclebinitem/movetosecondstage POST': supported,
  'recyclebinitem/deleteobject POST': supported,
  'sp.movecopyutil.movefilebypath POST': partial('within the one site'),
  'sp.movecopyutil.copyfilebypath POST': partial('within the one site'),
  'sp.movecopyutil.movefolderbypath POST': partial(
    'within the one site; never into a folder of the same name'
  ),
  'sp.movecopyutil.copyfolderbypath POST': partial(
    'within the one site; never into a folder of the same name'
  ),
  'folder GET': supported,
  'folder DELETE': supported,
  'folders GET': supported,
  'folders/addusingpath POST': supported,
  'files GET': supported,
  'files/addusingpath POST': partial('no checksum, no AutoCheckoutOnInvalidData'),
  'file GET': partial('the properties that the hub uses'),
  'file DELETE': supported,
  'file/$value GET': supported,
  'file/$value PUT': supported,
  'peoplemanager/getmyproperties GET': partial('no managers and reports, no personal site'),
  'peoplemanager/getpropertiesfor GET': partial('no managers and reports, no personal site'),
  'peoplemanager/getuserprofilepropertyfor GET': supported,
  'peoplemanager/setsinglevalueprofileproperty POST': partial('properties that people keep'),
  'peoplemanager/setmultivaluedprofileproperty POST': partial('properties that people keep'),
  'clientpeoplepickersearchuser POST': partial('people and SharePoint groups; no security groups'),
  'clientpeoplepickerresolveuser POST': partial('people and SharePoint groups'),
  'search/query GET': partial('the same as search/postquery; no people results (SourceId)'),
  'search/suggest GET': partial('names of people; no queries, for nobody clicks on results here'),
  'search/postquery POST': partial(
    'no NEAR, ONEAR, WORDS, ANY, ALL or NONE; XRANK with cb and nb only; of FQL what refiners write; intervals of refiners by hand only; no result sources, query rules, spelling, collapsing or rank models'
  ),
};

/** SharePoint REST that the hub may meet in documentation and that the tenant refuses for now. */
export const sharePointRefusals: Readonly<Record<string, Capability>> = {
  'file/copyto POST': refused('SP.MoveCopyUtil.CopyFileByPath'),
  'file/moveto POST': refused('SP.MoveCopyUtil.MoveFileByPath'),
  'files/addtemplatefile POST': refused('files/addusingpath with a whole page'),
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
    'SharePoint takes those got with a certificate only; here a secret is enough until the setting requireCertificate is on'
  ),
  'permissions in tokens': partial(
    'Graph asks for them where a token carries any; tokens of the portal and of the tenant’s administration carry none and open all that the person may; SharePoint REST looks at the person’s rights alone'
  ),
  'search schema': partial(
    'a mapping takes effect at once; in Microsoft 365 only after a crawl of the library'
  ),
  'automatic managed properties': partial(
    'columns of one list have them too, unless the setting automaticPropertiesOfListColumns is off; in Microsoft 365 only columns of the site do'
  ),
  'search index': partial(
    'late by a fixed time, never out of order, except that an item is read as it is when it is crawled; folders and attachments are not indexed, drafts to nobody'
  ),
  'drafts and content approval': partial(
    'folders are approved at once; approval of an item leaves Modified as it was; search never shows drafts, even where any reader may see them'
  ),
  'names of files': partial(
    'compared without letter case and composition in the last part of a path, in ASCII alone in its folders'
  ),
  'managed metadata': partial('the term store belongs to the one site'),
  'sign-in': partial(
    'no password and no second factor; conditional access as an authentication context that a resource asks for'
  ),
  'messages to bots': partial(
    'sent again twice when nothing is answered in 15 seconds; one after the other only as the network brings them'
  ),
  'ceilings of bots': partial(
    'counted for every bot; refused with the setting throttling only; windows start on the clock'
  ),
  'the Teams window: conversations': partial(
    'words, cards, names, “like”, own messages deleted; no files, no calls, no search in messages, no private or shared channels'
  ),
  'the Teams window: cards': partial(
    'drawn by the published renderer to version 1.6 with at most six actions; extensions of Teams to cards (people pickers, charts) fall back'
  ),
  'the Teams window: pages of apps': partial(
    'dialogs, settings, navigation, chats, tokens by nested app authentication and getAuthToken, on the web alone; no meetings, no stage, no pickers, no mobile capabilities'
  ),
  'installed apps': partial(
    'an administrator’s setup policy is played by the tenant’s own administration; nobody has to consent to what a manifest asks for'
  ),
  throttling: partial(
    'counted for everybody; refused by default only for searches of people and calls to profiles, all published limits with the setting throttling; windows start on the clock, and the costs of SharePoint REST are those published for Graph'
  ),
  'files at their address': partial(
    'whole files as they are; no byte ranges, no conditional requests, no viewer'
  ),
  'lost answers': partial(
    'the ledger has a line for each accepted change before its answer goes out; the line is written after the change, not with it'
  ),
  'text of documents': partial(
    'plain text, markup, PDF, Word, PowerPoint and Excel; no scanned pages, no older Office formats, no archives'
  ),
  'many results': partial(
    'by rank, words with more than 50,000 matches among the newest 250,000 documents are cut off there: totals and refiners are projected, and more than 5,000 matches are ranked by title and length alone'
  ),
  mail: partial(
    'arrives at once, or late by a fixed time with the administration’s PUT /mail; no spam filter, no retention, no rules; bounces as one report for each message; beyond 10,000 recipients a day messages are accepted and come back, and beyond 30 a minute refused with 429, both with the setting throttling only'
  ),
  calendars: partial(
    'one calendar for each mailbox; people invited from outside never answer; no resources, no working hours, no free and busy times'
  ),
  'change log': partial('of items; kept for ever, tokens are refused after 60 days'),
};

/** The whole table, as the tenant shows it to whoever asks what it plays. */
export const capabilities = {
  sharePoint: sharePointCapabilities,
  sharePointRefused: sharePointRefusals,
  sitePages: sitePagesCapabilities,
  graph: graphCapabilities,
  graphRefused: graphRefusals,
  entra: entraCapabilities,
  connector: connectorCapabilities,
  connectorRefused: connectorRefusals,
  tokenService: tokenServiceCapabilities,
  behaviour: behaviourCapabilities,
} as const;
