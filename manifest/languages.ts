import { appPackage as en } from '../shared/i18n/teams/en/app-package';
import { appPackage as es } from '../shared/i18n/teams/es/app-package';
import { appPackage as pt } from '../shared/i18n/teams/pt/app-package';
import type { Locale } from '../shared/kernel/locale';
import { commandOrder, manifestVersion } from './manifest';

const words = { en, es, pt } as const;

/** The words of the package in one language, by their place in the manifest. */
export function languageFile(locale: Locale): Record<string, string> {
  const own = words[locale];
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${manifestVersion}/MicrosoftTeams.Localization.schema.json`,
    'name.short': own.short,
    'name.full': own.full,
    'description.short': own.shortDescription,
    'description.full': own.fullDescription,
    'staticTabs[1].name': own.personal,
    'staticTabs[2].name': own.queue,
    ...Object.fromEntries(
      commandOrder.flatMap((name, index) => [
        [`bots[0].commandLists[0].commands[${index}].title`, own.commands[name].title],
        [`bots[0].commandLists[0].commands[${index}].description`, own.commands[name].description],
      ])
    ),
    'composeExtensions[0].commands[0].title': own.searchTitle,
    'composeExtensions[0].commands[0].description': own.searchDescription,
    'composeExtensions[0].commands[0].parameters[0].title': own.searchParameter,
    'composeExtensions[0].commands[0].parameters[0].description': own.searchParameterDescription,
    'composeExtensions[0].commands[1].title': own.expertTitle,
    'composeExtensions[0].commands[1].description': own.expertDescription,
    'composeExtensions[0].commands[1].parameters[0].title': own.expertParameter,
    'composeExtensions[0].commands[1].parameters[0].description': own.expertParameterDescription,
    'composeExtensions[0].commands[2].title': own.practiceTitle,
    'composeExtensions[0].commands[2].description': own.practiceDescription,
    'composeExtensions[0].commands[3].title': own.reportTitle,
    'composeExtensions[0].commands[3].description': own.reportDescription,
  };
}
