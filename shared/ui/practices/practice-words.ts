import {
  namedValues,
  type PracticeKind,
  type PracticeProblem,
  type PracticeState,
  type RejectionReason,
} from '../../domain/practices';
import type { PracticesMessageKey, PracticesTranslator } from '../../i18n/practices-catalogue';

/** What a problem says to the person; the catalogue knows it by its code. */
export function practiceProblemWords(
  { code, values }: PracticeProblem,
  translator: PracticesTranslator
): string {
  return reasonWords(code, translator, values);
}

/** Why something may not be done now. @param code such as `practices.own-practice` */
export function reasonWords(
  code: string,
  translator: PracticesTranslator,
  values?: PracticeProblem['values']
): string {
  const name = code.slice(code.indexOf('.') + 1);
  return translator.t(
    `practices.problems.${name}` as PracticesMessageKey,
    values && namedValues(values, translator.t('practices.somebody'))
  );
}

export function kindWords(kind: PracticeKind, translator: PracticesTranslator): string {
  return translator.t(`practices.kinds.${kind}`);
}

export function stateWords(state: PracticeState, translator: PracticesTranslator): string {
  return translator.t(`practices.states.${state}`);
}

export function rejectionWords(reason: RejectionReason, translator: PracticesTranslator): string {
  return translator.t(`practices.rejectionReasons.${reason}`);
}

/** `lang` for a text that is not in the reader's language. */
export function langOf(
  locale: string,
  { locale: readers }: Pick<PracticesTranslator, 'locale'>
): { readonly lang?: string } {
  return locale === readers ? {} : { lang: locale };
}

const dayMs = 86_400_000;

/** A moment as a person says it: the day of the week soon, else the date. */
export function momentWords(
  moment: string,
  translator: Pick<PracticesTranslator, 'date'>,
  now: Date = new Date()
): string {
  const date = new Date(moment);
  const days = Math.abs(now.getTime() - date.getTime()) / dayMs;
  if (days < 14) return translator.date(date, 'weekday');
  return translator.date(date, date.getFullYear() === now.getFullYear() ? 'day' : 'date');
}

/** A month that stands as YYYY-MM. */
export function monthWords(month: string, translator: Pick<PracticesTranslator, 'date'>): string {
  // the middle of the month is in it everywhere on earth
  return translator.date(new Date(`${month.slice(0, 7)}-15T12:00:00Z`), 'month');
}

/** A size in bytes, in the unit that people use for it. */
export function sizeWords(bytes: number, translator: PracticesTranslator): string {
  const isLarge = bytes >= 1024 * 1024;
  const size = isLarge
    ? Math.round(bytes / (1024 * 102.4)) / 10
    : Math.max(1, Math.round(bytes / 1024));
  return translator.t('practicePages.page.size', {
    size: translator.number(size),
    unit: isLarge ? 'MB' : 'KB',
  });
}
