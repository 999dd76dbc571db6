import type { Clock } from '../../kernel/clock';
import type { HubSettings, HubSettingsSource } from '../sharepoint/hub-settings';
import type { TextStorage } from './text-storage';

export interface KeptSettingsOptions {
  readonly source: HubSettingsSource;
  readonly storage: TextStorage;
  /** Tells sites and people on one machine apart: what one may read is not another's. */
  readonly personKey: string;
  readonly clock: Clock;
  /** Where the web parts of a page meet: `globalThis`, which all their bundles share. */
  readonly page: object;
}

/** The settings as a page keeps them. */
export interface KeptSettings extends HubSettingsSource {
  /** The next who asks reads anew: somebody has just changed something. */
  forget(): Promise<void>;
}

interface Kept {
  readonly form: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly settings: HubSettings;
}

/** Raise it when the form of the settings changes, so that old copies are not read. */
const keptForm = 2;
const minuteMs = 60 * 1000;
/** For so long what is kept is taken as it is. */
const freshMs = 10 * minuteMs;
/** Up to this age it is shown at once and renewed behind the scenes; older, it is not used. */
const maxAgeMs = 24 * 60 * minuteMs;
const registryKey = Symbol.for('org.regional-km-hub');

/** What the web parts of a page know together, by person. */
type Registry = Map<string, { kept?: Kept; renewal?: Promise<HubSettings> }>;

/**
 * Keeps the settings between pages, and shares them among the web parts of a page though each lives
 * in a bundle of its own: however many there are, the site is asked once. A storage that is full,
 * forbidden or broken costs time, never the answer.
 */
export function createKeptSettings(options: KeptSettingsOptions): KeptSettings {
  const { source, storage, personKey, clock, page } = options;
  const key = `hub.settings.${personKey}`;
  const shared = entryOf(page, personKey);
  const now = (): number => clock.now().getTime();

  const renew = (): Promise<HubSettings> => {
    // One at a time: several web parts of a page ask at once.
    shared.renewal ??= source
      .load()
      .then(async (settings) => {
        shared.kept = { form: keptForm, at: now(), settings };
        await storage.write(key, JSON.stringify(shared.kept)).catch(() => undefined);
        return settings;
      })
      .finally(() => {
        delete shared.renewal;
      });
    return shared.renewal;
  };

  return {
    async load() {
      if (shared.renewal && !shared.kept) return shared.renewal;
      shared.kept ??= readKept(await storage.read(key).catch(() => undefined));
      const age = shared.kept ? now() - shared.kept.at : Number.POSITIVE_INFINITY;
      // A negative age means that the clock was set back since.
      if (!shared.kept || age < 0 || age > maxAgeMs) return renew();
      if (age > freshMs) {
        // What is kept answers now; a failed renewal is tried again by the next who asks.
        renew().catch(() => undefined);
      }
      return shared.kept.settings;
    },

    async forget() {
      delete shared.kept;
      await storage.write(key, '').catch(() => undefined);
    },
  };
}

function entryOf(page: object, personKey: string): { kept?: Kept; renewal?: Promise<HubSettings> } {
  const place = page as { [registryKey]?: Registry };
  const registry = (place[registryKey] ??= new Map());
  const found = registry.get(personKey) ?? {};
  registry.set(personKey, found);
  return found;
}

function readKept(text: string | undefined): Kept | undefined {
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(text) as Partial<Kept> | null;
    const isUsable =
      value?.form === keptForm &&
      typeof value.at === 'number' &&
      typeof value.settings === 'object' &&
      value.settings !== null;
    return isUsable ? (value as Kept) : undefined;
  } catch {
    // Cut short or written by something else: as good as nothing, and the next write mends it.
    return undefined;
  }
}
