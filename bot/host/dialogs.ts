import { z } from 'zod';
import type { CardGate } from '../cards';
import type { Conversation } from '../conversation/conversation';
import type { CardAnswer, Turn } from '../conversation/turn';
import type { Log } from '../log/log';
import type { Activity } from './activity';
import type { Press, Presses } from './card-presses';
import type { WithToken } from './extension-sign-in';
import { asFailure, failureWords } from './failures';
import { dialogAnswer, dialogEnd, type HttpAnswer } from './invoke-answers';
import { pickedMessage } from './picked-message';

export interface DialogSettings {
  readonly conversation: Conversation;
  readonly presses: Presses;
  readonly withToken: WithToken;
  readonly gate: CardGate;
  readonly log: Log;
  /** So long a form waits for what it was handed in for; Teams gives up a little later. */
  readonly patienceMs: number;
}

type Answer = (turn: Turn, activity: Activity) => Promise<HttpAnswer>;

/** Dialogs over a conversation, from a card's button or from the menu of a message. */
export interface Dialogs {
  readonly open: Answer;
  readonly openForMessage: Answer;
  /** Does what the pressed button of a dialog says; its card is the next page. */
  readonly submit: Answer;
}

const dialogData = z.object({ data: z.looseObject({ verb: z.string().max(100) }) });
const chosen = z.object({ commandId: z.string().max(100) });

export function createDialogs(settings: DialogSettings): Dialogs {
  const { conversation, presses, withToken, gate, log, patienceMs } = settings;

  /** What was typed outlives a failure and a long wait, where the form can be shown again. */
  const handIn = async (turn: Turn, press: Press): Promise<CardAnswer> => {
    const { translator } = turn;
    const done = presses.run(turn, press).catch(async (error: unknown): Promise<CardAnswer> => {
      const failure = asFailure(error);
      const card = await presses.again(turn, press, failureWords(failure, translator));
      if (!card) throw error;
      log.failure('dialog.failed', failure === error ? error : failure.cause, {
        verb: press.verb,
        supportCode: failure.supportCode,
      });
      return { card };
    });
    const late = new Promise<'late'>((resolve) => {
      setTimeout(() => resolve('late'), patienceMs).unref();
    });
    const first = await Promise.race([done, late]);
    if (first !== 'late') return first;
    const card = await presses.again(turn, press, translator.t('bot.card.late'));
    return card ? { card } : done;
  };

  return {
    async open(turn, activity) {
      const read = dialogData.safeParse(activity.value);
      if (!read.success) return { status: 400 };
      const { data } = read.data;
      const dialog = conversation.dialog(data.verb);
      if (!dialog) return dialogEnd(turn.translator.t('bot.card.old'));
      const input = dialog.input.safeParse(data);
      if (!input.success) return dialogEnd(turn.translator.t('bot.card.incomplete'));
      return dialogAnswer(await dialog.open(turn, input.data), gate);
    },

    async openForMessage(turn, activity) {
      const read = chosen.safeParse(activity.value);
      const message = pickedMessage(activity);
      if (!read.success || !message) return { status: 400 };
      const action = conversation.messageAction(read.data.commandId);
      if (!action) return dialogEnd(turn.translator.t('bot.card.old'));
      return withToken(turn, activity, async () => {
        const page = await action.open(turn, message);
        return 'message' in page ? dialogEnd(page.message) : dialogAnswer(page, gate);
      });
    },

    async submit(turn, activity) {
      const read = dialogData.safeParse(activity.value);
      if (!read.success) return { status: 400 };
      const { data } = read.data;
      const answer = await handIn(turn, { verb: data.verb, data });
      if ('message' in answer) return dialogEnd(answer.message);
      return dialogAnswer({ title: turn.translator.t('bot.name'), card: answer.card }, gate);
    },
  };
}

const names: readonly (string | undefined)[] = [
  'task/fetch',
  'task/submit',
  'composeExtension/fetchTask',
  'composeExtension/submitAction',
];

/** Whether the window waits for a page of a dialog. */
export function isDialog({ name }: Activity): boolean {
  return names.includes(name);
}
