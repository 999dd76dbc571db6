import type { QuestionView, ThreadEntry } from '../../shared/domain/questions';
import type { Vocabulary } from '../../shared/domain/taxonomy';
import type { TeamsTranslator } from '../../shared/i18n/teams-catalogue';
import {
  createCard,
  facts,
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
import type { HubLinks } from '../conversation/hub-links';

/** What the cards about questions need besides the question. */
export interface CardContext {
  readonly translator: TeamsTranslator;
  readonly links: HubLinks;
  /** Names of themes and countries; missing where the term store does not answer. */
  readonly terms?: Vocabulary | undefined;
}

export interface QuestionCardSettings {
  /** One sentence of what was done, or of why the card comes. */
  readonly said?: string;
  /** Why the reader gets it. */
  readonly why?: string;
  /** For the notification; the said sentence unless told. */
  readonly summary?: string;
  /** What is asked for now, in place of the usual buttons. */
  readonly form?: {
    readonly body: readonly CardElement[];
    readonly actions: readonly CardButton[];
  };
  /** After something was done: nothing can be done twice. */
  readonly isDone?: boolean;
}

/** More of a conversation stands in the hub. */
const mostEntries = 4;

/** A question as its reader may see it, with what she may do now. */
export function questionCard(
  view: QuestionView,
  context: CardContext,
  settings: QuestionCardSettings = {}
): AdaptiveCard {
  const { translator } = context;
  const { said, why, form, isDone = false } = settings;
  return createCard({
    lang: translator.formatTag,
    summary: settings.summary ?? said ?? askerWords(view, translator),
    body: [
      said === undefined ? undefined : text(said, { weight: 'Bolder' }),
      headingWithFact(askerWords(view, translator), dueWords(view, translator)),
      ...paragraphs(view.text, langOf(view.locale, translator)),
      ...view.thread.slice(-mostEntries).map((entry) => entrySection(entry, translator)),
      form ? undefined : factsOf(view, context),
      ...(form?.body ?? []),
      why === undefined ? undefined : note(why),
    ],
    actions: form?.actions ?? (isDone ? [openTab(view, context)] : actionsOf(view, context)),
  });
}

/** Who asks, as far as the reader may know. */
export function askerWords(view: QuestionView, translator: TeamsTranslator): string {
  switch (view.asker.kind) {
    case 'you':
      return translator.t('questions.card.you');
    case 'colleague':
      return translator.t('questions.card.colleague');
    case 'named':
      return translator.t('questions.card.named', { name: view.asker.name });
  }
}

/** Leads to the question in the tab. */
export function openTab(view: QuestionView, { translator, links }: CardContext): CardButton {
  const label = translator.t('questions.card.openTab');
  const part = view.viewer === 'asker' ? 'question' : 'queue';
  return open(label, links.place({ part, id: view.id }, label));
}

/** The language of a text, where it is not the reader's. */
export function langOf(
  locale: QuestionView['locale'],
  translator: TeamsTranslator
): { readonly lang?: string } {
  return locale === translator.locale ? {} : { lang: locale };
}

function dueWords(view: QuestionView, translator: TeamsTranslator): string {
  if (!['queued', 'assigned', 'inProgress', 'reopened'].includes(view.state)) {
    return translator.t(`questions.states.${view.state}`);
  }
  const due = view.firstReplyAt === undefined ? view.firstReplyBy : view.answerBy;
  return translator.t('questions.card.until', { date: translator.date(new Date(due), 'weekday') });
}

function entrySection(entry: ThreadEntry, translator: TeamsTranslator): CardElement {
  const isForeign = entry.locale !== translator.locale;
  return section(
    note(
      isForeign
        ? `${handWords(entry, translator)} ${translator.t(`languages.in.${entry.locale}`)}`
        : handWords(entry, translator)
    ),
    ...paragraphs(entry.text, langOf(entry.locale, translator)),
    ...entry.sources.map(({ title, url }) => (url === undefined ? text(title) : link(title, url)))
  );
}

function handWords({ by }: ThreadEntry, translator: TeamsTranslator): string {
  switch (by.kind) {
    case 'you':
      return translator.t('questions.card.fromYou');
    case 'colleague':
      return translator.t('questions.card.fromAsker');
    case 'named':
    case 'expert':
      return translator.t('questions.card.by', { name: by.name });
  }
}

function factsOf(
  { themeKey, countryKey }: QuestionView,
  { translator, terms }: CardContext
): CardElement | undefined {
  const label = (key: string | undefined): string => {
    const concept = key === undefined ? undefined : terms?.byKey(key);
    return concept && terms ? terms.label(concept.id, translator.locale) : '';
  };
  return facts([
    [translator.t('questions.card.theme'), label(themeKey)],
    [translator.t('questions.card.country'), label(countryKey)],
  ]);
}

/** At most three, the safe one first. */
function actionsOf(view: QuestionView, context: CardContext): readonly CardButton[] {
  const { translator } = context;
  const may = (action: QuestionView['actions'][number]): boolean => view.actions.includes(action);
  const data = { questionId: view.id };
  const button = (
    isOffered: boolean,
    words: 'answer' | 'passOn' | 'askBack' | 'helped' | 'helpedNot' | 'reply',
    verb: string,
    more: Readonly<Record<string, unknown>> = {}
  ): readonly CardButton[] =>
    isOffered ? [press(translator.t(`questions.card.${words}`), verb, { ...data, ...more })] : [];
  const found = [
    ...button(may('confirm') && view.state === 'answered', 'helped', 'questions.confirm', {
      useful: true,
    }),
    ...button(may('reopen') && view.state === 'answered', 'helpedNot', 'questions.open-reopen'),
    ...button(may('reply'), 'reply', 'questions.open-reply'),
    ...button(may('accept') && may('answer'), 'answer', 'questions.accept'),
    ...button(!may('accept') && may('answer'), 'answer', 'questions.open-answer'),
    ...button(!may('accept') && may('askBack'), 'askBack', 'questions.open-ask-back'),
    ...button(may('decline'), 'passOn', 'questions.open-decline'),
  ];
  const [first, ...others] = found;
  const styled = first ? [{ ...first, style: 'positive' }, ...others] : [];
  return [
    ...styled.slice(0, 2),
    ...(styled.length > 2 ? styled.slice(2, 3) : [openTab(view, context)]),
  ];
}
