import type { Core } from '../../core/core';
import { CoreError } from '../../core/core-error';
import type { Person } from '../../core/people';
import type { BotCall, Place } from '../../core/teams';
import { messagePayload } from './message-payload';
import type { WindowApps } from './window-apps';
import { windowTeams } from './window-rooms';
import { optional, text, type Body, type Entrance, type Route } from './window-route';

/** Apps, where they are installed, what they pin, and what people press of theirs. */
export function appRoutes(core: Core, apps: WindowApps, entrance: Entrance): readonly Route[] {
  const { teams } = core;

  const placeOf = (body: Body, person: Person): Place => {
    const kind = (['person', 'team', 'chat'] as const).find((known) => known === body['kind']);
    if (kind === undefined || kind === 'person') return { kind: 'person', id: person.objectId };
    const id = text(body, 'id');
    if (kind === 'chat') entrance.entered(id, person);
    else if (!teams.rooms.isMember(id, person.objectId))
      throw new CoreError('access-denied', 'You are not in this team.');
    return { kind, id };
  };

  const botCall = (body: Body, person: Person): BotCall => ({
    botId: text(body, 'botId'),
    personId: person.objectId,
    conversationId: entrance.entered(text(body, 'conversationId'), person),
    ...optional(body, 'threadId'),
    ...optional(body, 'replyToId'),
    ...optional(body, 'locale'),
    ...optional(body, 'timeZone'),
    ...optional(body, 'theme'),
  });

  /** The value of an invoke; of a message that it is about, the window names the id alone. */
  const valueOf = ({ value }: Body, { conversationId }: BotCall): unknown => {
    if (typeof value !== 'object' || value === null || !('messageId' in value)) return value;
    const { messageId, ...rest } = value;
    const message = teams.messages.of(String(messageId));
    if (message.conversationId !== conversationId)
      throw new CoreError('access-denied', 'The message stands in another conversation.');
    const conversation = teams.conversations.of(conversationId);
    return { ...rest, messagePayload: messagePayload(message, conversation, teams.tenantId()) };
  };

  return [
    ['GET apps', ({ person, query }) => apps.all(person.objectId, query.get('locale') ?? 'en')],
    [
      'POST apps/*/install',
      ({ person, ids: [id = ''], body }) => {
        const place = placeOf(body, person);
        teams.apps.install(teams.apps.of(id).id, place);
        const { bot } = teams.apps.of(id);
        return place.kind === 'person' && bot !== null
          ? entrance.one(teams.conversations.personal(bot.id, person.objectId).id, person)
          : null;
      },
    ],
    [
      'DELETE apps/*/install',
      ({ person, ids: [id = ''], query }) =>
        teams.apps.uninstall(teams.apps.of(id).id, placeOf(Object.fromEntries(query), person)),
    ],
    [
      'POST apps/*/block',
      ({ person, ids: [id = ''], body }) =>
        teams.apps.block(teams.apps.of(id).id, person.objectId, body['blocked'] === true),
    ],
    [
      'POST apps/*/chat',
      ({ person, ids: [id = ''] }) => {
        const { bot } = teams.apps.of(id);
        if (bot === null) throw new CoreError('item-not-found', 'The app has no bot.');
        return entrance.one(teams.conversations.personal(bot.id, person.objectId).id, person);
      },
    ],
    ['GET teams', ({ person }) => windowTeams(teams, person.objectId)],
    [
      'POST tabs',
      ({ person, body }) => {
        const tab = teams.rooms.addTab({
          conversationId: entrance.entered(text(body, 'conversationId'), person),
          appId: teams.apps.of(text(body, 'appId')).id,
          name: text(body, 'name'),
          entityId: text(body, 'entityId'),
          contentUrl: text(body, 'contentUrl'),
          websiteUrl: String(body['websiteUrl'] ?? ''),
          removeUrl: String(body['removeUrl'] ?? ''),
        });
        return { id: tab.id };
      },
    ],
    ['DELETE tabs/*', ({ ids: [id = ''] }) => teams.rooms.removeTab(id)],
    [
      'POST invoke',
      ({ person, body }) => {
        const call = botCall(body, person);
        return teams.bots.invoke({
          ...call,
          name: text(body, 'name'),
          value: valueOf(body, call),
        });
      },
    ],
    [
      'POST submit',
      ({ person, body }) =>
        teams.bots.submit({
          ...botCall(body, person),
          value: body['value'],
          ...optional(body, 'text'),
        }),
    ],
  ];
}
