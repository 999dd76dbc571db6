import { isLocale, negotiateLocale, type Locale } from '../../kernel/locale';
import {
  createVocabulary,
  termSetKeys,
  type Concept,
  type TermSetKey,
  type VocabularySource,
} from '../../domain/taxonomy';
import type { GraphApi } from './graph-api';
import type { BatchSettings } from './graph-batch';
import { termProperties, type TermLabel, type TermRecord } from './term-records';
import { readTermSets } from './term-sets';

export interface TermStoreVocabularySettings {
  readonly graph: GraphApi;
  /** The site as Graph names it: host, site id and web id, joined by commas. */
  readonly siteId: string;
  /** Ids of the sets in use, as the library's columns know them. */
  termSetIds(): Promise<Readonly<Partial<Record<TermSetKey, string>>>>;
  /** How to wait when a part of the batch is refused; by itself unless told. */
  readonly waitFor?: BatchSettings['waitFor'];
}

/**
 * The vocabulary in the term store, whole: one request for the ids of the sets, one for their terms,
 * and one for each further page.
 */
export function createTermStoreVocabulary(settings: TermStoreVocabularySettings): VocabularySource {
  const { graph, siteId, waitFor } = settings;
  return {
    async load() {
      const ids = await settings.termSetIds();
      const present = termSetKeys.flatMap((setKey) => {
        const id = ids[setKey];
        return id === undefined ? [] : [{ setKey, id }];
      });
      const sets = await readTermSets(
        graph,
        siteId,
        present.map(({ id }) => id),
        { source: 'graph term store', ...(waitFor ? { waitFor } : {}) }
      );
      return createVocabulary(
        present.flatMap(({ setKey }, index) => conceptsOf(sets[index] ?? [], setKey))
      );
    },
  };
}

function conceptsOf(terms: readonly TermRecord[], setKey: TermSetKey): readonly Concept[] {
  const parentOf = new Map(
    terms.flatMap((term) => term.childIds.map((childId) => [childId, term.id]))
  );
  return [...terms].sort(byOrder).map((term) => {
    const parentId = parentOf.get(term.id);
    return {
      id: term.id,
      // A term that people added by hand has no key of ours; its id is as lasting.
      key: term.properties[termProperties.key] ?? term.id,
      setKey,
      ...namesByLanguage(term.labels),
      ...(parentId === undefined ? {} : { parentId }),
      ...marksOf(term.properties),
    };
  });
}

/** Terms with a place of their own come first, in that order; the others stay as they are. */
function byOrder(a: TermRecord, b: TermRecord): number {
  const place = ({ properties }: TermRecord): number =>
    Number(properties[termProperties.order] ?? Number.MAX_SAFE_INTEGER);
  return place(a) - place(b);
}

function marksOf(
  properties: TermRecord['properties']
): Pick<Concept, 'code' | 'category' | 'coreKey' | 'deprecated' | 'replacedBy'> {
  const code = properties[termProperties.code];
  const category = properties[termProperties.category];
  const coreKey = properties[termProperties.core];
  const replacedBy = properties[termProperties.replacedBy];
  return {
    ...(code === undefined ? {} : { code }),
    ...(category === undefined ? {} : { category }),
    ...(coreKey === undefined ? {} : { coreKey }),
    ...(replacedBy === undefined ? {} : { deprecated: true, replacedBy }),
  };
}

function namesByLanguage(labels: readonly TermLabel[]): Pick<Concept, 'labels' | 'synonyms'> {
  const preferred: Partial<Record<Locale, string>> = {};
  const synonyms: Partial<Record<Locale, readonly string[]>> = {};
  for (const { name, languageTag, isDefault } of labels) {
    const locale = negotiateLocale([languageTag]);
    if (!isLocale(languageTag.slice(0, 2).toLowerCase())) continue;
    if (isDefault) preferred[locale] = asWritten(name);
    else synonyms[locale] = [...(synonyms[locale] ?? []), asWritten(name)];
  }
  return { labels: preferred, synonyms };
}

/** The term store keeps & and " as their full-width signs; people read and type the usual ones. */
function asWritten(name: string): string {
  return name.replace(/\uff06/g, '&').replace(/\uff02/g, '"');
}
