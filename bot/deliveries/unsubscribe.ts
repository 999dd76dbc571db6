import { createHmac, timingSafeEqual } from 'node:crypto';
import {
  declineMail,
  isNotificationKind,
  type DeliveryStore,
  type NotificationKind,
  type RecipientDirectory,
} from '../../shared/domain/deliveries';
import type { TeamsTranslator } from '../../shared/i18n/teams-catalogue';
import type { Clock } from '../../shared/kernel/clock';
import { negotiateLocale, type Locale } from '../../shared/kernel/locale';
import type { PageAnswer } from '../http/server';
import { unsubscribePage } from './unsubscribe-page';

export interface UnsubscribeSettings {
  /** Where the service is reached, without a slash at the end. */
  readonly serviceUrl: string;
  /** Known to the service alone, and the same after a restart. */
  readonly secret: string;
  readonly store: DeliveryStore;
  readonly directory: RecipientDirectory;
  readonly clock: Clock;
  readonly translators: Readonly<Record<Locale, TeamsTranslator>>;
  /** Where a person chooses everything else. */
  preferencesUrl(locale: Locale): string;
}

export interface Unsubscribe {
  /** The address in a mail; good for this person and this kind alone, without signing in. */
  urlFor(personId: string, kind: string): string;
  readonly pages: Readonly<Record<string, PageAnswer>>;
}

const path = '/mail/unsubscribe';

/**
 * The link at the foot of a mail. Opening it changes nothing, because programs that look for harm in
 * mails open every link; the button on the page, or a mail program by RFC 8058, sends a POST.
 */
export function createUnsubscribe(settings: UnsubscribeSettings): Unsubscribe {
  const { serviceUrl, secret, store, directory, clock, translators } = settings;

  const signature = (personId: string, kind: string): string =>
    createHmac('sha256', `unsubscribe ${secret}`)
      .update(`${personId}\n${kind}`)
      .digest('base64url');

  const read = (url: URL): { personId: string; kind: NotificationKind } | undefined => {
    const personId = url.searchParams.get('p') ?? '';
    const kind = url.searchParams.get('k') ?? '';
    const given = Buffer.from(url.searchParams.get('s') ?? '');
    const right = Buffer.from(signature(personId, kind));
    const isOurs = given.length === right.length && timingSafeEqual(given, right);
    return isOurs && isNotificationKind(kind) ? { personId, kind } : undefined;
  };

  /** Her own language where she is known; without a good address nobody is, and the page speaks English. */
  const localeOf = async (personId: string | undefined): Promise<Locale> => {
    if (personId === undefined) return negotiateLocale([]);
    const chosen = (await store.preferences([personId])).get(personId)?.locale;
    if (chosen !== undefined) return chosen;
    const [recipient] = await directory.find([personId]);
    return recipient?.locale ?? negotiateLocale([]);
  };

  const answer =
    (isPost: boolean): PageAnswer =>
    async ({ url }) => {
      const asked = read(url);
      const locale = await localeOf(asked?.personId);
      if (asked && isPost) await declineMail({ store, clock }, asked.personId, asked.kind);
      return {
        status: asked ? 200 : 400,
        html: unsubscribePage({
          translator: translators[locale],
          state: asked ? (isPost ? 'done' : 'asks') : 'invalid',
          ...(asked ? { kind: asked.kind, address: `${path}${url.search}` } : {}),
          preferencesUrl: settings.preferencesUrl(locale),
        }),
        // the form goes back to where the page came from, and nobody else may show it
        policy:
          "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      };
    };

  return {
    urlFor(personId, kind) {
      const query = new URLSearchParams({ p: personId, k: kind, s: signature(personId, kind) });
      return `${serviceUrl}${path}?${query.toString()}`;
    },
    pages: { [`GET ${path}`]: answer(false), [`POST ${path}`]: answer(true) },
  };
}
