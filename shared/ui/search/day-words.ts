import type { HubTranslator } from '../../i18n/catalogue';

/**
 * A day as the reader writes it. It has no hour and belongs to no zone: it is read as noon where the
 * reader is, so that no zone turns it into the day before.
 * @param day YYYY-MM-DD
 */
export function dayWords(day: string, translator: HubTranslator): string {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return day;
  return translator.date(new Date(year, month - 1, date, 12), 'date');
}
