import {
  findPersonalData,
  type PracticeContent,
  type PracticeDraft,
  type PracticeRow,
} from '../../shared/domain/practices';
import { newId } from '../../shared/kernel/ids';
import {
  choiceInput,
  createCard,
  heading,
  link,
  note,
  open,
  press,
  section,
  text,
  textInput,
  type AdaptiveCard,
  type CardElement,
  type Choice,
} from '../cards';
import { cut, langOf, type PracticeContext } from './context';

/** No theme, no country, no answer: values of a choice cannot be empty. */
export const noChoice = 'none';
/** What somebody says in four minutes; as much as the fields of a practice hold. */
export const longestAnswer = 4000;
/** As many of each as a glance takes in. */
const mostRows = 4;

/**
 * Three questions, in the order in which people tell a story. @param typed what was written already
 */
export function captureForm(context: PracticeContext, typed = ''): AdaptiveCard {
  const { translator } = context;
  const { t } = translator;
  const required = t('practicesBot.capture.textMissing');
  const story = { isLong: true, maxLength: longestAnswer };
  return createCard({
    lang: translator.formatTag,
    summary: t('practicesBot.capture.title'),
    body: [
      heading(t('practicesBot.capture.title')),
      text(t('practicesBot.capture.help')),
      textInput({
        ...{ id: 'happened', label: t('practicesBot.capture.happened'), ...story, required },
        ...(typed === '' ? {} : { value: cut(typed, longestAnswer) }),
        placeholder: t('practicesBot.capture.happenedHelp'),
      }),
      textInput({ id: 'result', label: t('practicesBot.capture.result'), ...story }),
      textInput({ id: 'advice', label: t('practicesBot.capture.advice'), ...story }),
      choiceInput({
        ...{ id: 'didWork', label: t('practicesBot.capture.didWork'), isExpanded: true },
        choices: (['yes', 'partly', 'no'] as const).map((value) => ({
          title: t(`practicesBot.capture.didWorkAnswers.${value}`),
          value,
        })),
      }),
      choiceInput({
        ...{ id: 'country', label: t('practicesBot.capture.country'), value: noChoice },
        choices: [later(context), ...countriesOf(context)],
      }),
      choiceInput({
        ...{ id: 'theme', label: t('practicesBot.capture.theme'), value: noChoice },
        choices: [later(context), ...themesOf(context)],
      }),
    ],
    actions: [
      press(
        t('practicesBot.capture.send'),
        'practices.capture',
        // Pressed twice, it makes one draft.
        { requestId: newId() },
        { isFirst: true }
      ),
    ],
  });
}

function later({ translator }: PracticeContext): Choice {
  return { title: translator.t('practicesBot.capture.choose'), value: noChoice };
}

/** Themes at the top of the set. */
function themesOf({ terms, translator }: PracticeContext): readonly Choice[] {
  return (terms?.inSet('themes') ?? [])
    .filter((one) => one.parentId === undefined && !one.deprecated && one.coreKey === undefined)
    .map(({ id, key }) => ({ title: terms?.label(id, translator.locale) ?? key, value: key }));
}

/** Countries in which the organisation has an office. */
function countriesOf({ terms, translator }: PracticeContext): readonly Choice[] {
  return (terms?.inSet('missions') ?? []).flatMap(({ code }) => {
    const country = terms?.byKey(`country.${code ?? ''}`);
    return country
      ? [{ title: terms?.label(country.id, translator.locale) ?? '', value: country.key }]
      : [];
  });
}

/** The draft is kept: whose it is, who sees it, and where it goes on. */
export function savedCard(
  id: string,
  content: PracticeContent,
  context: PracticeContext
): AdaptiveCard {
  const { translator, links } = context;
  const { t } = translator;
  const title = t('practicesBot.capture.savedTitle');
  const url = links.practices({ view: 'draft', id });
  const hasPersonalData = Object.values(content.texts).some(
    (words) => findPersonalData(words).length > 0
  );
  return createCard({
    lang: translator.formatTag,
    summary: `${title} ${url}`,
    body: [
      heading(title),
      link(content.texts.title ?? '', url, langOf(content.locale, translator).lang),
      text(t('practicesBot.capture.saved')),
      content.shownAs === 'missionOnly' ? text(t('practicesBot.capture.missionOnly')) : undefined,
      hasPersonalData ? text(t('practicesBot.capture.personal'), { weight: 'Bolder' }) : undefined,
    ],
    actions: [
      open(t('practicesBot.capture.go'), url, { isFirst: true }),
      press(t('practicesBot.capture.again'), 'practices.open-capture'),
    ],
  });
}

/** What a person has written: drafts that only she sees, and what is on its way or published. */
export function mineCard(
  drafts: readonly Pick<PracticeDraft, 'id' | 'content' | 'savedAt'>[],
  rows: readonly PracticeRow[],
  context: PracticeContext
): AdaptiveCard {
  const { translator, links } = context;
  const { t } = translator;
  const title = t('practicesBot.mine.title');
  // A text that came back for changes is a draft and a practice: its state says more.
  const own = drafts.filter(({ id }) => rows.every((row) => row.id !== id));
  const line = (name: string, url: string, lang: string | undefined, said: string) => [
    link(name, url, lang),
    note(said),
  ];
  return createCard({
    lang: translator.formatTag,
    summary: title,
    body: [
      heading(title),
      own.length + rows.length === 0 ? text(t('practicesBot.mine.none')) : undefined,
      part(
        t('practicesBot.mine.drafts'),
        own
          .slice(0, mostRows)
          .flatMap(({ id, content: { texts, locale }, savedAt }) =>
            line(
              cut(texts.title?.trim() || t('practicesBot.mine.untitled'), 200),
              links.practices({ view: 'draft', id }),
              texts.title ? langOf(locale, translator).lang : undefined,
              t('practicesBot.mine.saved', { date: translator.date(new Date(savedAt), 'date') })
            )
          )
      ),
      part(
        t('practicesBot.mine.underWay'),
        rows
          .slice(0, mostRows)
          .flatMap(({ id, title: name, locale, state }) =>
            line(
              cut(name, 200),
              links.practices({ view: 'practice', id }),
              langOf(locale, translator).lang,
              t(`practices.states.${state}`)
            )
          )
      ),
    ],
    actions: [
      press(t('practicesBot.mine.share'), 'practices.open-capture', {}, { isFirst: true }),
      open(t('practicesBot.mine.all'), links.practices({ view: 'mine' })),
    ],
  });
}

function part(title: string, lines: readonly CardElement[]): CardElement | undefined {
  return lines.length > 0 ? section(text(title, { weight: 'Bolder' }), ...lines) : undefined;
}
