import type { Clock } from '../../kernel/clock';
import type { SearchAnswer, SearchResult } from './answer';
import type { LogEntry } from './log-entry';
import { redact } from './redact';
import type { SearchLog } from './ports';
import { FACETS, isTermFacet, isValueFacet, type Facet, type SearchQuery } from './query';
import type { Reason } from './reason';

/** Counts a search that was answered. */
export function noteSearch(log: SearchLog, answer: SearchAnswer, clock: Clock): Promise<void> {
  return log.note(entryOf('search', answer, clock));
}

/** Counts a result of the answer that was opened, with its place among all results. */
export function noteOpened(
  log: SearchLog,
  answer: SearchAnswer,
  result: SearchResult,
  clock: Clock
): Promise<void> {
  const place = answer.results.findIndex(({ hit }) => hit.id === result.hit.id);
  return log.note({
    ...entryOf('open', answer, clock),
    matches: kindsOf(result.reasons),
    ...(place < 0 ? {} : { position: answer.position.firstRow + place }),
  });
}

function entryOf(event: LogEntry['event'], answer: SearchAnswer, clock: Clock): LogEntry {
  return {
    event,
    at: clock.now().toISOString(),
    text: redact(answer.query.text, answer.vocabulary),
    filters: facetsOf(answer.query),
    total: answer.total,
    matches: kindsOf(answer.results.flatMap(({ reasons }) => reasons)),
  };
}

function facetsOf(query: SearchQuery): Facet[] {
  return FACETS.filter((facet) => {
    if (isTermFacet(facet)) return query.terms[facet].length > 0;
    return isValueFacet(facet) ? query.values[facet].length > 0 : query.years !== undefined;
  });
}

function kindsOf(reasons: readonly Reason[]): Reason['kind'][] {
  return [...new Set(reasons.map(({ kind }) => kind))];
}
