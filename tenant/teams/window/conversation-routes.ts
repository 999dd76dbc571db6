import type { Core } from '../../core/core';
import { CoreError } from '../../core/core-error';
import type { Person } from '../../core/people';
import type { Attachment, Mention, Message } from '../../core/teams';
import { windowMessage } from './window-messages';
import { optional, text, type Entrance, type Route } from './window-route';

const MOST_MESSAGES = 40;

/** Conversations and their messages, for those who are in them. */
export function conversationRoutes(core: Core, entrance: Entrance): readonly Route[] {
  const { teams } = core;

  /** @throws CoreError access-denied for a message of somebody else */
  const ownMessage = (id: string, person: Person): Message => {
    const message = teams.messages.of(id);
    entrance.entered(message.conversationId, person);
    if (message.author.id === person.objectId) return message;
    throw new CoreError('access-denied', 'Only who wrote a message can change it.');
  };

  return [
    ['GET conversations', ({ person }) => entrance.all(person)],
    ['GET conversations/*', ({ person, ids: [id = ''] }) => entrance.one(id, person)],
    [
      'GET conversations/*/messages',
      ({ person, ids: [id = ''], query }) => {
        const before = query.get('before');
        const page = teams.messages.page(entrance.entered(id, person), {
          top: MOST_MESSAGES,
          ...(before === null ? {} : { before }),
        });
        const isChannel = teams.conversations.of(id).kind === 'channel';
        const replies = isChannel
          ? page.messages.flatMap((message) => teams.messages.replies(message.id))
          : [];
        return { messages: [...page.messages, ...replies].map(windowMessage), next: page.next };
      },
    ],
    [
      'POST conversations/*/messages',
      ({ person, ids: [id = ''], body }) =>
        windowMessage(
          teams.messages.post({
            conversationId: entrance.entered(id, person),
            author: { kind: 'person', id: person.objectId },
            text: text(body, 'text'),
            textFormat: 'plain',
            ...optional(body, 'replyToId'),
            ...optional(body, 'locale'),
            ...(Array.isArray(body['attachments'])
              ? { attachments: body['attachments'] as Attachment[] }
              : {}),
            ...(Array.isArray(body['mentions']) ? { mentions: body['mentions'] as Mention[] } : {}),
            ...('value' in body ? { value: body['value'] } : {}),
          })
        ),
    ],
    [
      'POST conversations/*/read',
      ({ person, ids: [id = ''] }) =>
        teams.conversations.markRead(entrance.entered(id, person), person.objectId),
    ],
    [
      'POST conversations/*/typing',
      ({ person, ids: [id = ''] }) =>
        teams.messages.typing(entrance.entered(id, person), {
          kind: 'person',
          id: person.objectId,
        }),
    ],
    [
      'POST messages/*/reaction',
      ({ person, ids: [id = ''], body }) => {
        entrance.entered(teams.messages.of(id).conversationId, person);
        const present = body['present'] === true;
        return windowMessage(
          teams.messages.react(id, person.objectId, text(body, 'kind'), present)
        );
      },
    ],
    [
      'PATCH messages/*',
      ({ person, ids: [id = ''], body }) => {
        ownMessage(id, person);
        return windowMessage(
          teams.messages.edit(id, { text: text(body, 'text'), textFormat: 'plain' })
        );
      },
    ],
    [
      'DELETE messages/*',
      ({ person, ids: [id = ''] }) => teams.messages.remove(ownMessage(id, person).id),
    ],
    [
      'POST chats',
      ({ person, body }) => {
        const others = Array.isArray(body['people']) ? body['people'].map(String) : [];
        for (const id of others)
          if (!core.people.byObjectId(id))
            throw new CoreError('user-not-found', 'Nobody has this id.');
        const [other, ...more] = others;
        if (other === undefined)
          throw new CoreError('value-invalid', 'A chat needs somebody else.');
        const made =
          more.length === 0
            ? teams.conversations.oneOnOne(person.objectId, other)
            : teams.conversations.addGroup([person.objectId, ...others]);
        return entrance.one(made.id, person);
      },
    ],
  ];
}
