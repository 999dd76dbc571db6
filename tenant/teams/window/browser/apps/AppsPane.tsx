import * as React from 'react';
import type { WindowApp, WindowConversation } from '../../window-model';
import { PaneHead } from '../shell/PaneHead';
import { Coin } from '../shell/Coin';
import { useTeamsWindow } from '../window-context';

/** Adds an app for the person, and opens it. */
export function useOpenApp(): (app: WindowApp) => Promise<void> {
  const { ask, keep, go, refresh } = useTeamsWindow();
  return async (app) => {
    const address = `apps/${encodeURIComponent(app.id)}`;
    const installed = app.installed
      ? null
      : await ask.post<WindowConversation | null>(`${address}/install`, { kind: 'person' });
    const chat =
      installed ??
      (app.botId === undefined ? null : await ask.post<WindowConversation>(`${address}/chat`));
    await refresh();
    const [tab] = app.staticTabs;
    if (chat) {
      keep(chat);
      go({ place: 'chat', conversationId: chat.id });
    } else if (tab) go({ place: 'app', appId: app.id, tab: tab.id });
  };
}

/** The organisation's apps. */
export function AppsPane(): JSX.Element {
  const { start, texts } = useTeamsWindow();
  const open = useOpenApp();
  return (
    <section className="pane pane-whole" aria-label={texts.apps}>
      <PaneHead title={texts.apps} back={{ place: 'chat' }} tabs={[]} noCoin />
      <div className="page">
        {start.apps.length === 0 && <p className="empty">{texts.appsEmpty}</p>}
        <ul className="app-cards">
          {start.apps.map((app) => (
            <li key={app.id}>
              <Coin name={app.name} app={app} />
              <div>
                <h3>{app.name}</h3>
                <p className="meta">{app.developer}</p>
                <p>{app.description}</p>
                <button type="button" className="button" onClick={() => void open(app)}>
                  {app.installed ? texts.goToApp : texts.addApp}
                  <span className="hidden-words"> {app.name}</span>
                </button>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
