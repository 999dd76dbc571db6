import type { QuestionView } from '../domain/questions';
import type { TeamsTranslator } from './teams-catalogue';

/** When whoever shall answer hears of a question; undefined where nothing holds the message back. */
export function toldWords(
  { assignee, toldAt }: Pick<QuestionView, 'assignee' | 'toldAt'>,
  translator: TeamsTranslator
): string | undefined {
  if (toldAt === undefined) return undefined;
  const moment = new Date(toldAt);
  const when = {
    date: translator.date(moment, 'weekday'),
    time: translator.date(moment, 'time'),
  };
  return assignee
    ? translator.t('questions.sent.told', { name: assignee.name, ...when })
    : translator.t('questions.sent.toldTeam', when);
}
