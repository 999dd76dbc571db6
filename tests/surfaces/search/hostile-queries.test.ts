import fc from 'fast-check';
import {
  EMPTY_QUERY,
  FACETS,
  readDeepLink,
  type SearchAnswer,
  type SearchQuery,
} from '../../../shared/domain/search';
import { documents } from '../../tenant/sample/sample-data';
import { siteUrl } from '../cli/local-site';
import { openSampleHub, READER, type SampleHub, type SignedIn } from './sample-hub';

const places = [`${siteUrl}/HubDocuments/`, `${siteUrl}/SitePages/Practices.aspx?practice=`];
const open = documents.filter(({ audience }) => audience !== 'km-team');

// battery I9, I10 and I18
describe('Whatever a reader types or opens as a link', () => {
  let sample: SampleHub;
  let reader: SignedIn;
  /** Published practices. */
  let published: number;

  beforeAll(async () => {
    sample = await openSampleHub();
    reader = await sample.signIn(READER);
    const list = await reader.sharePoint(`/_api/web/lists/getbytitle('Hub Practices')`);
    published = ((await list.json()) as { readonly ItemCount: number }).ItemCount;
  });
  afterAll(() => sample.site.close());

  /** The answer, which throws where the index takes the query for no query. */
  const find = (query: SearchQuery): Promise<SearchAnswer> =>
    reader.hub.search.find(query, { pageSize: 500, facets: FACETS, locale: 'es' });
  const staysInside = ({ results, total }: SearchAnswer): void => {
    const isInside = (url: string): boolean => places.some((place) => url.startsWith(place));
    expect(results.filter(({ hit }) => !isInside(hit.url))).toEqual([]);
    expect(total).toBeLessThanOrEqual(open.length + published);
  };

  test.each([
    ['quotes and what follows them', `" OR 1=1 OR Path:"/`],
    ['a lone quote', '"'],
    ['many quotes', '"""" "" "a" "" """'],
    ['operators alone', 'AND OR NOT NEAR ONEAR XRANK'],
    ['a function', 'retorno NEAR(n=8) frontera ONEAR(n=3) agua'],
    ['a boost', 'retorno XRANK(cb=9999, rb=1) Path:"https://elsewhere.example"'],
    ['a star', '*'],
    ['stars and brackets', '((*) (*'],
    ['brackets that close too much', '))) OR (*'],
    ['properties of the index', 'Path:http IsDocument:0 ContentClass:STS_Site SiteId:* Title<>x'],
    ['a refinement', 'RefinableString02:equals("archived") or(FileType:"pdf")'],
    ['a query variable', '{User.Name} {searchTerms} {?a}'],
    ['a backslash and a semicolon', `\\' ; DROP TABLE documents; --`],
    ['a line end, a null and a tabulator', 'retorno\r\nOR\u0000*\tpath'],
    ['half a letter', 'retorno \ud83d frontera \udc00'],
    ['letters that turn the line around', '\u202eodnuf\u202c \u200bretorno\ufeff'],
    ['minus signs', '- -- -"" -"(" -* --retorno'],
    ['fields without values', 'tema: país: autor: año: tipo: idioma: formato: marco:'],
    [
      'fields with strange values',
      `tema:"*" país:__proto__ año:>>2020 año:2020-1 autor:"*" formato:"`,
    ],
    ['names that every object has', '__proto__ constructor hasOwnProperty toString valueOf'],
  ])('is text, not a query: %s', async (_, text) => {
    staysInside(await find({ ...EMPTY_QUERY, text }));
  });

  test.each([
    ['letters', 'x'.repeat(5000)],
    ['words', 'retorno voluntario '.repeat(260)],
    ['quotes', '"'.repeat(5000)],
    ['accents of one letter', `a${'\u0301'.repeat(5000)}`],
    ['signs', '😀'.repeat(2500)],
  ])('is cut and told where it is five thousand %s', async (_, text) => {
    const answer = await find({ ...EMPTY_QUERY, text });
    staysInside(answer);
    expect(answer.notices.map(({ kind }) => kind)).toContain('long-text');
  });

  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      '(',
      ')',
      '*',
      ' OR ',
      ' AND ',
      ' NOT ',
      '-',
      ':',
      '=',
      '<>',
      '..',
      '{',
      '}'
    ),
    fc.constantFrom(
      ' NEAR(n=2) ',
      ' XRANK(cb=1) ',
      'Path:',
      'Title:',
      'tema:',
      'autor:',
      'año:',
      '#'
    ),
    fc.constantFrom('retorno', 'migración', 'niño', '__proto__', '2020', '\ud800', '\u0000', '😀'),
    fc.string({ maxLength: 12, unit: 'binary' })
  );
  const typed = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

  test('is never an error and never leaves the library and the practices: 200 texts of everything', async () => {
    await fc.assert(
      fc.asyncProperty(typed, async (text) => staysInside(await find({ ...EMPTY_QUERY, text }))),
      { numRuns: 200 }
    );
  });

  test.each([10, 25, 500])(
    'is the last page there is, where the link asks for one beyond all reach: %i a page',
    async (pageSize) => {
      const answer = await reader.hub.search.find(readDeepLink('hubpage=1e9'), {
        pageSize,
        facets: FACETS,
        locale: 'es',
      });
      expect(answer.results.length).toBeGreaterThan(0);
      expect(answer.position.number).toBe(answer.position.pageCount);
    }
  );

  test('is a search all the same: 100 links that somebody has bent', async () => {
    const name = fc.oneof(
      fc.constantFrom('q', 'kind', 'theme', 'country', 'mission', 'framework'),
      fc.constantFrom('audience', 'format', 'colleague', 'focal', 'verified', 'archived', 'order'),
      fc.constantFrom(
        'hubpage',
        'years',
        'doctype',
        'doclang',
        '__proto__',
        'constructor',
        'toString'
      )
    );
    const value = fc.oneof(
      fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', '-1', '1e9', 'NaN', '%ZZ', ''),
      fc.constantFrom('00000000-0000-0000-0000-000000000000', '";or(FileType:"pdf")', 'ǂǂ6d64'),
      typed
    );
    const link = fc
      .array(fc.tuple(name, value), { maxLength: 8 })
      .map((pairs) => pairs.map(([one, given]) => `${one}=${given}`).join('&'));
    await fc.assert(
      fc.asyncProperty(link, async (query) => staysInside(await find(readDeepLink(query)))),
      { numRuns: 100 }
    );
    expect(({} as Record<string, unknown>)['q']).toBeUndefined();
  });
});
