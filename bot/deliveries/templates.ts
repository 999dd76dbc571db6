import {
  announcementIn,
  announcementTemplate,
  type DigestRenderer,
  type NotificationContent,
  type NotificationRenderer,
  type RenderRequest,
} from '../../shared/domain/deliveries';
import type { TeamsTranslator } from '../../shared/i18n/teams-catalogue';
import { HubError } from '../../shared/kernel/errors';
import type { Locale } from '../../shared/kernel/locale';

/** Puts one kind of message into words. A feature brings its own, by names such as `questions.answered`. */
export type MessageTemplate = (
  request: RenderRequest,
  translator: TeamsTranslator
) => NotificationContent | Promise<NotificationContent>;

export type MessageTemplates = Readonly<Record<string, MessageTemplate>>;

/** A digest names so many messages; the others are a number. */
const mostInDigest = 12;

/** The words of all features. @param translators one a language, made once */
export function createRenderer(
  templates: MessageTemplates,
  translators: Readonly<Record<Locale, TeamsTranslator>>
): NotificationRenderer & DigestRenderer {
  return {
    async render(request) {
      const template = Object.hasOwn(templates, request.template)
        ? templates[request.template]
        : undefined;
      if (template === undefined) {
        throw new HubError('unexpected', { message: `no template ${request.template}` });
      }
      return template(request, translators[request.locale]);
    },

    digest(contents, locale) {
      const translator = translators[locale];
      const shown = contents.slice(0, mostInDigest);
      const rest = contents.length - shown.length;
      const first = contents.find(({ link }) => link !== undefined);
      return Promise.resolve({
        title: translator.t('deliveries.digest.title', { count: contents.length }),
        paragraphs: [
          ...shown.map(({ title, paragraphs }) =>
            [title, paragraphs[0]].filter(Boolean).join(': ')
          ),
          ...(rest > 0 ? [translator.t('deliveries.digest.more', { count: rest })] : []),
        ],
        ...(first?.link === undefined ? {} : { link: first.link }),
        why: translator.t('deliveries.digest.why'),
      });
    },
  };
}

/** What deliveries themselves have to say. */
export const deliveryTemplates: MessageTemplates = {
  'deliveries.report': ({ values, link }, translator) => ({
    title: translator.t('deliveries.report.title', { title: wordOf(values.title) }),
    paragraphs: [
      translator.t('deliveries.report.reached', {
        reached: numberOf(values.reached),
        audience: numberOf(values.audience),
      }),
      ...(numberOf(values.unknown) > 0
        ? [translator.t('deliveries.report.unknown', { count: numberOf(values.unknown) })]
        : []),
      ...(numberOf(values.notReached) > 0
        ? [translator.t('deliveries.report.notReached', { count: numberOf(values.notReached) })]
        : []),
    ],
    ...linkTo(link, translator.t('deliveries.report.open')),
    why: translator.t('deliveries.why.delivery-report'),
  }),
  [announcementTemplate]: ({ values, link, locale }, translator) => {
    const { title, text } = announcementIn(values, locale);
    return {
      title,
      paragraphs: text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      ...linkTo(link, translator.t('deliveries.notice.open')),
      why: translator.t('deliveries.why.announcement'),
    };
  },
};

/** Of these a person may make a campaign. */
export const campaignTemplates = [announcementTemplate] as const;

function wordOf(value: string | number | undefined): string {
  return value === undefined ? '' : String(value);
}

function numberOf(value: string | number | undefined): number {
  return Number(value ?? 0);
}

function linkTo(url: string | undefined, label: string): Pick<NotificationContent, 'link'> {
  return url === undefined ? {} : { link: { label, url } };
}
