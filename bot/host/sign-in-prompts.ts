import type { TeamsTranslator } from '../../shared/i18n/teams-catalogue';
import type { Activity } from './activity';
import type { HostConnector } from './connector';
import type { PersonSignIn } from './person-sign-in';
import { addressOf } from './turns';

/** Asks people to sign in, and knows what each was about to do. */
export interface SignInPrompts {
  /**
   * Asks her in her own chat; Teams mostly answers without showing her anything.
   * @param activity done again once she is signed in; without it the person presses again
   * @returns false where she was asked for this very thing before: then more asking is no use
   */
  ask(activity: Activity, translator: TeamsTranslator, isPending: boolean): Promise<boolean>;
  /** Whether she signs in within some milliseconds. */
  wait(activity: Activity, milliseconds: number): Promise<boolean>;
  /** She is signed in. @returns what she was about to do */
  done(activity: Activity): Activity | undefined;
}

/** Nobody expects an answer to what she asked for longer ago. */
const pendingMs = 10 * 60 * 1000;
const oauthCard = 'application/vnd.microsoft.card.oauth';

/** @param now milliseconds since 1970 */
export function createSignInPrompts(
  signIn: PersonSignIn,
  connector: HostConnector,
  now: () => number
): SignInPrompts {
  const pending = new Map<string, { readonly activity: Activity; readonly at: number }>();
  const askedFor = new Map<string, number>();
  const waiting = new Map<string, Set<() => void>>();

  const sweep = (): void => {
    for (const [key, { at }] of pending) if (at < now() - pendingMs) pending.delete(key);
    for (const [key, at] of askedFor) if (at < now() - pendingMs) askedFor.delete(key);
  };

  return {
    async ask(activity, translator, isPending) {
      sweep();
      const key = `${activity.from.id} ${activity.id ?? ''}`;
      if (askedFor.has(key)) return false;
      askedFor.set(key, now());
      if (isPending) pending.set(activity.from.id, { activity, at: now() });
      const { link, exchange } = await signIn.resource(activity);
      await connector.post(addressOf(activity), {
        type: 'message',
        summary: translator.t('bot.signIn.ask'),
        attachments: [
          {
            contentType: oauthCard,
            content: {
              text: translator.t('bot.signIn.ask'),
              connectionName: signIn.connectionName,
              ...(exchange ? { tokenExchangeResource: exchange } : {}),
              buttons: [{ type: 'signin', title: translator.t('bot.signIn.button'), value: link }],
            },
          },
        ],
      });
      return true;
    },

    wait({ from }, milliseconds) {
      return new Promise((resolve) => {
        const all = waiting.get(from.id) ?? new Set();
        waiting.set(from.id, all);
        const end = (isDone: boolean) => (): void => {
          clearTimeout(timer);
          all.delete(done);
          if (all.size === 0) waiting.delete(from.id);
          resolve(isDone);
        };
        const done = end(true);
        const timer = setTimeout(end(false), milliseconds);
        all.add(done);
      });
    },

    done({ from }) {
      sweep();
      for (const resolve of [...(waiting.get(from.id) ?? [])]) resolve();
      const found = pending.get(from.id);
      pending.delete(from.id);
      return found?.activity;
    },
  };
}
