import type { Locale } from '../../kernel/locale';
import { writeCsv, type CsvCell } from '../../kernel/text/csv';
import type { QuestionView } from './views';

/** The columns of the list; each surface names them in the reader's language. */
export const queueColumns = [
  'question',
  'language',
  'theme',
  'country',
  'urgency',
  'privacy',
  'state',
  'late',
  'asker',
  'assignee',
  'askedOn',
  'firstReplyBy',
  'firstReplyOn',
  'answerBy',
  'answer',
  'answeredOn',
  'useful',
  'id',
] as const;
export type QueueColumn = (typeof queueColumns)[number];

/** What stands in the list in words, in the reader's language. */
export interface QueueWords {
  column(column: QueueColumn): string;
  language(locale: Locale): string;
  theme(key: string): string;
  country(key: string): string;
  urgency(urgency: QuestionView['urgency']): string;
  privacy(privacy: QuestionView['privacy']): string;
  state(state: QuestionView['state']): string;
  readonly yes: string;
  readonly no: string;
}

/**
 * Questions as a table for spreadsheets. It holds what the reader sees of them and no more: of a hidden
 * asker neither a name nor a country, and no text in which she names herself.
 * @param locale decides how cells are parted, as spreadsheets of her country want it
 */
export function writeQueue(
  views: readonly QuestionView[],
  words: QueueWords,
  locale: Locale
): string {
  return writeCsv(
    [
      queueColumns.map((column) => words.column(column)),
      ...views.map((view) => queueColumns.map((column) => cellOf(column, view, words))),
    ],
    { separator: locale === 'en' ? ',' : ';' }
  );
}

function cellOf(column: QueueColumn, view: QuestionView, words: QueueWords): CsvCell {
  const { themeKey, countryKey, answer, asker, useful } = view;
  switch (column) {
    case 'id':
      return view.id;
    case 'question':
      return view.text;
    case 'language':
      return words.language(view.locale);
    case 'theme':
      return themeKey === undefined ? undefined : words.theme(themeKey);
    case 'country':
      return countryKey === undefined ? undefined : words.country(countryKey);
    case 'urgency':
      return words.urgency(view.urgency);
    case 'privacy':
      return words.privacy(view.privacy);
    case 'state':
      return words.state(view.state);
    case 'late':
      return view.isLate ? words.yes : words.no;
    case 'asker':
      return asker.kind === 'named' ? asker.name : undefined;
    case 'assignee':
      return view.assignee?.name;
    case 'askedOn':
      return dayOf(view.askedAt);
    case 'firstReplyBy':
      return dayOf(view.firstReplyBy);
    case 'firstReplyOn':
      return dayOf(view.firstReplyAt);
    case 'answerBy':
      return dayOf(view.answerBy);
    case 'answer':
      return answer?.text;
    case 'answeredOn':
      return dayOf(answer?.at);
    case 'useful':
      return useful === undefined ? undefined : useful ? words.yes : words.no;
  }
}

/** As spreadsheets of any country read a date. */
function dayOf(moment: string | undefined): string | undefined {
  return moment?.slice(0, 10);
}
