import { fold } from '../../kernel/text/fold';
import { guessLanguage } from '../../kernel/text/language';
import {
  asksSomething,
  firstAnswer,
  speaksOfDocument,
  type ChannelMessage,
  type ChannelThread,
} from './channel';
import { ANSWER_TIME_MS } from './measure-health';
import {
  reportReasons,
  type ModerationItem,
  type ModerationKind,
  type ModerationRecord,
} from './moderation-item';
import { moderationActions, moderationWorkflow } from './moderation-workflow';

/** The queue looks back this far; what is older has found its end in other ways. */
export const QUEUE_DAYS = 45;
/** So long what moderators did stands below the queue, to be undone. */
export const RECENT_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;
const EXCERPT = 280;
/** Each is a request of its own; more come into sight as these are settled. */
const mostToAdd = 20;

/** Names by object id, for who acted and who was asked. */
export type Names = ReadonlyMap<string, string>;

export interface QueueSources {
  readonly communityId: string;
  readonly threads: readonly ChannelThread[];
  readonly records: readonly ModerationRecord[];
  readonly names: Names;
  readonly now: Date;
}

export interface QueueItems {
  readonly items: readonly ModerationItem[];
  readonly recent: readonly ModerationItem[];
}

/**
 * What waits for a moderator: what people reported, questions that nobody answered, and talk of a
 * document that nobody linked. Reported first, then what is late, then the oldest.
 */
export function buildQueue(sources: QueueSources): QueueItems {
  const records = new Map(sources.records.map((record) => [record.messageId, record]));
  const all = sources.threads.flatMap((thread) =>
    messagesOf(thread, records).map((message) =>
      itemOf(thread, message, records.get(message.id), sources)
    )
  );
  const items = all
    .filter(({ state, kinds }) => (state === 'open' || state === 'waiting') && kinds.length > 0)
    .sort(byNeed);
  const recent = all
    .filter(({ canUndo, lastStep }) => canUndo && isRecent(lastStep?.at, sources.now))
    .sort((a, b) => (b.lastStep?.at ?? '').localeCompare(a.lastStep?.at ?? ''));
  return { items, recent: recent.filter((item) => !items.includes(item)) };
}

/** The message that begins a conversation, and whatever else somebody reported: also what an app wrote. */
function messagesOf(
  { root, replies }: ChannelThread,
  records: ReadonlyMap<string, ModerationRecord>
): readonly ChannelMessage[] {
  return [root, ...replies].filter(
    ({ id, isDeleted, authorId }) =>
      !isDeleted && (records.has(id) || (id === root.id && authorId !== undefined))
  );
}

/**
 * Conversations that were not read although somebody reported something in them: they are older than
 * what is read, or were written a moment ago.
 */
export function threadsToAdd(
  threads: readonly ChannelThread[],
  records: readonly ModerationRecord[]
): readonly string[] {
  const read = new Set(
    threads.flatMap(({ root, replies }) => [root.id, ...replies.map(({ id }) => id)])
  );
  const waiting = records.filter(
    (record) =>
      (record.state === 'open' || record.state === 'waiting') &&
      isReported(record) &&
      !read.has(record.messageId)
  );
  return [...new Set(waiting.map(({ threadId }) => threadId))].slice(0, mostToAdd);
}

/** A message as the queue shows it. @param record what the hub keeps of it, where it does */
export function itemOf(
  thread: ChannelThread,
  message: ChannelMessage,
  record: ModerationRecord | undefined,
  { communityId, names, now }: Pick<QueueSources, 'communityId' | 'names' | 'now'>
): ModerationItem {
  const state = record?.state ?? 'open';
  const kinds = kindsOf(thread, message, record);
  const events = moderationWorkflow.eventsFrom(state);
  const language = guessLanguage(message.text);
  const last = record?.steps.filter(({ event }) => event !== 'report').at(-1);
  const since = state === 'waiting' ? (last?.at ?? message.writtenAt) : message.writtenAt;
  const byName = names.get(last?.by ?? '');
  const expertName = names.get(record?.expertId ?? '');
  return {
    itemId: message.id,
    communityId,
    kinds,
    state,
    messageId: message.id,
    threadId: thread.root.id,
    excerpt: excerptOf(message.text),
    ...(language ? { language } : {}),
    authorName: message.authorName,
    writtenAt: message.writtenAt,
    ...(message.link === undefined ? {} : { link: message.link }),
    replyCount: thread.replies.filter(({ isDeleted }) => !isDeleted).length,
    overdue: now.getTime() - new Date(since).getTime() > ANSWER_TIME_MS,
    reports: reportReasons.flatMap((reason) => {
      const count = record?.reports.filter((report) => report.reason === reason).length ?? 0;
      return count > 0 ? [{ reason, count }] : [];
    }),
    ...(state === 'waiting' && expertName ? { expertName } : {}),
    actions: moderationActions.filter((action) => events.includes(action)),
    canUndo: events.includes('undo'),
    ...(last && last.event !== 'undo'
      ? { lastStep: { event: last.event, at: last.at, ...(byName ? { byName } : {}) } }
      : {}),
    ...(record?.version === undefined ? {} : { version: record.version }),
  };
}

function kindsOf(
  thread: ChannelThread,
  message: ChannelMessage,
  record: ModerationRecord | undefined
): readonly ModerationKind[] {
  const kinds: ModerationKind[] = [];
  if (isReported(record)) kinds.push('reported');
  if (message.id !== thread.root.id || message.authorId === undefined) return kinds;
  const words = fold(message.text);
  const asks = asksSomething(words);
  if (asks && !firstAnswer(thread)) kinds.push('unanswered');
  const pointsNowhere = [thread.root, ...thread.replies].every(
    ({ sharedCount, isDeleted }) => sharedCount === 0 || isDeleted
  );
  if (asks && pointsNowhere && speaksOfDocument(words)) kinds.push('link-document');
  return kinds;
}

/** Whether somebody reported it after the last thing that a moderator did with it. */
function isReported(record: ModerationRecord | undefined): boolean {
  const steps = record?.steps ?? [];
  const undone = steps.map(({ event }) => event).lastIndexOf('undo');
  const settled = steps
    .slice(undone + 1)
    .filter(({ event }) => settling.includes(event))
    .at(-1);
  return record?.reports.some(({ at }) => settled === undefined || at > settled.at) ?? false;
}

/** Steps that settle a report; asking an expert does not, nor does what was undone. */
const settling: readonly string[] = ['answer', 'promoteToFaq', 'linkDocument', 'hide', 'dismiss'];

function byNeed(a: ModerationItem, b: ModerationItem): number {
  const isReport = ({ kinds }: ModerationItem): number => (kinds.includes('reported') ? 1 : 0);
  const isOpen = ({ state }: ModerationItem): number => (state === 'open' ? 1 : 0);
  return (
    isReport(b) - isReport(a) ||
    isOpen(b) - isOpen(a) ||
    Number(b.overdue) - Number(a.overdue) ||
    a.writtenAt.localeCompare(b.writtenAt)
  );
}

function isRecent(at: string | undefined, now: Date): boolean {
  return at !== undefined && now.getTime() - new Date(at).getTime() <= RECENT_DAYS * DAY_MS;
}

/** The beginning of a text, whole words and whole characters. */
export function excerptOf(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= EXCERPT) return flat;
  // Not in the middle of a character that takes two units.
  const cut = flat.slice(0, EXCERPT).replace(/[\uD800-\uDBFF]$/, '');
  const end = cut.lastIndexOf(' ');
  return `${(end > EXCERPT / 2 ? cut.slice(0, end) : cut).trimEnd()}…`;
}

/** From when on the channel is read for the queue. */
export function queueSince(now: Date): string {
  return new Date(now.getTime() - QUEUE_DAYS * DAY_MS).toISOString();
}
