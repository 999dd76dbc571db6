import * as React from 'react';
import { ActivityFeed } from './activity/ActivityFeed';
import { AppPane } from './apps/AppPane';
import { AppsPane } from './apps/AppsPane';
import { CalendarPane } from './calendar/CalendarPane';
import { ChatList } from './chat/ChatList';
import { ChatPane } from './chat/ChatPane';
import type { Route } from './route';
import { ChannelPane } from './teams/ChannelPane';
import { TeamsList } from './teams/TeamsList';
import { useTeamsWindow } from './window-context';

function ChatPlace({ route }: { route: Extract<Route, { place: 'chat' }> }): JSX.Element {
  const { start, texts } = useTeamsWindow();
  const conversation = start.conversations.find(({ id }) => id === route.conversationId);
  return (
    <>
      <ChatList currentId={conversation?.id} />
      {conversation ? (
        <ChatPane conversation={conversation} route={route} />
      ) : (
        <section className="pane pane-none">
          <p className="empty">{texts.chooseChat}</p>
        </section>
      )}
    </>
  );
}

function TeamsPlace({ route }: { route: Extract<Route, { place: 'teams' }> }): JSX.Element {
  const { start, texts } = useTeamsWindow();
  const team = start.teams.find(({ channels }) =>
    channels.some(({ id }) => id === route.channelId)
  );
  const channel = team?.channels.find(({ id }) => id === route.channelId);
  return (
    <>
      <TeamsList currentId={channel?.id} />
      {team && channel ? (
        <ChannelPane team={team} channel={channel} route={route} />
      ) : (
        <section className="pane pane-none">
          <p className="empty">{texts.chooseChat}</p>
        </section>
      )}
    </>
  );
}

/** What the address says, below the title bar. */
export function Places(): JSX.Element {
  const { route, start } = useTeamsWindow();
  switch (route.place) {
    case 'activity':
      return <ActivityFeed />;
    case 'calendar':
      return <CalendarPane />;
    case 'apps':
      return <AppsPane />;
    case 'teams':
      return <TeamsPlace route={route} />;
    case 'app': {
      const app = start.apps.find(({ id }) => id === route.appId);
      const tab = app?.staticTabs.find(({ id }) => id === route.tab) ?? app?.staticTabs[0];
      return app && tab ? <AppPane app={app} tab={tab} route={route} /> : <AppsPane />;
    }
    case 'chat':
      return <ChatPlace route={route} />;
  }
}
