import type {
  NotificationContent,
  NotificationRenderer,
  RenderRequest,
} from '../../shared/domain/deliveries';
import {
  practiceTemplateNames,
  type Practices,
  type PracticeTemplateName,
  type PracticeView,
  type Remark,
} from '../../shared/domain/practices';
import type { VocabularySource } from '../../shared/domain/taxonomy';
import type { TeamsTranslator } from '../../shared/i18n/teams-catalogue';
import type { Locale } from '../../shared/kernel/locale';
import { note, paragraphs, section, text, type AdaptiveCard } from '../cards';
import type { HubLinks } from '../conversation/hub-links';
import { cut, termsOf, textsOf, type PracticeContext } from './context';
import { fullView, practiceCard } from './practice-card';
import { followUpCard } from './reuse-card';

export interface PracticeNoticeSettings {
  /** The practices as a person may see them now; undefined for who has left. */
  practicesFor(personId: string): Promise<Practices | undefined>;
  translatorFor(locale: Locale): TeamsTranslator;
  readonly links: HubLinks;
  readonly vocabulary: VocabularySource;
}

/** As much of a practice as a notification shows. */
const longestTitle = 120;
const longestText = 600;

interface Words {
  readonly title: string;
  readonly said: string;
  readonly why: string;
}

/**
 * Words and cards of the messages about practices. What is said of a practice is read when the message
 * is sent, as its reader may see it then.
 */
export function createPracticeNotices(settings: PracticeNoticeSettings): NotificationRenderer {
  const { practicesFor, translatorFor, links, vocabulary } = settings;
  return {
    async render(request) {
      const translator = translatorFor(request.locale);
      const template = templateOf(request);
      const words: Words = {
        title: translator.t(`practicesBot.notices.${template}.title`),
        said: translator.t(`practicesBot.notices.${template}.text`),
        why: translator.t(`practicesBot.notices.${template}.why`),
      };
      const practices = await practicesFor(request.personId);
      const practiceId = String(request.values['practiceId'] ?? '');
      const found = await practices?.get({ practiceId });
      // Given on in the meantime: what it was about is no longer the reader's.
      if (!practices || !found?.ok) {
        const gone =
          template === 'replaced' ? words.said : translator.t('practicesBot.notices.gone');
        return { title: words.title, paragraphs: [gone], why: words.why };
      }
      const context: PracticeContext = { translator, links, terms: await termsOf(vocabulary) };
      const view = found.value;
      const card =
        template === 'reuseFollowUp'
          ? await questionOf(practices, view, words, context)
          : undefined;
      return contentOf(view, words, context, template, card);
    },
  };
}

/** The question whether it helped, while it is not answered yet. */
async function questionOf(
  practices: Practices,
  view: PracticeView,
  words: Words,
  context: PracticeContext
): Promise<AdaptiveCard | undefined> {
  const reuses = await practices.reuses({ practiceId: view.id });
  const asked = reuses.find(({ asksMe }) => asksMe);
  if (!asked) return undefined;
  const { title, why } = words;
  return followUpCard(view, asked, context, {
    ...{ said: title, why, summary: summaryOf(view, words, context) },
  });
}

function contentOf(
  view: PracticeView,
  words: Words,
  context: PracticeContext,
  template: PracticeTemplateName,
  made: AdaptiveCard | undefined
): NotificationContent {
  const { translator } = context;
  const { title, said, why } = words;
  const { texts } = textsOf(view, context);
  const remark = template === 'remark' ? view.remarks[view.remarks.length - 1] : undefined;
  const card =
    made ??
    practiceCard(view, context, {
      ...{ said: title, why, summary: summaryOf(view, words, context) },
      more: [text(said), remark ? remarkPart(remark, context) : undefined],
      isDone: template === 'replaced',
    });
  return {
    title,
    paragraphs: [
      said,
      cut(texts.title ?? view.title, longestTitle),
      ...(remark ? [cut(remark.text, longestText)] : []),
      ...wordsOfReviewers(view, template, context),
    ],
    link: { label: translator.t('practicesBot.card.open'), url: fullView(view, context) },
    why,
    card: { ...card },
  };
}

/** For whoever reads by mail: the same words that the card shows. */
function wordsOfReviewers(
  { seats, rejection, viewer }: PracticeView,
  template: PracticeTemplateName,
  { translator }: PracticeContext
): readonly string[] {
  if (viewer !== 'author' || !['changesRequested', 'rejected'].includes(template)) return [];
  const given = seats.flatMap(({ name, assessment }) => {
    if (!assessment) return [];
    const verdict = translator.t(`practices.verdicts.${assessment.verdict}`);
    const who = translator.t('practicesBot.card.wordOf', { name, verdict });
    return [cut(`${who}. ${assessment.message}`, longestText)];
  });
  return [...(rejection ? [cut(rejection.text, longestText)] : []), ...given];
}

function remarkPart({ by, quote, text: words }: Remark, { translator }: PracticeContext) {
  return section(
    text(by.name, { weight: 'Bolder' }),
    quote.trim() === ''
      ? undefined
      : note(translator.t('practicesBot.card.remark', { quote: cut(quote, longestTitle) })),
    ...paragraphs(cut(words, longestText))
  );
}

/** One full sentence with its link, for where a card cannot be shown. */
function summaryOf(view: PracticeView, { title }: Words, context: PracticeContext): string {
  const { texts } = textsOf(view, context);
  return context.translator.t('practicesBot.notices.summary', {
    ...{ title, url: fullView(view, context) },
    name: cut(texts.title ?? view.title, longestTitle),
  });
}

function templateOf({ template }: RenderRequest): PracticeTemplateName {
  const name = template.slice('practices.'.length);
  return practiceTemplateNames.find((one) => one === name) ?? 'decided';
}
