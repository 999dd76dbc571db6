import type { ZodType } from 'zod';
import type { LinkedDocument } from '../../shared/adapters/node/linked-document';
import type { TeamsTranslator } from '../../shared/i18n/teams-catalogue';
import type { Hub } from '../../shared/hub';
import type { Locale } from '../../shared/kernel/locale';
import type { Actor } from '../../shared/kernel/policy';
import type { ServiceHub } from '../../shared/service-hub';
import type { AdaptiveCard } from '../cards';
import type { HubLinks } from './hub-links';

/** Where the conversation takes place. */
export interface Place {
  readonly kind: 'personal' | 'group' | 'channel';
  readonly conversationId: string;
  /** The team and the channel, in a channel: ids of Graph. */
  readonly teamId?: string;
  readonly channelId?: string;
}

/** What the bot says: a text, a card, or both in one message. */
export interface BotMessage {
  readonly text?: string;
  readonly card?: AdaptiveCard;
  /** What a notification shows; a card's own sentence unless told. */
  readonly summary?: string;
  /** Up to three short replies that the person may press; shown under the last message alone. */
  readonly suggestions?: readonly string[];
}

/** One thing that a person said or pressed, and all that an answer needs. */
export interface Turn {
  /** Who acts: identity and roles from the directory, never from the message. */
  readonly actor: Actor;
  readonly locale: Locale;
  readonly translator: TeamsTranslator;
  /** Authoritative use cases, bound to the actor. */
  readonly hub: ServiceHub;
  /**
   * The search with the person's own rights.
   * @throws HubError `signed-out` where Teams has no token for her yet: let it pass; the host asks her
   *   to sign in and then does this turn again
   */
  search(): Promise<Hub['search']>;
  /** The whole hub with the person's own rights, as a web part has it. @throws as `search` */
  personHub(): Promise<Hub>;
  /** A document of the hub by its address; undefined where she may not open it, or it is none. @throws as `search` */
  linkedDocument(address: string): Promise<LinkedDocument | undefined>;
  readonly place: Place;
  readonly links: HubLinks;
  /** Forgets the person's sign-in to the hub, here and where Teams keeps it. */
  signOut(): Promise<void>;
  /** Sends one message to the conversation. */
  reply(message: BotMessage): Promise<void>;
}

/**
 * What a card becomes when one of its buttons was pressed. Answer with the result state of the same
 * card, without the button, so that nothing can be done twice.
 */
export type CardAnswer =
  /** Takes the card's place for the person who pressed (for all, where the card has no refresh). */
  | { readonly card: AdaptiveCard; readonly forEveryone?: boolean }
  /** A short word over the card, which stays as it is. */
  | { readonly message: string };

/** A button of a card: its verb, what it may carry, and what it does. */
export interface CardAction<Data = unknown> {
  /** Unique in the bot: `<feature>.<what>`, such as `questions.accept`. */
  readonly verb: string;
  /** The button's data and the card's inputs; keys that it does not name are dropped. */
  readonly input: ZodType<Data>;
  /** Has five seconds; slow work is answered with a word and done after it. */
  run(turn: Turn, data: Data): Promise<CardAnswer>;
  /**
   * The dialog's form once more, with what was typed, where `run` failed: a dialog closes otherwise,
   * and everything in it is gone.
   * @param said what failed, in words
   */
  again?(turn: Turn, data: Data, said: string): Promise<AdaptiveCard>;
}

/** A dialog over the conversation. Its card's buttons press card actions: a card is the next page, a message closes it. */
export interface Dialog<Data = unknown> {
  readonly verb: string;
  readonly input: ZodType<Data>;
  open(turn: Turn, data: Data): Promise<DialogPage>;
}

export interface DialogPage {
  readonly title: string;
  readonly card: AdaptiveCard;
  readonly width?: 'small' | 'medium' | 'large';
  readonly height?: 'small' | 'medium' | 'large';
}

/** A message on whose menu somebody chose a command of the hub. */
export interface PickedMessage {
  readonly messageId: string;
  /** The message that begins its conversation: in chats, and where nothing came before, itself. */
  readonly threadId: string;
  /** Where it stands; undefined in chats. Ids of Graph. */
  readonly channel?: { readonly teamId: string; readonly channelId: string };
  /** As it was when the command was chosen; whoever judges it reads it from Teams. */
  readonly words: PickedWords;
}

/** What a picked message says. */
export type PickedWords =
  | {
      readonly kind: 'text';
      /** Plain, with its line breaks. */
      readonly text: string;
      /** Names of the people that it mentions. */
      readonly mentions: readonly string[];
    }
  /** Pictures, files or a card alone; taken back meanwhile; written by Teams itself. */
  | { readonly kind: 'none' | 'deleted' | 'notice' };

/** A command in the menu of every message. Its dialog's buttons press card actions. */
export interface MessageAction {
  /** Of the command in the app package. */
  readonly commandId: string;
  /** The first page of the dialog, or why there is none. @throws as `Turn.search` */
  open(turn: Turn, message: PickedMessage): Promise<DialogPage | { readonly message: string }>;
}

/** Something that a person can ask for in words. */
export interface Command {
  /** Unique in the bot, such as `ask`. */
  readonly name: string;
  /** What calls it: words or phrases at the beginning of a message; accents and case do not matter. */
  readonly words: Readonly<Record<Locale, readonly string[]>>;
  /** The words call it only where nothing follows: "help", but not "help for farmers". */
  readonly isWhole?: boolean;
  /** @param rest what follows the words that called it, as typed */
  run(turn: Turn, rest: string): Promise<void>;
}

/** What a feature brings to the bot. */
export interface BotFeature {
  readonly commands?: readonly Command[];
  readonly actions?: readonly CardAction[];
  readonly dialogs?: readonly Dialog[];
  readonly messageActions?: readonly MessageAction[];
  /** Someone put a reaction on a message of the bot, or took it away. */
  onReaction?(turn: Turn, reaction: Reaction): Promise<void>;
}

export interface Reaction {
  /** Id of the bot's message. */
  readonly messageId: string;
  /** As Teams names it: `like`, `heart`, … */
  readonly kind: string;
  readonly change: 'added' | 'removed';
}

/** Lets actions with data of their own stand in one list. */
export function cardAction<Data>(action: CardAction<Data>): CardAction {
  const { again, ...rest } = action;
  return {
    ...rest,
    // the host hands over only what `input` has let through
    run: (turn, data) => action.run(turn, data as Data),
    ...(again ? { again: (turn, data, said) => again(turn, data as Data, said) } : {}),
  };
}

/** Lets dialogs with data of their own stand in one list. */
export function dialog<Data>(made: Dialog<Data>): Dialog {
  return { ...made, open: (turn, data) => made.open(turn, data as Data) };
}
