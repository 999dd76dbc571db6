import * as React from 'react';
import type { WindowApp, WindowCommand, WindowMessage } from '../../window-model';
import type { BotScope } from '../bot-scope';
import { EXTENSION_TASK, runTask } from '../dialogs/task-flow';
import { Icon } from '../icons';
import { Menu } from '../shell/Menu';
import { useTeamsWindow } from '../window-context';

interface Offered {
  app: WindowApp;
  command: WindowCommand;
}

/** Commands that apps have for messages: apps of the person's own, and those of the channel's team. */
function useOffered({ conversationId }: WindowMessage): readonly Offered[] {
  const { start } = useTeamsWindow();
  const team = start.teams.find(({ channels }) => channels.some(({ id }) => id === conversationId));
  return start.apps
    .filter(
      ({ id, botId, installed }) => botId !== undefined && (installed || team?.apps.includes(id))
    )
    .flatMap((app) =>
      app.extensionCommands
        .filter(
          ({ kind, fetchTask, context }) =>
            kind === 'action' && fetchTask && context.includes('message')
        )
        .map((command) => ({ app, command }))
    );
}

/** What apps can do with a message; nothing where no app can. */
export function MessageMenu({
  message,
  threadId,
}: {
  message: WindowMessage;
  threadId: string | undefined;
}): JSX.Element | null {
  const parts = useTeamsWindow();
  const { texts } = parts;
  const offered = useOffered(message);
  if (offered.length === 0) return null;

  const run = ({ app, command }: Offered): void => {
    const scope: BotScope = {
      botId: app.botId ?? '',
      conversationId: message.conversationId,
      ...(threadId === undefined ? {} : { threadId }),
    };
    const more = { commandId: command.id, commandContext: 'message', messageId: message.id };
    runTask(parts, scope, EXTENSION_TASK, undefined, more).catch(() =>
      parts.announce(texts.noAnswer)
    );
  };
  return (
    <Menu label={texts.moreActions} button={<Icon name="more" />} className="menu-end message-menu">
      {offered.map((one) => (
        <button
          key={`${one.app.id} ${one.command.id}`}
          type="button"
          className="menu-item"
          title={one.command.description}
          onClick={() => run(one)}
        >
          {one.app.icon !== undefined && <img src={one.app.icon} alt="" width="20" height="20" />}
          {one.command.title}
        </button>
      ))}
    </Menu>
  );
}
