/** One handled request. */
export interface LogEntry {
  sequence: number;
  /** The tenant's time, ISO. */
  at: string;
  method: string;
  path: string;
  query: string;
  status: number;
  /** Login name, or `anonymous`. */
  principal: string;
  milliseconds: number;
  requestBytes: number;
  responseBytes: number;
  /** Name of the fault that struck, if any. */
  fault?: string;
  /** Set when the tenant does not play what was asked for. */
  unsupported?: string;
}

const CAPACITY = 5000;

/** The last requests, so that tests and people can see what a client really asked for. */
export function createRequestLog() {
  let entries: LogEntry[] = [];
  let sequence = 0;
  return {
    add(entry: Omit<LogEntry, 'sequence'>): void {
      sequence += 1;
      entries.push({ sequence, ...entry });
      if (entries.length > CAPACITY) entries = entries.slice(-CAPACITY / 2);
    },
    /** @param unsupportedOnly only what the tenant refused for not playing it */
    list(options: { unsupportedOnly: boolean; after: number; pathContains: string }): LogEntry[] {
      return entries.filter(
        (entry) =>
          entry.sequence > options.after &&
          (!options.unsupportedOnly || entry.unsupported !== undefined) &&
          entry.path.includes(options.pathContains)
      );
    },
    clear(): void {
      entries = [];
    },
  };
}

export type RequestLog = ReturnType<typeof createRequestLog>;
