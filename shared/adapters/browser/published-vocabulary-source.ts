import type { Clock } from '../../kernel/clock';
import {
  createVocabulary,
  readLexicon,
  type Concept,
  type Vocabulary,
  type VocabularySource,
} from '../../domain/taxonomy';
import type { HubSettingsSource } from '../sharepoint/hub-settings';
import { isSameVocabulary, type PublishedVocabulary } from '../sharepoint/published-vocabulary';
import type { TextStorage } from './text-storage';

export interface PublishedVocabularyOptions {
  readonly settings: HubSettingsSource;
  /** The truth, which costs a call to Graph: compared once a day. */
  readonly termStore: VocabularySource;
  /** Answers where nothing is published; a cache in front of the term store. */
  readonly unpublished: VocabularySource;
  readonly storage: TextStorage;
  readonly personKey: string;
  readonly clock: Clock;
  /** Runs something when the page has nothing else to do. */
  whenIdle(work: () => void): void;
  /** Publishes anew; SharePoint refuses who may not. */
  publish(concepts: readonly Concept[], lexicon?: string): Promise<void>;
}

interface Comparison {
  readonly at: number;
  /** The publication that was compared. */
  readonly madeAt: string;
  /** What the term store says, where it says something else. */
  readonly newer?: readonly Concept[];
}

const dayMs = 24 * 60 * 60 * 1000;

/**
 * The vocabulary that the site publishes. It comes with the other settings; whether it is still what
 * the term store says is looked after the first results, when the page is idle, at most once a day.
 * Who may write publishes what is newer; for everybody else the newer one counts on this machine.
 */
export function createPublishedVocabulary(options: PublishedVocabularyOptions): VocabularySource {
  const { settings, termStore, unpublished, storage, clock, whenIdle, publish } = options;
  const key = `hub.vocabulary-compared.${options.personKey}`;
  let built: { readonly from: string; readonly vocabulary: Vocabulary } | undefined;
  let isCompared = false;

  const build = (from: string, concepts: readonly Concept[], lexicon = ''): Vocabulary => {
    // A page asks at every search; its indexes are built once for what is published.
    if (built?.from !== from) {
      built = { from, vocabulary: createVocabulary(concepts, readLexicon(lexicon)) };
    }
    return built.vocabulary;
  };

  const compare = async ({ madeAt, concepts, lexicon }: PublishedVocabulary): Promise<void> => {
    const current = (await termStore.load()).concepts;
    const isNewer = current.length > 0 && !isSameVocabulary(concepts, current);
    const comparison: Comparison = {
      ...{ at: clock.now().getTime(), madeAt },
      ...(isNewer ? { newer: current } : {}),
    };
    await storage.write(key, JSON.stringify(comparison));
    if (isNewer) await publish(current, lexicon);
  };

  return {
    async load() {
      const { vocabulary: published } = await settings.load();
      if (!published) return unpublished.load();
      const compared = readComparison(await storage.read(key).catch(() => undefined));
      const isOfThis = compared?.madeAt === published.madeAt;
      const age = compared && isOfThis ? clock.now().getTime() - compared.at : dayMs;
      if (!isCompared && (age < 0 || age >= dayMs)) {
        isCompared = true;
        // Nobody waits for it, and nobody is told: the next page tries again, or somebody else's.
        whenIdle(() => void compare(published).catch(() => undefined));
      }
      return isOfThis && compared?.newer
        ? build(`${published.madeAt}+${compared.at}`, compared.newer, published.lexicon)
        : build(published.madeAt, published.concepts, published.lexicon);
    },
  };
}

function readComparison(text: string | undefined): Comparison | undefined {
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(text) as Partial<Comparison> | null;
    const isUsable = typeof value?.at === 'number' && typeof value.madeAt === 'string';
    return isUsable ? (value as Comparison) : undefined;
  } catch {
    // Cut short or written by something else: the comparison is made again.
    return undefined;
  }
}
