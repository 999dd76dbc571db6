import type { Locale } from '../../shared/kernel/locale';
import type {
  BotFeature,
  CardAction,
  Command,
  Dialog,
  MessageAction,
  Reaction,
  Turn,
} from './turn';
import { languageOf, understand } from './understand';

/** What the bot can do in words, buttons and dialogs, whichever feature brings it. */
export interface Conversation {
  /** Answers what a person wrote. */
  say(turn: Turn, text: string): Promise<void>;
  /** The language that she wrote in, where it can be told. */
  languageOf(text: string): Locale | undefined;
  /** The first words to somebody, or to a team, that has just got the hub. */
  greet(turn: Turn): Promise<void>;
  react(turn: Turn, reaction: Reaction): Promise<void>;
  action(verb: string): CardAction | undefined;
  dialog(verb: string): Dialog | undefined;
  messageAction(commandId: string): MessageAction | undefined;
}

export interface ConversationSettings {
  readonly features: readonly BotFeature[];
  /** Names of commands that the conversation itself falls back to. */
  readonly greeting: Command;
  readonly notUnderstood: Command;
  /** What is done with words that call no command. */
  readonly otherwise: Command;
}

/** @throws Error where two features claim one verb or one name: a mistake of ours, seen at start */
export function createConversation(settings: ConversationSettings): Conversation {
  const { features, greeting, notUnderstood, otherwise } = settings;
  const commands = [greeting, ...features.flatMap((feature) => feature.commands ?? [])];
  unique(commands.map(({ name }) => name));
  const actions = byVerb(features.flatMap((feature) => feature.actions ?? []));
  const dialogs = byVerb(features.flatMap((feature) => feature.dialogs ?? []));
  const messageActions = features.flatMap((feature) => feature.messageActions ?? []);
  unique(messageActions.map(({ commandId }) => commandId));

  const say = async (turn: Turn, text: string): Promise<void> => {
    const heard = understand(text, commands);
    switch (heard.kind) {
      case 'command':
        // "good morning, do you have …": what follows is what she wants
        return heard.command === greeting && /\p{L}/u.test(heard.rest)
          ? say(turn, heard.rest)
          : heard.command.run(turn, heard.rest);
      case 'words':
        return otherwise.run(turn, heard.text);
      case 'nothing':
        return notUnderstood.run(turn, text);
    }
  };

  return {
    say,
    languageOf: (text) => languageOf(text, commands),
    greet: (turn) => greeting.run(turn, ''),
    async react(turn, reaction) {
      for (const feature of features) await feature.onReaction?.(turn, reaction);
    },
    action: (verb) => actions.get(verb),
    dialog: (verb) => dialogs.get(verb),
    messageAction: (id) => messageActions.find(({ commandId }) => commandId === id),
  };
}

function byVerb<Entry extends { readonly verb: string }>(
  entries: readonly Entry[]
): ReadonlyMap<string, Entry> {
  unique(entries.map(({ verb }) => verb));
  return new Map(entries.map((entry) => [entry.verb, entry]));
}

function unique(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`Two parts of the bot are called ${twice}.`);
}
