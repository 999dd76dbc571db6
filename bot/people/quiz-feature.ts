import { z } from 'zod';
import type { QuizAnswer, QuizQuestion } from '../../shared/domain/people';
import type { VocabularySource } from '../../shared/domain/taxonomy';
import { choiceInput, createCard, heading, open, press, text, type AdaptiveCard } from '../cards';
import { cardAction, type BotFeature, type Command, type Turn } from '../conversation/turn';
import { termsOf } from '../conversation/terms';
import { contextOf, problemWords, wordCard, type PeopleContext } from './context';
import { personSection } from './person-section';

const id = z.string().min(1).max(2000);
const key = z.string().min(1).max(100);
const mostRight = 3;
/** An empty choice is a choice that somebody has not made. */
const nobody = '';

/** The map as a game: whom would you ask about …? The answer shows the right people, never scores. */
export function createQuiz(vocabulary: VocabularySource): BotFeature {
  const ask = async (turn: Turn, themeKey: string | undefined): Promise<AdaptiveCard> => {
    const [question, context] = await Promise.all([
      turn.hub.people.quizQuestion(themeKey === undefined ? {} : { themeKey }),
      contextOf(turn, vocabulary),
    ]);
    return question.ok
      ? questionCard(question.value, context)
      : wordCard(problemWords(question.problem, turn.translator), context);
  };

  const quiz: Command = {
    name: 'quiz',
    words: {
      es: ['quiz', 'quiz de', 'juego', 'jugar', 'quiz sobre', 'a quién preguntaría sobre'],
      pt: ['quiz', 'quiz de', 'jogo', 'jogar', 'quiz sobre', 'a quem perguntaria sobre'],
      en: ['quiz', 'quiz about', 'play', 'play the quiz', 'quiz on'],
    },
    async run(turn, rest) {
      const terms = await termsOf(vocabulary);
      const theme = terms
        ?.conceptsIn(rest)
        .map(({ concept }) => terms.current(concept.id) ?? concept)
        .find(({ setKey }) => setKey === 'themes');
      await turn.reply({ card: await ask(turn, theme?.key) });
    },
  };

  return {
    commands: [quiz],
    actions: [
      cardAction({
        verb: 'people.quiz',
        input: z.object({ themeKey: key.optional() }),
        run: async (turn, { themeKey }) => ({ card: await ask(turn, themeKey) }),
      }),
      cardAction({
        verb: 'people.quiz-answer',
        input: z.object({ id, themeKey: key, personId: z.string().max(100).default(nobody) }),
        async run(turn, { id: questionId, themeKey, personId }) {
          const { hub, translator } = turn;
          if (personId === nobody) return { message: translator.t('peopleBot.quiz.missing') };
          const [answer, context] = await Promise.all([
            hub.people.quizAnswer({ id: questionId, personId }),
            contextOf(turn, vocabulary),
          ]);
          return {
            card: answer.ok
              ? answerCard(answer.value, themeKey, context)
              : wordCard(problemWords(answer.problem, translator), context),
          };
        },
      }),
    ],
  };
}

function questionCard(
  { id: questionId, themeKey, countryKey, choices }: QuizQuestion,
  { translator, labelOf }: PeopleContext
): AdaptiveCard {
  const { t } = translator;
  const theme = labelOf(themeKey);
  const title =
    countryKey === undefined
      ? t('peopleBot.quiz.title', { theme })
      : t('peopleBot.quiz.titleIn', { theme, country: labelOf(countryKey) });
  return createCard({
    ...{ lang: translator.formatTag, summary: title },
    body: [
      heading(title),
      choiceInput({
        ...{ id: 'personId', label: t('peopleBot.quiz.choose'), isExpanded: true },
        choices: choices.map(({ personId, name }) => ({ value: personId, title: name })),
        required: t('peopleBot.quiz.missing'),
      }),
    ],
    actions: [
      press(
        t('peopleBot.quiz.answer'),
        'people.quiz-answer',
        { id: questionId, themeKey },
        { isFirst: true }
      ),
    ],
  });
}

function answerCard(
  { isRight, right }: QuizAnswer,
  themeKey: string,
  context: PeopleContext
): AdaptiveCard {
  const { translator, links, labelOf } = context;
  const { t } = translator;
  const said = t(`peopleBot.quiz.${isRight ? 'right' : 'wrong'}`, { theme: labelOf(themeKey) });
  return createCard({
    ...{ lang: translator.formatTag, summary: said },
    body: [text(said), ...right.slice(0, mostRight).map((row) => personSection(row, context))],
    actions: [
      press(t('peopleBot.quiz.again'), 'people.quiz', {}, { isFirst: true }),
      open(t('peopleBot.quiz.map'), links.people({ view: 'map', themeKey })),
    ],
  });
}
