import * as React from 'react';
import type { WindowAction, WindowMessage } from '../../window-model';
import type { BotScope } from '../bot-scope';
import { pressBack } from '../cards/card-actions';
import { useTeamsWindow } from '../window-context';

/** Replies that a bot suggests, below its last message only. */
export function Suggestions({
  messages,
}: {
  messages: readonly WindowMessage[] | undefined;
}): JSX.Element | null {
  const parts = useTeamsWindow();
  const last = messages?.at(-1);
  if (!last || last.deleted || last.from.kind !== 'app' || last.suggestions.length === 0)
    return null;
  const scope: BotScope = {
    botId: last.from.id,
    conversationId: last.conversationId,
    messageId: last.id,
  };
  const press = (action: WindowAction): void => {
    // in Teams a suggested reply is said by the person, whatever its button's type
    const said = action.type === 'imBack' ? action : { ...action, displayText: action.title };
    pressBack(parts, scope, said, action.value).catch(() =>
      parts.announce(parts.texts.messageFailed)
    );
  };
  return (
    <div className="suggestions" role="group" aria-label={parts.texts.suggestions}>
      {last.suggestions.map((action, index) => (
        <button key={index} type="button" onClick={() => press(action)}>
          {action.title}
        </button>
      ))}
    </div>
  );
}
