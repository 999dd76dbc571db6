import type { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import type { LogEntry, SearchLog } from '../../domain/search';
import type { TextStorage } from './text-storage';

/** An entry with the pseudonym of its month: entries of one month belong together, months do not. */
export interface KeptLogEntry extends LogEntry {
  readonly pseudonym: string;
}

/** The log on the reader's machine. */
export interface KeptSearchLog extends SearchLog {
  /** Everything that is kept, the oldest first: for the page that says what the hub notes down. */
  entries(): Promise<readonly KeptLogEntry[]>;
  erase(): Promise<void>;
}

interface Kept {
  /** YYYY-MM, in UTC. */
  readonly month: string;
  readonly pseudonym: string;
  readonly entries: readonly KeptLogEntry[];
}

const mostEntries = 500;
/** Personal events are kept for 13 months (specifications, privacy). */
const monthsKept = 13;

/**
 * Counts searches in the browser until a later part of the hub gathers them. The pseudonym is a
 * random number, made anew each month and derived from nothing: nobody can compute whose it was.
 * @param random values from 0 to below 1
 */
export function createKeptSearchLog(
  storage: TextStorage,
  personKey: string,
  clock: Clock,
  random: () => number = Math.random
): KeptSearchLog {
  const key = `hub.search-log.${personKey}`;
  // one after the other: two searches at once must not write over each other
  let last: Promise<void> = Promise.resolve();

  const read = async (): Promise<Kept> => {
    const month = clock.now().toISOString().slice(0, 7);
    const kept = readKept(await storage.read(key).catch(() => undefined));
    const oldest = monthBefore(clock.now(), monthsKept);
    const entries = (kept?.entries ?? []).filter(({ at }) => at.slice(0, 7) > oldest);
    const pseudonym = kept?.month === month ? kept.pseudonym : newId<'pseudonym'>(random);
    return { month, pseudonym, entries };
  };

  const append = async (entry: LogEntry): Promise<void> => {
    const { month, pseudonym, entries } = await read();
    const next = [...entries, { ...entry, pseudonym }].slice(-mostEntries);
    const kept: Kept = { month, pseudonym, entries: next };
    await storage.write(key, JSON.stringify(kept)).catch(() => undefined);
  };

  return {
    note(entry) {
      last = last.then(() => append(entry));
      return last;
    },
    async entries() {
      await last;
      return (await read()).entries;
    },
    async erase() {
      await last;
      await storage.write(key, '').catch(() => undefined);
    },
  };
}

function monthBefore(now: Date, months: number): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1))
    .toISOString()
    .slice(0, 7);
}

function readKept(text: string | undefined): Kept | undefined {
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(text) as Partial<Kept> | null;
    const isUsable =
      typeof value?.month === 'string' &&
      typeof value.pseudonym === 'string' &&
      Array.isArray(value.entries);
    return isUsable ? (value as Kept) : undefined;
  } catch {
    // cut short or erased: the log begins anew
    return undefined;
  }
}
