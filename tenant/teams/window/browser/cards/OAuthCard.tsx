import * as React from 'react';
import { fieldsOf, textOf, type BotScope } from '../bot-scope';
import { useTeamsWindow } from '../window-context';
import { signIn, signInSilently } from './silent-sign-in';

interface OAuthCardProps {
  content: unknown;
  scope: BotScope;
  /** Whether the bot may still be waiting; what is older was answered or given up. */
  fresh: boolean;
}

/** A bot asks who the person is: only when the silent way does not do, the card shows its button. */
export function OAuthCard({ content, scope, fresh }: OAuthCardProps): JSX.Element {
  const parts = useTeamsWindow();
  const [state, setState] = React.useState<'silent' | 'asks' | 'done'>('silent');
  const { messageId } = scope;

  React.useEffect(() => {
    if (!fresh) return;
    void signInSilently(parts, scope, content).then((good) => setState(good ? 'done' : 'asks'));
    // once for each card
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [messageId]);

  // the message has nothing else to say then, and is not shown either
  if (state !== 'asks') return <span className="quiet-sign-in" />;
  const press = (): void => {
    signIn(parts, scope, content, true).then(
      (good) => setState(good ? 'done' : 'asks'),
      () => setState('asks')
    );
  };
  return (
    <div className="card simple-card">
      <p>{textOf(fieldsOf(content)['text']) ?? parts.texts.signInApp}</p>
      <div className="buttons">
        <button type="button" className="button button-first" onClick={press}>
          {parts.texts.signIn}
        </button>
      </div>
    </div>
  );
}
