import type { TermSetKey } from '../taxonomy';
import type { TermFacet } from './query';

/** Which facet narrows by which term set. */
const SET_OF_FACET: Record<TermFacet, TermSetKey> = {
  theme: 'themes',
  country: 'countries',
  type: 'types',
  language: 'languages',
};

export function setOfFacet(facet: TermFacet): TermSetKey {
  return SET_OF_FACET[facet];
}

export function facetOfSet(set: TermSetKey): TermFacet | undefined {
  return (Object.keys(SET_OF_FACET) as TermFacet[]).find((facet) => SET_OF_FACET[facet] === set);
}
