import type { Clock } from '../../kernel/clock';
import {
  createVocabulary,
  type Concept,
  type Vocabulary,
  type VocabularySource,
} from '../../domain/taxonomy';
import type { TextStorage } from './text-storage';

export interface CachedVocabularySettings {
  readonly source: VocabularySource;
  readonly storage: TextStorage;
  /** Tells people on one machine apart: what one may read is not another's. */
  readonly personKey: string;
  /** For so long, in milliseconds, what is kept is taken as it is. */
  readonly freshMs: number;
  /** Up to this age it is shown at once and renewed behind the scenes; older, it is not used. */
  readonly maxAgeMs: number;
  readonly clock: Clock;
}

interface Kept {
  readonly form: number;
  readonly at: number;
  readonly concepts: readonly Concept[];
}

/** Raise it when the form of a concept changes, so that old copies are not read. */
const keptForm = 1;

/**
 * Keeps the vocabulary between pages, so that the term store is asked about once a day and not at
 * every search. A storage that is full, forbidden or broken costs time, never the answer.
 */
export function createCachedVocabulary(settings: CachedVocabularySettings): VocabularySource {
  const { source, storage, clock, freshMs, maxAgeMs } = settings;
  const key = `hub.vocabulary.${settings.personKey}`;
  let renewal: Promise<Vocabulary> | undefined;
  // A page asks at every search; its indexes are built once for what is kept.
  let built: { readonly at: number; readonly vocabulary: Vocabulary } | undefined;

  const renew = (): Promise<Vocabulary> => {
    // One at a time: several web parts of a page ask at once.
    renewal ??= source
      .load()
      .then(async (vocabulary) => {
        const kept: Kept = {
          form: keptForm,
          at: clock.now().getTime(),
          concepts: vocabulary.concepts,
        };
        await storage.write(key, JSON.stringify(kept)).catch(() => undefined);
        return vocabulary;
      })
      .finally(() => {
        renewal = undefined;
      });
    return renewal;
  };

  return {
    async load() {
      const kept = readKept(await storage.read(key).catch(() => undefined));
      const age = kept ? clock.now().getTime() - kept.at : Number.POSITIVE_INFINITY;
      // A negative age means that the clock was set back since.
      if (!kept || age < 0 || age > maxAgeMs) return renew();
      if (age > freshMs) {
        // What is kept answers now; a failed renewal is tried again by the next page.
        renew().catch(() => undefined);
      }
      if (built?.at !== kept.at) {
        built = { at: kept.at, vocabulary: createVocabulary(kept.concepts) };
      }
      return built.vocabulary;
    },
  };
}

function readKept(text: string | undefined): Kept | undefined {
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(text) as Partial<Kept> | null;
    const isUsable =
      value?.form === keptForm && typeof value.at === 'number' && Array.isArray(value.concepts);
    return isUsable ? (value as Kept) : undefined;
  } catch {
    // Cut short or written by something else: as good as nothing, and the next write mends it.
    return undefined;
  }
}
