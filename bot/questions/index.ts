import type { VocabularySource } from '../../shared/domain/taxonomy';
import type { BotFeature, Command } from '../conversation/turn';
import { createQuestionActions } from './actions';
import { askForm, knownCard, mineCard } from './ask-cards';
import { contextOf } from './context';

export { questionInputs } from './inputs';
export { createQuestionJobs, type QuestionJobSettings } from './jobs';
export { createQuestionNotices, type QuestionNoticeSettings } from './notices';

/** Asking the KM team, in words and by cards. */
export function createQuestionsBot(vocabulary: VocabularySource): BotFeature {
  const ask: Command = {
    name: 'ask',
    words: {
      es: [
        ...['preguntar', 'preguntar al equipo', 'pregunta', 'preguntar al equipo km', 'consultar'],
        ...['hacer una pregunta', 'quiero preguntar', 'tengo una pregunta', 'consulta'],
      ],
      pt: [
        ...['perguntar', 'perguntar à equipe', 'pergunta', 'consultar', 'fazer uma pergunta'],
        ...['quero perguntar', 'tenho uma pergunta', 'consulta'],
      ],
      en: [
        ...['ask', 'ask the team', 'ask the km team', 'question', 'ask a question'],
        ...['i have a question', 'i want to ask'],
      ],
    },
    async run(turn, rest) {
      const typed = rest.replace(/^[\s:,–-]+/, '').trim();
      const context = await contextOf(turn, vocabulary);
      const known =
        typed === ''
          ? []
          : await turn.hub.questions.suggestKnown({ text: typed, locale: turn.locale });
      await turn.reply({
        card: known.length > 0 ? knownCard(known, context, { typed }) : askForm(context, { typed }),
      });
    },
  };

  const mine: Command = {
    name: 'my-questions',
    words: {
      es: ['mis preguntas', 'mis consultas', 'ver mis preguntas'],
      pt: ['minhas perguntas', 'minhas consultas', 'ver minhas perguntas'],
      en: ['my questions', 'see my questions'],
    },
    async run(turn) {
      const context = await contextOf(turn, vocabulary);
      const questions = await turn.hub.questions.mine({ state: 'open' });
      await turn.reply({ card: mineCard(questions, context) });
    },
  };

  return { commands: [ask, mine], actions: createQuestionActions(vocabulary) };
}
