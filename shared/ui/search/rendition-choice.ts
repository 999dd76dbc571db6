import type { DocumentHit, Length, Rendition, SearchResult, TermId } from '../../domain/search';
import type { Vocabulary } from '../../domain/taxonomy';
import { isLocale, locales, type Locale } from '../../kernel/locale';

/** A language of the hub in which a work may be had, and the document in it. */
export interface LanguageChoice {
  readonly locale: Locale;
  readonly term: TermId;
  readonly rendition?: Rendition;
}

/** The document that the index found, as one rendition among the others of its work. */
export function renditionOf(hit: DocumentHit): Rendition {
  return {
    id: hit.id,
    url: hit.url,
    title: hit.title,
    languages: hit.terms.language,
    ...(hit.length === undefined ? {} : { length: hit.length }),
    ...(hit.pages === undefined ? {} : { pages: hit.pages }),
  };
}

/** Every rendition of a result's work, each once, the one that was found first. */
export function allRenditions(
  result: SearchResult,
  others: readonly Rendition[]
): readonly Rendition[] {
  const known = new Map<string, Rendition>();
  for (const one of [renditionOf(result.hit), ...result.renditions, ...others]) {
    if (!known.has(one.id)) known.set(one.id, one);
  }
  return [...known.values()];
}

/** The languages of the hub with the nearest rendition in each: of the same length where there is one. */
export function languageChoices(
  renditions: readonly Rendition[],
  shown: Rendition,
  vocabulary: Vocabulary
): readonly LanguageChoice[] {
  return locales.flatMap((locale) => {
    const term = vocabulary.byKey(`language.${locale}`)?.id;
    if (term === undefined) return [];
    const inLanguage = renditions.filter(({ languages }) => languages.includes(term));
    const rendition = inLanguage.find((one) => isLike(one, shown)) ?? inLanguage[0];
    return [{ locale, term, ...(rendition ? { rendition } : {}) }];
  });
}

function isLike(one: Rendition, other: Rendition): boolean {
  return one.id === other.id || (other.length !== undefined && one.length === other.length);
}

/** The nearest rendition of a length: in the language that is shown where there is one. */
export function ofLength(
  length: Length,
  renditions: readonly Rendition[],
  shown: Rendition
): Rendition | undefined {
  if (shown.length === length) return shown;
  const candidates = renditions.filter((one) => one.length === length);
  return (
    candidates.find(({ languages }) => languages.some((id) => shown.languages.includes(id))) ??
    candidates[0]
  );
}

/** The language of title and passage, where the document has one only and the hub speaks it. */
export function onlyLanguage(
  ids: readonly TermId[],
  vocabulary: Vocabulary | undefined
): Locale | undefined {
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0) return undefined;
  const tag = vocabulary?.byId(id)?.key.replace(/^language\./, '') ?? '';
  return isLocale(tag) ? tag : undefined;
}
