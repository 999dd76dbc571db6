import mjml2html from 'mjml';
import type { NotificationContent } from '../../domain/deliveries/index';
import type { TeamsTranslator } from '../../i18n/teams-catalogue';
import { HubError } from '../../kernel/errors';
import { mailTemplate, type MailLink, type MailParts } from './mail-template';

/** A mail in one language. */
export interface RenderedMail {
  /** One line, without anything that could begin a header of its own. */
  readonly subject: string;
  readonly html: string;
  /** The same in plain text. */
  readonly text: string;
}

export interface MailRequest {
  readonly content: NotificationContent;
  /** Where one click ends messages of this kind. */
  readonly unsubscribeUrl?: string;
  /** Where the person chooses what she gets. */
  readonly preferencesUrl?: string;
  /** Whether somebody reads answers. */
  readonly takesAnswers?: boolean;
}

/** Exchange cuts off what is longer (PidTagSubject: 255 characters). */
const longestSubject = 200;

/** @param text any text: line breaks and signs that cannot be seen become spaces */
export function subjectLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  const signs = [...line];
  return signs.length <= longestSubject ? line : `${signs.slice(0, longestSubject - 1).join('')}…`;
}

/** An address that a mail may lead to; nothing that a program could be started with. */
function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** Puts a message into the form of a mail. @param translator of the reader's language */
export async function renderMail(
  request: MailRequest,
  translator: TeamsTranslator
): Promise<RenderedMail> {
  const parts = partsOf(request, translator);
  const { html, errors } = await mjml2html(mailTemplate(parts), {
    // Nothing is loaded from anywhere, and nothing is read from this machine.
    fonts: {},
    ignoreIncludes: true,
    useMjmlConfigOptions: false,
    keepComments: false,
    validationLevel: 'strict',
  });
  if (errors.length > 0)
    throw new HubError('unexpected', { message: `mail template: ${String(errors[0]?.message)}` });
  return {
    subject: parts.title,
    html: html.replace(/^[ \t]+|[ \t]+$/gm, '').replace(/\n{2,}/g, '\n'),
    text: plainMail(parts, translator),
  };
}

function partsOf(request: MailRequest, translator: TeamsTranslator): MailParts {
  const { content } = request;
  const url = webAddress(content.link?.url);
  const preferences = webAddress(request.preferencesUrl);
  const unsubscribe = webAddress(request.unsubscribeUrl);
  return {
    lang: translator.formatTag,
    sender: translator.t('mail.sender'),
    title: subjectLine(content.title),
    paragraphs: content.paragraphs.filter((text) => text.trim() !== ''),
    facts: content.facts ?? [],
    factsLabel: translator.t('mail.facts'),
    ...(content.link && url !== undefined ? { link: { label: content.link.label, url } } : {}),
    why: content.why,
    links: [
      ...(preferences === undefined
        ? []
        : [{ label: translator.t('mail.preferences'), url: preferences }]),
      ...(unsubscribe === undefined
        ? []
        : [{ label: translator.t('mail.unsubscribe'), url: unsubscribe }]),
    ],
    ...(request.takesAnswers === true ? {} : { note: translator.t('mail.noReply') }),
  };
}

/** The plain text of a mail, in the order of its form: RFC 3676 wants lines that may be wrapped freely. */
function plainMail(parts: MailParts, translator: TeamsTranslator): string {
  const link = ({ label, url }: MailLink): string => translator.t('mail.linkTo', { label, url });
  const below = [...parts.links.map(link), ...(parts.note === undefined ? [] : [parts.note])];
  return [
    parts.sender,
    parts.title,
    ...parts.paragraphs,
    ...(parts.facts.length === 0
      ? []
      : [parts.facts.map(({ name, value }) => `${name}: ${value}`).join('\n')]),
    ...(parts.link ? [link(parts.link)] : []),
    parts.why,
    ...(below.length === 0 ? [] : [`-- \n${below.join('\n')}`]),
  ].join('\n\n');
}
