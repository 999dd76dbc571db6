import * as React from 'react';
import type { Rendition, SearchAnswer } from '../../domain/search';
import { useHub } from '../hub-context';

type Renditions = ReadonlyMap<string, readonly Rendition[]>;

const NONE: Renditions = new Map();

/**
 * The renditions of all works of a page, by work id: asked for once, after the results are shown.
 * Without an answer the cards offer what the page itself holds, so a failure takes nothing away.
 */
export function useRenditions(answer: SearchAnswer | undefined): Renditions {
  const { hub } = useHub();
  const [found, setFound] = React.useState<Renditions>(NONE);
  const works = [...new Set(answer?.results.flatMap(({ hit }) => hit.workId ?? []) ?? [])].join();
  React.useEffect(() => {
    if (works === '') return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    hub.search.findRenditions(works.split(','), signal).then(
      (renditions) => {
        if (!signal.aborted) setFound(renditions);
      },
      () => {
        if (!signal.aborted) setFound(NONE);
      }
    );
    return () => controller.abort();
  }, [hub, works]);
  return found;
}
