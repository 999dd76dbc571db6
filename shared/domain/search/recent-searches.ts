import { readDeepLink, writeDeepLink } from './deep-link';
import type { RecentSearches } from './ports';
import { isBrowsing, type SearchQuery } from './query';

/** The reader's last searches, the newest first. */
export async function listRecent(recent: RecentSearches): Promise<SearchQuery[]> {
  return (await recent.list()).map((link) => readDeepLink(link));
}

/** Remembers a search that asked for something; a further page of it is the same search. */
export async function rememberSearch(recent: RecentSearches, query: SearchQuery): Promise<void> {
  if (isBrowsing(query)) return;
  await recent.add(writeDeepLink({ ...query, page: 1 }));
}
