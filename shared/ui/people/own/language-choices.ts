import type { PeopleTranslator } from '../../../i18n/people-catalogue';
import { languageName } from '../people-words';
import type { TermChoice } from '../use-terms';

/** Languages that colleagues of the region may speak, the original ones of the continent included. */
const tags = [
  ...['es', 'pt', 'en', 'fr', 'ht', 'gn', 'qu', 'ay', 'arn', 'nah', 'quc', 'kek', 'mam', 'yua'],
  ...['agr', 'shp', 'cni', 'acu', 'guc', 'cab', 'jam', 'srn'],
  ...['nl', 'it', 'de', 'ca', 'gl', 'eu', 'ar', 'fa', 'tr', 'he', 'ru', 'uk'],
  ...[
    'pl',
    'ro',
    'hu',
    'sv',
    'da',
    'el',
    'zh',
    'ja',
    'ko',
    'vi',
    'tl',
    'hi',
    'bn',
    'ur',
    'ne',
    'ta',
  ],
  ...['am', 'so', 'sw', 'wo', 'yo', 'ig', 'ha', 'ln', 'rw', 'bzs', 'ase'],
] as const;

/** Languages to choose from, in the reader's order of names; without those that her system cannot name. */
export function languageChoices(translator: PeopleTranslator): readonly TermChoice[] {
  return tags
    .map((key) => ({ key, label: languageName(key, translator) }))
    .filter(({ key, label }) => label !== key)
    .sort((one, other) => one.label.localeCompare(other.label, translator.formatTag));
}
