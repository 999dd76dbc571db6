import * as React from 'react';
import type { WindowApp, WindowConversation } from '../../window-model';
import { Icon } from '../icons';
import type { Route } from '../route';
import { Menu } from '../shell/Menu';
import { PaneHead, type HeadTab } from '../shell/PaneHead';
import { TabFrame } from '../tabs/TabFrame';
import { useTeamsWindow } from '../window-context';
import { Compose } from './Compose';
import type { Mentionable } from './mentions';
import { MessageList } from './MessageList';
import { Suggestions } from './Suggestions';
import { useMessages } from './use-messages';

/** What one can do with the app that one talks to. */
function AppMenu({ app }: { app: WindowApp }): JSX.Element {
  const { ask, texts, refresh, go } = useTeamsWindow();
  const address = `apps/${encodeURIComponent(app.id)}`;
  const block = async (): Promise<void> => {
    await ask.post(`${address}/block`, { blocked: !app.blocked });
    await refresh();
  };
  const remove = async (): Promise<void> => {
    await ask.remove(`${address}/install?kind=person`);
    await refresh();
    go({ place: 'chat' });
  };
  return (
    <Menu label={texts.more} button={<Icon name="more" />} className="menu-end">
      <button type="button" className="menu-item" onClick={() => void block()}>
        {app.blocked ? texts.unblockApp : texts.blockApp}
      </button>
      <button type="button" className="menu-item" onClick={() => void remove()}>
        {texts.removeApp}
      </button>
    </Menu>
  );
}

/** Commands that an app offers, while nothing has been said yet. */
function Prompts({ app, onChoose }: { app: WindowApp; onChoose(text: string): void }): JSX.Element {
  return (
    <ul className="prompts">
      {app.suggestions.map(({ title, description }) => (
        <li key={title}>
          <button type="button" onClick={() => onChoose(title)}>
            <b>{title}</b>
            <span className="meta">{description}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Chat({ conversation }: { conversation: WindowConversation }): JSX.Element {
  const { ask, start, texts, appOfBot, locale } = useTeamsWindow();
  const source = useMessages(conversation.id);
  const app = appOfBot(conversation.botId);
  const mentionables: Mentionable[] =
    conversation.kind === 'group'
      ? conversation.members
          .filter(({ id }) => id !== start.person.id)
          .map(({ id, name }) => ({ kind: 'person', id, name }))
      : [];
  const say = (text: string): void => {
    void ask.post(`conversations/${encodeURIComponent(conversation.id)}/messages`, {
      text,
      locale,
    });
  };
  const empty = (
    <div className="empty">
      <p>{texts.chatEmpty}</p>
      {app && <Prompts app={app} onChoose={say} />}
    </div>
  );
  return (
    <>
      <MessageList
        source={source}
        empty={empty}
        after={<Suggestions messages={source.messages} />}
      />
      {app?.blocked ? (
        <p className="compose-blocked">{texts.appBlocked}</p>
      ) : (
        <Compose
          conversationId={conversation.id}
          label={texts.compose}
          mentionables={mentionables}
          focusFirst
        />
      )}
    </>
  );
}

/** A chat, with the tabs of its app. */
export function ChatPane({
  conversation,
  route,
}: {
  conversation: WindowConversation;
  route: Extract<Route, { place: 'chat' }>;
}): JSX.Element {
  const { texts, appOfBot } = useTeamsWindow();
  const app = appOfBot(conversation.botId);
  const at: Route = { place: 'chat', conversationId: conversation.id };
  const tab = app?.staticTabs.find(({ id }) => id === route.tab);
  const tabs: HeadTab[] = [
    { label: texts.chat, route: at, current: tab === undefined },
    ...(app?.staticTabs ?? []).map(({ id, name }) => ({
      label: name,
      route: { ...at, tab: id },
      current: id === tab?.id,
    })),
  ];
  return (
    <section className="pane" aria-label={conversation.title}>
      <PaneHead
        title={app?.name ?? conversation.title}
        back={{ place: 'chat' }}
        tabs={tabs}
        {...(app ? { app } : {})}
      >
        {app && <AppMenu app={app} />}
      </PaneHead>
      {app && tab ? (
        <TabFrame
          key={`${tab.id} ${route.subPage ?? ''}`}
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
      ) : (
        <Chat key={conversation.id} conversation={conversation} />
      )}
    </section>
  );
}
