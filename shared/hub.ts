import {
  createOverviews,
  showNewest,
  showNotices,
  showTheme,
  showThemes,
  type NeedToKnow,
  type NewestDocuments,
  type PortalProblem,
  type PortalSettings,
  type ThemeChoice,
  type ThemeTiles,
  type ThemeView,
} from './domain/portal';
import type { PracticeDrafts, PublishedPractices } from './domain/practices';
import {
  addSaved,
  exportCsv,
  find,
  listRecent,
  listSaved,
  noteOpened,
  noteSearch,
  pinDocument,
  readRights,
  rememberSearch,
  renameSaved,
  suggestFor,
  suggestTitles,
  unpinDocument,
  type BestBet,
  type BestBetDraft,
  type BestBetRepository,
  type ExportedList,
  type ExportOptions,
  type ExportProblem,
  type FindOptions,
  type FindPorts,
  type PinProblem,
  type RecentSearches,
  type Rendition,
  type SavedSearch,
  type SavedSearchRepository,
  type SaveProblem,
  type SearchAnswer,
  type SearchLog,
  type SearchQuery,
  type SearchResult,
  type SearchRights,
  type SearchSettings,
  type Suggestion,
  type SuggestSettings,
  type TitleSuggestion,
} from './domain/search';
import type { Result } from './kernel/result';

/** Everything the hub needs of the world outside. Each surface chooses the adapters. */
export interface HubPorts extends FindPorts {
  readonly settings: SearchSettings & PortalSettings;
  readonly bestBets: BestBetRepository;
  readonly savedSearches: SavedSearchRepository;
  readonly recentSearches: RecentSearches;
  readonly searchLog: SearchLog;
  readonly practices: Hub['practices'];
}

/** The one door to the hub's features: web parts, tabs and bot call nothing else. Each throws HubError when what it asks does not answer. */
export interface Hub {
  readonly search: {
    /** Finds documents; the search is counted without a name and kept among the reader's last ones. */
    find(query: SearchQuery, options: FindOptions): Promise<SearchAnswer>;
    /** Terms, fields and recent searches for what is typed so far. */
    suggest(typed: string, settings: SuggestSettings): Promise<readonly Suggestion[]>;
    /** Documents whose title begins like it; ask again with a new signal and end the one before. */
    suggestTitles(typed: string, signal?: AbortSignal): Promise<readonly TitleSuggestion[]>;
    /** Every rendition of the works that the reader may open, by work id. */
    findRenditions(
      workIds: readonly string[],
      signal?: AbortSignal
    ): Promise<ReadonlyMap<string, readonly Rendition[]>>;
    /** What a search finds, as a table. */
    exportCsv(
      query: SearchQuery,
      options: ExportOptions
    ): Promise<Result<ExportedList, ExportProblem>>;
    readonly recent: {
      /** Newest first. */
      list(): Promise<readonly SearchQuery[]>;
      clear(): Promise<void>;
    };
    readonly saved: {
      list(): Promise<readonly SavedSearch[]>;
      add(name: string, query: SearchQuery): Promise<Result<SavedSearch, SaveProblem>>;
      /** Gives back the name as it is kept. */
      rename(id: string, name: string): Promise<Result<string, SaveProblem>>;
      remove(id: string): Promise<void>;
    };
    /** Puts a document first for a theme until a day. */
    pin(draft: BestBetDraft): Promise<Result<BestBet, PinProblem>>;
    unpin(bet: BestBet): Promise<Result<undefined, PinProblem>>;
    /** What the reader may do beyond searching. */
    rights(): Promise<SearchRights>;
    /** Counts, without a name, that a result was opened. */
    noteOpened(answer: SearchAnswer, result: SearchResult): void;
  };
  readonly portal: {
    /** @param themeKey where given, only what concerns this theme or one below it */
    notices(themeKey?: string): Promise<readonly NeedToKnow[]>;
    themes(choice: ThemeChoice): Promise<ThemeTiles>;
    theme(key: string): Promise<Result<ThemeView, PortalProblem>>;
    /** @param count how many documents at most */
    newest(count: number, themeKey?: string): Promise<NewestDocuments>;
  };
  /** What a person does herself; everything from submission on is the service's: see ServiceHub. */
  readonly practices: {
    /** Her own, which nobody else sees. */
    readonly drafts: PracticeDrafts;
    /** What all staff read, in one call. */
    readonly published: PublishedPractices;
  };
}

/** Binds the use cases to their adapters. */
export function createHub(ports: HubPorts): Hub {
  const { index, savedSearches, recentSearches, searchLog, clock } = ports;
  const overviews = createOverviews(ports);
  return {
    search: {
      async find(query, options) {
        const answer = await find(ports, query, options);
        // the answer waits for neither, and neither fails it
        void noteSearch(searchLog, answer, clock);
        void rememberSearch(recentSearches, answer.query);
        return answer;
      },
      suggest: (typed, settings) => suggestFor(ports, typed, settings),
      suggestTitles: (typed, signal) => suggestTitles(index, typed, signal),
      findRenditions: (workIds, signal) => index.renditions(workIds, signal),
      exportCsv: (query, options) => exportCsv(ports, query, options),
      recent: {
        list: () => listRecent(recentSearches),
        clear: () => recentSearches.clear(),
      },
      saved: {
        list: () => listSaved(savedSearches),
        add: (name, query) => addSaved(savedSearches, name, query),
        rename: (id, name) => renameSaved(savedSearches, id, name),
        remove: (id) => savedSearches.remove(id),
      },
      pin: (draft) => pinDocument(ports, draft),
      unpin: (bet) => unpinDocument(ports, bet),
      rights: () => readRights(ports),
      noteOpened: (answer, result) => void noteOpened(searchLog, answer, result, clock),
    },
    portal: {
      notices: (themeKey) => showNotices(ports, themeKey),
      themes: (choice) => showThemes(ports, overviews, choice),
      theme: (key) => showTheme(ports, overviews, key),
      newest: (count, themeKey) => showNewest(ports, overviews, count, themeKey),
    },
    practices: ports.practices,
  };
}
