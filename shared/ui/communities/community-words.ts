import type { CommunityProblem, Finding } from '../../domain/communities';
import type { TeamsMessageKey, TeamsTranslator } from '../../i18n/teams-catalogue';
import { pickLabel, type LocalizedText } from '../../kernel/locale';

/** What a problem says to the person; the catalogue knows it by its code. */
export function communityProblemWords(
  { code, values }: Pick<CommunityProblem, 'code' | 'values'>,
  translator: TeamsTranslator
): string {
  const name = code.slice(code.indexOf('.') + 1);
  return translator.t(`communities.problems.${name}` as TeamsMessageKey, values);
}

/** A name in the reader's language, and `lang` where it is in another one. */
export function nameIn(
  text: LocalizedText | undefined,
  translator: TeamsTranslator,
  otherwise = ''
): { readonly text: string; readonly lang?: string } {
  const label = pickLabel(text ?? {}, translator.locale);
  if (!label) return { text: otherwise };
  return label.locale === translator.locale
    ? { text: label.text }
    : { text: label.text, lang: label.locale };
}

/** A finding as a sentence. */
export function findingWords({ code, values }: Finding, translator: TeamsTranslator): string {
  const { percent } = values;
  return translator.t(
    `communities.health.findings.${code}`,
    typeof percent === 'number' ? { ...values, percent: percentWords(percent, translator) } : values
  );
}

/** 58 % or 58%, as the reader's country writes it. */
export function percentWords(percent: number, { formatTag }: TeamsTranslator): string {
  return new Intl.NumberFormat(formatTag, { style: 'percent' }).format(percent / 100);
}

/** November 2026. @param month YYYY-MM */
export function monthWords(month: string, translator: TeamsTranslator): string {
  return translator.date(new Date(`${month}-15T12:00:00Z`), 'month');
}

/** A short name of a month for under a bar. */
export function shortMonth(month: string, { formatTag }: TeamsTranslator): string {
  return new Intl.DateTimeFormat(formatTag, { month: 'short', timeZone: 'UTC' }).format(
    new Date(`${month}-15T12:00:00Z`)
  );
}

/** A day without a time. @param day YYYY-MM-DD */
export function dayWords(day: string, translator: TeamsTranslator): string {
  // noon in Greenwich is the same day almost everywhere
  return translator.date(new Date(`${day}T12:00:00Z`), 'date');
}

/** A moment as a person says it: the hour today, the day of the week soon, else the date. */
export function momentWords(moment: string, translator: TeamsTranslator, now: Date): string {
  const date = new Date(moment);
  const days = Math.abs(now.getTime() - date.getTime()) / 86_400_000;
  if (days < 1 && now.getDate() === date.getDate()) return translator.date(date, 'time');
  return translator.date(date, days < 14 ? 'weekday' : 'date');
}
