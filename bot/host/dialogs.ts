import { z } from 'zod';
import type { CardGate } from '../cards';
import type { Conversation } from '../conversation/conversation';
import type { Turn } from '../conversation/turn';
import type { Activity } from './activity';
import type { Presses } from './card-presses';
import { dialogAnswer, dialogEnd, type HttpAnswer } from './invoke-answers';
import { pickedMessage } from './picked-message';

export interface DialogSettings {
  readonly conversation: Conversation;
  readonly presses: Presses;
  readonly gate: CardGate;
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

export function createDialogs({ conversation, presses, gate }: DialogSettings): Dialogs {
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
      const page = await action.open(turn, message);
      return 'message' in page ? dialogEnd(page.message) : dialogAnswer(page, gate);
    },

    async submit(turn, activity) {
      const read = dialogData.safeParse(activity.value);
      if (!read.success) return { status: 400 };
      const { data } = read.data;
      const answer = await presses.run(turn, { verb: data.verb, data });
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
