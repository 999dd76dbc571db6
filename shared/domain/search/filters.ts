import {
  changeQuery,
  TERM_FACETS,
  toggleTerm,
  toggleValue,
  VALUE_FACETS,
  type SearchQuery,
  type TermFacet,
  type TermId,
  type ValueFacet,
  type YearRange,
} from './query';

/** One narrowing of a search, so that it can be named and taken away. */
export type Filter =
  | { readonly kind: 'term'; readonly facet: TermFacet; readonly id: TermId }
  | { readonly kind: 'value'; readonly facet: ValueFacet; readonly value: string }
  | { readonly kind: 'years'; readonly years: YearRange }
  | { readonly kind: 'verified' }
  | { readonly kind: 'archived' };

/** Every narrowing of a search that was chosen beside its words; archived documents asked for count as one. */
export function filtersOf(query: SearchQuery): readonly Filter[] {
  return [
    ...TERM_FACETS.flatMap((facet) =>
      query.terms[facet].map((id) => ({ kind: 'term', facet, id }) as const)
    ),
    ...VALUE_FACETS.flatMap((facet) =>
      query.values[facet].map((value) => ({ kind: 'value', facet, value }) as const)
    ),
    ...(query.years ? [{ kind: 'years', years: query.years } as const] : []),
    ...(query.verifiedOnly ? [{ kind: 'verified' } as const] : []),
    ...(query.includeArchived ? [{ kind: 'archived' } as const] : []),
  ];
}

/** The search without one of its filters. */
export function withoutFilter(query: SearchQuery, filter: Filter): SearchQuery {
  switch (filter.kind) {
    case 'term':
      return query.terms[filter.facet].includes(filter.id)
        ? toggleTerm(query, filter.facet, filter.id)
        : query;
    case 'value':
      return query.values[filter.facet].includes(filter.value)
        ? toggleValue(query, filter.facet, filter.value)
        : query;
    case 'years':
      return changeQuery(query, { years: undefined });
    case 'verified':
      return changeQuery(query, { verifiedOnly: false });
    case 'archived':
      return changeQuery(query, { includeArchived: false });
  }
}
