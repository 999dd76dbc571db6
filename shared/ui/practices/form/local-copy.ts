/** One thing that is kept on this computer as well, so that a closed browser loses nothing. */
export interface LocalCopy<T> {
  read(): T | undefined;
  /** @returns whether it is there; a browser may be full or forbid it */
  write(value: T): boolean;
  remove(): void;
}

type CopyStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * @param key names the person as well: on a shared computer nobody sees another one's text
 * @param take what is read, or undefined where it is not what it should be: an older version of the hub may have written it
 */
export function localCopy<T>(
  storage: CopyStorage,
  key: string,
  take: (value: unknown) => T | undefined
): LocalCopy<T> {
  return {
    read() {
      try {
        const text = storage.getItem(key);
        return text === null ? undefined : take(JSON.parse(text));
      } catch {
        // blocked storage or a torn text: there is no copy then
        return undefined;
      }
    },
    write(value) {
      try {
        storage.setItem(key, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
    remove() {
      try {
        storage.removeItem(key);
      } catch {
        // what cannot be reached cannot be read by anybody else either
        return;
      }
    },
  };
}
