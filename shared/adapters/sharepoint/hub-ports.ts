import type { SPFI } from '@pnp/sp';
import { systemClock, type Clock } from '../../kernel/clock';
import type {
  BestBetRepository,
  DocumentIndex,
  RecentSearches,
  SavedSearchRepository,
} from '../../domain/search';
import type { VocabularySource } from '../../domain/taxonomy';
import { createCachedVocabulary } from '../browser/cached-vocabulary';
import { createKeptSettings, type KeptSettings } from '../browser/kept-settings';
import { createKeptSearchLog, type KeptSearchLog } from '../browser/kept-search-log';
import { createPatientVocabulary } from '../browser/patient-vocabulary';
import { createPublishedVocabulary } from '../browser/published-vocabulary-source';
import { createRecentSearches } from '../browser/recent-searches';
import type { TextStorage } from '../browser/text-storage';
import type { ThrottleGate } from '../throttle-gate';
import { createBestBets } from './best-bets';
import { createHubSettings } from './hub-settings';
import { publishVocabulary } from './published-vocabulary';
import { createLazyPractices } from './practices/lazy-practices';
import type { PersonPractices } from './practices/person-practices';
import { createRequestBundle } from './request-bundle';
import { createSavedSearches } from './saved-searches';
import { createSearchIndex } from './search-index';
import { createSettingsFiles } from './settings-files';

export interface SharePointHubSettings {
  /** With the person's own rights, sending through `gatedSend(gate, fetch)`. */
  readonly sp: SPFI;
  /** The same with the right to write her drafts, where `sp` has a token that only reads. */
  readonly writing?: SPFI;
  /** The page's one gate: a person waits a few seconds (`{ attempts: 3, patienceMs: 5000 }`). */
  readonly gate: ThrottleGate;
  /** Absolute address of the hub's site, without a slash at the end. */
  readonly siteUrl: string;
  /** Tells sites and people on one machine apart, such as `<site id>.<user id>`. */
  readonly personKey: string;
  readonly storage: TextStorage;
  /** The term store by Graph, asked where nothing is published, and once a day when idle. */
  readonly termStore: VocabularySource;
  /** Where the web parts of a page meet: `globalThis`. */
  readonly page: object;
  /** Runs something when the page has nothing else to do, such as `requestIdleCallback`. */
  whenIdle(work: () => void): void;
  readonly clock?: Clock;
}

/** What a web part needs of SharePoint, ready for createHub. */
export interface SharePointHubPorts {
  readonly index: DocumentIndex;
  /** Patient: it fails after 3 seconds, and a search then goes on with the words alone. */
  readonly vocabulary: VocabularySource;
  /** Serves the search and the portal alike. */
  readonly settings: KeptSettings;
  readonly bestBets: BestBetRepository;
  readonly savedSearches: SavedSearchRepository;
  readonly recentSearches: RecentSearches;
  readonly searchLog: KeptSearchLog;
  readonly practices: PersonPractices;
}

/** A search does not wait longer for translations. */
const vocabularyPatienceMs = 3000;
const hourMs = 60 * 60 * 1000;

/**
 * The hub in a page of SharePoint. Everything that is read at the same moment, by whatever web part
 * of this bundle, leaves in one call: on a cold browser the settings and the first search together.
 */
export function createSharePointHubPorts(options: SharePointHubSettings): SharePointHubPorts {
  const {
    sp,
    writing = sp,
    gate,
    siteUrl,
    personKey,
    storage,
    termStore,
    page,
    whenIdle,
  } = options;
  const clock = options.clock ?? systemClock;
  const sitePath = new URL(siteUrl).pathname.replace(/\/+$/, '');
  const bundle = createRequestBundle({ sp, gate });
  const settings = createKeptSettings({
    source: createHubSettings(bundle, sitePath, clock),
    ...{ storage, personKey, clock, page },
  });
  const files = createSettingsFiles(sp, sitePath);
  const published = createPublishedVocabulary({
    ...{ settings, termStore, storage, personKey, clock, whenIdle },
    unpublished: createCachedVocabulary({
      ...{ source: termStore, storage, personKey, clock },
      ...{ freshMs: hourMs, maxAgeMs: 24 * hourMs },
    }),
    publish: (concepts, lexicon) => publishVocabulary(files, concepts, clock.now(), lexicon),
  });
  const readerId = async (): Promise<string> => (await settings.load()).reader.id;
  return {
    index: createSearchIndex(bundle, siteUrl, clock),
    vocabulary: createPatientVocabulary(published, vocabularyPatienceMs),
    settings,
    bestBets: createBestBets({ sp, siteUrl, onChange: () => settings.forget() }),
    savedSearches: createSavedSearches({ sp, bundle, sitePath, readerId }),
    recentSearches: createRecentSearches(storage, personKey),
    searchLog: createKeptSearchLog(storage, personKey, clock),
    practices: createLazyPractices(async () => {
      const { createPersonPractices } = await import(
        /* webpackChunkName: 'hub-practices-store' */ './practices/person-practices'
      );
      return createPersonPractices({ bundle, sitePath, readerId, clock, sp: writing });
    }),
  };
}
