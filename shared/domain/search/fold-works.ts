import type { Locale } from '../../kernel/locale';
import type { Vocabulary } from '../taxonomy';
import type { DocumentHit, Length, Rendition } from './ports';

/** A work among the hits: the rendition that is shown, and the others that were found. */
export interface FoldedWork {
  readonly hit: DocumentHit;
  readonly others: readonly Rendition[];
}

export interface ReaderWishes {
  readonly locale?: Locale;
  readonly length?: Length;
  /** Shown even where another rendition suits better: somebody chose this very one. */
  readonly pinned: readonly string[];
}

/** One result for each work, where its first rendition stood; of the renditions, the one that suits the reader best. */
export function foldWorks(
  hits: readonly DocumentHit[],
  wishes: ReaderWishes,
  vocabulary: Vocabulary | undefined
): readonly FoldedWork[] {
  const works = new Map<string, DocumentHit[]>();
  for (const hit of hits) {
    const key = hit.workId === undefined ? `document ${hit.id}` : `work ${hit.workId}`;
    works.set(key, [...(works.get(key) ?? []), hit]);
  }
  const language =
    wishes.locale === undefined ? undefined : vocabulary?.byKey(`language.${wishes.locale}`)?.id;
  const suits = (hit: DocumentHit): number =>
    (wishes.pinned.includes(hit.id) ? 4 : 0) +
    (language !== undefined && hit.terms.language.includes(language) ? 2 : 0) +
    (wishes.length !== undefined && hit.length === wishes.length ? 1 : 0);
  return [...works.values()].flatMap((renditions) => {
    const [best, ...others] = [...renditions].sort((a, b) => suits(b) - suits(a));
    return best ? [{ hit: best, others: others.map(toRendition) }] : [];
  });
}

/** A hit as one form of its work. */
export function toRendition({ id, url, title, terms, length, pages }: DocumentHit): Rendition {
  return {
    ...{ id, url, title, languages: terms.language },
    ...(length ? { length } : {}),
    ...(pages === undefined ? {} : { pages }),
  };
}
