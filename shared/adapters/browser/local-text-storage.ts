import type { TextStorage } from './text-storage';

/**
 * The browser's own storage. Where it is full or forbidden (private windows, strict policies) the
 * page keeps what it would have stored, for as long as it is open.
 */
export function createLocalTextStorage(page: Pick<Window, 'localStorage'>): TextStorage {
  const ofPage = new Map<string, string>();
  return {
    async read(key) {
      const kept = ofPage.get(key);
      if (kept !== undefined) return kept;
      try {
        return page.localStorage.getItem(key) ?? undefined;
      } catch {
        // Even looking may be forbidden: then there is nothing from before this page.
        return undefined;
      }
    },
    async write(key, value) {
      try {
        page.localStorage.setItem(key, value);
        ofPage.delete(key);
      } catch {
        ofPage.set(key, value);
      }
    },
  };
}
