/** Where a browser keeps text between pages; any of its methods may fail. */
export interface TextStorage {
  read(key: string): Promise<string | undefined>;
  write(key: string, value: string): Promise<void>;
}
