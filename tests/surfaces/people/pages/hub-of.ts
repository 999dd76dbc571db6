import { createMemoryDocumentIndex } from '../../../../shared/adapters/memory/memory-document-index';
import type { MemoryPerson } from '../../../../shared/adapters/memory/memory-people';
import { createMemoryPractices } from '../../../../shared/adapters/memory/memory-practices';
import {
  createMemoryRecentSearches,
  createMemorySavedSearches,
  createMemorySearchLog,
  createMemorySettings,
} from '../../../../shared/adapters/memory/memory-search-ports';
import { createHub, type Hub } from '../../../../shared/hub';
import { systemClock } from '../../../../shared/kernel/clock';
import { vocabulary } from '../../../unit/people/people-desk';

/** The hub of a person, with an empty library: what is tested here is about people. */
export async function hubOf({ id, name, roles }: MemoryPerson): Promise<Hub> {
  const settings = createMemorySettings({
    ...{ bestBets: [], specialists: [], notices: [] },
    reader: { id, name, roles },
  });
  const practices = createMemoryPractices({ me: id });
  return createHub({
    index: createMemoryDocumentIndex([], await vocabulary.load()),
    ...{ vocabulary, settings, bestBets: settings },
    savedSearches: createMemorySavedSearches(),
    recentSearches: createMemoryRecentSearches(),
    searchLog: createMemorySearchLog(),
    practices: { drafts: practices.draftsOf(id), published: practices.published },
    clock: systemClock,
  });
}
