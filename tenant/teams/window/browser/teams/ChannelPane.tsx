import * as React from 'react';
import type { WindowApp, WindowChannel, WindowTeam } from '../../window-model';
import { filled } from '../../window-texts';
import { Icon } from '../icons';
import type { Route } from '../route';
import { Menu } from '../shell/Menu';
import { PaneHead, type HeadTab } from '../shell/PaneHead';
import { ConfigureTab } from '../tabs/ConfigureTab';
import { placeInChannel } from '../tabs/place-in-channel';
import { TabFrame } from '../tabs/TabFrame';
import { useTeamsWindow } from '../window-context';
import { ChannelPosts } from './ChannelPosts';

interface PaneProps {
  team: WindowTeam;
  channel: WindowChannel;
  route: Extract<Route, { place: 'teams' }>;
}

/** Adds a page of an app to a channel, and the app to the team where it is not there yet. */
function AddTab({ team, channel }: Omit<PaneProps, 'route'>): JSX.Element {
  const { start, texts, ask, refresh, go } = useTeamsWindow();
  const [configuring, setConfiguring] = React.useState<WindowApp>();
  const apps = start.apps.filter(({ configurationUrl }) => configurationUrl !== undefined);
  const choose = async (app: WindowApp): Promise<void> => {
    if (!team.apps.includes(app.id)) {
      const address = `apps/${encodeURIComponent(app.id)}/install`;
      await ask.post(address, { kind: 'team', id: team.groupId });
      await refresh();
    }
    setConfiguring(app);
  };
  return (
    <>
      <Menu label={texts.addTab} button={<Icon name="add" />}>
        {apps.length === 0 && <p className="meta menu-words">{texts.appsEmpty}</p>}
        {apps.map((app) => (
          <button key={app.id} type="button" className="menu-item" onClick={() => void choose(app)}>
            {app.name}
          </button>
        ))}
      </Menu>
      {configuring && (
        <ConfigureTab
          app={configuring}
          team={team}
          channel={channel}
          onEnd={(tabId) => {
            setConfiguring(undefined);
            if (tabId !== undefined) go({ place: 'teams', channelId: channel.id, tab: tabId });
          }}
        />
      )}
    </>
  );
}

/** Puts an app with a bot into the team, or takes a tab away. */
function ChannelMenu({ team, channel, route }: PaneProps): JSX.Element {
  const { start, texts, ask, refresh, go } = useTeamsWindow();
  const missing = start.apps.filter(
    ({ id, botId }) => botId !== undefined && !team.apps.includes(id)
  );
  const tab = channel.tabs.find(({ id }) => id === route.tab);
  const install = async (app: WindowApp): Promise<void> => {
    const address = `apps/${encodeURIComponent(app.id)}/install`;
    await ask.post(address, { kind: 'team', id: team.groupId });
    await refresh();
  };
  const remove = async (id: string): Promise<void> => {
    await ask.remove(`tabs/${encodeURIComponent(id)}`);
    await refresh();
    go({ place: 'teams', channelId: channel.id });
  };
  if (missing.length === 0 && !tab) return <></>;
  return (
    <Menu label={texts.more} button={<Icon name="more" />} className="menu-end">
      {missing.map((app) => (
        <button key={app.id} type="button" className="menu-item" onClick={() => void install(app)}>
          {app.name}: {filled(texts.install, { team: team.name })}
        </button>
      ))}
      {tab && (
        <button type="button" className="menu-item" onClick={() => void remove(tab.id)}>
          {texts.removeTab}
        </button>
      )}
    </Menu>
  );
}

/** A channel: its posts, and the pages that people pinned. */
export function ChannelPane({ team, channel, route }: PaneProps): JSX.Element {
  const { start, texts } = useTeamsWindow();
  const at: Route = { place: 'teams', channelId: channel.id };
  const tab = channel.tabs.find(({ id }) => id === route.tab);
  const app = start.apps.find(({ id }) => id === tab?.appId);
  const tabs: HeadTab[] = [
    { label: texts.posts, route: at, current: tab === undefined },
    ...channel.tabs.map(({ id, name }) => ({
      label: name,
      route: { ...at, tab: id },
      current: id === tab?.id,
    })),
  ];
  return (
    <section className="pane" aria-label={`${team.name}, ${channel.name}`}>
      <PaneHead title={channel.name} above={team.name} back={{ place: 'teams' }} tabs={tabs} noCoin>
        <AddTab team={team} channel={channel} />
        <ChannelMenu team={team} channel={channel} route={route} />
      </PaneHead>
      {tab && app ? (
        <TabFrame
          key={`${tab.id} ${route.subPage ?? ''}`}
          title={tab.name}
          address={tab.contentUrl}
          place={{
            ...placeInChannel(app, team, channel, tab.entityId),
            ...(route.subPage === undefined ? {} : { subEntityId: route.subPage }),
          }}
          settings={{
            entityId: tab.entityId,
            contentUrl: tab.contentUrl,
            suggestedDisplayName: tab.name,
          }}
        />
      ) : (
        <ChannelPosts key={channel.id} team={team} channel={channel} messageId={route.messageId} />
      )}
    </section>
  );
}
