import type { ChannelMessage, ChannelReader, ChannelThread } from '../../domain/communities';
import { isHubError } from '../../kernel/errors';
import { graphError, listOf, propertyOf, textOf, type GraphApi } from './graph-api';
import { linksIn, plainOfHtml } from './message-text';

const pageSize = 50;
/**
 * Conversations come newest first, but by which of their dates is not documented: reading goes on
 * until a whole page began this long before what is asked for.
 */
const slackMs = 45 * 24 * 60 * 60 * 1000;
const source = 'graph channel';

/**
 * Channels over Graph, with the hub's own rights. Resource-specific consent is enough, given team by
 * team when the app is added: ChannelMessage.Read.Group and TeamMember.Read.Group.
 */
export function createChannelReader(graph: GraphApi): ChannelReader {
  const get = (path: string): Promise<unknown> =>
    graph
      .api(path)
      .get()
      .catch((error: unknown) => {
        throw graphError(error, source);
      });

  /** Every entry of a list that comes in pages, until `isEnough` says so of a page. */
  const pages = async (
    first: string,
    isEnough: (page: readonly unknown[]) => boolean = () => false
  ): Promise<readonly unknown[]> => {
    const found: unknown[] = [];
    for (let next = first; next !== '';) {
      const answer = await get(next);
      const page = listOf(propertyOf(answer, 'value'));
      found.push(...page);
      next = isEnough(page) ? '' : textOf(propertyOf(answer, '@odata.nextLink'));
    }
    return found;
  };

  const threadOf = async (message: unknown, path: string): Promise<ChannelThread | undefined> => {
    const root = readMessage(message);
    if (!root) return undefined;
    const expanded = propertyOf(message, 'replies');
    const more = textOf(propertyOf(message, 'replies@odata.nextLink'));
    const replies = [
      ...listOf(expanded),
      ...(expanded === undefined ? await pages(`${path}/${root.id}/replies?$top=${pageSize}`) : []),
      ...(more === '' ? [] : await pages(more)),
    ];
    return {
      root,
      replies: replies
        .flatMap((reply) => readMessage(reply) ?? [])
        .sort((a, b) => a.writtenAt.localeCompare(b.writtenAt)),
    };
  };

  return {
    async read({ teamId, channelId }, since) {
      const path = pathOf(teamId, channelId);
      const earliest = new Date(new Date(since).getTime() - slackMs).toISOString();
      const isOld = (message: unknown): boolean =>
        textOf(propertyOf(message, 'createdDateTime')) < earliest;
      const messages = await pages(
        `${path}?$top=${pageSize}&$expand=replies`,
        (page) => page.length > 0 && page.every(isOld)
      );
      const threads = await Promise.all(messages.map((message) => threadOf(message, path)));
      return threads
        .flatMap((thread) => thread ?? [])
        .filter((thread) => lastOf(thread) >= since)
        .sort((a, b) => lastOf(b).localeCompare(lastOf(a)));
    },

    async thread({ teamId, channelId }, threadId) {
      const path = pathOf(teamId, channelId);
      try {
        return await threadOf(await get(`${path}/${encodeURIComponent(threadId)}`), path);
      } catch (error) {
        if (isHubError(error) && error.code === 'not-found') return undefined;
        throw error;
      }
    },

    async members(teamId) {
      const members = await pages(`/teams/${encodeURIComponent(teamId)}/members`);
      return members.flatMap((member) => {
        const id = textOf(propertyOf(member, 'userId')).toLowerCase();
        return id === '' ? [] : [id];
      });
    },
  };
}

function pathOf(teamId: string, channelId: string): string {
  return `/teams/${encodeURIComponent(teamId)}/channels/${encodeURIComponent(channelId)}/messages`;
}

function lastOf({ root, replies }: ChannelThread): string {
  return replies.reduce(
    (last, { writtenAt }) => (writtenAt > last ? writtenAt : last),
    root.writtenAt
  );
}

/** A message; undefined for what Teams itself writes, such as who joined. */
function readMessage(value: unknown): ChannelMessage | undefined {
  const id = textOf(propertyOf(value, 'id'));
  if (id === '' || textOf(propertyOf(value, 'messageType')) !== 'message') return undefined;
  const user = propertyOf(propertyOf(value, 'from'), 'user');
  const application = propertyOf(propertyOf(value, 'from'), 'application');
  const authorId = textOf(propertyOf(user, 'id')).toLowerCase();
  const body = propertyOf(value, 'body');
  const content = textOf(propertyOf(body, 'content'));
  const isHtml = textOf(propertyOf(body, 'contentType')) !== 'text';
  const subject = textOf(propertyOf(value, 'subject'));
  const text = isHtml ? plainOfHtml(content) : content;
  const files = listOf(propertyOf(value, 'attachments')).filter(
    (attachment) => textOf(propertyOf(attachment, 'contentType')) === 'reference'
  );
  const link = textOf(propertyOf(value, 'webUrl'));
  return {
    id,
    ...(authorId === '' ? {} : { authorId }),
    authorName:
      textOf(propertyOf(user, 'displayName')) || textOf(propertyOf(application, 'displayName')),
    writtenAt: momentOf(propertyOf(value, 'createdDateTime')),
    text: [subject, text].filter((part) => part !== '').join('\n'),
    sharedCount: files.length + linksIn(content).length,
    isDeleted: textOf(propertyOf(value, 'deletedDateTime')) !== '',
    ...(link === '' ? {} : { link }),
  };
}

/** Always with milliseconds and in UTC, so that moments compare as texts. */
function momentOf(value: unknown): string {
  const time = Date.parse(textOf(value));
  return new Date(Number.isNaN(time) ? 0 : time).toISOString();
}
