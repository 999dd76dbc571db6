import {
  lensAnswered,
  lensQuestions,
  rejectionReasons,
  scores,
  sufficiencies,
  templateOf,
  type Criterion,
  type GenderAndRights,
  type LensQuestion,
  type PracticeView,
  type Score,
  type Sufficiency,
} from '../../shared/domain/practices';
import {
  choiceInput,
  note,
  press,
  section,
  text,
  textInput,
  toggleInput,
  type AdaptiveCard,
  type CardButton,
  type CardElement,
} from '../cards';
import { cut, langOf, type PracticeContext } from './context';
import { practiceCard } from './practice-card';

/** What a reviewer has filled in so far. */
export interface TypedReview {
  readonly ratings: Readonly<Partial<Record<Criterion, Score>>>;
  readonly lens: Readonly<Partial<Record<LensQuestion, Sufficiency>>>;
  readonly message: string;
  readonly isFreeOfConflict: boolean;
}

export const nothingTyped: TypedReview = {
  ...{ ratings: {}, lens: {}, message: '', isFreeOfConflict: false },
};

const longestMessage = 4000;
const longestAnswer = 300;
/** Ids of the inputs; the actions read them by the same names. */
export const ratingInput = (criterion: Criterion): string => `rating-${criterion}`;
export const lensInput = (question: LensQuestion): string => `lens-${question}`;

/**
 * The review, in the place of the request for it. What is missing for an approval is told when it is
 * pressed: a form that held every button back would hold back a wish for changes as well.
 */
export function reviewForm(
  view: PracticeView,
  context: PracticeContext,
  typed: TypedReview = nothingTyped,
  said?: string
): AdaptiveCard {
  const { t } = context.translator;
  const { criteria } = templateOf(view.kind);
  const isUnanswered = lensAnswered(view.content).length > 0;
  const data = { practiceId: view.id, version: view.version };
  const approve = press(t('practicesBot.review.approve'), 'practices.review', {
    ...data,
    verdict: 'approve',
  });
  const change = press(t('practicesBot.review.requestChanges'), 'practices.review', {
    ...data,
    verdict: 'requestChanges',
  });
  // With an answer missing, an approval is not what is likely wanted.
  const [first, second]: readonly [CardButton, CardButton] = isUnanswered
    ? [change, approve]
    : [approve, change];
  return practiceCard(view, context, {
    said: said ?? t('practicesBot.notices.assigned.title'),
    form: {
      body: [
        text(t('practicesBot.review.ratings'), { weight: 'Bolder' }),
        ...criteria.map((criterion) => ratingChoice(criterion, view, context, typed)),
        section(
          text(t('practicesBot.review.lens'), { weight: 'Bolder' }),
          isUnanswered ? text(t('practicesBot.review.notYet')) : undefined
        ),
        ...lensQuestions.flatMap((question) => lensPart(question, view, context, typed)),
        textInput({
          ...{ id: 'message', label: t('practicesBot.review.message'), isLong: true },
          ...(typed.message === '' ? {} : { value: typed.message }),
          placeholder: t('practicesBot.review.messageHelp'),
          maxLength: longestMessage,
        }),
        toggleInput({
          ...{ id: 'free', title: t('practicesBot.review.free'), isOn: typed.isFreeOfConflict },
        }),
      ],
      actions: [
        { ...first, style: 'positive' },
        second,
        press(t('practicesBot.review.reject'), 'practices.open-refuse', data),
      ],
    },
  });
}

/** Not taking a practice is said on a card of its own, with a reason. */
export function refuseForm(
  view: PracticeView,
  context: PracticeContext,
  version: string,
  typed: TypedReview
): AdaptiveCard {
  const { t } = context.translator;
  const carried = { practiceId: view.id, ...carry(typed) };
  return practiceCard(view, context, {
    said: t('practicesBot.review.rejectReason'),
    form: {
      body: [
        reasonChoice(context),
        textInput({
          ...{ id: 'message', label: t('practicesBot.review.message'), isLong: true },
          ...(typed.message === '' ? {} : { value: typed.message }),
          maxLength: longestMessage,
        }),
      ],
      actions: [
        press(t('practicesBot.card.back'), 'practices.open-review', carried),
        press(t('practicesBot.review.rejectSend'), 'practices.review', {
          ...carried,
          ...{ version, verdict: 'reject' },
        }),
      ],
    },
  });
}

/** What was chosen on the card before, as its inputs send it: words of the form, nobody's text. */
function carry({ ratings, lens, isFreeOfConflict }: TypedReview): Readonly<Record<string, string>> {
  return {
    free: String(isFreeOfConflict),
    ...Object.fromEntries(
      Object.entries(ratings).map(([criterion, score]) => [
        ratingInput(criterion as Criterion),
        String(score),
      ])
    ),
    ...Object.fromEntries(
      Object.entries(lens).map(([question, word]) => [lensInput(question as LensQuestion), word])
    ),
  };
}

/** Why a practice cannot be taken. */
export function reasonChoice({ translator }: PracticeContext): CardElement {
  const { t } = translator;
  return choiceInput({
    ...{ id: 'rejectionReason', label: t('practicesBot.review.rejectReason') },
    placeholder: t('practicesBot.review.choose'),
    choices: rejectionReasons.map((value) => ({
      title: t(`practices.rejectionReasons.${value}`),
      value,
    })),
  });
}

function ratingChoice(
  criterion: Criterion,
  { content }: PracticeView,
  { translator }: PracticeContext,
  { ratings }: TypedReview
): CardElement {
  const { t } = translator;
  const name = t(`practices.criteria.${criterion}.name`);
  const own = content.ratings[criterion]?.score;
  const chosen = ratings[criterion];
  return choiceInput({
    id: ratingInput(criterion),
    label:
      own === undefined
        ? name
        : t('practicesBot.review.rating', { criterion: name, score: wordOf(own, translator) }),
    placeholder: t('practicesBot.review.choose'),
    choices: scores.map((score) => ({ title: wordOf(score, translator), value: String(score) })),
    ...(chosen === undefined ? {} : { value: String(chosen) }),
  });
}

function wordOf(score: Score, { t }: PracticeContext['translator']): string {
  return t(`practices.scores.s${score}`);
}

function lensPart(
  question: LensQuestion,
  { content }: PracticeView,
  { translator }: PracticeContext,
  { lens }: TypedReview
): readonly CardElement[] {
  const { t } = translator;
  const answer = answerOf(question, content.genderAndRights, translator);
  const chosen = lens[question];
  return [
    choiceInput({
      ...{ id: lensInput(question), label: t(`practices.lens.${question}.label`) },
      choices: sufficiencies.map((value) => ({
        title: t(`practices.sufficiencies.${value}`),
        value,
      })),
      isExpanded: true,
      ...(chosen === undefined ? {} : { value: chosen }),
    }),
    answer === ''
      ? note(t('practicesBot.review.noAnswer'))
      : text(t('practicesBot.review.answers', { answer: cut(answer, longestAnswer) }), {
          ...{ size: 'Small', ...langOf(content.locale, translator) },
        }),
  ];
}

/** What the author says, in one line. */
function answerOf(
  question: LensQuestion,
  { reach, reachEvidence, rights, rightsNotDone, rightsEvidence, harm }: GenderAndRights,
  { t, list }: PracticeContext['translator']
): string {
  const join = (first: string, then: string): string =>
    [first, then.trim()].filter((part) => part !== '').join(': ');
  switch (question) {
    case 'reach':
      return reach === undefined
        ? reachEvidence.trim()
        : join(t(`practices.reach.${reach}`), reachEvidence);
    case 'rights':
      return join(
        rightsNotDone
          ? t('practices.rightsNotDone')
          : list(rights.map((key) => t(`practices.rights.${key}`))),
        rightsEvidence
      );
    case 'harm':
      return harm.trim();
  }
}
