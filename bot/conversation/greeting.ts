import { createCard, heading, pieces, text, type AdaptiveCard } from '../cards';
import type { TeamsMessageKey } from '../../shared/i18n/teams-catalogue';
import type { BotFeature, Command, Turn } from './turn';

/** What the bot can do, with words that ask for it: shown at the greeting, at "help", and where it did not understand. */
const abilities = [
  ...(['search', 'people', 'ask', 'practice', 'profile', 'preferences', 'language'] as const),
];

/** Hello, with what can be asked for. */
export const greeting: Command = {
  name: 'greeting',
  words: {
    es: ['hola', 'buenos días', 'buenas tardes', 'buenas noches', 'buenas', 'saludos', 'inicio'],
    pt: ['olá', 'oi', 'bom dia', 'boa tarde', 'boa noite', 'início'],
    en: ['hello', 'hi', 'hey', 'good morning', 'good afternoon', 'good evening', 'start'],
  },
  async run(turn) {
    const { translator } = turn;
    const isPersonal = turn.place.kind === 'personal';
    const title = translator.t(isPersonal ? 'bot.greeting.title' : 'bot.greeting.titleTeam');
    const what = translator.t(isPersonal ? 'bot.greeting.what' : 'bot.greeting.whatTeam');
    await turn.reply({ card: abilityCard(turn, title, what), suggestions: suggestions(turn) });
  },
};

/** What to do when a message holds no word at all. */
export const notUnderstood: Command = {
  name: 'not-understood',
  words: { es: [], pt: [], en: [] },
  async run(turn) {
    const { translator } = turn;
    await turn.reply({
      card: abilityCard(
        turn,
        translator.t('bot.notUnderstood.title'),
        translator.t('bot.notUnderstood.what')
      ),
      suggestions: suggestions(turn),
    });
  },
};

const help: Command = {
  name: 'help',
  isWhole: true,
  words: {
    es: ['ayuda', 'ayúdame', 'ayúdeme', 'qué puedes hacer', 'qué puede hacer', 'cómo funciona'],
    pt: ['ajuda', 'me ajude', 'o que você pode fazer', 'o que pode fazer', 'como funciona'],
    en: ['help', 'help me', 'what can you do', 'how does this work', 'commands'],
  },
  async run(turn) {
    const { translator } = turn;
    await turn.reply({
      card: abilityCard(turn, translator.t('bot.help.title'), translator.t('bot.greeting.what')),
      suggestions: suggestions(turn),
    });
  },
};

const thanks: Command = {
  name: 'thanks',
  isWhole: true,
  words: {
    es: ['gracias', 'muchas gracias', 'mil gracias'],
    pt: ['obrigada', 'obrigado', 'muito obrigada', 'muito obrigado', 'valeu'],
    en: ['thanks', 'thank you', 'thank you very much', 'many thanks'],
  },
  run: (turn) => turn.reply({ text: turn.translator.t('bot.thanks') }),
};

export const greetingFeature: BotFeature = { commands: [help, thanks] };

function abilityCard(turn: Turn, title: string, what: string): AdaptiveCard {
  const { translator } = turn;
  return createCard({
    lang: translator.formatTag,
    summary: `${title} ${what}`,
    body: [
      heading(title),
      text(what),
      ...abilities.map((ability) =>
        pieces(
          [
            { text: translator.t(`bot.greeting.${ability}` as TeamsMessageKey), isMarked: true },
            { text: ' ' },
            { text: translator.t(`bot.greeting.${ability}Example` as TeamsMessageKey) },
          ],
          { spacing: 'Small' }
        )
      ),
    ],
  });
}

function suggestions({ translator, place }: Turn): readonly string[] {
  // in a channel they would be everybody's
  if (place.kind !== 'personal') return [];
  return [
    translator.t('bot.suggest.newest'),
    translator.t('bot.suggest.upcoming'),
    translator.t('bot.suggest.ask'),
  ];
}
