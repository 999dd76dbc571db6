import fc from 'fast-check';
import {
  writeKeywordQuery,
  writeTitleQuery,
} from '../../../shared/adapters/sharepoint/keyword-query';
import { lexiconText } from '../../../shared/adapters/sharepoint/schema/lexicon';
import { searchPlaces } from '../../../shared/adapters/sharepoint/search-places';
import { EMPTY_QUERY, expand, makeIndexRequest } from '../../../shared/domain/search';
import { createVocabulary, readLexicon } from '../../../shared/domain/taxonomy';
import { parseKql } from '../../../tenant/search/kql';
import { seededConcepts } from '../taxonomy/seeded-concepts';

const vocabulary = createVocabulary(seededConcepts(), readLexicon(lexiconText));
const places = searchPlaces('https://example.org/sites/hub');
const scope = parseKql(writeTitleQuery('', places).replace(/ AND NOT .*$/, ''));
const write = (text: string, pinned: readonly string[] = []): string =>
  writeKeywordQuery(
    makeIndexRequest({ ...EMPTY_QUERY, verifiedOnly: true }, expand(text, vocabulary), {
      ...{ start: 0, size: 10, facets: [], pinned },
      kindTypes: { mode: 'without', ids: ['44444444-4444-4444-8444-444444444444'] },
    }),
    places
  );

const names = seededConcepts().flatMap(({ labels, synonyms }) => [
  ...Object.values(labels),
  ...Object.values(synonyms).flat(),
]);
const signs = ['"', '“', '(', ')', '*', 'OR', 'AND', 'NOT', 'NEAR(n=2)', 'XRANK(cb=1)', ':', '-'];
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...names),
      fc.constantFrom(
        ...signs,
        'O',
        'OU',
        'tema:',
        'autor:',
        'ano:2020',
        'WORDS(a,b)',
        '-"',
        "d'or"
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 })
    ),
    { maxLength: 40 }
  )
  .map((parts) => parts.join(' '));

// battery I9, judged by a parser of the keyword query language that shares no code with the writer
describe('Whatever is typed', () => {
  test('is a valid keyword query', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(() => parseKql(write(text))).not.toThrow();
        expect(() => parseKql(writeTitleQuery(text, places))).not.toThrow();
      }),
      { numRuns: 300 }
    );
  });

  test('never reaches what is outside the library and the list of practices, what is archived, or what is not verified', () => {
    fc.assert(
      fc.property(hostile, fc.uniqueArray(fc.uuid(), { maxLength: 5 }), (text, pinned) => {
        let node = parseKql(write(text, pinned));
        while (node.kind === 'boost') node = node.match;
        const parts = node.kind === 'and' ? node.children : [node];
        const restrictions = parts.map((part) =>
          part.kind === 'not' ? ['not', part.child] : ['is', part]
        );
        const restricts = (sign: string, property: string, value: string): boolean =>
          restrictions.some(
            ([found, one]) =>
              found === sign &&
              typeof one === 'object' &&
              one.kind === 'restriction' &&
              one.property === property &&
              one.value === value
          );
        expect(parts).toContainEqual(scope);
        expect(restricts('not', 'RefinableString02', 'archived')).toBe(true);
        expect(restricts('is', 'RefinableDate00', '1951-01-01')).toBe(true);
      }),
      { numRuns: 300 }
    );
  });
});
