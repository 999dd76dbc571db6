import {
  lensAnswered,
  templateOf,
  type PracticeAction,
  type PracticeView,
} from '../../shared/domain/practices';
import type { TeamsMessageKey } from '../../shared/i18n/teams-catalogue';
import type { PracticePlace } from '../../shared/ui/practices/practice-place';
import {
  createCard,
  facts,
  heading,
  headingWithFact,
  link,
  note,
  open,
  paragraphs,
  press,
  section,
  text,
  type AdaptiveCard,
  type CardButton,
  type CardElement,
} from '../cards';
import { cut, labelOf, langOf, textsOf, type PracticeContext } from './context';
import { reviewsOf } from './reviews-part';

export interface PracticeCardSettings {
  /** What the card asks or says; the state unless told. */
  readonly said?: string;
  /** What stands under it, such as what somebody wrote. */
  readonly more?: readonly (CardElement | undefined)[];
  /** Why the reader gets it. */
  readonly why?: string;
  /** For the notification; the said sentence unless told. */
  readonly summary?: string;
  /** What is asked for now, in place of the usual buttons. */
  readonly form?: {
    readonly body: readonly (CardElement | undefined)[];
    readonly actions: readonly CardButton[];
  };
  /** After something was done: nothing can be done twice. */
  readonly isDone?: boolean;
}

/** More of it stands in the hub. */
const longestSummary = 600;

/** A practice as its reader may see it, with what she may do now. */
export function practiceCard(
  view: PracticeView,
  context: PracticeContext,
  settings: PracticeCardSettings = {}
): AdaptiveCard {
  const { translator } = context;
  const { form, why, isDone = false } = settings;
  const said = settings.said ?? translator.t(`practices.states.${view.state}`);
  const due = dueWords(view, context);
  const { texts, locale } = textsOf(view, context);
  const look = langOf(locale, translator);
  return createCard({
    lang: translator.formatTag,
    summary: settings.summary ?? said,
    body: [
      due === said ? heading(said) : headingWithFact(said, due),
      link(texts.title ?? view.title, fullView(view, context), look.lang),
      ...(form ? [] : paragraphs(cut(texts.summary ?? '', longestSummary), look)),
      form ? undefined : factsOf(view, context),
      form || isDone ? undefined : criteriaLine(view, context),
      ...(form || isDone ? [] : reviewsOf(view, context)),
      ...(settings.more ?? []),
      ...(form?.body ?? []),
      why === undefined ? undefined : note(why),
    ],
    actions: form?.actions ?? (isDone ? [openButton(view, context)] : actionsOf(view, context)),
    // Opened again later, the card shows where the practice stands then.
    ...(form || isDone
      ? {}
      : { refresh: { action: press(said, 'practices.show', { practiceId: view.id }) } }),
  });
}

/** Leads to the view that this reader needs. */
export function fullView(view: PracticeView, { links }: PracticeContext): string {
  return links.practices(placeOf(view));
}

export function openButton(view: PracticeView, context: PracticeContext): CardButton {
  const { t } = context.translator;
  return open(t('practicesBot.card.open'), fullView(view, context));
}

function placeOf(view: PracticeView): PracticePlace {
  const { id, viewer } = view;
  if (viewer === 'author' && may(view, 'submit')) return { view: 'draft', id };
  return may(view, 'review') ? { view: 'review', id } : { view: 'practice', id };
}

export function may(view: PracticeView, action: PracticeAction): boolean {
  return view.actions.some((one) => one.action === action && one.allowed);
}

function dueWords({ dueAt, state }: PracticeView, { translator }: PracticeContext): string {
  return dueAt === undefined
    ? translator.t(`practices.states.${state}`)
    : translator.t('practicesBot.card.until', {
        date: translator.date(new Date(dueAt), 'weekday'),
      });
}

function factsOf(view: PracticeView, context: PracticeContext): CardElement | undefined {
  const { translator } = context;
  const { t } = translator;
  return facts([
    [t('practicesBot.card.kind'), t(`practices.kinds.${view.kind}`)],
    [t('practicesBot.card.from'), fromWords(view, context)],
    [
      t('practicesBot.card.theme'),
      view.themeKeys
        .map((key) => labelOf(key, context))
        .filter((label) => label !== '')
        .slice(0, 3)
        .join(', '),
    ],
  ]);
}

/** The mission or, without one, the person; a lesson may show its mission alone. */
function fromWords(view: PracticeView, context: PracticeContext): string {
  const { translator } = context;
  const from =
    labelOf(view.missionKey, context) ||
    (view.mission ?? view.author?.name ?? translator.t('practicesBot.card.missionOnly'));
  const { locale } = view.content;
  return locale === translator.locale
    ? from
    : translator.t('practicesBot.card.fromIn', {
        from,
        language: translator.t(`languages.in.${locale}`),
      });
}

/** For whoever is to review: by what, and how long it takes. */
function criteriaLine(
  view: PracticeView,
  { translator }: PracticeContext
): CardElement | undefined {
  if (!may(view, 'review')) return undefined;
  const { t } = translator;
  const criteria = templateOf(view.kind).criteria.map((criterion) =>
    t(`practices.criteria.${criterion}.name`).toLocaleLowerCase(translator.locale)
  );
  return section(
    text(t('practicesBot.card.criteria', { criteria: translator.list(criteria) })),
    lensAnswered(view.content).length > 0 ? text(t('practicesBot.review.notYet')) : undefined,
    note(t('practicesBot.card.time'))
  );
}

/** At most three, the one that is most likely needed first. */
function actionsOf(view: PracticeView, context: PracticeContext): readonly CardButton[] {
  const { t } = context.translator;
  const { id, state } = view;
  const data = { practiceId: id };
  const button = (
    isOffered: boolean,
    words: TeamsMessageKey,
    verb: string,
    more: Readonly<Record<string, unknown>> = {}
  ): readonly CardButton[] => (isOffered ? [press(t(words), verb, { ...data, ...more })] : []);
  const isReviewing = may(view, 'review');
  const isScreening = view.viewer === 'team' || view.viewer === 'specialist';
  const found = [
    ...button(isReviewing, 'practicesBot.review.open', 'practices.open-review'),
    ...button(may(view, 'decline'), 'practicesBot.review.cannot', 'practices.open-decline'),
    ...button(may(view, 'decline'), 'practicesBot.review.conflict', 'practices.decline', {
      why: 'conflict',
    }),
    ...button(isScreening && may(view, 'screen'), 'practicesBot.team.screen', 'practices.screen'),
    ...button(
      isScreening && may(view, 'assign'),
      'practicesBot.team.assign',
      'practices.open-assign'
    ),
    ...button(
      isScreening && state === 'screening' && may(view, 'requestChanges'),
      'practicesBot.team.requestChanges',
      'practices.open-changes'
    ),
    ...button(
      isScreening && state === 'screening' && may(view, 'reject'),
      'practicesBot.team.reject',
      'practices.open-reject'
    ),
    ...button(may(view, 'publish'), 'practicesBot.team.publish', 'practices.publish'),
    ...button(
      state === 'dueForReview' && may(view, 'confirm'),
      'practicesBot.author.confirm',
      'practices.confirm'
    ),
    ...button(
      state === 'dueForReview' && may(view, 'revise'),
      'practicesBot.author.revise',
      'practices.revise'
    ),
  ];
  const [first, ...others] = found;
  if (!first) {
    const isToChange = view.viewer === 'author' && may(view, 'submit');
    const label = t(isToChange ? 'practicesBot.author.change' : 'practicesBot.card.open');
    return [open(label, fullView(view, context), { isFirst: isToChange })];
  }
  const styled = [{ ...first, style: 'positive' }, ...others].slice(0, 3);
  return styled.length < 3 ? [...styled, openButton(view, context)] : styled;
}
