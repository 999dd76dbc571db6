import {
  privacies,
  questionStates,
  questionTemplateNames,
  urgencies,
  type AnswerSource,
  type Hand,
  type PendingEvent,
  type Question,
  type ThreadRecord,
  type TrailRecord,
} from '../../../domain/questions';
import { locales } from '../../../kernel/locale';
import { rowText, type Row } from '../list-rows';
import { questionColumns as columns } from '../schema/question-names';
import { asRow, jsonObject, numberOf, oneOf, optionalText, rowsOf, textsOf } from './read-json';

/** The columns of a question: some for filters and for the eye, the rest in one. */
export function questionRow(question: Question): Readonly<Record<string, unknown>> {
  const { id: _, text, state, themeKey, assignee, askedAt, pending, ...rest } = question;
  return {
    [columns.state]: state,
    [columns.themeKey]: themeKey ?? '',
    [columns.assigneeId]: assignee?.personId ?? '',
    [columns.askedOn]: askedAt,
    [columns.pending]: pending.length,
    [columns.question]: text,
    [columns.content]: JSON.stringify({ ...rest, askedAt, pending, assignee }),
  };
}

/** A question out of its columns; none where the item holds none. */
export function readQuestion(row: Row): Question | undefined {
  const id = rowText(row['Title']);
  const text = rowText(row[columns.question]);
  if (id === '' || text === '') return undefined;
  const content = jsonObject(rowText(row[columns.content]));
  const assignee = asRow(content['assignee']);
  const limits = asRow(content['limits']);
  return {
    ...{ id, text },
    state: oneOf(questionStates, row[columns.state]),
    locale: oneOf(locales, content['locale']),
    ...themeOf(row),
    ...optionalText(content, 'countryKey'),
    urgency: oneOf(urgencies, content['urgency']),
    // What cannot be read is kept from more people, not from fewer.
    privacy: oneOf(['kmOnly', ...privacies], content['privacy']),
    isRevealed: content['isRevealed'] === true,
    origin: oneOf(['bot', 'tab', 'webPart'], content['origin']),
    askedAt: rowText(content['askedAt']),
    ...(rowText(assignee['personId']) === '' ? {} : { assignee: personOf(assignee) }),
    formerAssignees: textsOf(content['formerAssignees']),
    suggestions: rowsOf(content['suggestions'], (one) => ({
      knownAnswerId: rowText(one['knownAnswerId']),
      likeness: numberOf(one['likeness']),
    })),
    ...optionalText(content, 'knownAnswerId'),
    ...(typeof content['useful'] === 'boolean' ? { useful: content['useful'] } : {}),
    thread: rowsOf(content['thread'], readThread),
    limits: {
      firstReplyBy: rowText(limits['firstReplyBy']),
      ...optionalText(limits, 'firstReplyAt'),
      answerBy: rowText(limits['answerBy']),
      reminders: numberOf(limits['reminders']),
      escalations: numberOf(limits['escalations']),
      since: rowText(limits['since']),
    },
    trail: rowsOf(content['trail'], readTrail),
    pending: rowsOf(content['pending'], readPending),
  };
}

/** Sources of an answer. */
export function readSources(value: unknown): readonly AnswerSource[] {
  return rowsOf(value, (one) => ({
    title: rowText(one['title']),
    ...optionalText(one, 'url'),
  }));
}

function themeOf(row: Row): { readonly themeKey?: string } {
  const themeKey = rowText(row[columns.themeKey]);
  return themeKey === '' ? {} : { themeKey };
}

function readThread(row: Row): ThreadRecord {
  return {
    kind: oneOf(['reply', 'askBack', 'answer', 'reopen'], row['kind']),
    by: readHand(row['by']),
    text: rowText(row['text']),
    locale: oneOf(locales, row['locale']),
    sources: readSources(row['sources']),
    at: rowText(row['at']),
  };
}

function readTrail(row: Row): TrailRecord {
  return {
    at: rowText(row['at']),
    by: readHand(row['by']),
    event: rowText(row['event']),
    before: oneOf(questionStates, row['before']),
    after: oneOf(questionStates, row['after']),
    ...optionalText(row, 'reason'),
  };
}

const kinds = [
  'question-progress',
  'question-assigned',
  'question-answered',
  'question-reminder',
  'question-escalated',
] as const;

function readPending(row: Row): PendingEvent | undefined {
  const to = asRow(row['to']);
  const personId = rowText(to['personId']);
  const id = rowText(row['id']);
  const template = questionTemplateNames.find((one) => one === row['template']);
  if (id === '' || !template) return undefined;
  return {
    ...{ id, template },
    kind: oneOf(kinds, row['kind']),
    to: personId === '' ? { kind: 'asker' } : { kind: 'person', personId },
  };
}

function readHand(value: unknown): Hand {
  const row = asRow(value);
  if (row['kind'] === 'person') return { kind: 'person', ...personOf(row) };
  return { kind: row['kind'] === 'asker' ? 'asker' : 'hub' };
}

function personOf(row: Row): { readonly personId: string; readonly name: string } {
  return { personId: rowText(row['personId']), name: rowText(row['name']) };
}
