import type { TermSetKey } from '../taxonomy';
import { TERM_FACETS, type TermFacet } from './query';

/** Which facet narrows by which term set. */
const SET_OF_FACET: Record<TermFacet, TermSetKey> = {
  theme: 'themes',
  country: 'countries',
  mission: 'missions',
  type: 'types',
  language: 'languages',
  framework: 'frameworks',
  audience: 'audiences',
};

export function setOfFacet(facet: TermFacet): TermSetKey {
  return SET_OF_FACET[facet];
}

export function facetOfSet(set: TermSetKey): TermFacet | undefined {
  return TERM_FACETS.find((facet) => SET_OF_FACET[facet] === set);
}
