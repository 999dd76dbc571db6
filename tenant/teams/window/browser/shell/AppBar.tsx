import * as React from 'react';
import { filled } from '../../window-texts';
import { Icon, type IconName } from '../icons';
import { hashOf, type Route } from '../route';
import { useTeamsWindow } from '../window-context';
import { Coin } from './Coin';

interface BarLink {
  label: string;
  route: Route;
  icon: React.ReactNode;
  current: boolean;
  unread?: number;
}

const icon = (name: IconName): React.ReactNode => <Icon name={name} />;

/** The bar of places at the window's edge: at the side, or below on a telephone. */
export function AppBar({ unreadActivity }: { unreadActivity: number }): JSX.Element {
  const { start, texts, route } = useTeamsWindow();
  const unreadChats = start.conversations.reduce((sum, { unread }) => sum + unread, 0);
  const unreadChannels = start.teams
    .flatMap(({ channels }) => channels)
    .reduce((sum, { unread }) => sum + unread, 0);
  const pinned = start.apps.filter(
    ({ installed, staticTabs }) => installed && staticTabs.length > 0
  );
  const links: BarLink[] = [
    {
      label: texts.activity,
      route: { place: 'activity' },
      icon: icon('activity'),
      current: route.place === 'activity',
      unread: unreadActivity,
    },
    {
      label: texts.chat,
      route: { place: 'chat' },
      icon: icon('chat'),
      current: route.place === 'chat',
      unread: unreadChats,
    },
    {
      label: texts.teams,
      route: { place: 'teams' },
      icon: icon('people'),
      current: route.place === 'teams',
      unread: unreadChannels,
    },
    {
      label: texts.calendar,
      route: { place: 'calendar' },
      icon: icon('calendar'),
      current: route.place === 'calendar',
    },
    ...pinned.map((app) => ({
      label: app.name,
      route: { place: 'app', appId: app.id, tab: app.staticTabs[0]?.id ?? '' } as const,
      icon: <Coin name={app.name} app={app} />,
      current: route.place === 'app' && route.appId === app.id,
    })),
    {
      label: texts.apps,
      route: { place: 'apps' },
      icon: icon('apps'),
      current: route.place === 'apps',
    },
  ];
  return (
    <nav className="app-bar" aria-label={texts.title}>
      {links.map(({ label, route: to, icon: picture, current, unread = 0 }) => (
        <a key={hashOf(to)} href={hashOf(to)} aria-current={current ? 'page' : undefined}>
          {picture}
          <span>{label}</span>
          {unread > 0 && (
            <span className="badge">
              <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
              <span className="hidden-words">{filled(texts.unread, { count: unread })}</span>
            </span>
          )}
        </a>
      ))}
    </nav>
  );
}
