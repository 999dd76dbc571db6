import type { AdaptiveCard } from '../../../bot/cards';
import type { BotFeature, BotMessage, CardAnswer, Turn } from '../../../bot/conversation/turn';
import { createPeopleBot } from '../../../bot/people';
import { actorOf, type MemoryPerson } from '../../../shared/adapters/memory/memory-people';
import type { Locale } from '../../../shared/kernel/locale';
import type { Actor } from '../../../shared/kernel/policy';
import { vocabulary, type PeopleDesk } from '../../unit/people/people-desk';
import { gate, links, translatorFor } from '../practices/practice-desk';

export {
  check,
  dataOf,
  gate,
  links,
  shown,
  translatorFor,
  wordsOf,
} from '../practices/practice-desk';

/** The bot as one person has it: words, buttons, dialogs, and what it says. */
export interface PersonsBot {
  readonly turn: Turn;
  readonly said: BotMessage[];
  /** @returns the card that the bot answers with */
  say(name: string, rest?: string): Promise<AdaptiveCard>;
  /** @returns the words that the bot answers with */
  hear(name: string, rest?: string): Promise<string>;
  press(verb: string, data?: Readonly<Record<string, unknown>>): Promise<CardAnswer>;
  /** Presses the button that opens a dialog, and gives its first page. */
  open(data: Readonly<Record<string, unknown>>): Promise<AdaptiveCard>;
}

export interface BotSettings {
  readonly locale?: Locale;
  readonly place?: Turn['place']['kind'];
}

export async function botOf(
  desk: PeopleDesk,
  person: MemoryPerson,
  { locale = 'es', place = 'personal' }: BotSettings = {}
): Promise<PersonsBot> {
  const features: readonly BotFeature[] = createPeopleBot(vocabulary);
  const said: BotMessage[] = [];
  const actor: Actor = { ...actorOf(person), locale };
  const turn = {
    ...{ actor, locale, links, translator: translatorFor(locale) },
    place: { kind: place, conversationId: 'c' },
    hub: { people: await desk.as(person) },
    reply: (message: BotMessage) => Promise.resolve(void said.push(message)),
  } as unknown as Turn;
  const answer = async (name: string, rest: string): Promise<BotMessage> => {
    const command = features
      .flatMap(({ commands = [] }) => commands)
      .find((one) => one.name === name);
    if (!command) throw new Error(`no command ${name}`);
    await command.run(turn, rest);
    return said[said.length - 1] ?? {};
  };
  return {
    ...{ turn, said },
    async say(name, rest = '') {
      const { card, text } = await answer(name, rest);
      if (!card) throw new Error(text ?? 'nothing was said');
      return gate(card);
    },
    async hear(name, rest = '') {
      const { card, text } = await answer(name, rest);
      if (card) throw new Error(`a card: ${card.fallbackText}`);
      return text ?? '';
    },
    /** As Teams does: the data and the card's inputs pass the check of the verb. */
    async press(verb, data = {}) {
      const action = features
        .flatMap(({ actions = [] }) => actions)
        .find((one) => one.verb === verb);
      if (!action) throw new Error(`no button ${verb}`);
      return action.run(turn, action.input.parse({ ...data, verb }));
    },
    async open(data) {
      const dialog = features
        .flatMap(({ dialogs = [] }) => dialogs)
        .find((one) => one.verb === data['verb']);
      if (!dialog) throw new Error(`no dialog ${String(data['verb'])}`);
      const page = await dialog.open(turn, dialog.input.parse(data));
      expect(page.title).not.toBe('');
      return gate(page.card);
    },
  };
}

/** Verbs of all buttons of a card, those of dialogs too. */
export function verbsOf(card: AdaptiveCard): readonly string[] {
  return (card.actions ?? []).flatMap(({ data }) => {
    const verb = (data as { readonly verb?: string } | undefined)?.verb;
    return verb === undefined ? [] : [verb];
  });
}

export const titlesOf = (card: AdaptiveCard): readonly string[] =>
  (card.actions ?? []).map(({ title }) => title);

/** The data of the button with this label. */
export function buttonOf(card: AdaptiveCard, title: string): Readonly<Record<string, unknown>> {
  const found = card.actions?.find((one) => one.title === title);
  if (!found) throw new Error(`the card has no button ${title}, but ${titlesOf(card).join(', ')}`);
  return (found['data'] ?? { url: found['url'] }) as Readonly<Record<string, unknown>>;
}

/** The address that a button opens. */
export const urlOf = (card: AdaptiveCard, title: string): string =>
  String(card.actions?.find((one) => one.title === title)?.['url'] ?? '');
