/** What a component needs of the browser's storage. */
export type SafeStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The browser's own storage, which never throws: where it is full or forbidden, the page keeps what
 * it would have stored for as long as it is open.
 */
export function createSafeStorage(page: Pick<Window, 'localStorage'>): SafeStorage {
  const ofPage = new Map<string, string>();
  const attempt = <T>(act: (storage: Storage) => T): T | undefined => {
    try {
      return act(page.localStorage);
    } catch {
      // private windows and strict policies forbid even looking
      return undefined;
    }
  };
  return {
    getItem: (key) => ofPage.get(key) ?? attempt((storage) => storage.getItem(key)) ?? null,
    setItem(key, value) {
      const isKept = attempt((storage) => {
        storage.setItem(key, value);
        return true;
      });
      if (isKept) ofPage.delete(key);
      else ofPage.set(key, value);
    },
    removeItem(key) {
      ofPage.delete(key);
      attempt((storage) => storage.removeItem(key));
    },
  };
}
