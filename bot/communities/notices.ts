import {
  communityTemplates,
  proposalKinds,
  type CommunityTemplate,
} from '../../shared/domain/communities';
import type {
  NotificationContent,
  NotificationRenderer,
  NotificationValues,
  RenderRequest,
} from '../../shared/domain/deliveries';
import type { TeamsTranslator } from '../../shared/i18n/teams-catalogue';
import { pickLabel, type Locale } from '../../shared/kernel/locale';
import { createCard, facts, heading, headingWithFact, note, open, text } from '../cards';

export interface CommunityNoticeSettings {
  translatorFor(locale: Locale): TeamsTranslator;
}

/** Words and cards of the messages about communities. They name a community, never a person. */
export function createCommunityNotices(settings: CommunityNoticeSettings): NotificationRenderer {
  return {
    render: (request) =>
      Promise.resolve(contentOf(request, settings.translatorFor(request.locale))),
  };
}

function contentOf(request: RenderRequest, translator: TeamsTranslator): NotificationContent {
  const template =
    communityTemplates.find((one) => one === request.template) ?? 'communities.moderation-digest';
  return template === 'communities.moderation-digest'
    ? digest(request, translator)
    : proposalNews(request, template, translator);
}

function digest({ values, link }: RenderRequest, translator: TeamsTranslator): NotificationContent {
  const name = nameOf(values, translator);
  const counted: readonly (readonly [string, number])[] = [
    [translator.t('communities.cards.digestReported'), numberOf(values, 'reported')],
    [translator.t('communities.cards.digestUnanswered'), numberOf(values, 'unanswered')],
    [translator.t('communities.cards.digestDocuments'), numberOf(values, 'linkDocument')],
  ];
  const shown = counted
    .filter(([, count]) => count > 0)
    .map(([key, count]) => [key, translator.number(count)] as const);
  const title = translator.t('communities.cards.digestTitle', {
    name,
    // A question that could be linked to a document waits once.
    count: Math.max(1, ...counted.map(([, count]) => count)),
  });
  const said = translator.t('communities.cards.digestText');
  const why = translator.t('communities.cards.digestWhy');
  const look = translator.t('communities.cards.look');
  return {
    title,
    paragraphs: [said],
    facts: shown.map(([factName, value]) => ({ name: factName, value })),
    ...(link === undefined ? {} : { link: { label: look, url: link } }),
    why,
    card: {
      ...createCard({
        lang: translator.formatTag,
        summary: `${title}. ${said}`,
        body: [heading(title), text(said), facts(shown), note(why)],
        actions: [link === undefined ? undefined : open(look, link, { isFirst: true })],
      }),
    },
  };
}

const words = {
  'communities.proposal-made': {
    title: 'communities.cards.proposalMade',
    text: 'communities.cards.proposalText',
    why: 'communities.cards.proposalWhy',
  },
  'communities.proposal-accepted': {
    title: 'communities.cards.proposalAccepted',
    text: 'communities.cards.decidedText',
    why: 'communities.cards.decidedWhy',
  },
  'communities.proposal-declined': {
    title: 'communities.cards.proposalDeclined',
    text: 'communities.cards.decidedText',
    why: 'communities.cards.decidedWhy',
  },
} as const;

function proposalNews(
  { values, link }: RenderRequest,
  template: Exclude<CommunityTemplate, 'communities.moderation-digest'>,
  translator: TeamsTranslator
): NotificationContent {
  const name = nameOf(values, translator);
  const kind = proposalKinds.find((one) => one === values['proposal']) ?? 'keep';
  const keys = words[template];
  const title = translator.t(keys.title, { name, kind });
  const said = translator.t(keys.text, { name });
  const why = translator.t(keys.why);
  const look = translator.t('communities.cards.look');
  const month = monthWords(values, translator);
  return {
    title,
    paragraphs: [said],
    ...(link === undefined ? {} : { link: { label: look, url: link } }),
    why,
    card: {
      ...createCard({
        lang: translator.formatTag,
        summary: `${title} ${said}`,
        body: [
          month === undefined
            ? heading(title)
            : headingWithFact(title, translator.t('communities.cards.proposalFact', { month })),
          text(said),
          note(why),
        ],
        // Deciding needs the figures: they are in the tab, and so is the button.
        actions: [link === undefined ? undefined : open(look, link, { isFirst: true })],
      }),
    },
  };
}

function nameOf(values: NotificationValues, translator: TeamsTranslator): string {
  const names = { es: textOf(values, 'nameEs'), pt: textOf(values, 'namePt') };
  return pickLabel({ ...names, en: textOf(values, 'nameEn') }, translator.locale)?.text ?? '';
}

function monthWords(values: NotificationValues, translator: TeamsTranslator): string | undefined {
  const month = textOf(values, 'month');
  return /^\d{4}-\d{2}$/.test(month)
    ? translator.date(new Date(`${month}-15T12:00:00Z`), 'month')
    : undefined;
}

function textOf(values: NotificationValues, key: string): string {
  return String(values[key] ?? '');
}

function numberOf(values: NotificationValues, key: string): number {
  return Number(values[key] ?? 0);
}
