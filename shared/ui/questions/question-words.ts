import type { AskerView, QuestionProblem, QuestionView, ThreadEntry } from '../../domain/questions';
import type { TeamsMessageKey, TeamsTranslator } from '../../i18n/teams-catalogue';

/** What a problem says to the person; the catalogue knows it by its code. */
export function questionProblemWords(
  { code, values }: QuestionProblem,
  translator: TeamsTranslator
): string {
  const name = code.slice(code.indexOf('.') + 1);
  return translator.t(`questions.problems.${name}` as TeamsMessageKey, values);
}

/** Who asked, as far as the viewer may know. */
export function askerWords(asker: AskerView, translator: TeamsTranslator): string {
  switch (asker.kind) {
    case 'you':
      return translator.t('tabs.questions.asker.you');
    case 'named':
      return asker.name;
    case 'colleague':
      return translator.t('tabs.questions.asker.colleague');
  }
}

/** Who wrote a message of the conversation. */
export function writerWords(by: ThreadEntry['by'], translator: TeamsTranslator): string {
  return by.kind === 'expert' ? by.name : askerWords(by, translator);
}

/** When the next word is due, where somebody still has to write one. */
export function dueWords(view: QuestionView, translator: TeamsTranslator): string | undefined {
  const { state, firstReplyAt, firstReplyBy, answerBy } = view;
  if (!['queued', 'assigned', 'inProgress', 'reopened', 'new'].includes(state)) return undefined;
  const isFirst = firstReplyAt === undefined && state !== 'reopened';
  return translator.t(isFirst ? 'tabs.questions.due.firstReply' : 'tabs.questions.due.answer', {
    date: translator.date(new Date(isFirst ? firstReplyBy : answerBy), 'weekday'),
  });
}

/** A moment as a person says it: the hour today, the day of the week soon, else the date. */
export function momentWords(moment: string, translator: TeamsTranslator, now: Date): string {
  const date = new Date(moment);
  const days = Math.abs(now.getTime() - date.getTime()) / 86_400_000;
  if (days < 1 && now.getDate() === date.getDate()) return translator.date(date, 'time');
  return translator.date(date, days < 14 ? 'weekday' : 'date');
}

/** `lang` for a text that is not in the reader's language. */
export function langOf(locale: string, translator: TeamsTranslator): { readonly lang?: string } {
  return locale === translator.locale ? {} : { lang: locale };
}
