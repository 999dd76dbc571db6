import {
  privacies,
  urgencies,
  type KnownMatch,
  type QuestionView,
} from '../../shared/domain/questions';
import { toldWords } from '../../shared/i18n/told-words';
import { newId } from '../../shared/kernel/ids';
import {
  choiceInput,
  createCard,
  heading,
  link,
  note,
  open,
  paragraphs,
  press,
  section,
  text,
  textInput,
  type AdaptiveCard,
  type Choice,
} from '../cards';
import { langOf, type CardContext } from './question-card';

/** No theme, no country: values of a choice cannot be empty. */
export const noChoice = 'none';
const longestText = 4000;

export interface AskFormSettings {
  /** What the person has written already. */
  readonly typed?: string;
  /** She has seen the known answers and wants a person. */
  readonly isDirect?: boolean;
}

/** The form in which a question is asked. */
export function askForm(
  context: CardContext,
  { typed = '', isDirect = false }: AskFormSettings = {}
): AdaptiveCard {
  const { translator } = context;
  const t = translator.t;
  return createCard({
    lang: translator.formatTag,
    summary: t('questions.ask.title'),
    body: [
      heading(t('questions.ask.title')),
      textInput({
        ...{ id: 'text', label: t('questions.ask.text'), isLong: true, maxLength: longestText },
        ...(typed === '' ? {} : { value: typed }),
        placeholder: t('questions.ask.placeholder'),
        required: t('questions.ask.textMissing'),
      }),
      choiceInput({
        ...{ id: 'theme', label: t('questions.ask.theme'), value: noChoice },
        choices: [
          { title: t('questions.ask.themeGuess'), value: noChoice },
          ...choicesOf(context, 'themes'),
        ],
      }),
      choiceInput({
        ...{ id: 'country', label: t('questions.ask.country'), value: noChoice },
        choices: [
          { title: t('questions.ask.countryNone'), value: noChoice },
          ...choicesOf(context, 'missions'),
        ],
      }),
      choiceInput({
        ...{ id: 'urgency', label: t('questions.ask.urgency'), value: 'normal' },
        choices: urgencies.map((value) => ({
          title: t(`questions.ask.urgencies.${value}`),
          value,
        })),
      }),
      choiceInput({
        ...{ id: 'privacy', label: t('questions.ask.privacy'), value: 'named', isExpanded: true },
        choices: privacies.map((value) => ({
          title: t(`questions.ask.privacies.${value}`),
          value,
        })),
      }),
      note(t('questions.ask.help')),
    ],
    actions: [
      press(
        t('questions.ask.send'),
        'questions.ask',
        // Pressed twice, it asks one question.
        { requestId: newId(), ...(isDirect ? { direct: true } : {}) },
        { isFirst: true }
      ),
    ],
  });
}

/** Themes at the top of the set; for countries those in which the organisation has an office. */
function choicesOf(
  { terms, translator }: CardContext,
  set: 'themes' | 'missions'
): readonly Choice[] {
  if (!terms) return [];
  if (set === 'themes') {
    return terms
      .inSet('themes')
      .filter((one) => one.parentId === undefined && !one.deprecated && one.coreKey === undefined)
      .map(({ id, key }) => ({ title: terms.label(id, translator.locale), value: key }));
  }
  return terms.inSet('missions').flatMap(({ code }) => {
    const country = terms.byKey(`country.${code ?? ''}`);
    return country
      ? [{ title: terms.label(country.id, translator.locale), value: country.key }]
      : [];
  });
}

/**
 * A known answer, before anybody is asked.
 * @param question the question that is kept with it; missing where nothing was asked yet
 * @param typed what the person wrote
 */
export function knownCard(
  matches: readonly KnownMatch[],
  { translator }: CardContext,
  { question, typed = '' }: { readonly question?: QuestionView; readonly typed?: string }
): AdaptiveCard {
  const t = translator.t;
  const [best, ...others] = matches;
  const known = best?.known;
  const sources = known?.sources ?? [];
  const data = question && { questionId: question.id };
  return createCard({
    lang: translator.formatTag,
    summary: t('questions.notices.summary', {
      title: t('questions.known.title'),
      text: best?.text ?? '',
    }),
    body: [
      heading(t('questions.known.title')),
      ...(best ? paragraphs(best.text, langOf(best.locale, translator)) : []),
      sources.length > 0
        ? section(
            note(t('questions.known.sources')),
            ...sources.map(({ title, url }) => (url === undefined ? text(title) : link(title, url)))
          )
        : undefined,
      known &&
        note(
          t('questions.known.checked', {
            name: known.verifierName,
            date: translator.date(new Date(`${known.verifiedOn}T12:00:00Z`), 'date'),
          })
        ),
      known?.state === 'due' ? note(t('questions.known.due')) : undefined,
      ...others
        .slice(0, 1)
        .map((other) => section(text(t('questions.known.other', { text: other.text })))),
    ],
    actions: data
      ? [
          press(
            t('questions.known.helps'),
            'questions.confirm',
            { ...data, useful: true, ...(known ? { knownAnswerId: known.id } : {}) },
            { isFirst: true }
          ),
          press(t('questions.known.asks'), 'questions.confirm', { ...data, useful: false }),
        ]
      : [
          press(t('questions.known.helps'), 'questions.known-helped', {}, { isFirst: true }),
          press(t('questions.known.asks'), 'questions.open-ask', { text: typed, direct: true }),
        ],
  });
}

/** What happens now that the question is asked. */
export function sentCard(question: QuestionView, { translator, links }: CardContext): AdaptiveCard {
  const t = translator.t;
  const date = translator.date(new Date(question.firstReplyBy), 'weekday');
  const who = question.assignee
    ? t('questions.sent.withPerson', { name: question.assignee.name })
    : t('questions.sent.withTeam');
  const told = toldWords(question, translator);
  const label = t('questions.sent.follow');
  return createCard({
    lang: translator.formatTag,
    summary: t('questions.sent.title'),
    body: [
      heading(t('questions.sent.title')),
      ...paragraphs(question.text, langOf(question.locale, translator)),
      section(
        text(who),
        told === undefined ? undefined : text(told),
        text(t('questions.sent.firstReply', { date })),
        note(t(`questions.sent.privacies.${question.privacy}`))
      ),
    ],
    actions: [open(label, links.place({ part: 'question', id: question.id }, label))],
  });
}

/** One sentence, and nothing more to do. */
export function wordCard(said: string, { translator }: CardContext): AdaptiveCard {
  return createCard({ lang: translator.formatTag, summary: said, body: [text(said)] });
}

/** The asker's open questions. */
export function mineCard(mine: readonly QuestionView[], context: CardContext): AdaptiveCard {
  const { translator, links } = context;
  const t = translator.t;
  const label = t('questions.mine.all');
  return createCard({
    lang: translator.formatTag,
    summary: t('questions.mine.title'),
    body: [
      heading(t('questions.mine.title')),
      ...(mine.length === 0 ? [text(t('questions.mine.none'))] : []),
      ...mine
        .slice(0, 3)
        .map((view) =>
          section(
            ...paragraphs(view.text.slice(0, 200), langOf(view.locale, translator)),
            note(t(`questions.states.${view.state}`))
          )
        ),
    ],
    actions: [open(label, links.place({ part: 'questions' }, label))],
  });
}
