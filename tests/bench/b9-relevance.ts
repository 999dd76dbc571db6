import { DatabaseSync } from 'node:sqlite';
import { writeKeywordQuery } from '../../shared/adapters/sharepoint/keyword-query';
import { lexiconText } from '../../shared/adapters/sharepoint/schema/lexicon';
import { searchPlaces } from '../../shared/adapters/sharepoint/search-places';
import {
  EMPTY_QUERY,
  expand,
  makeIndexRequest,
  type IndexRequest,
} from '../../shared/domain/search';
import { createVocabulary, readLexicon } from '../../shared/domain/taxonomy';
import { createSearchIndex, type SearchIndex } from '../../tenant/search/search-index';
import { higherIsBetter, rounded, type Figure } from './figure';
import { meanReciprocalRank, plainBm25, RANKS, type Ranker } from './plain-bm25';
import { crossed, faquad, haveQuestionSets, laws, xquad, type QuestionSet } from './question-sets';

const PLACES = searchPlaces('http://localhost/sites/hub');
const SCOPE = 1;

/**
 * B9: how high the right text stands for a question, by the hub's own expansion and query over the
 * local tenant's index (accents apart, no word forms), beside plain BM25 on the same texts.
 * SharePoint's own ranking is not public: what this shows is what the hub's query adds.
 */
export function measureRelevance(): Promise<Figure[]> {
  if (!haveQuestionSets()) {
    console.error('B9: the question sets are not beside the project; skipped.');
    return Promise.resolve([]);
  }
  const es = xquad('es');
  const en = xquad('en');
  const sets: readonly (readonly [string, QuestionSet, number])[] = [
    ['es (XQuAD)', es, 0.95],
    ['en (XQuAD)', en, 0.95],
    ['pt (FaQuAD, 249 paragraphs only)', faquad(), 0.88],
    ['es laws, known item', laws(), 0.93],
    ['question es, text en (XQuAD)', crossed(en, es), 0.6],
    ['question en, text es (XQuAD)', crossed(es, en), 0.6],
  ];
  return Promise.resolve(
    sets.map(([name, set, goal]) =>
      higherIsBetter({
        id: 'B9',
        metric: `MRR@10 ${name}`,
        value: rounded(meanReciprocalRank(set, hubRanker(set)), 3),
        peer: rounded(meanReciprocalRank(set, plainBm25(set)), 3),
        goal,
        note: 'peer: plain BM25 (SQLite FTS5, accents folded) in this run',
      })
    )
  );
}

function hubRanker(set: QuestionSet): Ranker {
  const index = indexOf(set);
  const scopes = new Set([SCOPE]);
  return (question) => {
    const answer = index.query(
      {
        Querytext: writeKeywordQuery(requestOf(question), PLACES),
        RowLimit: RANKS,
        SelectProperties: ['UniqueId'],
        TrimDuplicates: false,
      },
      scopes
    );
    return answer.PrimaryQueryResult.RelevantResults.Table.Rows.map(
      ({ Cells }) => Cells.find(({ Key }) => Key === 'UniqueId')?.Value?.replace(/[{}]/g, '') ?? ''
    );
  };
}

/** The hub's list of everyday words, and no term: the sets are about other things than the hub's. */
const vocabulary = createVocabulary([], readLexicon(lexiconText));

function requestOf(question: string): IndexRequest {
  return makeIndexRequest(EMPTY_QUERY, expand(question, vocabulary), {
    start: 0,
    size: RANKS,
    facets: [],
  });
}

function indexOf(set: QuestionSet): SearchIndex {
  const index = createSearchIndex(new DatabaseSync(':memory:'));
  index.upsert(
    set.texts.map(({ id, title, body }, position) => ({
      uniqueId: id,
      listId: 'bench',
      listTitle: 'Hub Documents',
      itemId: position + 1,
      scopeId: SCOPE,
      url: `${PLACES.library}/${position + 1}.txt`,
      siteUrl: 'http://localhost/sites/hub',
      fileName: `${position + 1}.txt`,
      fileType: 'txt',
      title,
      body,
      authorName: '',
      editorName: '',
      created: 0,
      modified: 0,
      contentType: 'Document',
      contentClass: 'STS_ListItem_DocumentLibrary',
      columns: [],
    }))
  );
  return index;
}
