import type { Core } from '../core/core';
import type { Person } from '../core/people';
import type { BotCall, TeamsApp } from '../core/teams';
import { field, optionalText, text, type AdminRoute } from './read-body';

interface Names {
  personOf(body: unknown): Person;
}

/**
 * What a person would do in the Teams window, for programs that have none: type, press a button of a card,
 * react. `app` is an id in the catalogue or of a manifest, `person` an address or an object id.
 */
export function personRoutes(
  core: Core,
  { personOf }: Names
): Readonly<Record<string, AdminRoute>> {
  const { teams } = core;

  /** The conversation that a body names, else the person's chat with the app's bot. */
  const conversationOf = (body: unknown, person: Person, app: TeamsApp | undefined): string =>
    optionalText(body, 'conversation') ??
    teams.conversations.personal(app?.bot?.id ?? '', person.objectId).id;

  const appOf = (body: unknown): TeamsApp | undefined => {
    const id = optionalText(body, 'app');
    return id === undefined ? undefined : teams.apps.of(id);
  };

  const callOf = (body: unknown): BotCall => {
    const person = personOf(body);
    const app = teams.apps.of(text(body, 'app'));
    const replyToId = optionalText(body, 'replyToId');
    const threadId = optionalText(body, 'thread');
    const locale = optionalText(body, 'locale');
    return {
      botId: app.bot?.id ?? '',
      personId: person.objectId,
      conversationId: conversationOf(body, person, app),
      ...(replyToId === undefined ? {} : { replyToId }),
      ...(threadId === undefined ? {} : { threadId }),
      ...(locale === undefined ? {} : { locale }),
    };
  };

  return {
    /** `{person, app | conversation, text, mention?, replyToId?, locale?, value?}`; `mention` names the app's bot. */
    'POST /teams/messages': (body) => {
      const person = personOf(body);
      const app = appOf(body);
      const bot = field(body, 'mention') === true ? app?.bot : undefined;
      const replyToId = optionalText(body, 'replyToId');
      const locale = optionalText(body, 'locale');
      const name = app?.displayName ?? '';
      return core.database.transaction(() =>
        teams.messages.post({
          conversationId: conversationOf(body, person, app),
          author: { kind: 'person', id: person.objectId },
          text: `${bot ? `<at>${name}</at> ` : ''}${text(body, 'text')}`,
          textFormat: 'plain',
          ...(bot ? { mentions: [{ kind: 'bot', id: bot.id, text: name }] } : {}),
          ...(replyToId === undefined ? {} : { replyToId }),
          ...(locale === undefined ? {} : { locale }),
          ...(field(body, 'value') === undefined ? {} : { value: field(body, 'value') }),
        })
      );
    },

    /** `{person, message, type, present?}` */
    'PUT /teams/reactions': (body) =>
      core.database.transaction(() =>
        teams.messages.react(
          text(body, 'message'),
          personOf(body).objectId,
          text(body, 'type'),
          field(body, 'present') !== false
        )
      ),
    /** `{message, text}`: the author corrects what she wrote. */
    'PUT /teams/messages': (body) =>
      core.database.transaction(() =>
        teams.messages.edit(text(body, 'message'), { text: text(body, 'text') })
      ),
    'DELETE /teams/messages': (body) => {
      core.database.transaction(() => teams.messages.remove(text(body, 'message')));
      return undefined;
    },

    /** `{person, app, name, value, conversation?, replyToId?}`: what the bot answers to an invoke. */
    'POST /teams/invokes': (body) =>
      teams.bots.invoke({
        ...callOf(body),
        name: text(body, 'name'),
        value: field(body, 'value') ?? {},
      }),
    /** `{person, app, value, …}`: a card's `Action.Submit`. */
    'POST /teams/submits': (body) => {
      teams.bots.submit({ ...callOf(body), value: field(body, 'value') ?? {} });
      return undefined;
    },
  };
}
