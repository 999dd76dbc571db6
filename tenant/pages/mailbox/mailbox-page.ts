import type {
  ExtendedProperty,
  MailAddress,
  MailHeader,
  MailMessage,
} from '../../core/mail/message';
import { preview } from '../../core/mail/plain-text';
import { documentResponse } from '../chrome/document';
import { html, type Html } from '../chrome/html';
import type { Language } from '../chrome/languages';
import { siteHeader, type SiteHeader } from '../chrome/site-header';
import { MAILBOX_TEXTS, SHOWN_FOLDERS, type ShownFolder } from './mailbox-texts';

/** Messages on one page of a folder. */
export const PAGE_SIZE = 50;

export interface OpenMessage {
  message: MailMessage;
  properties: readonly ExtendedProperty[];
}

export interface MailboxPage {
  header: SiteHeader;
  /** Object id of the person when the address names her. */
  as: string | undefined;
  folder: ShownFolder;
  counts: Readonly<Record<ShownFolder, { total: number; unread: number }>>;
  messages: readonly MailMessage[];
  from: number;
  /** What was asked for; `missing` when it is not there. */
  open: OpenMessage | 'missing' | undefined;
}

/** Address of a place of the viewer, for the person that this one is about. */
export function mailAddress(
  as: string | undefined,
  place: { folder?: ShownFolder; message?: string; from?: number } = {}
): string {
  const query = new URLSearchParams();
  if (as !== undefined) query.set('as', as);
  if (place.folder !== undefined) query.set('folder', place.folder);
  if (place.from !== undefined && place.from > 0) query.set('from', String(place.from));
  if (place.message !== undefined) query.set('message', place.message);
  const text = query.toString();
  return text === '' ? '/mail' : `/mail?${text}`;
}

/** A person's mail: folders, the messages of one, and the message that is open. */
export function mailboxPage(page: MailboxPage): Response {
  const { header, open } = page;
  const texts = MAILBOX_TEXTS[header.language];
  const isOpen = open !== undefined && open !== 'missing';
  const title = isOpen ? open.message.subject || texts.noSubject : texts.folders[page.folder];
  return documentResponse({
    language: header.language,
    title: `${title} · ${texts.mail}`,
    head: html`<script src="/_spfx/portal/boot.js" defer></script>`,
    body: html`${siteHeader(header)}
      <main id="content" tabindex="-1" class="mailbox" data-open="${String(open !== undefined)}">
        <h1 class="visually-hidden">${texts.mail}: ${header.person.displayName}</h1>
        ${folderList(page)} ${messageList(page)}
        <article class="mail-reading" aria-label="${title}">
          ${open === undefined && html`<p class="mail-empty">${texts.chooseMessage}</p>`}
          ${open === 'missing' && html`<p class="mail-empty">${texts.missing}</p>`}
          ${isOpen && reading(page, open)}
        </article>
      </main>`,
  });
}

/** What somebody sees who has no mailbox. */
export function noMailboxPage(header: SiteHeader): Response {
  const texts = MAILBOX_TEXTS[header.language];
  return documentResponse({
    language: header.language,
    title: texts.noMailbox,
    status: 404,
    head: html`<script src="/_spfx/portal/boot.js" defer></script>`,
    body: html`${siteHeader(header)}
      <main id="content" tabindex="-1" class="canvas refusal">
        <h1>${texts.noMailbox}</h1>
        <p>${texts.noMailboxAdvice}</p>
      </main>`,
  });
}

function folderList({ header, as, folder, counts }: MailboxPage): Html {
  const texts = MAILBOX_TEXTS[header.language];
  return html`<nav class="mail-folders" aria-label="${texts.foldersLabel}">
    <ul>
      ${SHOWN_FOLDERS.map((each) => {
        const { unread, total } = counts[each];
        const number =
          each === 'inbox' ? unread : each === 'drafts' || each === 'outbox' ? total : 0;
        return html`<li>
          <a
            href="${mailAddress(as, { folder: each })}"
            ${each === folder && html`aria-current="page"`}
            ><span>${texts.folders[each]}</span
            >${number > 0 && html`<span class="mail-count">${number}</span>`}</a
          >
        </li>`;
      })}
    </ul>
  </nav>`;
}

function messageList(page: MailboxPage): Html {
  const { header, as, folder, messages, from, counts } = page;
  const texts = MAILBOX_TEXTS[header.language];
  const isLast = from + messages.length >= counts[folder].total;
  return html`<section class="mail-list" aria-label="${texts.messages}">
    ${messages.length === 0 && html`<p class="mail-empty">${texts.emptyFolder}</p>`}
    <ul>
      ${messages.map((message) => row(page, message))}
    </ul>
    <p class="mail-paging">
      ${from > 0 && html`<a href="${mailAddress(as, { folder, from: Math.max(0, from - PAGE_SIZE) })}">${texts.newer}</a>`}
      ${!isLast && html`<a href="${mailAddress(as, { folder, from: from + PAGE_SIZE })}">${texts.older}</a>`}
    </p>
  </section>`;
}

function row({ header, as, folder, from, open }: MailboxPage, message: MailMessage): Html {
  const texts = MAILBOX_TEXTS[header.language];
  const isCurrent = open !== undefined && open !== 'missing' && open.message.id === message.id;
  const others = folder === 'inbox' || folder === 'deleteditems' ? [message.from] : message.to;
  const isUnread = !message.isRead && folder === 'inbox';
  return html`<li>
    <a
      class="mail-row"
      href="${mailAddress(as, { folder, from, message: message.id })}"
      ${isUnread && html`data-unread`}
      ${isCurrent && html`aria-current="true"`}
    >
      <span class="mail-who">${names(others)}</span>
      ${moment(message, header.language)}
      <span class="mail-subject"
        >${isUnread && html`<span class="visually-hidden">${texts.unread}: </span>`}${message.subject || texts.noSubject}</span
      >
      <span class="mail-preview">${preview(message.bodyType, message.body)}</span>
    </a>
  </li>`;
}

function reading({ header, as, folder, from }: MailboxPage, open: OpenMessage): Html {
  const { message, properties } = open;
  const texts = MAILBOX_TEXTS[header.language];
  const bodyQuery = as === undefined ? '' : `?${new URLSearchParams({ as }).toString()}`;
  return html`<p class="mail-back">
      <a href="${mailAddress(as, { folder, from })}">${texts.back}</a>
    </p>
    <h2>${message.subject || texts.noSubject}</h2>
    ${message.isDraft && html`<p class="chip">${texts.draft}</p>`}
    <dl class="mail-facts">
      <div>
        <dt>${texts.from}</dt>
        <dd>${addresses([message.from])}</dd>
      </div>
      <div>
        <dt>${texts.to}</dt>
        <dd>${addresses(message.to)}</dd>
      </div>
      ${
        message.cc.length > 0 &&
        html`<div>
          <dt>${texts.copy}</dt>
          <dd>${addresses(message.cc)}</dd>
        </div>`
      }
      ${
        message.replyTo.length > 0 &&
        html`<div>
          <dt>${texts.replyTo}</dt>
          <dd>${addresses(message.replyTo)}</dd>
        </div>`
      }
    </dl>
    <p class="mail-when">${moment(message, header.language)}</p>
    ${
      message.bodyType === 'html'
        ? html`<iframe
            class="mail-body"
            title="${texts.content}"
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            src="/mail/${message.id}/body${bodyQuery}"
          ></iframe>`
        : html`<pre class="mail-text">${message.body}</pre>`
    }
    ${message.headers.length > 0 && headTable(texts.head, message.headers)}
    ${
      properties.length > 0 &&
      headTable(
        texts.properties,
        properties.map(({ id, value }) => ({ name: id, value }))
      )
    }`;
}

function headTable(title: string, rows: readonly MailHeader[]): Html {
  return html`<details class="mail-head">
    <summary>${title} (${rows.length})</summary>
    <table>
      ${rows.map(
        ({ name, value }) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${value}</td>
          </tr>`
      )}
    </table>
  </details>`;
}

function names(people: readonly MailAddress[]): string {
  return people.map(({ name, address }) => name || address).join(', ');
}

function addresses(people: readonly MailAddress[]): string {
  return people
    .map(({ name, address }) =>
      name === '' || name === address ? address : `${name} <${address}>`
    )
    .join('; ');
}

function moment(message: MailMessage, language: Language): Html {
  const at = new Date(message.received ?? message.created);
  const text = new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  return html`<time class="mail-time" datetime="${at.toISOString()}">${text}</time>`;
}
