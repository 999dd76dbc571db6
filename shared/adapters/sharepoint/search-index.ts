import type { SPFI } from '@pnp/sp';
import '@pnp/sp/search';
import { systemClock, type Clock } from '../../kernel/clock';
import type { DocumentIndex } from '../../domain/search';
import type { RequestBundle } from './request-bundle';
import { abortable, asHubError } from './requests';
import {
  readAnswer,
  readCounts,
  readRenditions,
  readTitles,
  readTypeTotals,
  type RawAnswer,
} from './search-answer';
import { searchPlaces } from './search-places';
import {
  countQuery,
  filterOf,
  hitsQuery,
  refiner,
  renditionsQuery,
  titlesQuery,
} from './search-request';

/**
 * The library and the published practices in SharePoint's search index.
 * One query answers a search without filters. Each facet in use adds one for its own counts, without
 * its own filter, so that its other values stay on offer; in a bundle they are one call all the same.
 * @param sent how queries travel: with the person's own rights, bound to the hub's site
 * @param siteUrl absolute address of the hub's site, without a slash at the end
 * @param clock tells which year is the newest to be counted
 */
export function createSearchIndex(
  sent: SPFI | RequestBundle,
  siteUrl: string,
  clock: Clock = systemClock
): DocumentIndex {
  const bundle = 'add' in sent ? sent : oneByOne(sent);
  const places = searchPlaces(siteUrl);
  const run = async (query: object, signal?: AbortSignal): Promise<RawAnswer> => {
    try {
      const answer = await bundle.add((sp) => sp.search(query), signal);
      return answer.RawSearchResults as RawAnswer;
    } catch (error) {
      signal?.throwIfAborted();
      throw asHubError(error, 'sharepoint search');
    }
  };

  return {
    async search(request, signal) {
      // plans and strategies may carry the coming year
      const lastYear = clock.now().getUTCFullYear() + 1;
      const filtered = request.facets.filter((facet) => filterOf(request, facet) !== undefined);
      const open = request.facets.filter((facet) => !filtered.includes(facet));
      // without a chosen tab, the types of what was found are the types of all
      const isTotalKnown = request.kindTypes === undefined;
      const main = new Set(open.map((facet) => refiner(facet, lastYear)));
      if (request.countKinds && isTotalKnown) main.add(refiner('type', lastYear));
      const hits = run(hitsQuery(request, places, [...main]), signal);
      const counts = filtered.map((facet) =>
        run(countQuery(request, places, refiner(facet, lastYear), facet), signal).then(
          (answer) => readCounts(answer, [facet]),
          () => undefined
        )
      );
      const everyKind =
        request.countKinds && !isTotalKnown
          ? run(
              countQuery({ ...request, kindTypes: undefined }, places, refiner('type', lastYear)),
              signal
            ).catch(() => undefined)
          : undefined;
      const answer = await hits;
      const own = await Promise.all(counts);
      const totals = request.countKinds
        ? readTypeTotals(isTotalKnown ? answer : await everyKind)
        : undefined;
      signal?.throwIfAborted();
      return {
        ...readAnswer(answer, places, open, filtered, own),
        ...(totals ? { typeTotals: totals } : {}),
      };
    },

    suggestTitles: async (typed, signal) =>
      readTitles(await run(titlesQuery(typed, places), signal), places),

    async renditions(workIds, signal) {
      if (workIds.length === 0) return new Map();
      return readRenditions(await run(renditionsQuery(workIds, places), signal), places);
    },
  };
}

/** Without a bundle each query is a call. */
function oneByOne(sp: SPFI): RequestBundle {
  return { add: (ask, signal) => ask(abortable(sp, signal)) };
}
