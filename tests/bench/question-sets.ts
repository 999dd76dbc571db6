import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Questions of which it is known which text answers them. */
export interface QuestionSet {
  readonly texts: readonly AnswerText[];
  readonly questions: readonly Question[];
}

export interface AnswerText {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

export interface Question {
  readonly text: string;
  /** Ids of the texts that answer it. */
  readonly answers: ReadonlySet<string>;
}

const folder = join(__dirname, '../../../shared/data');

/** Whether the collections lie beside the project; they are public and no part of it. */
export function haveQuestionSets(): boolean {
  return existsSync(join(folder, 'xquad_es_en'));
}

interface SquadFile {
  readonly data: readonly {
    readonly title: string;
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly { readonly id: string; readonly question: string }[];
    }[];
  }[];
}

/** XQuAD's Wikipedia paragraphs and questions; ids are the same in both languages. */
export function xquad(language: 'es' | 'en'): QuestionSet {
  return readSquad(join(folder, `xquad_es_en/xquad.${language}.json`));
}

/** FaQuAD: questions on Brazilian higher education. */
export function faquad(): QuestionSet {
  return readSquad(join(folder, 'faquad_pt/faquad.json'));
}

/** The texts of one set and the questions of its twin in another language. */
export function crossed(texts: QuestionSet, questions: QuestionSet): QuestionSet {
  return { texts: texts.texts, questions: questions.questions };
}

function readSquad(file: string): QuestionSet {
  const { data } = JSON.parse(readFileSync(file, 'utf8')) as SquadFile;
  const texts: AnswerText[] = [];
  const questions: Question[] = [];
  for (const article of data) {
    for (const { context, qas } of article.paragraphs) {
      const id = `text-${texts.length + 1}`;
      // without a title of its own: all paragraphs of an article would share it
      texts.push({ id, title: '', body: context });
      for (const { question } of qas) questions.push({ text: question, answers: new Set([id]) });
    }
  }
  return { texts, questions };
}

/** Laws of four countries, and official summaries or titles that each name one of them. */
export function laws(): QuestionSet {
  const lines = readFileSync(join(folder, 'sa_laws_es/laws.jsonl'), 'utf8').split('\n');
  const texts = lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; title: string; body: string });
  const known = JSON.parse(
    readFileSync(join(folder, 'sa_laws_es/known_item_queries.json'), 'utf8')
  ) as { query: string; relevant: string[] }[];
  return {
    texts: texts.map(({ id, title, body }) => ({ id: id.toLowerCase(), title, body })),
    questions: known.map(({ query, relevant }) => ({
      text: query,
      answers: new Set(relevant.map((id) => id.toLowerCase())),
    })),
  };
}
