/** What one request asks of the service, as its limits count it. */
export interface RequestCost {
  /** Resource units of the application. */
  units: number;
  /** Search queries of the person. */
  searches: number;
  /** Searches for people, of the whole organisation. */
  peopleSearches: number;
  /** Calls to user profiles of the person. */
  profiles: number;
}

const FREE: RequestCost = { units: 0, searches: 0, peopleSearches: 0, profiles: 0 };

const PERMISSIONS =
  /\/(permissions|roleassignments|breakroleinheritance|resetroleinheritance|invite|createlink)\b/i;
const PEOPLE_SEARCH =
  /clientpeoplepickersearchuser|\/me\/people$|\/users\/[^/]+\/people$|\/users\?(?:.*&)?(?:\$|%24)search=/i;
/** The last part of an address that stands for many things. */
const COLLECTION =
  /\/(items|children|lists|drives|columns|fields|contenttypes|sites|pages|versions|views|files|folders|subscriptions|sets|groups|terms|users|people|members|siteusers|sitegroups|roledefinitions|getitems|renderlistdataasstream|recyclebin|attachmentfiles|messages|events)$/i;
const TOKEN = /[?&](?:\$|%24)?(?:delta)?token=/i;

/**
 * Source: sp-dev-docs, "Avoid getting throttled or blocked in SharePoint Online": one unit for a single
 * item, a delta with a token or a download, two for many items and for each change, five for permissions.
 * SharePoint's own REST has no published costs; the same ones are taken (unverified).
 * @param target path and query
 */
export function costOf(method: string, target: string): RequestCost {
  const [path = ''] = target.split('?');
  if (!/\/(_api|v1\.0)\//i.test(path) || /\/\$batch$/i.test(path)) return FREE;
  const isRead = method === 'GET' || method === 'HEAD';
  return {
    units: unitsOf(isRead, path, target),
    searches: /\/_api\/search\/|\/v1\.0\/search\/query$/i.test(path) ? 1 : 0,
    peopleSearches: PEOPLE_SEARCH.test(target) ? 1 : 0,
    profiles: /sp\.userprofiles\.peoplemanager/i.test(path) ? 1 : 0,
  };
}

function unitsOf(isRead: boolean, path: string, target: string): number {
  if (PERMISSIONS.test(path) || /(?:\$|%24)expand=[^&]*permissions/i.test(target)) return 5;
  if (!isRead) return /\/contextinfo$/i.test(path) ? 1 : 2;
  if (/\/delta(\(.*\))?$/i.test(path)) return TOKEN.test(target) ? 1 : 2;
  return COLLECTION.test(path) ? 2 : 1;
}
