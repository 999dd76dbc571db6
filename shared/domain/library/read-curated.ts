import type { Locale, LocalizedText } from '../../kernel/locale';
import type { Vocabulary } from '../taxonomy';
import { calendarDay } from './calendar-day';
import type { CuratedEntry, CuratedKind, CuratedLine } from './curated-entry';
import type { TermReference } from './term-reference';
import { mailForm } from './mail-address';
import type { RecordField, RecordProblem } from './problems';
import { termOf, termReference } from './resolve-term';
import type { BrokenRow, RawRow } from './source-record';
import { textProblems } from './text-rules';
import { brokenRowProblem, type RefusedRecord } from './validate-records';

/** The lines of a curated list, parted: each is in exactly one of the two. */
export interface ReadCuration {
  readonly lines: readonly CuratedLine[];
  readonly refused: readonly RefusedRecord[];
}

/** The columns by which a file is known to be the list of a kind. */
export const curatedColumns: Readonly<Record<CuratedKind, readonly string[]>> = {
  needToKnow: ['key', 'title_es', 'title_pt', 'title_en', 'until'],
  bestBets: ['theme', 'document', 'until'],
  specialists: ['theme', 'mail'],
  knownAnswers: ['key', 'theme', 'question_es', 'answer_es', 'owner', 'until'],
};

const longestText = 255;
/** An answer is read, not glanced at. */
const longestAnswer = 4000;

/** Reads and checks a whole list, so that nothing is written before everything was looked at. */
export function readCurated(
  kind: CuratedKind,
  rows: readonly (RawRow | BrokenRow)[],
  vocabulary: Vocabulary
): ReadCuration {
  const lines: CuratedLine[] = [];
  const refused: RefusedRecord[] = [];
  for (const row of rows) {
    const { line } = row;
    if ('fault' in row) {
      refused.push({ line, id: row.id, problems: [brokenRowProblem(row)] });
      continue;
    }
    const problems: RecordProblem[] = [];
    const entry = entryOf(kind, createReader(row, vocabulary, problems));
    if (entry && problems.length === 0) lines.push({ line, entry });
    else if (problems.length > 0)
      refused.push({ line, id: String(row.values['key'] ?? ''), problems });
  }
  return { lines, refused };
}

interface RowReader {
  text(column: string, field: RecordField, isRequired?: boolean): string;
  /** @param longest letters at most */
  texts(start: string, longest?: number): LocalizedText;
  day(column: string): string;
  mail(column: string, field: RecordField): string;
  link(column: string): string;
  theme(): TermReference | undefined;
  themes(): readonly TermReference[];
  keyOf(term: TermReference): string;
}

function entryOf(kind: CuratedKind, read: RowReader): CuratedEntry | undefined {
  switch (kind) {
    case 'needToKnow':
      return {
        kind,
        key: read.text('key', 'id', true),
        text: read.texts('title'),
        link: read.link('link'),
        chosenBy: read.mail('chosen_by', 'author'),
        until: read.day('until'),
        themes: read.themes(),
      };
    case 'bestBets': {
      const theme = read.theme();
      const rest = {
        sourceId: read.text('document', 'id', true),
        until: read.day('until'),
        chosenBy: read.mail('chosen_by', 'author'),
        reason: read.texts('reason'),
      };
      return theme && { kind, theme, ...rest };
    }
    case 'specialists': {
      const theme = read.theme();
      // A theme that nobody answers for yet is a fact, and nothing to write.
      if (read.text('mail', 'owner') === '') return undefined;
      const mail = read.mail('mail', 'owner');
      return theme && { kind, theme, mail };
    }
    case 'knownAnswers': {
      const theme = read.theme();
      const rest = {
        key: read.text('key', 'id', true),
        questions: waysOfAsking(read.texts('question', longestAnswer)),
        answer: read.texts('answer', longestAnswer),
        sourceTitle: read.text('source', 'title'),
        sourceLink: read.link('source_link'),
        owner: read.mail('owner', 'owner'),
        verifiedOn: read.day('verified_on'),
        until: read.day('until'),
      };
      return theme && { kind, themeKey: read.keyOf(theme), ...rest };
    }
  }
}

/** Several ways of asking stand in one cell, parted by a bar. */
function waysOfAsking(texts: LocalizedText): Readonly<Partial<Record<Locale, readonly string[]>>> {
  return Object.fromEntries(
    Object.entries(texts).map(([locale, text]) => [
      locale,
      text
        .split('|')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    ])
  );
}

function createReader(row: RawRow, vocabulary: Vocabulary, problems: RecordProblem[]): RowReader {
  const valueOf = (column: string): string => {
    const value = row.values[column];
    return typeof value === 'string' ? value.trim() : '';
  };
  const text = (
    column: string,
    field: RecordField,
    isRequired = false,
    longest = longestText
  ): string => {
    const value = valueOf(column);
    problems.push(...textProblems(field, value, longest, isRequired));
    return value;
  };
  const themes = (labels: readonly string[]): readonly TermReference[] =>
    labels.flatMap((label) => {
      const found = termOf(label, 'themes', vocabulary);
      if (found.ok) return [termReference(found.value)];
      problems.push(found.problem);
      return [];
    });
  return {
    text,
    texts(start, longest) {
      const [es, pt, en] = ['es', 'pt', 'en'].map((locale) =>
        text(`${start}_${locale}`, 'title', false, longest)
      );
      if (!es && !pt && !en)
        problems.push({ code: 'library.field-missing', values: { field: 'title' } });
      return { ...(es ? { es } : {}), ...(pt ? { pt } : {}), ...(en ? { en } : {}) };
    },
    day(column) {
      const value = valueOf(column);
      if (calendarDay(value) === undefined) {
        problems.push({ code: 'library.date-invalid', values: { field: 'until', date: value } });
      }
      return value;
    },
    mail(column, field) {
      const mail = valueOf(column).toLowerCase();
      if (mail === '') problems.push({ code: 'library.field-missing', values: { field } });
      else if (!mailForm.test(mail)) {
        problems.push({ code: 'library.mail-invalid', values: { field, mail } });
      }
      return mail;
    },
    link(column) {
      const link = text(column, 'link');
      // Below the site or over a closed line: a notice must not lead into a script or a bare server.
      const isFine = /^https:\/\//i.test(link) || !/^(?:[a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(link);
      if (!isFine) problems.push({ code: 'library.link-invalid', values: { link } });
      return link;
    },
    theme() {
      const label = valueOf('theme');
      if (label === '') {
        problems.push({ code: 'library.field-missing', values: { field: 'theme' } });
        return undefined;
      }
      return themes([label])[0];
    },
    keyOf: ({ id }) => vocabulary.byId(id)?.key ?? '',
    themes: () =>
      themes(
        valueOf('themes')
          .split(';')
          .map((label) => label.trim())
          .filter((label) => label !== '')
      ),
  };
}
