import * as React from 'react';
import type { WindowApp, WindowChannel, WindowTeam } from '../../window-model';
import { Dialog } from '../dialogs/Dialog';
import type { FrameHandle, TabSettings } from '../host/teams-host';
import { useTeamsWindow } from '../window-context';
import { placeInChannel } from './place-in-channel';
import { TabFrame } from './TabFrame';

interface ConfigureProps {
  app: WindowApp;
  team: WindowTeam;
  channel: WindowChannel;
  /** @param tabId undefined when it was closed without saving */
  onEnd(tabId: string | undefined): void;
}

/** The configuration page of an app, whose frame says when one may save. */
export function ConfigureTab({ app, team, channel, onEnd }: ConfigureProps): JSX.Element {
  const { ask, texts, refresh } = useTeamsWindow();
  const [valid, setValid] = React.useState(false);
  const [failure, setFailure] = React.useState<string>();
  const frame = React.useRef<FrameHandle>();
  const settings = React.useRef<TabSettings>({});

  const save = async (): Promise<void> => {
    const { entityId, contentUrl, websiteUrl, removeUrl, suggestedDisplayName } = settings.current;
    const { id } = await ask.post<{ id: string }>('tabs', {
      conversationId: channel.id,
      appId: app.id,
      name: suggestedDisplayName ?? app.name,
      entityId: entityId ?? '',
      contentUrl: contentUrl ?? '',
      websiteUrl: websiteUrl ?? '',
      removeUrl: removeUrl ?? '',
    });
    await refresh();
    onEnd(id);
  };

  return (
    <Dialog title={app.name} width={600} onClose={() => onEnd(undefined)}>
      <div className="configure-frame">
        <TabFrame
          title={app.name}
          address={app.configurationUrl ?? ''}
          place={{ ...placeInChannel(app, team, channel), kind: 'settings' }}
          onReady={(handle) => {
            frame.current = handle;
          }}
          extra={{
            validityChanged: setValid,
            settingsChanged: (given) => {
              settings.current = given;
            },
            saved: (reason) => {
              if (reason === undefined) void save().catch(() => setFailure(texts.tabFailed));
              else setFailure(reason);
            },
          }}
        />
      </div>
      {failure !== undefined && <p role="alert">{failure}</p>}
      <div className="buttons dialog-buttons">
        <button
          type="button"
          className="button button-first"
          disabled={!valid}
          onClick={() => frame.current?.tell('settings.save', {})}
        >
          {texts.save}
        </button>
        <button type="button" className="button" onClick={() => onEnd(undefined)}>
          {texts.cancel}
        </button>
      </div>
    </Dialog>
  );
}
