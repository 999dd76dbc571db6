import { z } from 'zod';
import type { AdaptiveCard, CardGate } from '../cards';
import type { Conversation } from '../conversation/conversation';
import type { CardAnswer, Turn } from '../conversation/turn';
import type { Activity } from './activity';
import { toActivity, type HostConnector } from './connector';
import { addressOf } from './turns';

/** A button that somebody pressed: its verb, and what came with it. */
export interface Press {
  readonly verb: string;
  readonly data: unknown;
}

/** Buttons of cards, however the host of the card sends them. */
export interface Presses {
  /** The press in a message's value (`Action.Submit`); undefined where it is none of ours. */
  read(value: unknown): Press | undefined;
  /** Does what the button says. @throws HubError */
  run(turn: Turn, press: Press): Promise<CardAnswer>;
  /** The same, for a button that came as a message: the answer takes the card's place. */
  fromMessage(turn: Turn, activity: Activity, press: Press): Promise<void>;
  /** The form of a press that failed, with what was typed; undefined where there is none. */
  again(turn: Turn, press: Press, said: string): Promise<AdaptiveCard | undefined>;
  /** Puts the answer where others see it too, or where she finds it when she comes back. */
  keep(turn: Turn, activity: Activity, answer: CardAnswer): void;
}

export interface PressSettings {
  readonly conversation: Conversation;
  readonly connector: HostConnector;
  readonly gate: CardGate;
}

/** Whether a card has fields to fill. Quotes within texts are escaped, so that no text looks like one. */
function asks(card: AdaptiveCard): boolean {
  return JSON.stringify(card).includes('"type":"Input.');
}

const withVerb = z.looseObject({ verb: z.string().min(1).max(100) });

export function createPresses({ conversation, connector, gate }: PressSettings): Presses {
  const put = async (activity: Activity, answer: CardAnswer): Promise<boolean> => {
    if (!('card' in answer) || activity.replyToId == null) return false;
    const message = toActivity({ card: answer.card }, gate);
    const done = await connector.put(addressOf(activity), activity.replyToId, message);
    return done.kind === 'accepted';
  };

  const run: Presses['run'] = async (turn, { verb, data }) => {
    const action = conversation.action(verb);
    // a card may be older than the bot, and its button gone since
    if (!action) return { message: turn.translator.t('bot.card.old') };
    const read = action.input.safeParse(data);
    if (!read.success) return { message: turn.translator.t('bot.card.incomplete') };
    return action.run(turn, read.data);
  };

  return {
    run,

    async again(turn, { verb, data }, said) {
      const action = conversation.action(verb);
      const read = action?.input.safeParse(data);
      return read?.success ? action?.again?.(turn, read.data, said) : undefined;
    },

    read(value) {
      const read = withVerb.safeParse(value);
      return read.success ? { verb: read.data.verb, data: read.data } : undefined;
    },

    async fromMessage(turn, activity, press) {
      const answer = await run(turn, press);
      if (await put(activity, answer)) return;
      await turn.reply('card' in answer ? { card: answer.card } : { text: answer.message });
    },

    keep(turn, activity, answer) {
      // a form that came a second time would take away what she has typed into the first
      if ('card' in answer && asks(answer.card)) return;
      const isForOthers = 'card' in answer && answer.forEveryone === true;
      if (!isForOthers && turn.place.kind !== 'personal') return;
      // the person has her answer; that it could not be kept costs nobody anything
      void put(activity, answer).catch(() => undefined);
    },
  };
}
