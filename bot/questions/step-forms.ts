import type { PersonChoice, QuestionView } from '../../shared/domain/questions';
import { choiceInput, press, textInput, type AdaptiveCard, type CardButton } from '../cards';
import { questionCard, type CardContext } from './question-card';

const longestText = 4000;
/** Whoever is next in turn. */
export const nextInTurn = 'next';

/** The question with a box for the answer under it. */
export function answerForm(view: QuestionView, context: CardContext, said?: string): AdaptiveCard {
  const { translator } = context;
  return questionCard(view, context, {
    ...(said === undefined ? {} : { said }),
    form: {
      body: [
        textInput({
          ...{ id: 'text', label: translator.t('questions.card.yourAnswer'), isLong: true },
          placeholder: translator.t('questions.card.answerHelp'),
          required: translator.t('questions.card.textMissing'),
          maxLength: longestText,
        }),
        textInput({
          id: 'link',
          label: translator.t('questions.card.source'),
          placeholder: 'https://',
        }),
      ],
      actions: [
        ...send(view, translator.t('questions.card.sendAnswer'), 'questions.answer'),
        ...other(view, context, 'askBack', 'questions.open-ask-back'),
        ...other(view, context, 'decline', 'questions.open-decline'),
      ],
    },
  });
}

/** The question with a box for what is missing. */
export function askBackForm(view: QuestionView, context: CardContext): AdaptiveCard {
  return textForm(view, context, 'yourQuestion', 'sendAskBack', 'questions.ask-back');
}

/** The question with a box for the asker's reply. */
export function replyForm(view: QuestionView, context: CardContext): AdaptiveCard {
  return textForm(view, context, 'yourReply', 'sendReply', 'questions.reply');
}

/** The question with a box for what the answer lacks; it may stay empty. */
export function reopenForm(view: QuestionView, context: CardContext): AdaptiveCard {
  const { translator } = context;
  return questionCard(view, context, {
    form: {
      body: [
        textInput({
          ...{ id: 'reason', label: translator.t('questions.card.missing'), isLong: true },
          maxLength: 500,
        }),
      ],
      actions: send(view, translator.t('questions.card.reopen'), 'questions.confirm', {
        useful: false,
      }),
    },
  });
}

/** The question with whom it could go to. */
export function declineForm(
  view: QuestionView,
  people: readonly PersonChoice[],
  context: CardContext
): AdaptiveCard {
  const { translator } = context;
  return questionCard(view, context, {
    form: {
      body: [
        choiceInput({
          ...{ id: 'personId', label: translator.t('questions.card.whom'), value: nextInTurn },
          choices: [
            { title: translator.t('questions.card.whomNext'), value: nextInTurn },
            ...people.map(({ name, personId }) => ({ title: name, value: personId })),
          ],
        }),
        textInput({ id: 'reason', label: translator.t('questions.card.reason'), maxLength: 500 }),
      ],
      actions: [
        ...send(view, translator.t('questions.card.passOn'), 'questions.decline'),
        press(translator.t('questions.card.back'), 'questions.show', { questionId: view.id }),
      ],
    },
  });
}

function textForm(
  view: QuestionView,
  context: CardContext,
  label: 'yourQuestion' | 'yourReply',
  button: 'sendAskBack' | 'sendReply',
  verb: string
): AdaptiveCard {
  const { translator } = context;
  return questionCard(view, context, {
    form: {
      body: [
        textInput({
          ...{ id: 'text', label: translator.t(`questions.card.${label}`), isLong: true },
          required: translator.t('questions.card.textMissing'),
          maxLength: longestText,
        }),
      ],
      actions: [
        ...send(view, translator.t(`questions.card.${button}`), verb),
        press(translator.t('questions.card.back'), 'questions.show', { questionId: view.id }),
      ],
    },
  });
}

function send(
  view: QuestionView,
  label: string,
  verb: string,
  more: Readonly<Record<string, unknown>> = {}
): readonly CardButton[] {
  return [press(label, verb, { questionId: view.id, ...more }, { isFirst: true })];
}

function other(
  view: QuestionView,
  { translator }: CardContext,
  action: 'askBack' | 'decline',
  verb: string
): readonly CardButton[] {
  if (!view.actions.includes(action)) return [];
  const words = action === 'decline' ? 'passOn' : 'askBack';
  return [press(translator.t(`questions.card.${words}`), verb, { questionId: view.id })];
}
