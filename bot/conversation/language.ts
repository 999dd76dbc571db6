import { z } from 'zod';
import { allTeamsCatalogues } from '../../shared/i18n/all-teams-catalogues';
import { teamsTranslator } from '../../shared/i18n/teams-catalogue';
import { fullTag, isLocale, locales, type Locale } from '../../shared/kernel/locale';
import { fold } from '../../shared/kernel/text/fold';
import { choiceInput, createCard, heading, press, text, type AdaptiveCard } from '../cards';
import { cardAction, type BotFeature, type Command, type Turn } from './turn';

const automatic = 'automatic';

/** Each language by its own name: who looks for hers reads that, whatever language the bot speaks now. */
const ownNames: Readonly<Record<Locale, string>> = {
  es: 'Español',
  pt: 'Português',
  en: 'English',
};

/** Other names by which people ask for a language. */
const names: Readonly<Record<Locale, readonly string[]>> = {
  es: ['español', 'castellano', 'espanhol', 'spanish', 'es'],
  pt: ['português', 'portugués', 'portuguese', 'pt'],
  en: ['english', 'inglés', 'inglês', 'en'],
};

/** "idioma", "idioma portugués", "change the language to English". */
const language: Command = {
  name: 'language',
  words: {
    es: ['idioma', 'cambiar idioma', 'cambiar el idioma', 'lengua', 'hábleme en'],
    pt: ['mudar idioma', 'mudar o idioma', 'língua', 'fale em', 'fale'],
    en: ['language', 'change language', 'change the language', 'speak'],
  },
  async run(turn, rest) {
    if (rest === '') return turn.reply({ card: choiceCard(turn) });
    const found = languageIn(rest);
    if (!found) return turn.reply({ card: choiceCard(turn, true) });
    await turn.reply({ text: await save(turn, found) });
  },
};

/** Only the name of a language is a wish for it. */
const named: Command = {
  name: 'language-name',
  isWhole: true,
  words: {
    es: ['en español', 'español', 'en castellano', 'en portugués', 'en inglés'],
    pt: ['em português', 'português', 'em espanhol', 'em inglês'],
    en: ['in English', 'English', 'in Spanish', 'Spanish', 'in Portuguese', 'Portuguese'],
  },
  run: (turn) => language.run(turn, ''),
};

const chosen = z.object({ language: z.enum([...locales, automatic]) });

const choose = cardAction({
  verb: 'bot.language',
  input: chosen,
  async run(turn, { language: wanted }) {
    const words = await save(turn, wanted);
    const lang = isLocale(wanted) ? fullTag(wanted) : turn.translator.formatTag;
    return { card: createCard({ lang, summary: words, body: [text(words)] }) };
  },
});

export const languageFeature: BotFeature = {
  commands: [language, ...locales.map(commandOf)],
  actions: [choose],
};

/** "português", "em português", "in Portuguese": each language by all its names. */
function commandOf(locale: Locale): Command {
  const all = names[locale].filter((name) => name.length > 2);
  return {
    ...named,
    name: `language-${locale}`,
    words: {
      es: all.flatMap((name) => [name, `en ${name}`]),
      pt: all.map((name) => `em ${name}`),
      en: all.map((name) => `in ${name}`),
    },
    async run(turn) {
      await turn.reply({ text: await save(turn, locale) });
    },
  };
}

function languageIn(rest: string): Locale | typeof automatic | undefined {
  const words = fold(rest).split(/[^\p{L}]+/u);
  return locales.find((locale) => names[locale].some((name) => words.includes(fold(name))));
}

/** Keeps it among her preferences, where the messages of the hub look too. */
async function save(turn: Turn, wanted: Locale | typeof automatic): Promise<string> {
  const { chosen: before } = await turn.hub.deliveries.getPreferences({});
  const { locale: _, ...rest } = before;
  await turn.hub.deliveries.savePreferences(
    wanted === automatic ? rest : { ...rest, locale: wanted }
  );
  if (wanted === automatic) return turn.translator.t('bot.language.savedAutomatic');
  // said in the language that was chosen
  return teamsTranslator(allTeamsCatalogues[wanted], fullTag(wanted)).t('bot.language.saved');
}

function choiceCard({ translator, locale }: Turn, isUnknown = false): AdaptiveCard {
  const title = translator.t('bot.language.title');
  return createCard({
    lang: translator.formatTag,
    summary: title,
    body: [
      heading(title),
      isUnknown ? text(translator.t('bot.language.unknown')) : undefined,
      choiceInput({
        id: 'language',
        label: translator.t('bot.language.label'),
        choices: [
          ...locales.map((value) => ({ title: ownNames[value], value })),
          { title: translator.t('bot.language.automatic'), value: automatic },
        ],
        value: locale,
        isExpanded: true,
      }),
    ],
    actions: [press(translator.t('bot.language.save'), 'bot.language', {}, { isFirst: true })],
  });
}
