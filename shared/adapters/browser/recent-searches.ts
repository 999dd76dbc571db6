import type { RecentSearches } from '../../domain/search';
import type { TextStorage } from './text-storage';

/** A list that is longer is no longer looked at. */
const most = 10;

/**
 * The last searches of a person, on her machine alone. A storage that is full, forbidden or broken
 * keeps nothing, and nothing else suffers.
 * @param personKey tells people on one machine apart
 */
export function createRecentSearches(storage: TextStorage, personKey: string): RecentSearches {
  const key = `hub.recent.${personKey}`;
  const read = async (): Promise<readonly string[]> =>
    readLinks(await storage.read(key).catch(() => undefined));
  const write = (links: readonly string[]): Promise<void> =>
    storage.write(key, JSON.stringify(links)).catch(() => undefined);
  return {
    list: read,
    async add(link) {
      const others = (await read()).filter((other) => other !== link);
      await write([link, ...others].slice(0, most));
    },
    clear: () => write([]),
  };
}

function readLinks(text: string | undefined): readonly string[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter((link) => typeof link === 'string') : [];
  } catch {
    // cut short or written by something else: as good as nothing, and the next search mends it
    return [];
  }
}
