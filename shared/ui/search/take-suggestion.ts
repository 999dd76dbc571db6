import { changeQuery, type SearchQuery, type Suggestion } from '../../domain/search';

/** The words that stay in the box when a suggestion is taken. */
export function wordsAfter(suggestion: Suggestion, typed: string): string {
  switch (suggestion.kind) {
    case 'term':
      // the typed words have become a filter; in `shelter theme:ret` only those after `shelter`
      return /^(.*?)\s*[\p{L}\p{M}]+\s*:\s*"?[^:"]*$/u.exec(typed)?.[1]?.trim() ?? '';
    case 'field':
      return typed.replace(/[\p{L}\p{M}]+$/u, suggestion.text);
    case 'recent':
      return suggestion.query.text;
    case 'title':
      return typed;
  }
}

/** The search that a suggestion leads to; undefined where it leads to a document or to more typing. */
export function queryAfter(
  suggestion: Suggestion,
  typed: string,
  query: SearchQuery
): SearchQuery | undefined {
  if (suggestion.kind === 'recent') return suggestion.query;
  if (suggestion.kind !== 'term') return undefined;
  const { facet, concept } = suggestion;
  const chosen = query.terms[facet];
  return changeQuery(query, {
    text: wordsAfter(suggestion, typed),
    terms: {
      ...query.terms,
      [facet]: chosen.includes(concept.id) ? chosen : [...chosen, concept.id],
    },
  });
}
