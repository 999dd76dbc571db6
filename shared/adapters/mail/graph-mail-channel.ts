import type { Client } from '@microsoft/microsoft-graph-client';
import type { MailChannel, MailMessage, SendOutcome } from '../../domain/deliveries/index';
import type { Clock } from '../../kernel/clock';
import type { Locale } from '../../kernel/locale';
import { graphError, listOf, propertyOf, textOf } from '../graph/graph-api';
import type { TeamsTranslator } from '../../i18n/teams-catalogue';
import { mailOutcome } from './mail-outcome';
import { renderMail, type RenderedMail } from './render-mail';

export interface GraphMailSettings {
  /** Sends each request once: `createOneAttemptGraph`. */
  readonly graph: Client;
  /** Addresses of the mailboxes that the hub sends from. */
  readonly mailboxes: readonly string[];
  readonly translators: Readonly<Record<Locale, TeamsTranslator>>;
  /** Where people choose what they get, in their language. */
  preferencesUrl?(locale: Locale): string;
  /** Where answers go to; without one the mail says that nobody reads them, and they come to the mailbox. */
  readonly replyTo?: string;
  readonly clock?: Clock;
}

/**
 * The property of a message that holds the delivery's id: set with the draft, kept by Exchange through
 * sending, and found by a filter. The number is the hub's own and must never change: messages sent under
 * another one would no longer be found.
 */
export const deliveryProperty =
  'String {5c0a2e1d-84f7-4b6a-9d3e-7f1b0c6e2a94} Name RegionalKmHubDelivery';

/**
 * PidTagListUnsubscribe, which Exchange writes as the header List-Unsubscribe ([MS-OXCMAIL]). Graph takes
 * no other header whose name does not begin with x-, so that List-Unsubscribe-Post, which RFC 8058 wants
 * for one click, cannot be set: programs offer the address as a link. Its x- twin goes with it for those
 * who filter mail of their own; the link in the mail works everywhere.
 */
const listUnsubscribe = 'String 0x1045';

interface Found {
  readonly id: string;
  readonly isDraft: boolean;
}

/**
 * Sends mail through Graph so that no message goes out twice: a draft with the delivery's id first, then
 * its sending. Until the draft is sent nobody has been told anything, and after that it can be looked up.
 */
export function createGraphMailChannel(settings: GraphMailSettings): MailChannel {
  const { graph, mailboxes, translators, clock } = settings;

  const messagesOf = (mailbox: string): string => `/users/${encodeURIComponent(mailbox)}/messages`;

  const find = async (mailbox: string, deliveryId: string): Promise<readonly Found[]> => {
    const value = deliveryId.replace(/'/g, "''");
    const answer: unknown = await graph
      .api(messagesOf(mailbox))
      .header('Prefer', 'IdType="ImmutableId"')
      .filter(
        `singleValueExtendedProperties/any(ep: ep/id eq '${deliveryProperty}' and ep/value eq '${value}')`
      )
      .select('id,isDraft')
      .get();
    return listOf(propertyOf(answer, 'value')).map((row) => ({
      id: textOf(propertyOf(row, 'id')),
      isDraft: propertyOf(row, 'isDraft') === true,
    }));
  };

  const createDraft = async (message: MailMessage, mail: RenderedMail): Promise<string> => {
    const answer: unknown = await graph
      .api(messagesOf(message.mailbox))
      .header('Prefer', 'IdType="ImmutableId"')
      .post(draftOf(message, mail, settings.replyTo));
    return textOf(propertyOf(answer, 'id'));
  };

  /** The mail, or nothing where the template cannot take the words: no repetition would mend that. */
  const render = (message: MailMessage): Promise<RenderedMail | undefined> => {
    const preferencesUrl = settings.preferencesUrl?.(message.locale);
    return renderMail(
      {
        content: message.content,
        ...(message.unsubscribeUrl === undefined ? {} : { unsubscribeUrl: message.unsubscribeUrl }),
        ...(preferencesUrl === undefined ? {} : { preferencesUrl }),
        takesAnswers: settings.replyTo !== undefined,
      },
      translators[message.locale]
    ).catch(() => undefined);
  };

  /** The draft to send, or how the message ended before there was one. */
  const prepare = async (message: MailMessage): Promise<string | SendOutcome> => {
    const found = await find(message.mailbox, message.deliveryId);
    const sent = found.find(({ isDraft }) => !isDraft);
    if (sent) return { kind: 'accepted', reference: sent.id };
    const [draft] = found;
    if (draft) return draft.id;
    const mail = await render(message);
    return mail ? createDraft(message, mail) : { kind: 'rejected', reason: 'failed' };
  };

  return {
    mailboxes,

    async send(message) {
      let draft: string | SendOutcome;
      try {
        draft = await prepare(message);
      } catch (error) {
        return mailOutcome(error, false, clock);
      }
      if (typeof draft !== 'string') return draft;
      try {
        await graph
          .api(`${messagesOf(message.mailbox)}/${encodeURIComponent(draft)}/send`)
          .post({});
        return { kind: 'accepted', reference: draft };
      } catch (error) {
        return mailOutcome(error, true, clock);
      }
    },

    async lookUp(mailbox, deliveryId) {
      try {
        const found = await find(mailbox, deliveryId);
        if (found.some(({ isDraft }) => !isDraft)) return 'sent';
        return found.length > 0 ? 'draft' : 'absent';
      } catch (error) {
        throw graphError(error, 'graph mail look-up');
      }
    },
  };
}

/** The draft as Graph takes it: one body, of which Exchange itself makes the text part. */
function draftOf(message: MailMessage, mail: RenderedMail, replyTo: string | undefined): object {
  const { unsubscribeUrl } = message;
  const unsubscribe =
    unsubscribeUrl !== undefined && /^https:\/\/[^\s<>]+$/.test(unsubscribeUrl)
      ? `<${unsubscribeUrl}>`
      : undefined;
  return {
    subject: mail.subject,
    body: { contentType: 'html', content: mail.html },
    toRecipients: [{ emailAddress: { address: message.to } }],
    ...(replyTo === undefined ? {} : { replyTo: [{ emailAddress: { address: replyTo } }] }),
    internetMessageHeaders: [
      // Keeps "out of office" answers away from a mailbox that nobody reads ([MS-OXCMAIL]).
      { name: 'X-Auto-Response-Suppress', value: 'All' },
      ...(unsubscribe === undefined
        ? []
        : [
            { name: 'X-List-Unsubscribe', value: unsubscribe },
            { name: 'X-List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
          ]),
    ],
    singleValueExtendedProperties: [
      { id: deliveryProperty, value: message.deliveryId },
      ...(unsubscribe === undefined ? [] : [{ id: listUnsubscribe, value: unsubscribe }]),
    ],
  };
}
