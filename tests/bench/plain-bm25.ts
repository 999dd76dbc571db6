import { DatabaseSync } from 'node:sqlite';
import type { QuestionSet } from './question-sets';

/** Gives the ids of the best texts for a question, the best first. */
export type Ranker = (question: string) => readonly string[];

export const RANKS = 10;

/**
 * The peer of the relevance figures: what one gets from SQLite's full text search as it comes, with
 * accents folded, any of the words, and BM25.
 */
export function plainBm25(set: QuestionSet): Ranker {
  const database = new DatabaseSync(':memory:');
  database.exec(`create virtual table text using fts5(id unindexed, title, body,
    tokenize = "unicode61 remove_diacritics 2")`);
  const insert = database.prepare('insert into text(id, title, body) values(?, ?, ?)');
  database.exec('begin');
  for (const { id, title, body } of set.texts) insert.run(id, title, body);
  database.exec('commit');
  const select = database.prepare(
    `select id from text where text match ? order by bm25(text) limit ${RANKS}`
  );
  return (question) => {
    const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length === 0) return [];
    return select.all(words.map((word) => `"${word}"`).join(' OR ')).map((row) => String(row.id));
  };
}

/** Mean over all questions of one divided by the rank of the first right text, 0 beyond ten. */
export function meanReciprocalRank(set: QuestionSet, rank: Ranker): number {
  const sum = set.questions.reduce((total, { text, answers }) => {
    const at = rank(text)
      .slice(0, RANKS)
      .findIndex((id) => answers.has(id));
    return at < 0 ? total : total + 1 / (at + 1);
  }, 0);
  return sum / set.questions.length;
}
