import type { Core } from '../core/core';
import { CoreError } from '../core/core-error';
import type { Person } from '../core/people';
import { botIdOf } from '../core/teams/ids';
import type { OAuthConnection, Place } from '../core/teams';
import { parseTeamsSeed, seedTeams } from '../core/teams/seed';
import type { BotCeilings } from '../teams/connector/bot-ceilings';
import { field, list, optionalText, text, type AdminRoute } from './read-body';
import { personRoutes } from './teams-person-routes';

const object = (body: unknown, key: string): Record<string, unknown> => {
  const value = field(body, key);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new CoreError('value-invalid', `'${key}' must be an object.`);
};

const connectionOf = (value: unknown): OAuthConnection => {
  const clientId = optionalText(value, 'clientId');
  return {
    name: text(value, 'name'),
    scopes: list(field(value, 'scopes'), 'Scopes').map(String),
    ...(clientId === undefined ? {} : { clientId }),
  };
};

/** What an administrator of Teams does: apps of the organisation, where they are, teams, and storms. */
export function teamsRoutes(
  core: Core,
  ceilings: BotCeilings
): Readonly<Record<string, AdminRoute>> {
  const { teams } = core;

  const personOf = (body: unknown): Person => {
    const named = text(body, 'person');
    const person = core.people.byMail(named) ?? core.people.byObjectId(named);
    if (person) return person;
    throw new CoreError('user-not-found', `Nobody has the address '${named}'.`);
  };

  /** The place that a body names: `person` by address or id, else `team` or `chat` by id. */
  const placeOf = (body: unknown): Place => {
    const team = field(body, 'team');
    if (typeof team === 'string') return { kind: 'team', id: teams.rooms.team(team).id };
    const chat = field(body, 'chat');
    if (typeof chat === 'string') return { kind: 'chat', id: teams.conversations.of(chat).id };
    return { kind: 'person', id: personOf(body).objectId };
  };

  return {
    /** Registers an app with its bot, or a new version of it. Icons as base64 of a PNG. */
    'POST /teams/apps': (body) => {
      const icon = (key: string): Uint8Array | undefined => {
        const value = optionalText(body, key);
        return value === undefined ? undefined : Buffer.from(value, 'base64');
      };
      const endpoint = optionalText(body, 'messagingEndpoint');
      const botClientId = optionalText(body, 'botClientId');
      const colorIcon = icon('colorIcon');
      const outlineIcon = icon('outlineIcon');
      const connection = field(body, 'oauthConnection');
      const languages = field(body, 'languages');
      const app = teams.apps.save({
        manifest: object(body, 'manifest'),
        ...(languages === undefined
          ? {}
          : { languages: object(body, 'languages') as Record<string, Record<string, unknown>> }),
        ...(endpoint === undefined ? {} : { messagingEndpoint: endpoint }),
        ...(botClientId === undefined ? {} : { botClientId: botIdOf(botClientId) }),
        ...(colorIcon ? { colorIcon } : {}),
        ...(outlineIcon ? { outlineIcon } : {}),
        ...(connection === undefined ? {} : { connections: [connectionOf(connection)] }),
      });
      return { id: app.id, externalId: app.externalId, version: app.version, bot: app.bot };
    },
    'GET /teams/apps': () =>
      teams.apps.all().map((app) => ({
        id: app.id,
        externalId: app.externalId,
        displayName: app.displayName,
        version: app.version,
        bot: app.bot,
        installations: teams.apps.placesOf(app.id).length,
      })),

    /** `{app, person|team|chat}`, or `{app, everybody: true}` as an administrator's setup policy does. */
    'POST /teams/installations': (body) => {
      const { id } = teams.apps.of(text(body, 'app'));
      if (field(body, 'everybody') !== true)
        return core.database.transaction(() => teams.apps.install(id, placeOf(body)));
      const people = core.people
        .all()
        .filter((person) => person.accountEnabled && person.accountKind === 'member');
      core.database.transaction(() => {
        for (const person of people)
          teams.apps.install(id, { kind: 'person', id: person.objectId });
      });
      return { installations: people.length };
    },
    'DELETE /teams/installations': (body) => {
      const { id } = teams.apps.of(text(body, 'app'));
      core.database.transaction(() => teams.apps.uninstall(id, placeOf(body)));
      return undefined;
    },

    /**
     * `{app, channel, name, entityId, contentUrl, websiteUrl, removeUrl}`: a tab as somebody pins it.
     * The one that is there with that `entityId` becomes what is asked.
     */
    'POST /teams/tabs': (body) => {
      const { id: conversationId } = teams.rooms.channel(text(body, 'channel'));
      const { id: appId } = teams.apps.of(text(body, 'app'));
      const tab = {
        name: text(body, 'name'),
        entityId: text(body, 'entityId'),
        contentUrl: text(body, 'contentUrl'),
        websiteUrl: optionalText(body, 'websiteUrl') ?? '',
        removeUrl: optionalText(body, 'removeUrl') ?? '',
      };
      const known = teams.rooms
        .tabs(conversationId)
        .find((one) => one.appId === appId && one.entityId === tab.entityId);
      return known
        ? teams.rooms.updateTab(known.id, tab)
        : teams.rooms.addTab({ conversationId, appId, ...tab });
    },

    /** `{app, person, blocked}`: as when somebody blocks a bot in her chat with it. */
    'PUT /teams/blocks': (body) => {
      teams.apps.block(
        teams.apps.of(text(body, 'app')).id,
        personOf(body).objectId,
        field(body, 'blocked') !== false
      );
      return undefined;
    },

    /** Teams with channels and messages; what is there already stays. */
    'PUT /teams/seed': (body) => {
      const seed = parseTeamsSeed(body);
      return core.database.transaction(() => seedTeams(core, seed));
    },
    'GET /teams/teams': () =>
      teams.rooms.teams().map((team) => ({
        ...team,
        members: teams.rooms.members(team.id).length,
        channels: teams.rooms.channels(team.id).map(({ id, displayName }) => ({ id, displayName })),
      })),

    ...personRoutes(core, { personOf }),

    /** `?conversation=` or `?person=&app=`: what stands in a conversation, oldest first. */
    'GET /teams/messages': (_, url) => {
      const asked = {
        person: url.searchParams.get('person') ?? '',
        app: url.searchParams.get('app') ?? '',
      };
      const bot = asked.app === '' ? null : teams.apps.of(asked.app).bot;
      const id =
        url.searchParams.get('conversation') ??
        teams.conversations.personal(bot?.id ?? '', personOf(asked).objectId).id;
      const top = Number(url.searchParams.get('top') ?? 200);
      return teams.messages.page(id, { top }).messages.reverse();
    },

    /** `?person=`: her activity feed, newest first. */
    'GET /teams/feed': (_, url) =>
      teams.feed.list(personOf({ person: url.searchParams.get('person') ?? '' }).objectId),

    /** What went to bots, without contents; `?settle=true` waits for what is under way. */
    'GET /teams/deliveries': async (_, url) => {
      if (url.searchParams.get('settle') === 'true') await teams.bots.settle();
      return [...teams.botDeliveries()];
    },
    /** Calls of bots that were let through and refused by their ceilings. */
    'GET /teams/ceilings': () => ({ ...ceilings.counts, capacity: ceilings.settings.capacity }),
  };
}
