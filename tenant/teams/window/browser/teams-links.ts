import type { WindowStart } from '../window-model';
import type { Route } from './route';

/** Where a Teams link leads in this window. */
export type LinkTarget =
  | { kind: 'route'; route: Route }
  | { kind: 'chat'; mails: readonly string[]; text: string }
  | { kind: 'app'; appId: string };

/** The path behind `/l/`, of a link to Teams or to this tenant's window; undefined for any other address. */
function pathOf(url: URL): readonly string[] | undefined {
  const isTeams = /^teams\.(microsoft\.com|cloud\.microsoft)$/.test(url.hostname);
  const isHere = url.origin === window.location.origin && url.pathname.startsWith('/teams/l/');
  if (!isTeams && !isHere) return undefined;
  const [, path = ''] = url.pathname.split('/l/');
  return path.split('/').map(decodeURIComponent);
}

function contextOf(url: URL): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(url.searchParams.get('context') ?? '{}');
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    // a link with a broken context leads to the page itself
    return {};
  }
}

function entityTarget(
  start: WindowStart,
  url: URL,
  appId: string,
  entityId: string
): Route | undefined {
  const { subEntityId, channelId } = contextOf(url);
  const sub = typeof subEntityId === 'string' && subEntityId !== '' ? { subPage: subEntityId } : {};
  if (typeof channelId === 'string') {
    const channel = start.teams
      .flatMap(({ channels }) => channels)
      .find(({ id }) => id === channelId);
    const tab = channel?.tabs.find((one) => one.appId === appId && one.entityId === entityId);
    if (channel) return { place: 'teams', channelId, ...(tab ? { tab: tab.id } : {}), ...sub };
  }
  const app = start.apps.find(({ id }) => id === appId);
  const tab = app?.staticTabs.find(({ id }) => id === entityId) ?? app?.staticTabs[0];
  return tab && { place: 'app', appId, tab: tab.id, ...sub };
}

function messageTarget(start: WindowStart, conversationId: string, messageId: string): Route {
  const isChannel = start.teams.some(({ channels }) =>
    channels.some(({ id }) => id === conversationId)
  );
  return isChannel
    ? { place: 'teams', channelId: conversationId, messageId }
    : { place: 'chat', conversationId };
}

/**
 * Reads a Teams link: to a page of an app, a chat, a message, a channel or an app.
 * Source: Teams, "Deep links overview". @returns undefined for an address that is none
 */
export function readTeamsLink(start: WindowStart, address: string): LinkTarget | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const [kind, first = '', second = ''] = pathOf(url) ?? [];
  switch (kind) {
    case 'entity': {
      const route = entityTarget(start, url, first, second);
      return route && { kind: 'route', route };
    }
    case 'chat': {
      const users = url.searchParams.get('users') ?? '';
      if (users === '') return { kind: 'route', route: messageTarget(start, first, second) };
      return {
        kind: 'chat',
        mails: users.split(',').map((mail) => mail.trim()),
        text: url.searchParams.get('message') ?? '',
      };
    }
    case 'message':
      return { kind: 'route', route: messageTarget(start, first, second) };
    case 'channel':
      return { kind: 'route', route: { place: 'teams', channelId: first } };
    case 'app':
      return { kind: 'app', appId: first };
    default:
      return undefined;
  }
}

/** Whether a link may be opened at all: https, or this machine's own. */
export function mayOpen(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (protocol === 'https:' || protocol === 'mailto:' || protocol === 'tel:') return true;
  return protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1');
}
