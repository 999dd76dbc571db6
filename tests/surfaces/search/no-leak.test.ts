import fc from 'fast-check';
import {
  EMPTY_QUERY,
  expand,
  EXPORT_COLUMNS,
  FACETS,
  KINDS,
  makeIndexRequest,
  type DocumentHit,
  type ExportWords,
  type KindKey,
  type SearchAnswer,
  type SearchQuery,
  type TitleSuggestion,
} from '../../../shared/domain/search';
import type { Vocabulary } from '../../../shared/domain/taxonomy';
import {
  COUNTED,
  EVERYTHING,
  getQuery,
  graphQuery,
  postQuery,
  type DirectQuery,
  type Found,
} from './direct-calls';
import { asRecord, countTerms, countValues, idsOf } from './counts';
import { closeSomeDocuments, type KnownDocument, type Oracle } from './open-documents';
import { createQuestions, withoutOwnFacet, type Questions } from './questions';
import {
  ADMINISTRATOR,
  openSampleHub,
  READER,
  TEAM_MEMBER,
  type SampleHub,
  type SignedIn,
} from './sample-hub';

/** One of each kind of reader, with different roles on the site. */
const PEOPLE = [
  READER,
  TEAM_MEMBER,
  'nuria.etchepare@hub-oim.example',
  'marisol.aguerre@hub-oim.example',
  'ignacio.lujan@hub-oim.example',
  'yolanda.ccahuana@hub-oim.example',
  'otavio.meireles@hub-oim.example',
  'davi.sampaio@hub-oim.example',
];

/** Questions to each door; each is asked by every one of the people. */
const QUESTIONS = {
  index: 540,
  address: 120,
  graph: 140,
  file: 215,
  items: 80,
  find: 30,
  titles: 50,
  renditions: 40,
  table: 35,
};
const PAIRS = 10_000;
/** Pairs at least in which the whole answer holds something that she may not open. */
const TELLING = 2_000;

// long enough for a machine that has other things to do
jest.setTimeout(180_000);

describe('Of a document that a person may not open, nothing is told', () => {
  let sample: SampleHub;
  let oracle: Oracle;
  let overseer: SignedIn;
  let people: readonly SignedIn[];
  let questions: Questions;
  let facts: ReadonlyMap<string, DocumentHit>;
  let kindOf: ReadonlyMap<KindKey, ReadonlySet<string>>;
  let vocabulary: Vocabulary;
  let pairs = 0;
  let telling = 0;
  const isDocument = new Set<string>();

  beforeAll(async () => {
    sample = await openSampleHub();
    oracle = await closeSomeDocuments(sample, PEOPLE);
    for (const { id } of [...oracle.documents, ...oracle.practices]) isDocument.add(id);
    overseer = await sample.signIn(ADMINISTRATOR);
    people = await Promise.all(PEOPLE.map((mail) => sample.signIn(mail)));
    const all = await overseer.index.search({
      ...makeIndexRequest(EMPTY_QUERY, expand(''), { start: 0, size: 500, facets: [] }),
      includeArchived: true,
    });
    facts = new Map(all.hits.map((hit) => [hit.id, hit]));
    questions = createQuestions(oracle.documents, facts);
    const kinds = KINDS.map(async (kind) => {
      const answer = await seeAll({ ...EMPTY_QUERY, kind, includeArchived: true });
      if (answer.vocabulary) vocabulary = answer.vocabulary;
      return [kind, new Set(idsOf(answer))] as const;
    });
    kindOf = new Map(await Promise.all(kinds));
  });
  afterAll(() => sample.site.close());

  /** Asks the same of everybody; a failure names the question and the seed. */
  const askAll = async <Question>(
    numRuns: number,
    question: fc.Arbitrary<Question>,
    expected: (asked: Question) => Promise<(person: SignedIn) => Promise<void>>
  ): Promise<void> => {
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const compare = await expected(asked);
        for (const person of people) {
          await compare(person);
          pairs += 1;
        }
      }),
      { numRuns, verbose: 1 }
    );
  };
  const tellsNothing = (person: SignedIn, text: string): void => {
    expect(oracle.betrayed(person.mail, text)).toEqual([]);
  };
  const seeAll = (query: SearchQuery): Promise<SearchAnswer> =>
    overseer.hub.search.find({ ...query, page: 1 }, { pageSize: 500, facets: [] });
  /** Pages and lists of the site are for everybody. */
  const mayRead = (person: SignedIn, id: string): boolean =>
    !isDocument.has(id) || oracle.mayOpen(person.mail, id);

  /** What she should get: what somebody gets who may read all, without what she may not. */
  const compareDirect =
    (
      ask: (person: SignedIn, query: DirectQuery) => Promise<Found | undefined>,
      whole = postQuery
    ) =>
    async (query: DirectQuery) => {
      const all = await whole(overseer, { ...query, ...EVERYTHING });
      return async (person: SignedIn): Promise<void> => {
        const found = await ask(person, query);
        if (!all || !found) throw new Error(`The index refused ${query.words}`);
        const open = all.rows.filter((_, place) => mayRead(person, all.ids[place] ?? ''));
        if (open.length < all.rows.length) telling += 1;
        expect(found.total).toBe(open.length);
        expect(found.ids.filter((id) => !mayRead(person, id))).toEqual([]);
        for (const name of COUNTED) {
          if (found.counts[name])
            expect(found.counts[name]).toEqual(countValues(open.map((row) => row[name] ?? '')));
        }
        tellsNothing(person, found.text);
      };
    };

  test('he who may read all sees all, so that the comparison is with everything', () => {
    expect(facts.size).toBe(oracle.documents.length + oracle.practices.length);
    expect(oracle.documents.length).toBeGreaterThan(150);
    expect(oracle.practices.length).toBeGreaterThan(5);
    const closedTo = PEOPLE.filter((mail) =>
      oracle.practices.some(({ id }) => !oracle.mayOpen(mail, id))
    );
    expect(closedTo.length).toBeGreaterThan(2);
    const hidden = PEOPLE.map(
      (mail) => oracle.documents.filter(({ id }) => !oracle.mayOpen(mail, id)).length
    );
    expect(Math.min(...hidden)).toBeGreaterThan(5);
    expect(new Set(hidden).size).toBeGreaterThan(3);
  });

  test('by the index itself, asked directly in whatever scope: the bulk of the pairs', () =>
    askAll(QUESTIONS.index, questions.direct, compareDirect(postQuery)));

  test('by an address of the index that a browser can open', () =>
    askAll(QUESTIONS.address, questions.direct, compareDirect(getQuery)));

  test('by Graph’s search', () =>
    askAll(
      QUESTIONS.graph,
      questions.direct.map((query) => ({ ...query, filters: [] })),
      compareDirect(graphQuery)
    ));

  test('by the file itself', () =>
    askAll(QUESTIONS.file, questions.document, async ({ id, path }) => async (person) => {
      const url = encodeURIComponent(path.replace(/'/g, "''"));
      const file = `/_api/web/getfilebyserverrelativepath(decodedurl='${url}')`;
      const response = await person.sharePoint(`${file}/$value`);
      const mayOpen = oracle.mayOpen(person.mail, id);
      expect([200, 403, 404]).toContain(response.status);
      expect(response.status === 200).toBe(mayOpen);
      if (!mayOpen) tellsNothing(person, (await response.text()).replaceAll(path, ''));
    }));

  test('by the items of the library', () =>
    askAll(
      QUESTIONS.items,
      fc.tuple(questions.document, fc.constantFrom('id', 'title', 'range')),
      async ([document, by]) => {
        const range = oracle.documents.filter(({ itemId }) => itemId >= document.itemId);
        const wanted = by === 'range' ? range : [document];
        const filter = {
          id: `Id eq ${document.itemId}`,
          title: `Title eq '${document.title.replace(/'/g, "''")}'`,
          range: `Id ge ${document.itemId}`,
        }[by];
        return async (person) => {
          const response = await person.sharePoint(
            `/_api/web/lists/getbytitle('Hub Documents')/items?$top=500` +
              `&$select=Id,Title,UniqueId,FileRef&$filter=${encodeURIComponent(filter)}`
          );
          expect(response.status).toBe(200);
          const text = await response.text();
          const { value } = JSON.parse(text) as { value: { UniqueId: string; Title: string }[] };
          const same = (one: KnownDocument): boolean =>
            by === 'title' && one.title === document.title;
          const open = oracle.documents.filter(
            (one) => (wanted.includes(one) || same(one)) && oracle.mayOpen(person.mail, one.id)
          );
          expect(value.map(({ UniqueId }) => UniqueId.toLowerCase()).sort()).toEqual(
            open.map(({ id }) => id).sort()
          );
          tellsNothing(person, text);
        };
      }
    ));

  test('by the hub’s search: hits, best bets, totals, counts of facets and of tabs, and help', () =>
    askAll(QUESTIONS.find, questions.hub, async (query) => {
      const everyKind = idsOf(await seeAll({ ...query, kind: 'all' }));
      const [facet, without] = withoutOwnFacet(query);
      const unfiltered = facet === 'none' ? everyKind : idsOf(await seeAll(without));
      return async (person) => {
        const answer = await person.hub.search.find(query, { pageSize: 10, facets: FACETS });
        const isOpen = (id: string): boolean => oracle.mayOpen(person.mail, id);
        const ofKind = (kind: KindKey, ids: readonly string[]): string[] =>
          ids.filter((id) => isOpen(id) && (kindOf.get(kind)?.has(id) ?? false));
        const open = ofKind(query.kind, everyKind);
        expect(answer.total).toBe(open.length);
        expect(idsOf(answer).filter((id) => !open.includes(id))).toEqual([]);
        expect(Object.fromEntries(answer.kinds.map(({ kind, count }) => [kind, count]))).toEqual(
          Object.fromEntries(KINDS.map((kind) => [kind, ofKind(kind, everyKind).length]))
        );
        for (const one of ['theme', 'country', 'mission', 'type', 'framework'] as const) {
          const ids = ofKind(query.kind, one === facet ? unfiltered : everyKind);
          expect(asRecord(answer.counts.terms[one] ?? [], 'id')).toEqual(
            countTerms(
              ids.map((id) => facts.get(id)?.terms[one] ?? []),
              vocabulary
            )
          );
        }
        const hits = open.flatMap((id) => facts.get(id) ?? []);
        expect(asRecord(answer.counts.values.format ?? [], 'value')).toEqual(
          countValues(hits.map(({ fileType }) => fileType))
        );
        expect(asRecord(answer.counts.values.focalPoint ?? [], 'value')).toEqual(
          countValues(hits.flatMap(({ owner }) => owner ?? []))
        );
        expect(asRecord(answer.counts.years ?? [], 'year')).toEqual(
          countValues(hits.flatMap(({ year }) => (year === undefined ? [] : String(year))))
        );
        const { results, specialists, counts, help } = answer;
        tellsNothing(person, JSON.stringify([results, specialists, counts]));
        for (const { count, query: proposed } of Object.values(help ?? {}).flat()) {
          const found = idsOf(await seeAll(proposed)).filter(isOpen);
          expect(count ?? found.length).toBe(found.length);
        }
      };
    }));

  test('by titles suggested while typing', () =>
    askAll(
      QUESTIONS.titles,
      fc.tuple(questions.word, fc.integer({ min: 3, max: 12 })),
      async ([word, length]) => {
        const typed = word.slice(0, length);
        const isOpen = (person: SignedIn, { url }: TitleSuggestion): boolean => {
          const { pathname, search } = new URL(url);
          const addresses = [decodeURIComponent(pathname), `${pathname}${search}`];
          return [...oracle.documents, ...oracle.practices].some(
            ({ id, path }) => addresses.includes(path) && oracle.mayOpen(person.mail, id)
          );
        };
        return async (person) => {
          const titles = await person.hub.search.suggestTitles(typed);
          expect(titles.filter((title) => !isOpen(person, title))).toEqual([]);
          tellsNothing(person, JSON.stringify(titles));
        };
      }
    ));

  test('by the renditions of a work', () =>
    askAll(QUESTIONS.renditions, questions.document, async ({ id }) => {
      const workId = facts.get(id)?.workId ?? 'no-such-work';
      const all = [...facts.values()].filter((hit) => hit.workId === workId && !hit.archived);
      return async (person) => {
        const works = await person.hub.search.findRenditions([workId]);
        const ids = [...works.values()].flat().map((one) => one.id);
        const open = all.filter((one) => oracle.mayOpen(person.mail, one.id));
        expect(ids.sort()).toEqual(open.map((one) => one.id).sort());
        tellsNothing(person, JSON.stringify([...works]));
      };
    }));

  test('by the table that she takes with her', () =>
    askAll(QUESTIONS.table, questions.hub, async (query) => {
      const everything = idsOf(await seeAll(query));
      return async (person) => {
        const table = await person.hub.search.exportCsv(query, { locale: 'es', words: WORDS });
        const open = everything.filter((id) => oracle.mayOpen(person.mail, id));
        expect(table.ok ? [table.value.rows, table.value.total] : [0, 0]).toEqual([
          open.length,
          open.length,
        ]);
        if (table.ok) tellsNothing(person, table.value.content);
      };
    }));

  test('and that was asked in 10,000 random pairs of person and question', () => {
    expect(pairs).toBe(PAIRS);
    expect(telling).toBeGreaterThan(TELLING);
  });
});

const WORDS: ExportWords = {
  columns: Object.fromEntries(EXPORT_COLUMNS.map((one) => [one, one])) as ExportWords['columns'],
  ...{ yes: 'sí', no: 'no', short: 'corta', long: 'larga' },
};
