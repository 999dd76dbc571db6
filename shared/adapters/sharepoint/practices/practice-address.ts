import { pageFiles } from '../schema/page-files';
import { practiceListUrlNames } from '../schema/practice-names';

/**
 * Where people read a practice: the hub's page, never the form of the list.
 * @param siteUrl absolute address of the hub's site, without a slash at the end
 */
export function practiceAddress(siteUrl: string, id: string): string {
  return `${siteUrl}/SitePages/${pageFiles.practices}?practice=${encodeURIComponent(id)}`;
}

/** Address of the list of published practices, absolute or on its server, as the site's is. */
export function publishedListOf(site: string): string {
  return `${site}/Lists/${practiceListUrlNames.published}`;
}

/**
 * The practice that an address of the hub's page shows.
 * @returns undefined for every other address
 */
export function practiceIdIn(siteUrl: string, address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname, searchParams, username, password } = new URL(address);
  const page = new URL(practiceAddress(siteUrl, ''));
  if (origin !== page.origin || username !== '' || password !== '') return undefined;
  if (pathname.toLowerCase() !== page.pathname.toLowerCase()) return undefined;
  return searchParams.get('practice') ?? undefined;
}
