import { createCard, heading, open, text } from '../cards';
import type { BotFeature, Command } from './turn';

/** Where a person chooses what the hub may send her: the matrix stands in her tab. */
const preferences: Command = {
  name: 'preferences',
  isWhole: true,
  words: {
    es: ['preferencias', 'mis preferencias', 'avisos', 'notificaciones', 'configuración'],
    pt: ['preferências', 'minhas preferências', 'notificações', 'configurações'],
    en: ['preferences', 'my preferences', 'notifications', 'settings', 'unsubscribe'],
  },
  async run({ translator, links, reply }) {
    const title = translator.t('bot.preferences.title');
    const url = links.place({ part: 'preferences' }, translator.t('bot.preferences.linkLabel'));
    await reply({
      card: createCard({
        lang: translator.formatTag,
        summary: `${title}. ${url}`,
        body: [heading(title), text(translator.t('bot.preferences.what'))],
        actions: [open(translator.t('bot.preferences.open'), url, { isFirst: true })],
      }),
    });
  },
};

/** Ends what the person has let the hub do for her; it asks again when it needs to. */
const signOut: Command = {
  name: 'sign-out',
  isWhole: true,
  words: {
    es: ['cerrar sesión', 'salir'],
    pt: ['sair', 'encerrar sessão'],
    en: ['sign out', 'log out'],
  },
  async run(turn) {
    await turn.signOut();
    await turn.reply({ text: turn.translator.t('bot.signIn.signedOut') });
  },
};

export const preferencesFeature: BotFeature = { commands: [preferences, signOut] };
