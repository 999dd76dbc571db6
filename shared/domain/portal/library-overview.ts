import { isHubError } from '../../kernel/errors';
import {
  EMPTY_QUERY,
  expand,
  makeIndexRequest,
  type DocumentHit,
  type TermCount,
  type TermId,
} from '../search';
import type { PortalPorts } from './ports';

/** What the library holds, of one theme or in all, as far as the reader may see it. */
export interface LibraryOverview {
  readonly total: number;
  /** Documents of each theme, those of the themes below it included. */
  readonly themes: ReadonlyMap<TermId, number>;
  readonly countries: readonly TermCount[];
  /** Newest reference year first. */
  readonly newest: readonly DocumentHit[];
}

export interface LibraryOverviews {
  /** @throws HubError when the index does not answer */
  of(themeId?: TermId): Promise<LibraryOverview>;
}

/** As many rows as the page with the most of them shows. */
const NEWEST = 8;
/** So long an answer serves all web parts of a page, and whoever mounts again meanwhile. */
const FRESH_MS = 60_000;

/**
 * One search for all web parts of a page: each asks for itself and none knows the others.
 * An answer that failed is not kept, so that trying again asks again.
 */
export function createOverviews({ index, clock }: PortalPorts): LibraryOverviews {
  const kept = new Map<
    string,
    { readonly at: number; readonly answer: Promise<LibraryOverview> }
  >();

  const ask = async (themeId: TermId | undefined): Promise<LibraryOverview> => {
    const query = {
      ...EMPTY_QUERY,
      sort: 'newest' as const,
      terms: { ...EMPTY_QUERY.terms, theme: themeId === undefined ? [] : [themeId] },
    };
    const request = makeIndexRequest(query, expand(''), {
      start: 0,
      size: NEWEST,
      facets: ['theme', 'country'],
    });
    const { total, counts, hits } = await index.search(request);
    return {
      total,
      themes: new Map((counts.terms.theme ?? []).map(({ id, count }) => [id, count])),
      countries: counts.terms.country ?? [],
      newest: hits,
    };
  };

  return {
    of(themeId) {
      const key = themeId ?? '';
      const now = clock.now().getTime();
      const known = kept.get(key);
      if (known && now - known.at < FRESH_MS) return known.answer;
      const answer = ask(themeId);
      kept.set(key, { at: now, answer });
      answer.catch(() => kept.delete(key));
      return answer;
    },
  };
}

/** The answer, or undefined where the service is away: a page shows what it has. */
export async function orNothing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (isHubError(error) && error.audience !== 'defect') return undefined;
    throw error;
  }
}
