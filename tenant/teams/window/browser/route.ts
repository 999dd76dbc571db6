/** A place in the window. It stands in the address behind `#`, so that back, reload and bookmarks work. */
export type Route =
  | { place: 'activity' }
  | { place: 'calendar' }
  | { place: 'apps' }
  | { place: 'chat'; conversationId?: string; tab?: string; subPage?: string }
  | { place: 'teams'; channelId?: string; tab?: string; messageId?: string; subPage?: string }
  | { place: 'app'; appId: string; tab: string; subPage?: string };

const CHAT_TAB = '';

export function hashOf(route: Route): string {
  const parts: string[] = [route.place];
  if (route.place === 'chat') parts.push(route.conversationId ?? '', route.tab ?? CHAT_TAB);
  if (route.place === 'teams')
    parts.push(route.channelId ?? '', route.tab ?? CHAT_TAB, route.messageId ?? '');
  if (route.place === 'app') parts.push(route.appId, route.tab);
  while (parts.length > 1 && parts.at(-1) === '') parts.pop();
  const sub = 'subPage' in route && route.subPage ? `?${encodeURIComponent(route.subPage)}` : '';
  return `#/${parts.map(encodeURIComponent).join('/')}${sub}`;
}

export function routeOf(hash: string): Route {
  const [path = '', sub = ''] = hash.replace(/^#\/?/, '').split('?');
  const [place, first = '', second = '', third = ''] = path.split('/').map(decodeURIComponent);
  const subPage = sub === '' ? {} : { subPage: decodeURIComponent(sub) };
  const tab = second === '' ? {} : { tab: second };
  if (place === 'activity' || place === 'calendar' || place === 'apps') return { place };
  if (place === 'teams') {
    return {
      place,
      ...(first === '' ? {} : { channelId: first }),
      ...tab,
      ...(third === '' ? {} : { messageId: third }),
      ...subPage,
    };
  }
  if (place === 'app' && first !== '') return { place, appId: first, tab: second, ...subPage };
  return {
    place: 'chat',
    ...(first === '' ? {} : { conversationId: first }),
    ...tab,
    ...subPage,
  };
}
