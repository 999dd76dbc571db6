import fc from 'fast-check';
import { readHighlightedSummary } from '../../../shared/adapters/sharepoint/highlighted-summary';
import {
  MAX_QUERY_LENGTH,
  writeKeywordQuery,
} from '../../../shared/adapters/sharepoint/keyword-query';
import {
  readTermCounts,
  readTermIds,
  readYearCounts,
  termFilter,
  yearFilter,
} from '../../../shared/adapters/sharepoint/search-refinement';
import { expand } from '../../../shared/domain/search';
import { RETURN, sampleVocabulary } from './sample-vocabulary';

const folder = 'https://example.org/sites/hub/HubDocuments';
const scope = `Path:"${folder}" AND IsDocument:1`;
const vocabulary = sampleVocabulary();
const write = (text: string): string => writeKeywordQuery(expand(text, vocabulary), folder);

/** Brackets outside quotation marks, as a parser of the query would see them. */
function depths(query: string): number[] {
  let depth = 0;
  return [...query.replace(/"[^"]*"/g, '""')].map((letter) => {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    return depth;
  });
}

describe('The query that SharePoint gets', () => {
  test('is only the scope when nothing was typed', () => {
    expect(write('')).toBe(scope);
  });

  test('asks for words, translations and tag as alternatives', () => {
    expect(write('retorno voluntario')).toContain(`OR "Voluntary return"`);
    expect(write('retorno voluntario')).toContain(`owstaxIdHubThemes:"#${RETURN}"`);
  });

  test('treats operators and functions as text', () => {
    for (const text of [
      'a OR 1',
      'NOT retorno',
      'NEAR(n=3)',
      '* XRANK(cb=9) x',
      'Path:"/"',
      '-retorno',
    ])
      expect(write(text)).not.toMatch(/\b(NEAR|XRANK|NOT)\b|Path:"\/"/);
  });

  // battery I9: the scope filter is never lost, and no text is a syntax error
  test('never loses its scope, never opens a bracket it does not close, never grows too long', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 600 }),
      fc
        .array(
          fc.constantFrom(
            '"',
            '(',
            ')',
            '*',
            'OR',
            'AND',
            'NOT',
            'NEAR(n=2)',
            ':',
            '-',
            'ñ',
            'día',
            'd’or',
            '\u202e'
          ),
          { maxLength: 200 }
        )
        .map((parts) => parts.join(' '))
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const query = write(text);
        expect(query.length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
        expect(query === scope || query.endsWith(`) AND ${scope}`)).toBe(true);
        const seen = depths(query);
        expect(Math.min(0, ...seen)).toBe(0);
        expect(seen[seen.length - 1] ?? 0).toBe(0);
      }),
      { numRuns: 2000 }
    );
  });
});

describe('Filters and counts in the words of SharePoint', () => {
  test('several terms of a facet are alternatives', () => {
    expect(termFilter('owstaxIdHubThemes', ['a', 'b'])).toBe(
      'owstaxIdHubThemes:or("ǂǂ4750307c2361","ǂǂ4750307c2362")'
    );
  });

  test('a range of years includes both ends and may be open', () => {
    expect(yearFilter('RefinableInt00', { from: 2019, to: 2021 })).toBe(
      'RefinableInt00:range(2019,2021,to="le")'
    );
    expect(yearFilter('RefinableInt00', { to: 2021 })).toBe(
      'RefinableInt00:range(min,2021,to="le")'
    );
  });

  test('counts are read by term, most frequent first, and other values are ignored', () => {
    expect(
      readTermCounts([
        { RefinementValue: `L0|#0${RETURN}|Retorno, con coma`, RefinementCount: '3' },
        { RefinementValue: `GTSet|#${RETURN}`, RefinementCount: '3' },
        { RefinementValue: `GP0|#${RETURN}`, RefinementCount: '3' },
        { RefinementValue: `GP0|#${RETURN.replace(/1/g, '7')}`, RefinementCount: 5 },
      ])
    ).toEqual([
      { id: RETURN.replace(/1/g, '7'), count: 5 },
      { id: RETURN, count: 3 },
    ]);
    expect(
      readYearCounts([
        { RefinementValue: '2021', RefinementCount: 2 },
        { RefinementValue: '1994', RefinementCount: 1 },
      ])
    ).toEqual([
      { year: 1994, count: 1 },
      { year: 2021, count: 2 },
    ]);
  });

  test('the tags of a document are its own, without the terms above them', () => {
    expect(
      readTermIds(`GP0|#${RETURN};L0|#0${RETURN}|Voluntary return; assisted;GTSet|#x`)
    ).toEqual([RETURN]);
  });
});

describe('The passage of a result', () => {
  test('keeps SharePoint’s marks and shows everything else as text', () => {
    expect(
      readHighlightedSummary('a &lt;b&gt; <c0>retorno</c0> &amp;lt; <ddd/>fin <script>x</script>')
    ).toEqual([
      { text: 'a <b> ', marked: false },
      { text: 'retorno', marked: true },
      { text: ' &lt; … fin <script>x</script>', marked: false },
    ]);
  });
});
