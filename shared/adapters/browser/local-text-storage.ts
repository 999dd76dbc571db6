import type { TextStorage } from './cached-vocabulary';

/**
 * The browser's own storage. It may be full or forbidden (private windows, strict policies): then
 * its methods fail, and whoever uses it goes on without.
 */
export function createLocalTextStorage(page: Window): TextStorage {
  return {
    async read(key) {
      return page.localStorage.getItem(key) ?? undefined;
    },
    async write(key, value) {
      page.localStorage.setItem(key, value);
    },
  };
}
