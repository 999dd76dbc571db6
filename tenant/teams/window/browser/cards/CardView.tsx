import * as React from 'react';
import type { BotScope } from '../bot-scope';
import { useTeamsWindow } from '../window-context';
import { execute, submit, type CardOutcome } from './card-actions';
import { drawCard, type CardPress, type CardRefresh } from './draw-card';

interface CardProps {
  content: unknown;
  /** Without a bot the card only opens links. */
  scope?: BotScope;
  /** How the bot names the person, for refreshes that are meant for some. */
  memberId?: string;
  /** Changes with the message; what was pressed before then no longer holds. */
  version: string;
}

/** People whom a card may be refreshed for, at most. Source: Teams, "Universal Actions", user-specific views. */
const MOST_REFRESHED = 60;

/** Refreshes done in this window: a message is asked once per version, however often it is drawn. */
const refreshed = new Map<string, Promise<CardOutcome>>();

function isMeant({ userIds }: CardRefresh, memberId: string | undefined): boolean {
  if (userIds === undefined) return true;
  return memberId !== undefined && userIds.slice(0, MOST_REFRESHED).includes(memberId);
}

/** An adaptive card in a conversation, with what its buttons do. */
export function CardView({ content, scope, memberId, version }: CardProps): JSX.Element {
  const parts = useTeamsWindow();
  /** Only the card of the message itself is refreshed: what the bot answered stands. */
  const [shown, setShown] = React.useState({ card: content, isOwn: true });
  const [outcome, setOutcome] = React.useState<CardOutcome>({ kind: 'done' });
  const [busy, setBusy] = React.useState(false);
  const place = React.useRef<HTMLFormElement>(null);
  const latest = React.useRef(parts);
  latest.current = parts;
  const message = scope?.messageId ?? '';

  React.useEffect(() => {
    setShown({ card: content, isOwn: true });
    setOutcome({ kind: 'done' });
    // the content comes anew with every list of messages; only another version is another card
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [version]);

  const take = React.useCallback((result: CardOutcome): void => {
    setOutcome(result);
    if (result.kind === 'card') setShown({ card: result.card, isOwn: false });
    if (result.kind === 'words') latest.current.announce(result.text);
  }, []);

  const run = React.useCallback(
    async (act: () => Promise<CardOutcome>): Promise<void> => {
      setBusy(true);
      try {
        take(await act());
      } catch {
        take({ kind: 'failed' });
      } finally {
        setBusy(false);
      }
    },
    [take]
  );

  React.useEffect(() => {
    let gone = false;
    const press = (what: CardPress): void => {
      const now = latest.current;
      if (what.kind === 'open') {
        if (!now.openLink(what.url)) take({ kind: 'failed', text: now.texts.linkRefused });
      } else if (scope === undefined) take({ kind: 'failed' });
      else if (what.kind === 'submit') void run(() => submit(now, scope, what.data));
      else {
        const { kind: _, ...action } = what;
        void run(() => execute(now, scope, action, 'manual'));
      }
    };
    const drawn = drawCard(shown.card, press);
    place.current?.replaceChildren(...(drawn ? [drawn.element] : []));
    const { refresh } = drawn ?? {};
    if (shown.isOwn && refresh && scope && message !== '' && isMeant(refresh, memberId)) {
      const key = `${latest.current.start.person.id} ${message} ${version}`;
      const { userIds: _, ...action } = refresh;
      const asked = refreshed.get(key) ?? execute(latest.current, scope, action, 'automatic');
      refreshed.set(key, asked);
      asked.then(
        (result) => {
          if (!gone && result.kind === 'card') setShown({ card: result.card, isOwn: false });
        },
        // the card stays as it was sent; it asks again when it is drawn anew
        () => refreshed.delete(key)
      );
    }
    return () => {
      gone = true;
    };
    // the scope is made anew with every drawing of the list; the message's id says which one it is
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [shown, message, memberId, version, run, take]);

  return (
    <div className="card" aria-busy={busy}>
      {/* a form of its own, or the choices of two cards that ask the same would be one group */}
      <form ref={place} className="card-body" onSubmit={(event) => event.preventDefault()} />
      {outcome.kind === 'failed' && (
        <p className="card-notice" role="alert">
          {outcome.text ?? parts.texts.noAnswer}
        </p>
      )}
      {outcome.kind === 'words' && <p className="card-notice">{outcome.text}</p>}
      {outcome.kind === 'sign-in' && (
        <div className="card-notice">
          <p>{outcome.text}</p>
          <button type="button" className="button" onClick={() => void run(outcome.again)}>
            {parts.texts.signIn}
          </button>
        </div>
      )}
    </div>
  );
}
