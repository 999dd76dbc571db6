import type { PersonSessions } from '../person-sessions';
import type { TeamsTranslator } from '../../shared/i18n/teams-catalogue';
import type { CardGate } from '../cards';
import type { Conversation } from '../conversation/conversation';
import type { Turn } from '../conversation/turn';
import type { Log } from '../log/log';
import type { SearchExtension } from '../search/search-extension';
import type { Telemetry } from '../telemetry/telemetry';
import { readActivity, spokenText, type Activity } from './activity';
import type { BotDoor } from './bot-door';
import { createPresses } from './card-presses';
import type { HostConnector } from './connector';
import type { Inbox } from './inbox';
import { asFailure, failureWords, isSignedOut, since } from './failures';
import { empty, type HttpAnswer } from './invoke-answers';
import { createInvokes } from './invokes';
import type { PersonSignIn } from './person-sign-in';
import type { SignInPrompts } from './sign-in-prompts';
import { addressOf, type Turns } from './turns';

export interface BotHostSettings {
  readonly door: BotDoor;
  readonly turns: Turns;
  readonly conversation: Conversation;
  readonly extension: SearchExtension;
  readonly connector: HostConnector;
  readonly signIn: PersonSignIn;
  readonly prompts: SignInPrompts;
  readonly sessions: PersonSessions;
  readonly inbox: Inbox;
  readonly gate: CardGate;
  readonly log: Log;
  readonly telemetry: Telemetry;
  /** Milliseconds that an invoke may take; Teams gives up after five seconds. */
  readonly invokeMs?: number;
}

/** The bot as Teams reaches it. */
export interface BotHost {
  /** @param body of the request, parsed @param authorization its header */
  receive(body: unknown, authorization: string | undefined): Promise<HttpAnswer>;
  /** Takes nothing more in, and waits until what was taken in is done. */
  stop(): Promise<void>;
}

/**
 * Answers Teams at once and works after: what is not answered in fifteen seconds would come again.
 * Only an invoke is waited for, since its answer is what the person sees.
 */
export function createBotHost(settings: BotHostSettings): BotHost {
  const { door, turns, conversation, connector, prompts, sessions, inbox, gate, log } = settings;
  const presses = createPresses({ conversation, connector, gate });
  let isStopping = false;

  const failed = async (activity: Activity, translator: TeamsTranslator, error: unknown) => {
    const failure = asFailure(error);
    log.failure('turn.failed', failure === error ? error : failure.cause, {
      activity: activity.type,
      supportCode: failure.supportCode,
    });
    await connector.post(addressOf(activity), {
      type: 'message',
      textFormat: 'plain',
      text: failureWords(failure, translator),
    });
  };

  /** Runs a turn; a person without a token is asked to sign in, and her turn is done after it. */
  const attempt = async (
    activity: Activity,
    turn: Turn,
    work: (turn: Turn) => Promise<void>
  ): Promise<void> => {
    try {
      await work(turn);
    } catch (error) {
      if (!isSignedOut(error)) return failed(activity, turn.translator, error);
      // the token may have ended under way: once more with a new one, before anybody is asked
      sessions.close(turn.actor.id);
      try {
        await work(turn);
      } catch (again) {
        if (!isSignedOut(again)) return failed(activity, turn.translator, again);
        if (turn.place.kind !== 'personal') {
          return turn.reply({ text: turn.translator.t('bot.signIn.inPrivate') });
        }
        const isAsked = await prompts.ask(activity, turn.translator, true);
        if (!isAsked) await turn.reply({ text: turn.translator.t('bot.signIn.failed') });
      }
    }
  };

  const work = async (activity: Activity): Promise<void> => {
    const turn = await turns.begin(activity);
    if (!turn) {
      if (activity.type !== 'message') return;
      const words = turns.strangerWords(activity);
      await connector.post(addressOf(activity), {
        type: 'message',
        textFormat: 'plain',
        text: words.t('bot.stranger'),
      });
      return;
    }
    switch (activity.type) {
      case 'message': {
        const press = presses.read(activity.value);
        await attempt(activity, turn, (own) =>
          press
            ? presses.fromMessage(own, activity, press)
            : conversation.say(own, spokenText(activity))
        );
        return;
      }
      case 'installationUpdate':
        if (activity.action === 'add') await attempt(activity, turn, conversation.greet);
        return;
      case 'messageReaction':
        await attempt(activity, turn, (own) => reactions(conversation, own, activity));
        return;
    }
  };

  const invokes = createInvokes({ ...settings, presses }, async (activity) => {
    const before = prompts.done(activity);
    if (before) inbox.later(before.conversation.id, () => safely(before));
  });

  /** Whatever happens, it is in the log, and the next activity finds the service as it was. */
  const safely = async (activity: Activity): Promise<void> => {
    const started = performance.now();
    try {
      await settings.telemetry.measure('turn', { activity: activity.type }, () => work(activity));
      log.info('turn.done', { activity: activity.type, ms: since(started) });
    } catch (error) {
      log.failure('turn.lost', error, { activity: activity.type, ms: since(started) });
    }
  };

  return {
    async receive(body, authorization) {
      const activity = readActivity(body);
      if (!activity) return { status: 400, body: { error: 'This is no activity.' } };
      if (!(await door.admits(activity, authorization))) {
        log.warn('activity.refused', { activity: activity.type });
        return { status: 401, body: { error: 'This activity was not signed for this bot.' } };
      }
      if (isStopping) return { status: 503, body: { error: 'The service is about to stop.' } };
      if (activity.type === 'invoke') return invokes.answer(activity);
      if (!inbox.isNew(activity)) return empty;
      inbox.later(activity.conversation.id, () => safely(activity));
      return empty;
    },

    async stop() {
      isStopping = true;
      await Promise.all([inbox.settle(), invokes.settle()]);
    },
  };
}

async function reactions(
  conversation: Conversation,
  turn: Turn,
  { replyToId, reactionsAdded, reactionsRemoved }: Activity
): Promise<void> {
  const messageId = replyToId ?? '';
  for (const { type } of reactionsAdded ?? []) {
    await conversation.react(turn, { messageId, kind: type, change: 'added' });
  }
  for (const { type } of reactionsRemoved ?? []) {
    await conversation.react(turn, { messageId, kind: type, change: 'removed' });
  }
}
