import * as React from 'react';
import type { DeliveryState, LedgerLine } from '../../domain/deliveries';
import { useServiceHub } from '../service-hub-context';
import { deliveryProblemWords } from './delivery-words';

interface LedgerPages {
  readonly lines: readonly LedgerLine[];
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly problem?: string;
  readonly failure?: unknown;
  /** Fetches the next page, or the one that failed again. */
  readonly more: () => void;
}

interface Pages {
  readonly lines: readonly LedgerLine[];
  /** Where the next page begins; undefined at the beginning and at the end. */
  readonly next?: string;
  readonly isLoading: boolean;
  readonly isComplete: boolean;
  readonly problem?: string;
  readonly failure?: unknown;
}

const empty: Pages = { lines: [], isLoading: true, isComplete: false };

/** The ledger of a campaign, page by page. @param states only these; everything when missing */
export function useLedger(
  campaignId: string,
  states: readonly DeliveryState[] | undefined
): LedgerPages {
  const { hub, translator } = useServiceHub();
  const [pages, setPages] = React.useState(empty);
  const turn = React.useRef(0);
  const fetchPage = React.useCallback(
    (after: string | undefined, before: readonly LedgerLine[]): void => {
      const mine = (turn.current += 1);
      setPages({ ...empty, lines: before, ...(after === undefined ? {} : { next: after }) });
      const query = {
        campaignId,
        ...(states === undefined ? {} : { states }),
        ...(after === undefined ? {} : { after }),
      };
      const settle = (part: Partial<Pages>): void => {
        // another choice was made meanwhile
        if (mine === turn.current) {
          setPages((now) => ({ ...now, isLoading: false, ...part }));
        }
      };
      hub.deliveries.ledger(query).then(
        (result) => {
          if (!result.ok) {
            return settle({
              isComplete: true,
              problem: deliveryProblemWords(result.problem, translator),
            });
          }
          const { lines, next } = result.value;
          return settle({ lines: [...before, ...lines], next, isComplete: next === undefined });
        },
        (failure: unknown) => settle({ failure })
      );
    },
    [hub, translator, campaignId, states]
  );
  React.useEffect(() => {
    fetchPage(undefined, []);
    return () => {
      turn.current += 1;
    };
  }, [fetchPage]);
  const { lines, next, isLoading, isComplete, problem, failure } = pages;
  return {
    lines,
    isLoading,
    hasMore: !isLoading && !isComplete && lines.length > 0,
    ...(problem === undefined ? {} : { problem }),
    ...(failure === undefined ? {} : { failure }),
    more: () => {
      if (!isLoading) fetchPage(next, lines);
    },
  };
}
