import type { YearRange } from '../../domain/search';
import type { HubTranslator } from '../../i18n/catalogue';

/** A range of years in words: "2019 to 2022", "from 2019". */
export function yearWords(years: YearRange, translator: HubTranslator): string {
  const from = String(years.from ?? '');
  const to = String(years.to ?? '');
  if (years.from === undefined) return translator.t('search.facet.yearUntil', { to });
  if (years.to === undefined) return translator.t('search.facet.yearSince', { from });
  return from === to ? from : translator.t('search.facet.yearRange', { from, to });
}
