import { z } from 'zod';
import type { Turn } from '../conversation/turn';
import type { PersonSessions } from '../person-sessions';
import type { Activity } from './activity';
import { isSignedOut } from './failures';
import { extensionSignIn, type HttpAnswer } from './invoke-answers';
import type { PersonSignIn } from './person-sign-in';

/** Runs something that needs the person's token, in a window that has no bot to ask her for it. */
export type WithToken = (
  turn: Turn,
  activity: Activity,
  run: () => Promise<HttpAnswer>
) => Promise<HttpAnswer>;

export interface ExtensionSignInSettings {
  readonly signIn: PersonSignIn;
  readonly sessions: PersonSessions;
}

const authentication = z.object({ authentication: z.object({ token: z.string().min(1) }) });
const visibleSignIn = z.object({ state: z.string().min(1).max(200) });

/**
 * How a message extension signs a person in: its answer asks Teams for her token, and Teams sends the
 * same invoke again with it.
 */
export function createExtensionSignIn({ signIn, sessions }: ExtensionSignInSettings): WithToken {
  return async (turn, activity, run) => {
    const given = authentication.safeParse(activity.value);
    const seen = visibleSignIn.safeParse(activity.value);
    if (given.success) await signIn.exchange(activity, given.data.authentication.token);
    if (seen.success) await signIn.token(activity, seen.data.state);
    try {
      return await run();
    } catch (error) {
      if (!isSignedOut(error)) throw error;
      sessions.close(turn.actor.id);
      const { link } = await signIn.resource(activity);
      const isVisible = given.success || seen.success;
      return extensionSignIn(link, turn.translator.t('bot.signIn.button'), isVisible);
    }
  };
}
