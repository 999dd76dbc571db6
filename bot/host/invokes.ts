import { z } from 'zod';
import type { PersonSessions } from '../person-sessions';
import type { CardGate } from '../cards';
import type { Conversation } from '../conversation/conversation';
import type { Turn } from '../conversation/turn';
import type { Log } from '../log/log';
import type { SearchExtension } from '../search/search-extension';
import type { Telemetry } from '../telemetry/telemetry';
import type { Activity } from './activity';
import type { Presses } from './card-presses';
import { createDialogs, isDialog } from './dialogs';
import { createExtensionSignIn } from './extension-sign-in';
import { createExtensions } from './extensions';
import { asFailure, failureWords, isSignedOut, since } from './failures';
import {
  cardAnswer,
  dialogEnd,
  empty,
  extensionMessage,
  messageAnswer,
  type HttpAnswer,
} from './invoke-answers';
import type { PersonSignIn } from './person-sign-in';
import type { SignInPrompts } from './sign-in-prompts';
import type { Turns } from './turns';

export interface InvokeSettings {
  readonly turns: Turns;
  readonly conversation: Conversation;
  readonly extension: SearchExtension;
  readonly signIn: PersonSignIn;
  readonly prompts: SignInPrompts;
  readonly sessions: PersonSessions;
  readonly presses: Presses;
  readonly gate: CardGate;
  readonly log: Log;
  readonly telemetry: Telemetry;
  readonly invokeMs?: number;
}

/** What Teams waits for: presses, dialogs, the message extension, signing in. */
export interface Invokes {
  answer(activity: Activity): Promise<HttpAnswer>;
  settle(): Promise<void>;
}

const action = z.object({
  action: z.object({ verb: z.string().max(100), data: z.unknown().optional() }),
  trigger: z.string().max(20).optional(),
});
const exchanged = z.object({ id: z.string().max(200), token: z.string().min(1).max(20_000) });
const verified = z.object({ state: z.string().max(200) });

/** A press may wait so long for Teams to sign the person in, which mostly takes no more. */
const signInWaitMs = 2500;

/** So much earlier than any other answer, a form that was handed in comes back. */
const formMs = 1000;

/** @param signedIn does what the person was about to do before she was asked to sign in */
export function createInvokes(
  settings: InvokeSettings,
  signedIn: (activity: Activity) => Promise<void>
): Invokes {
  const { turns, signIn, prompts, sessions, presses, gate, log } = settings;
  const { invokeMs = 4500 } = settings;
  const withToken = createExtensionSignIn(settings);
  const dialogs = createDialogs({ ...settings, withToken, patienceMs: invokeMs - formMs });
  const extensions = createExtensions({ ...settings, withToken });
  const underWay = new Map<string, Promise<HttpAnswer>>();

  const press = async (turn: Turn, activity: Activity): Promise<HttpAnswer> => {
    const read = action.safeParse(activity.value);
    if (!read.success) return { status: 400 };
    const run = async (): Promise<HttpAnswer> => {
      const answer = await presses.run(turn, {
        verb: read.data.action.verb,
        data: read.data.action.data,
      });
      // A card that refreshes itself asks again wherever it is shown; kept late, its answer would take
      // the place of what the person has pressed meanwhile.
      if (read.data.trigger !== 'automatic') presses.keep(turn, activity, answer);
      return 'card' in answer ? cardAnswer(answer.card, gate) : messageAnswer(answer.message);
    };
    try {
      return await run();
    } catch (error) {
      if (!isSignedOut(error)) throw error;
      if (turn.place.kind !== 'personal') {
        return messageAnswer(turn.translator.t('bot.signIn.inPrivate'));
      }
      sessions.close(turn.actor.id);
      const isSignedIn = prompts.wait(activity, signInWaitMs);
      await prompts.ask(activity, turn.translator, false);
      return (await isSignedIn) ? run() : messageAnswer(turn.translator.t('bot.signIn.pressAgain'));
    }
  };

  /** Signing in needs no turn: who she is stands in the token. */
  const signingIn = async (activity: Activity): Promise<HttpAnswer | undefined> => {
    if (activity.name === 'signin/failure') {
      log.warn('sign-in.failed');
      return empty;
    }
    if (activity.name === 'signin/tokenExchange') {
      const read = exchanged.safeParse(activity.value);
      if (!read.success) return { status: 400 };
      const { id } = read.data;
      const body = { id, connectionName: signIn.connectionName };
      if (!(await signIn.exchange(activity, read.data.token))) {
        return { status: 412, body: { ...body, failureDetail: 'The token cannot be exchanged.' } };
      }
      await signedIn(activity);
      return { status: 200, body };
    }
    if (activity.name === 'signin/verifyState') {
      const read = verified.safeParse(activity.value);
      if (!read.success) return { status: 400 };
      if ((await signIn.token(activity, read.data.state)) === undefined) return { status: 404 };
      await signedIn(activity);
      return empty;
    }
    return undefined;
  };

  const handlers: Readonly<
    Record<string, (turn: Turn, activity: Activity) => Promise<HttpAnswer>>
  > = {
    'adaptiveCard/action': press,
    'task/fetch': dialogs.open,
    'task/submit': dialogs.submit,
    'composeExtension/fetchTask': dialogs.openForMessage,
    'composeExtension/submitAction': dialogs.submit,
    'composeExtension/query': extensions.query,
    'composeExtension/queryLink': extensions.unfold,
  };

  /** A sentence in the form that the window shows for this invoke. */
  const say = (activity: Activity, words: string): HttpAnswer => {
    if (isDialog(activity)) return dialogEnd(words);
    if (activity.name?.startsWith('composeExtension/')) return extensionMessage(words);
    return messageAnswer(words);
  };

  const run = async (activity: Activity): Promise<HttpAnswer> => {
    const { name = '' } = activity;
    const started = performance.now();
    const signing = await signingIn(activity);
    if (signing) return signing;
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    if (!handler) return { status: 501 };
    const turn = await turns.begin(activity);
    if (!turn) return say(activity, turns.strangerWords(activity).t('bot.stranger'));
    const late = new Promise<HttpAnswer>((resolve) => {
      setTimeout(
        () => resolve(say(activity, turn.translator.t('bot.card.slow'))),
        invokeMs
      ).unref();
    });
    const done = settings.telemetry
      .measure('invoke', { name }, () => handler(turn, activity))
      .then(
        (answer) => {
          log.info('invoke.done', { invoke: name, ms: since(started), status: answer.status });
          return answer;
        },
        (error: unknown) => {
          const failure = asFailure(error);
          log.failure('invoke.failed', failure === error ? error : failure.cause, {
            invoke: name,
            supportCode: failure.supportCode,
          });
          return say(activity, failureWords(failure, turn.translator));
        }
      );
    return Promise.race([done, late]);
  };

  return {
    answer(activity) {
      const key = `${activity.conversation.id} ${activity.id ?? ''}`;
      const known = activity.id === undefined ? undefined : underWay.get(key);
      if (known) return known;
      const answer = run(activity).catch((error: unknown): HttpAnswer => {
        log.failure('invoke.lost', error, { invoke: activity.name });
        return { status: 500 };
      });
      underWay.set(key, answer);
      // the same activity again is answered the same, and done once
      const forget = (): void => void underWay.delete(key);
      void answer.then(() => setTimeout(forget, 60_000).unref());
      return answer;
    },
    async settle() {
      await Promise.all(underWay.values());
    },
  };
}
