import type { Core } from '../../core/core';
import { canSignIn, type Person } from '../../core/people';
import { appRoutes } from './app-routes';
import { conversationRoutes } from './conversation-routes';
import { createWindowApps } from './window-apps';
import { windowCalendar } from './window-calendar';
import { windowActivity } from './window-messages';
import type { WindowStart } from './window-model';
import { windowTeams } from './window-rooms';
import { createEntrance, text, type Body, type Route } from './window-route';
import { openStream } from './window-stream';
import { appToken, type WindowTokenSource } from './window-tokens';

export interface WindowApiOptions {
  core: Core;
  tenantId: string;
  siteUrl: string;
  tokens: WindowTokenSource;
}

const MOST_PEOPLE = 20;

const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What the window's script asks for, by method and address below `/teams/api/`. */
export function createWindowApi(options: WindowApiOptions) {
  const { core, tenantId, siteUrl, tokens } = options;
  const { teams } = core;
  const apps = createWindowApps(teams);
  const entrance = createEntrance(core);

  const start = (person: Person, query: URLSearchParams): WindowStart => ({
    person: {
      id: person.objectId,
      name: person.displayName,
      mail: person.mail,
      locale: person.preferredLanguage,
    },
    tenantId,
    siteUrl,
    conversations: entrance.all(person),
    teams: windowTeams(teams, person.objectId),
    apps: apps.all(person.objectId, query.get('locale') ?? person.preferredLanguage),
    unreadActivity: teams.feed.unread(person.objectId),
  });

  const routes: readonly Route[] = [
    ['GET start', ({ person, query }) => start(person, query)],
    ...conversationRoutes(core, entrance),
    ...appRoutes(core, apps, entrance),
    [
      'GET people',
      ({ person, query }) => {
        const words = fold(query.get('q') ?? '')
          .split(/\s+/)
          .filter(Boolean);
        return core.people
          .all()
          .filter((other) => canSignIn(other) && other.objectId !== person.objectId)
          .filter(({ displayName, mail }) => {
            const names = fold(`${displayName} ${mail}`).split(/[\s.@]+/);
            return words.every(
              (word) => word === fold(mail) || names.some((name) => name.startsWith(word))
            );
          })
          .slice(0, MOST_PEOPLE)
          .map(({ objectId, displayName, mail, jobTitle, office }) => ({
            id: objectId,
            name: displayName,
            mail,
            post: jobTitle,
            office,
          }));
      },
    ],
    [
      'POST token',
      ({ person, body }) =>
        appToken(core, tokens, person, text(body, 'resource'), body['consent'] === true),
    ],
    [
      'GET activity',
      ({ person }) =>
        teams.feed.list(person.objectId).map((entry) => {
          // the window knows apps by their manifests' ids
          const app = entry.appId === null ? undefined : teams.apps.find(entry.appId);
          return windowActivity({ ...entry, appId: app?.externalId ?? null });
        }),
    ],
    [
      'POST activity/read',
      ({ person, body }) => {
        const ids = Array.isArray(body['ids']) ? body['ids'].map(String) : undefined;
        teams.feed.markRead(person.objectId, ids);
      },
    ],
    ['GET calendar', ({ person }) => windowCalendar(core, person.objectId)],
    ['GET stream', ({ person }) => openStream(teams, person.objectId)],
  ];

  const table = routes.map(([route, answer]) => {
    const [method = '', pattern = ''] = route.split(' ');
    return { method, parts: pattern.split('/'), answer };
  });

  return {
    /** @param path below `/teams/api/`. @returns undefined for an address that is not there */
    async handle(request: Request, path: string, person: Person): Promise<unknown> {
      const segments = path.split('/').map(decodeURIComponent);
      const found = table.find(
        ({ method, parts }) =>
          method === request.method &&
          parts.length === segments.length &&
          parts.every((part, index) => part === '*' || part === segments[index])
      );
      if (!found) return undefined;
      const content = request.method === 'GET' ? '' : await request.text();
      const answer: unknown = await found.answer({
        person,
        ids: segments.filter((_, index) => found.parts[index] === '*'),
        query: new URL(request.url).searchParams,
        body: content === '' ? {} : (JSON.parse(content) as Body),
      });
      return answer ?? null;
    },
  };
}

export type WindowApi = ReturnType<typeof createWindowApi>;
