import {
  findPersonalData,
  type PracticeDraft,
  type PracticeRow,
} from '../../shared/domain/practices';
import { newId } from '../../shared/kernel/ids';
import {
  createCard,
  heading,
  link,
  note,
  open,
  press,
  section,
  text,
  type AdaptiveCard,
  type CardElement,
} from '../cards';
import { captureInputs } from './capture-inputs';
import { cut, langOf, type PracticeContext } from './context';

/** As many of each as a glance takes in. */
const mostRows = 4;

/** Telling a practice in our own chat. @param typed what was written already */
export function captureForm(context: PracticeContext, typed = ''): AdaptiveCard {
  const { translator } = context;
  const { t } = translator;
  return createCard({
    lang: translator.formatTag,
    summary: t('practicesBot.capture.title'),
    body: [
      heading(t('practicesBot.capture.title')),
      text(t('practicesBot.capture.help')),
      captureInputs(context, { happened: typed }),
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

export interface SavedSettings {
  /** The last page of a dialog: what leads on in our own chat has no place in it. */
  readonly isInDialog?: boolean;
}

/** The draft is kept: whose it is, who sees it, and where it goes on. */
export function savedCard(
  { id, content }: Pick<PracticeDraft, 'id' | 'content'>,
  context: PracticeContext,
  { isInDialog = false }: SavedSettings = {}
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
      isInDialog ? text(t('practicesBot.fromMessage.where')) : undefined,
      content.shownAs === 'missionOnly' ? text(t('practicesBot.capture.missionOnly')) : undefined,
      hasPersonalData ? text(t('practicesBot.capture.personal'), { weight: 'Bolder' }) : undefined,
    ],
    actions: [
      open(t('practicesBot.capture.go'), url, { isFirst: true }),
      isInDialog ? undefined : press(t('practicesBot.capture.again'), 'practices.open-capture'),
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
