import * as React from 'react';
import type { WindowApp, WindowTab } from '../../window-model';
import type { Route } from '../route';
import { PaneHead } from '../shell/PaneHead';
import { TabFrame } from '../tabs/TabFrame';
import { useTeamsWindow } from '../window-context';

/** An app's own pages over the whole window. */
export function AppPane({
  app,
  tab,
  route,
}: {
  app: WindowApp;
  tab: WindowTab;
  route: Extract<Route, { place: 'app' }>;
}): JSX.Element {
  const { texts, start } = useTeamsWindow();
  const chat = start.conversations.find(({ botId }) => botId !== undefined && botId === app.botId);
  const chatTab = chat
    ? [
        {
          label: texts.chat,
          route: { place: 'chat', conversationId: chat.id } as const,
          current: false,
        },
      ]
    : [];
  return (
    <section className="pane pane-whole" aria-label={app.name}>
      <PaneHead
        title={app.name}
        app={app}
        back={{ place: 'chat' }}
        tabs={[
          ...app.staticTabs.map(({ id, name }) => ({
            label: name,
            route: { place: 'app', appId: app.id, tab: id } as const,
            current: id === tab.id,
          })),
          ...chatTab,
        ]}
      />
      <TabFrame
        key={`${app.id} ${tab.id} ${route.subPage ?? ''}`}
        title={tab.name}
        address={tab.contentUrl}
        place={{
          kind: 'content',
          appId: app.id,
          manifestVersion: app.version,
          entityId: tab.id,
          ...(route.subPage === undefined ? {} : { subEntityId: route.subPage }),
        }}
      />
    </section>
  );
}
