import type { PeopleTranslator } from '../../../i18n/people-catalogue';
import { writeCsv } from '../../../kernel/text/csv';
import { separatorOf } from '../map/map-file';
import type { ReadNetwork } from './network-ties';
import { sharedWords } from './network-words';

/** The ties of a network as a table for spreadsheets: who, with whom, what, how many. */
export function writeNetwork({ pairs }: ReadNetwork, translator: PeopleTranslator): string {
  const { t, locale } = translator;
  return writeCsv(
    [
      (['one', 'other', 'what', 'count'] as const).map((name) => t(`peopleMaps.network.${name}`)),
      ...pairs.map(({ one, other, tie }) => [
        one.name,
        other.name,
        sharedWords(tie, translator),
        tie.count,
      ]),
    ],
    { separator: separatorOf(locale) }
  );
}
