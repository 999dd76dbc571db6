import type { Message } from '../core/teams';
import { ODataError } from '../odata/odata-error';
import { readQueryOptions } from '../odata/query-options';
import { messageJson } from './chat-message-json';
import { decodeToken, encodeToken, expandOf, searchWithout } from './graph-options';
import { GraphError } from './graph-error';
import type { GraphAnswer, GraphCall, GraphJson } from './graph-route';
import { selectKeys } from './graph-answer';

/** Source: Graph reference, "List channel messages". */
const DEFAULT_PAGE = 20;
const MOST_PAGE = 50;
const MOST_REPLIES = 1000;

const topOf = (top: number | undefined): number => {
  if (top === undefined) return DEFAULT_PAGE;
  if (top >= 1 && top <= MOST_PAGE) return top;
  throw new GraphError(
    400,
    'BadRequest',
    `The limit of '${MOST_PAGE}' for Top query has been exceeded.`
  );
};

const withReplies = (call: GraphCall, message: Message): GraphJson => ({
  ...messageJson(call, message),
  replies: call.core.teams.messages
    .replies(message.id)
    .slice(-MOST_REPLIES)
    .reverse()
    .map((reply) => messageJson(call, reply)),
});

/** A page of a conversation, newest first. */
export function messagePage(call: GraphCall, conversationId: string): GraphAnswer {
  const expandsReplies = expandOf(call.url, 'replies').length > 0;
  const { top, skipToken, select } = readQueryOptions(searchWithout(call.url, '$expand'), [
    '$top',
    '$skiptoken',
    '$select',
  ]);
  const before = skipToken === undefined ? undefined : decodeToken(skipToken);
  if (skipToken !== undefined && (before === undefined || !/^\d+$/.test(before)))
    throw new ODataError('The query option $skiptoken is not valid.');
  const page = call.core.teams.messages.page(conversationId, {
    top: topOf(top),
    ...(before === undefined ? {} : { before }),
  });
  const json = expandsReplies ? withReplies : messageJson;
  return {
    status: 200,
    page: {
      value: page.messages.map((message) => selectKeys(json(call, message), select, ['replies'])),
      ...(page.next === undefined ? {} : { next: encodeToken(page.next) }),
    },
  };
}

/** The answers to a message, newest first. */
export function replyPage(call: GraphCall, messageId: string): GraphAnswer {
  const { top, skipToken } = readQueryOptions(call.url.searchParams, ['$top', '$skiptoken']);
  const from = Number(decodeToken(skipToken ?? '') ?? 0);
  const size = topOf(top);
  const all = call.core.teams.messages.replies(messageId).reverse();
  const value = all.slice(from, from + size).map((reply) => messageJson(call, reply));
  return {
    status: 200,
    page: {
      value,
      ...(from + size < all.length ? { next: encodeToken(String(from + size)) } : {}),
    },
  };
}

/**
 * What changed in a conversation since a token; messages that begin threads only, as in Graph. Without a
 * token everything.
 */
export function deltaPage(call: GraphCall, conversationId: string): GraphAnswer {
  const search = searchWithout(call.url, 'token', '$deltatoken');
  const { top, skipToken } = readQueryOptions(search, ['$top', '$skiptoken']);
  const token =
    skipToken ??
    call.url.searchParams.get('token') ??
    call.url.searchParams.get('$deltatoken') ??
    encodeToken('0');
  const mark = decodeToken(token);
  if (mark === undefined || !/^\d+$/.test(mark))
    throw new ODataError('The delta token is not valid.');
  const size = topOf(top);
  const changes = call.core.teams.messages.changedSince(conversationId, Number(mark), size + 1);
  const shown = changes.slice(0, size);
  const next = encodeToken(String(shown.at(-1)?.mark ?? mark));
  return {
    status: 200,
    page: {
      value: shown
        .filter(({ message }) => message.replyToId === null)
        .map(({ message }) => messageJson(call, message)),
      ...(changes.length > size ? { next } : { deltaToken: next }),
    },
  };
}
