import type {
  BestBet,
  BestBetRepository,
  LogEntry,
  RecentSearches,
  SavedSearchRepository,
  SearchLog,
  SearchSettings,
  SearchSettingsRecord,
  StoredSearch,
} from '../../domain/search';
import type { PortalSettings, PortalSettingsRecord } from '../../domain/portal';
import { fail, ok } from '../../kernel/result';

/**
 * What people set up around the hub, in memory; pins change what is read next.
 * @param closed ids of documents with permissions of their own
 */
export function createMemorySettings(
  record: SearchSettingsRecord & PortalSettingsRecord,
  closed: readonly string[] = []
): SearchSettings & PortalSettings & BestBetRepository {
  let bestBets = record.bestBets;
  let made = 0;
  return {
    load: () => Promise.resolve({ ...record, bestBets }),
    add(draft) {
      if (closed.includes(draft.documentId)) {
        return Promise.resolve(fail({ code: 'search.pin-closed' }));
      }
      made += 1;
      const bet: BestBet = { ...draft, id: `bet-${made}`, chosenBy: record.reader.name };
      bestBets = [...bestBets, bet];
      return Promise.resolve(ok(bet));
    },
    remove(id) {
      bestBets = bestBets.filter((bet) => bet.id !== id);
      return Promise.resolve();
    },
  };
}

/** One person's saved searches, in memory. */
export function createMemorySavedSearches(): SavedSearchRepository {
  let searches: readonly StoredSearch[] = [];
  let made = 0;
  return {
    list: () => Promise.resolve(searches),
    add(name, link) {
      made += 1;
      const search = { id: String(made), name, link };
      searches = [...searches, search];
      return Promise.resolve(search);
    },
    rename(id, name) {
      searches = searches.map((search) => (search.id === id ? { ...search, name } : search));
      return Promise.resolve();
    },
    remove(id) {
      searches = searches.filter((search) => search.id !== id);
      return Promise.resolve();
    },
  };
}

/** The last searches, in memory. */
export function createMemoryRecentSearches(most = 10): RecentSearches {
  let links: readonly string[] = [];
  return {
    list: () => Promise.resolve(links),
    add(link) {
      links = [link, ...links.filter((other) => other !== link)].slice(0, most);
      return Promise.resolve();
    },
    clear() {
      links = [];
      return Promise.resolve();
    },
  };
}

/** The log in memory, with a look inside for tests. */
export function createMemorySearchLog(): SearchLog & { entries(): readonly LogEntry[] } {
  const entries: LogEntry[] = [];
  return {
    entries: () => entries,
    note(entry) {
      entries.push(entry);
      return Promise.resolve();
    },
  };
}
