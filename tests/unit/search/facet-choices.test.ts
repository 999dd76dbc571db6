import fc from 'fast-check';
import { FACETS } from '../../../shared/domain/search';
import {
  ALL_FACETS_SHOWN,
  moveFacet,
  readFacetChoices,
  shownFacets,
  switchFacet,
} from '../../../shared/ui/search/facet-choices';

describe('The filters that an editor chose for a page', () => {
  test('made with the first version keep their switches and their order', () => {
    const stored = { theme: true, year: false, country: true, language: true, type: false };
    expect(shownFacets(readFacetChoices(stored))).toEqual(['theme', 'country', 'language']);
  });

  test('stay as they are when the hub learns new ones: these wait hidden at the end', () => {
    const choices = readFacetChoices([
      { key: 'year', shown: true },
      { key: 'theme', shown: false },
    ]);
    expect(shownFacets(choices)).toEqual(['year']);
    expect(choices.map(({ key }) => key).sort()).toEqual([...FACETS].sort());
  });

  test('are all of them where nobody chose', () => {
    expect(readFacetChoices(undefined)).toEqual(ALL_FACETS_SHOWN);
    expect(shownFacets(readFacetChoices({}))).toEqual(FACETS);
  });

  test('hold each facet once, whatever was stored', () => {
    const entry = fc.oneof(
      fc.record({ key: fc.constantFrom<string>(...FACETS, 'unknown'), shown: fc.boolean() }),
      fc.anything()
    );
    fc.assert(
      fc.property(fc.oneof(fc.array(entry), fc.anything()), (stored) => {
        const keys = readFacetChoices(stored).map(({ key }) => key);
        expect([...keys].sort()).toEqual([...FACETS].sort());
      })
    );
  });

  test('move by one place, and not beyond the ends', () => {
    const [first, second] = FACETS;
    const moved = moveFacet(ALL_FACETS_SHOWN, 'theme', 1);
    expect(moved.slice(0, 2).map(({ key }) => key)).toEqual([second, first]);
    expect(moveFacet(moved, 'theme', -1)).toEqual(ALL_FACETS_SHOWN);
    expect(moveFacet(ALL_FACETS_SHOWN, 'theme', -1)).toBe(ALL_FACETS_SHOWN);
    expect(moveFacet(ALL_FACETS_SHOWN, 'audience', 1)).toBe(ALL_FACETS_SHOWN);
  });

  test('can be hidden and shown again in the same place', () => {
    const hidden = switchFacet(ALL_FACETS_SHOWN, 'country');
    expect(shownFacets(hidden)).not.toContain('country');
    expect(switchFacet(hidden, 'country')).toEqual(ALL_FACETS_SHOWN);
  });
});
