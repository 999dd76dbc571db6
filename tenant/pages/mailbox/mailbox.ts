import type { Principal } from '../../core/principal';
import { nearestLanguage, parseLanguage } from '../chrome/languages';
import { signInAddress, type SiteHeader } from '../chrome/site-header';
import type { PagesHost } from '../pages-host';
import { seeOther } from '../redirects';
import type { Sessions } from '../sessions';
import { mailboxPage, noMailboxPage, PAGE_SIZE, type OpenMessage } from './mailbox-page';
import { SHOWN_FOLDERS, type ShownFolder } from './mailbox-texts';

export interface Mailbox {
  /** Answers `/mail` and what lies below it; undefined for all else. */
  handle(request: Request, url: URL): Response | undefined;
}

/**
 * What a mail brings along stays in its frame: no script runs, nothing is loaded, nothing of the portal
 * can be reached. Links open beside.
 */
const BODY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

/**
 * The viewer of mail. It shows the mail of whoever is signed in, or of the person that the address names
 * with `as`: as with the Teams window several people can be at work in the tabs of one browser, and nobody
 * has a password here anyway.
 */
export function createMailbox(host: PagesHost, sessions: Sessions): Mailbox {
  const principalOf = (request: Request, as: string | undefined): Principal | undefined =>
    as === undefined
      ? host.principal(request)
      : host.people().find(({ principal }) => principal.objectId === as.toLowerCase())?.principal;

  const headerOf = (request: Request, url: URL, person: Principal): SiteHeader => {
    const chosen = parseLanguage(sessions.of(request)?.language);
    const language = chosen ?? nearestLanguage([person.preferredLanguage]);
    const site = host.site(language);
    return { language, site, person, links: [], returnUrl: url.pathname + url.search };
  };

  const body = (person: Principal, id: string): Response => {
    const message = host.mailbox(person)?.message(id);
    if (!message) return new Response('Not found', { status: 404 });
    return new Response(`<base target="_blank" />${message.body}`, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'private, no-store',
        'content-security-policy': BODY_POLICY,
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      },
    });
  };

  const page = (
    request: Request,
    url: URL,
    person: Principal,
    as: string | undefined
  ): Response => {
    const header = headerOf(request, url, person);
    const mailbox = host.mailbox(person);
    if (!mailbox) return noMailboxPage(header);
    const asked = url.searchParams.get('message') ?? undefined;
    const message = asked === undefined ? undefined : mailbox.message(asked);
    if (message?.folder === 'inbox') mailbox.markRead(message);
    const named = url.searchParams.get('folder') ?? message?.folder;
    const folder: ShownFolder = SHOWN_FOLDERS.find((known) => known === named) ?? 'inbox';
    const from = Math.max(0, Math.trunc(Number(url.searchParams.get('from') ?? 0)) || 0);
    const open: OpenMessage | 'missing' | undefined =
      asked === undefined
        ? undefined
        : message
          ? { message: { ...message, isRead: true }, properties: mailbox.properties(message) }
          : 'missing';
    return mailboxPage({
      header,
      as,
      folder,
      counts: {
        inbox: mailbox.counts('inbox'),
        sentitems: mailbox.counts('sentitems'),
        drafts: mailbox.counts('drafts'),
        outbox: mailbox.counts('outbox'),
        deleteditems: mailbox.counts('deleteditems'),
      },
      messages: mailbox.messages(folder, from, PAGE_SIZE),
      from,
      open,
    });
  };

  return {
    handle(request, url) {
      const bodyOf = /^\/mail\/([0-9a-f-]{36})\/body$/.exec(url.pathname)?.[1];
      if (url.pathname !== '/mail' && bodyOf === undefined) return undefined;
      const as = url.searchParams.get('as') ?? undefined;
      const person = principalOf(request, as);
      if (!person) return seeOther(signInAddress(url.pathname + url.search));
      return bodyOf === undefined ? page(request, url, person, as) : body(person, bodyOf);
    },
  };
}
