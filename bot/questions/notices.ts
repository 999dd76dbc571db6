import type { Locale } from '../../shared/kernel/locale';
import type {
  NotificationContent,
  NotificationRenderer,
  RenderRequest,
} from '../../shared/domain/deliveries';
import {
  questionTemplateNames,
  type Questions,
  type QuestionTemplateName,
  type QuestionView,
} from '../../shared/domain/questions';
import type { VocabularySource } from '../../shared/domain/taxonomy';
import type { TeamsTranslator } from '../../shared/i18n/teams-catalogue';
import type { AdaptiveCard } from '../cards';
import type { HubLinks } from '../conversation/hub-links';
import { termsOf } from './context';
import { openTab, questionCard, type CardContext } from './question-card';

export interface QuestionNoticeSettings {
  /** The questions as a person may see them now; undefined for who has left. */
  questionsFor(personId: string): Promise<Questions | undefined>;
  translatorFor(locale: Locale): TeamsTranslator;
  readonly links: HubLinks;
  readonly vocabulary: VocabularySource;
}

/** As much of a question as a notification shows. */
const longestTitle = 120;
const longestText = 600;

/**
 * Words and cards of the messages about questions. What is said of a question is read when the
 * message is sent, as its reader may see it then: a hidden asker is hidden here as everywhere.
 */
export function createQuestionNotices(settings: QuestionNoticeSettings): NotificationRenderer {
  const { questionsFor, translatorFor, links, vocabulary } = settings;
  return {
    async render(request) {
      const translator = translatorFor(request.locale);
      const template = templateOf(request);
      const words = {
        title: translator.t(`questions.notices.${template}.title`),
        said: translator.t(`questions.notices.${template}.text`),
        why: translator.t(`questions.notices.${template}.why`),
      };
      const view = await viewOf(request, questionsFor);
      // Given on in the meantime: what it was about is no longer the reader's.
      if (!view) {
        const gone = template === 'released' ? words.said : translator.t('questions.notices.gone');
        return { title: words.title, paragraphs: [gone], why: words.why };
      }
      const context: CardContext = { translator, links, terms: await termsOf(vocabulary) };
      return contentOf(view, words, context, template);
    },
  };
}

function contentOf(
  view: QuestionView,
  { title, said, why }: { readonly title: string; readonly said: string; readonly why: string },
  context: CardContext,
  template: QuestionTemplateName
): NotificationContent {
  const { translator } = context;
  const button = openTab(view, context);
  const answer = template === 'answered' ? view.answer : undefined;
  const asked = template === 'askedBack' ? view.thread[view.thread.length - 1] : undefined;
  const card: AdaptiveCard = questionCard(view, context, {
    ...{ said: title, why },
    summary: translator.t('questions.notices.summary', {
      title,
      text: cut(view.text, longestTitle),
    }),
  });
  const url = button['url'];
  return {
    title,
    paragraphs: [
      said,
      cut(view.text, longestText),
      ...[answer, asked].flatMap((entry) => (entry ? [cut(entry.text, longestText)] : [])),
    ],
    ...(typeof url === 'string' ? { link: { label: button.title, url } } : {}),
    why,
    card: { ...card },
  };
}

async function viewOf(
  { personId, values }: RenderRequest,
  questionsFor: QuestionNoticeSettings['questionsFor']
): Promise<QuestionView | undefined> {
  const questions = await questionsFor(personId);
  const found = await questions?.get({ questionId: String(values['questionId'] ?? '') });
  return found?.ok ? found.value : undefined;
}

function templateOf({ template }: RenderRequest): QuestionTemplateName {
  const name = template.slice('questions.'.length);
  return questionTemplateNames.find((one) => one === name) ?? 'assigned';
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
