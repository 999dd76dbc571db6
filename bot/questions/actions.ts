import { z } from 'zod';
import {
  privacies,
  urgencies,
  type QuestionResult,
  type QuestionView,
} from '../../shared/domain/questions';
import type { VocabularySource } from '../../shared/domain/taxonomy';
import type { AdaptiveCard } from '../cards';
import { cardAction, type CardAction, type CardAnswer, type Turn } from '../conversation/turn';
import { askForm, knownCard, noChoice, sentCard, wordCard } from './ask-cards';
import { contextOf, isMendable, problemWords } from './context';
import { questionCard, type CardContext } from './question-card';
import {
  answerForm,
  askBackForm,
  declineForm,
  nextInTurn,
  reopenForm,
  replyForm,
} from './step-forms';

const id = z.string().min(1).max(100);
const typed = z.string().max(20_000);
const one = z.object({ questionId: id });
type One = z.infer<typeof one>;

/** What a step gives, as the card that takes the place of the one that was pressed. */
type After = (view: QuestionView, context: CardContext) => CardAnswer;

/** The buttons of the cards about questions. */
export function createQuestionActions(vocabulary: VocabularySource): readonly CardAction[] {
  /** The same card in its new state, or why nothing was done. */
  const step = async (
    turn: Turn,
    questionId: string,
    taken: Promise<QuestionResult>,
    after: After
  ): Promise<CardAnswer> => {
    const [result, context] = await Promise.all([taken, contextOf(turn, vocabulary)]);
    if (result.ok) return after(result.value, context);
    const said = problemWords(result.problem, turn.translator);
    if (isMendable(result.problem)) return { message: said };
    // Somebody was faster, or it moved on: the card shows where it stands, without buttons.
    const now = await turn.hub.questions.get({ questionId });
    if (!now.ok) return { card: wordCard(said, context) };
    return { card: questionCard(now.value, context, { said, isDone: true }) };
  };

  const done =
    (words: 'answer' | 'askBack' | 'reply' | 'confirm' | 'reopen'): After =>
    (view, context) => ({
      card: questionCard(view, context, {
        said: context.translator.t(`questions.done.${words}`),
        isDone: true,
      }),
    });

  /** Opens a form in the card's place, where the question is still there. */
  const form = (verb: string, make: (view: QuestionView, context: CardContext) => AdaptiveCard) =>
    cardAction<One>({
      ...{ verb, input: one },
      run: (turn, { questionId }) =>
        step(turn, questionId, turn.hub.questions.get({ questionId }), (view, context) => ({
          card: make(view, context),
        })),
    });

  return [
    cardAction({
      verb: 'questions.open-ask',
      input: z.object({ text: typed.optional(), direct: z.boolean().optional() }),
      async run(turn, { text = '', direct = false }) {
        // A card of its own: what was found stays in sight.
        const card = askForm(await contextOf(turn, vocabulary), { typed: text, isDirect: direct });
        await turn.reply({ card });
        return { message: turn.translator.t('questions.ask.opened') };
      },
    }),
    cardAction({
      verb: 'questions.ask',
      input: z.object({
        ...{ text: typed, requestId: id, direct: z.boolean().optional() },
        ...{ theme: z.string().max(100), country: z.string().max(100) },
        ...{ urgency: z.enum(urgencies), privacy: z.enum(privacies) },
      }),
      async run(turn, { theme, country, ...asked }) {
        const result = await turn.hub.questions.ask({
          ...{ ...asked, locale: turn.locale, origin: 'bot' },
          ...(theme === noChoice ? {} : { themeKey: theme }),
          ...(country === noChoice ? {} : { countryKey: country }),
        });
        if (!result.ok) return { message: problemWords(result.problem, turn.translator) };
        const { question, known } = result.value;
        const context = await contextOf(turn, vocabulary);
        return {
          card:
            question.state === 'suggested'
              ? knownCard(known, context, { question })
              : sentCard(question, context),
        };
      },
    }),
    cardAction({
      verb: 'questions.known-helped',
      input: z.object({}),
      async run(turn) {
        const context = await contextOf(turn, vocabulary);
        return { card: wordCard(turn.translator.t('questions.known.helped'), context) };
      },
    }),
    cardAction({
      verb: 'questions.confirm',
      input: one.extend({
        useful: z.boolean(),
        knownAnswerId: id.optional(),
        reason: z.string().max(2000).optional(),
      }),
      run: (turn, data) =>
        step(turn, data.questionId, turn.hub.questions.confirm(data), (view, context) => {
          if (view.state === 'resolved') {
            return { card: wordCard(context.translator.t('questions.known.helped'), context) };
          }
          if (view.state === 'assigned' || view.state === 'queued') {
            return { card: sentCard(view, context) };
          }
          return done(data.useful ? 'confirm' : 'reopen')(view, context);
        }),
    }),
    cardAction<One>({
      ...{ verb: 'questions.accept', input: one },
      run: (turn, data) =>
        step(turn, data.questionId, turn.hub.questions.accept(data), (view, context) => ({
          card: answerForm(view, context, context.translator.t('questions.done.accept')),
        })),
    }),
    cardAction({
      verb: 'questions.answer',
      input: one.extend({ text: typed, link: z.string().max(2000).optional() }),
      run: (turn, { questionId, text, link = '' }) =>
        step(
          turn,
          questionId,
          turn.hub.questions.answer({
            ...{ questionId, text },
            sources:
              link.trim() === ''
                ? []
                : [{ title: turn.translator.t('questions.card.sourceTitle'), url: link.trim() }],
          }),
          done('answer')
        ),
    }),
    cardAction({
      verb: 'questions.ask-back',
      input: one.extend({ text: typed }),
      run: (turn, data) =>
        step(turn, data.questionId, turn.hub.questions.askBack(data), done('askBack')),
    }),
    cardAction({
      verb: 'questions.reply',
      input: one.extend({ text: typed }),
      run: (turn, data) =>
        step(turn, data.questionId, turn.hub.questions.reply(data), done('reply')),
    }),
    cardAction({
      verb: 'questions.decline',
      input: one.extend({ personId: id.optional(), reason: z.string().max(2000).optional() }),
      run: (turn, { questionId, personId, reason }) =>
        step(
          turn,
          questionId,
          turn.hub.questions.decline({
            questionId,
            ...(reason === undefined ? {} : { reason }),
            ...(personId === undefined || personId === nextInTurn
              ? {}
              : { suggestedPersonId: personId }),
          }),
          ({ assignee }, context) => ({
            card: wordCard(
              assignee
                ? context.translator.t('questions.done.decline', { name: assignee.name })
                : context.translator.t('questions.done.declineTeam'),
              context
            ),
          })
        ),
    }),
    cardAction<One>({
      ...{ verb: 'questions.open-decline', input: one },
      async run(turn, { questionId }) {
        const people = await turn.hub.questions.candidates({ questionId });
        return step(turn, questionId, turn.hub.questions.get({ questionId }), (view, context) => ({
          card: declineForm(view, people.ok ? people.value : [], context),
        }));
      },
    }),
    form('questions.open-answer', (view, context) => answerForm(view, context)),
    form('questions.open-ask-back', askBackForm),
    form('questions.open-reply', replyForm),
    form('questions.open-reopen', reopenForm),
    form('questions.show', (view, context) => questionCard(view, context)),
  ];
}
