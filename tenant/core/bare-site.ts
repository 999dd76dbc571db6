import { randomUUID } from 'node:crypto';
import type { TenantClock } from './clock';
import type { Database } from './database';
import type { Groups } from './groups';
import type { Lists } from './lists';
import type { Permissions } from './permissions';
import { systemPrincipal } from './principal';
import { lastingMeta } from './schema';
import type { Webs } from './webs';

/** The site that every fresh tenant has. */
export const SITE_URL = '/sites/hub';

/** The site's title in its own language and as SharePoint translates it for readers of others. */
const TITLES: Readonly<Record<string, string>> = {
  en: 'Regional KM Hub',
  es: 'Centro regional de gestión del conocimiento',
  pt: 'Centro regional de gestão do conhecimento',
};

/** The site's title for a reader. @param culture BCP 47, e.g. `es-PE` */
export function siteTitleIn(culture: string, title: string): string {
  return title === TITLES['en'] ? (TITLES[culture.slice(0, 2).toLowerCase()] ?? title) : title;
}

const ENGLISH = 1033;
const DOCUMENT_LIBRARY = 101;
const SITE_PAGES = 119;

const DEFAULT_GROUPS = [
  { suffix: 'Owners', role: 1073741829 },
  { suffix: 'Members', role: 1073741830 },
  { suffix: 'Visitors', role: 1073741826 },
] as const;

interface BareSiteContext {
  database: Database;
  clock: TenantClock;
  permissions: Permissions;
  webs: Webs;
  groups: Groups;
  lists: Lists;
}

/**
 * Makes what SharePoint makes with a new site: the site, its three groups, an empty Documents library and
 * the Site Pages library. Does nothing when the site is there.
 */
export function createBareSite(context: BareSiteContext): void {
  const { database, clock, permissions, webs, groups, lists } = context;
  if (webs.peekByUrl(SITE_URL)) return;
  database.transaction(() => {
    const title = TITLES['en'] ?? '';
    const scopeId = permissions.createScope();
    webs.add({
      id: randomUUID(),
      siteId: lastingMeta(database, 'site-id', randomUUID),
      url: SITE_URL,
      title,
      language: ENGLISH,
      scopeId,
      created: clock.now(),
    });
    const web = webs.byUrl(SITE_URL);
    for (const { suffix, role } of DEFAULT_GROUPS) {
      const group = groups.add(systemPrincipal, `${title} ${suffix}`, '');
      permissions.assign(scopeId, group.id, role);
    }
    lists.add(systemPrincipal, web, {
      title: 'Documents',
      urlName: 'Shared Documents',
      template: DOCUMENT_LIBRARY,
    });
    lists.add(systemPrincipal, web, {
      title: 'Site Pages',
      urlName: 'SitePages',
      template: SITE_PAGES,
    });
  });
}
