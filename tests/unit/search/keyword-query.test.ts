import fc from 'fast-check';
import { readHighlightedSummary } from '../../../shared/adapters/sharepoint/highlighted-summary';
import { writeKeywordQuery } from '../../../shared/adapters/sharepoint/keyword-query';
import { MAX_QUERY_LENGTH } from '../../../shared/adapters/sharepoint/keyword-syntax';
import {
  readTermCounts,
  readTermIds,
  readYearCounts,
  termFilter,
  yearFilter,
  yearRefiner,
} from '../../../shared/adapters/sharepoint/search-refinement';
import { searchPlaces } from '../../../shared/adapters/sharepoint/search-places';
import { EMPTY_QUERY, expand, makeIndexRequest } from '../../../shared/domain/search';
import { RETURN, sampleVocabulary } from './sample-vocabulary';

const site = 'https://example.org/sites/hub';
const places = searchPlaces(site);
const scope =
  `((Path:"${site}/HubDocuments" AND IsDocument:1) OR ` +
  `(Path:"${site}/Lists/HubPractices" AND ContentClass:STS_ListItem_GenericList))`;
const vocabulary = sampleVocabulary();
const write = (text: string): string =>
  writeKeywordQuery(
    makeIndexRequest({ ...EMPTY_QUERY, includeArchived: true }, expand(text, vocabulary), {
      start: 0,
      size: 10,
      facets: [],
    }),
    places
  );

/** Brackets outside quotation marks, as a parser of the query would see them. */
function depths(query: string): number[] {
  let depth = 0;
  return [...query.replace(/"[^"]*"/g, '""')].map((letter) => {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    return depth;
  });
}

/** The part of a query that decides what is found; the rest is order alone. */
function matched(query: string): string {
  const boosts = query.split(/\) XRANK\(cb=\d+\) /).length - 1;
  return query.slice(boosts).split(') XRANK(cb=')[0] ?? query;
}

describe('The query that SharePoint gets', () => {
  test('is only the scope when nothing was typed', () => {
    expect(write('')).toBe(scope);
  });

  test('asks for words, translations and tag as alternatives', () => {
    expect(write('retorno voluntario')).toContain(`OR "Voluntary return"`);
    expect(write('retorno voluntario')).toContain(`owstaxIdHubThemes:"#${RETURN}"`);
  });

  test('puts documents with the typed words first, most of all those with them in the title', () => {
    const query = write('albergue mesas');
    expect(query).toMatch(
      /XRANK\(cb=100\) \(Title:\([^()]*albergue[^()]*\) AND Title:\([^()]*mesas/
    );
    expect(query).toMatch(/XRANK\(cb=100\) \(\([^()]*albergue[^()]*\) AND \([^()]*mesas/);
  });

  test('treats operators and functions as text', () => {
    for (const text of ['a OR 1', 'NOT retorno', 'NEAR(n=3)', '* XRANK(cb=9) x', 'Path:"/"'])
      expect(matched(write(text))).not.toMatch(/\b(NEAR|XRANK|NOT)\b|Path:"\/"/);
  });

  test('leaves out documents with what stands after a minus', () => {
    expect(write('albergue -escuela')).toContain(' AND NOT (escuela OR ');
    expect(write('-"niños y niñas"')).toContain(`${scope} AND NOT ("niños y niñas" OR `);
  });

  test('asks for one of the words that OR joins, and for a phrase as it stands', () => {
    expect(matched(write('visa OR residencia'))).toMatch(
      /^\(\(\(residenc[^()]*\) OR \(visa [^()]*\)\)\) AND/
    );
    expect(write('"comunidad de acogida"')).toContain('("comunidad de acogida" OR ');
  });

  test('asks for any of a question’s words, but for all that stands between quotation marks', () => {
    expect(matched(write('¿dónde está el "centro de acogida" de Tacna y Arica?'))).toMatch(
      /^\(\("centro de acogida" [^()]*\) AND \(\(.*tacna.*\) OR \(.*arica.*\)\)\) AND \(\(Path:/
    );
  });

  test('finds a year as the reference year too', () => {
    expect(write('censo 2021')).toContain('(2021 OR RefinableInt00=2021)');
  });

  test('asks for names among the authors by their words', () => {
    expect(write('autor:Quispe')).toContain('RefinableString00:quispe');
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
            'O',
            'tema:',
            'ano:2020',
            'autor:',
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
        const part = matched(query);
        expect(part.startsWith(scope) || part.includes(`) AND ${scope}`)).toBe(true);
        const seen = depths(query);
        expect(Math.min(0, ...seen)).toBe(0);
        expect(seen[seen.length - 1] ?? 0).toBe(0);
      }),
      { numRuns: 10_000 }
    );
  });
});

describe('Filters and counts in the words of SharePoint', () => {
  test('a term finds documents tagged with it or below it, and terms of a facet are alternatives', () => {
    expect(termFilter('owstaxIdHubThemes', ['a', 'b'])).toBe(
      'owstaxIdHubThemes:or("ǂǂ4750307c2361","ǂǂ4750507c2361","ǂǂ4750307c2362","ǂǂ4750507c2362")'
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

  test('counts are read by term, most frequent first, with the tags below it; other values are ignored', () => {
    const child = RETURN.replace(/1/g, '7');
    const entry = (RefinementValue: string, RefinementCount: string | number) => ({
      RefinementValue,
      RefinementCount,
      RefinementToken: '',
    });
    expect(
      readTermCounts([
        entry(`L0|#0${RETURN}|Retorno, con coma`, '3'),
        entry(`GTSet|#${RETURN}`, '3'),
        entry(`GP0|#${child}`, 5),
        entry(`GP0|#${RETURN}`, '3'),
        entry(`GPP|#${RETURN}`, '5'),
      ])
    ).toEqual([
      { id: RETURN, count: 8 },
      { id: child, count: 5 },
    ]);
  });

  test('years are counted one by one, and years without documents have no column', () => {
    expect(yearRefiner('RefinableInt00', 1991)).toBe(
      'RefinableInt00(discretize=manual/1990/1991/1992)'
    );
    const entry = (RefinementToken: string, RefinementCount: string) => ({
      RefinementValue: '',
      RefinementCount,
      RefinementToken,
    });
    expect(
      readYearCounts([
        entry('range(2021, 2022)', '2'),
        entry('range(2020, 2021)', '0'),
        entry('range(1994, 1995)', '1'),
        entry('range(min, 1990)', '4'),
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

  test('of a Markdown file is shown without its signs', () => {
    expect(readHighlightedSummary('# Seis <c0>meses</c0> **después** <ddd/>', 'md')).toEqual([
      { text: 'Seis ', marked: false },
      { text: 'meses', marked: true },
      { text: ' después …', marked: false },
    ]);
  });
});
