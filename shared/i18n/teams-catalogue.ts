import type { Locale } from '../kernel/locale';
import { createTranslator } from '../kernel/translator';
import type { KeysOf, Translator, TranslatorSettings } from '../kernel/translator';
import type { SameShape } from './same-shape';
import type * as english from './teams/en';

/** The hub's messages and those of bot and tabs, in one language. Web parts do not carry these. */
export type TeamsCatalogue = SameShape<typeof english>;

/** Dotted key of a message of bot, tabs or any surface. */
export type TeamsMessageKey = KeysOf<TeamsCatalogue>;

/** Speaks to one person in Teams. */
export type TeamsTranslator = Translator<TeamsMessageKey>;

/** Loads the messages of one language; a bundler makes each its own chunk. */
export function loadTeamsCatalogue(locale: Locale): Promise<TeamsCatalogue> {
  switch (locale) {
    case 'es':
      return import('./teams/es');
    case 'pt':
      return import('./teams/pt');
    case 'en':
      return import('./teams/en');
  }
}

/** The translator for messages that are loaded; `formatTag` is the reader's full tag (`es-PE`). */
export function teamsTranslator(
  catalogue: TeamsCatalogue,
  formatTag: string,
  settings?: TranslatorSettings
): TeamsTranslator {
  return createTranslator(catalogue, formatTag, settings);
}
