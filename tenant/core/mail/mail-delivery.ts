import { randomUUID } from 'node:crypto';
import type { TenantClock } from '../clock';
import type { Database } from '../database';
import type { Directory } from '../directory';
import type { Person } from '../people';
import type { MailStore } from './mail-store';
import type { Mailboxes } from './mailboxes';
import type { ExtendedProperty, MailAddress, MailHeader, MailMessage } from './message';

interface DeliveryOptions {
  database: Database;
  clock: TenantClock;
  store: MailStore;
  mailboxes: Mailboxes;
  directory: Directory;
}

/** A recipient that a message did not reach, and why. */
interface Failure {
  address: string;
  status: '5.1.10' | '5.2.2' | '5.1.90';
}

/** Source: Exchange Online documentation, "Email non-delivery reports in Exchange Online". */
const REASONS: Readonly<Record<Failure['status'], string>> = {
  '5.1.10': '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
  '5.2.2': '552 5.2.2 mailbox full',
  '5.1.90':
    "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
};

/** PidTagListUnsubscribe: MIME writers must copy it to the header. Source: [MS-OXCMAIL]. */
const LIST_UNSUBSCRIBE = 'String 0x1045';

const written = ({ name, address }: MailAddress): string =>
  name === '' || name === address ? address : `"${name.replace(/["\\]/g, '\\$&')}" <${address}>`;

/** Breaks never reach the head: a subject with a line break would begin a header of its own. */
const oneLine = (text: string): string => text.replace(/[\r\n]+\s*/g, ' ');

/** The head of a message as it arrives. */
const headOf = (
  message: MailMessage,
  properties: readonly ExtendedProperty[],
  now: number
): MailHeader[] => {
  const unsubscribe = properties.find(({ id }) => id === LIST_UNSUBSCRIBE)?.value;
  const rows: [string, string][] = [
    ['From', written(message.from)],
    ['To', message.to.map(written).join(', ')],
    ...(message.cc.length > 0
      ? [['Cc', message.cc.map(written).join(', ')] satisfies [string, string]]
      : []),
    ...(message.replyTo.length > 0
      ? [['Reply-To', message.replyTo.map(written).join(', ')] satisfies [string, string]]
      : []),
    ['Subject', message.subject],
    ['Date', new Date(message.sent ?? now).toUTCString().replace('GMT', '+0000')],
    ['Message-ID', message.internetMessageId],
    ['MIME-Version', '1.0'],
    [
      'Content-Type',
      message.bodyType === 'html' ? 'multipart/alternative' : 'text/plain; charset="utf-8"',
    ],
    ...(unsubscribe === undefined
      ? []
      : [['List-Unsubscribe', unsubscribe] satisfies [string, string]]),
    ...message.headers.map(({ name, value }): [string, string] => [name, value]),
  ];
  return rows.map(([name, value]) => ({ name, value: oneLine(value) }));
};

/** Takes messages to the mailboxes of those they are for, and tells the sender where they failed. */
export function createMailDelivery(options: DeliveryOptions) {
  const { database, clock, store, mailboxes, directory } = options;

  const arrive = (
    mailbox: string,
    message: MailMessage,
    headers: readonly MailHeader[]
  ): MailMessage =>
    store.save({
      ...message,
      id: randomUUID(),
      mailbox,
      folder: 'inbox',
      moves: 0,
      version: 1,
      created: clock.now(),
      modified: clock.now(),
      received: clock.now(),
      isDraft: false,
      isRead: false,
      bcc: [],
      headers,
    });

  const tellFailures = (message: MailMessage, failures: readonly Failure[]): void => {
    const postmaster = {
      name: 'Microsoft Outlook',
      address: `MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@${mailboxes.domain()}`,
    };
    const lines = failures.map(({ address, status }) => `${address}\r\n${REASONS[status]}`);
    const report: MailMessage = {
      ...message,
      subject: `Undeliverable: ${message.subject}`,
      bodyType: 'text',
      body: `Delivery has failed to these recipients or groups:\r\n\r\n${lines.join('\r\n\r\n')}`,
      from: postmaster,
      to: [message.from],
      cc: [],
      bcc: [],
      replyTo: [],
      categories: [],
      importance: 'normal',
      sent: clock.now(),
      internetMessageId: `<${randomUUID()}@${mailboxes.domain()}>`,
      headers: [
        { name: 'X-MS-Exchange-Message-Is-Ndr', value: '' },
        { name: 'In-Reply-To', value: message.internetMessageId },
        {
          name: 'X-Failed-Recipients',
          value: failures.map(({ address }) => address).join(', '),
        },
      ],
    };
    arrive(message.mailbox, report, headOf(report, [], clock.now()));
  };

  return {
    /** Delivers one copy to each mailbox, however often and by whatever way it is named. */
    deliver(message: MailMessage): void {
      const headers = headOf(message, store.properties(message.id), clock.now());
      const reached = new Map<string, Person>();
      const outside = new Set<string>();
      const failures = new Map<string, Failure>();
      for (const { address } of [...message.to, ...message.cc, ...message.bcc]) {
        const found = mailboxes.destinationOf(address);
        if (found.kind === 'person') reached.set(found.person.objectId, found.person);
        else if (found.kind === 'outside') outside.add(address.toLowerCase());
        else if (found.kind === 'refused')
          failures.set(address.toLowerCase(), { address, status: found.status });
        else {
          for (const person of directory.members(found.group.id, true).people)
            if (mailboxes.hasMailbox(person)) reached.set(person.objectId, person);
        }
      }
      for (const objectId of reached.keys()) arrive(objectId, message, headers);
      for (const address of outside)
        database.run(
          'insert into mail_outside(at, address, internet_message_id, subject) values(?, ?, ?, ?)',
          clock.now(),
          address,
          message.internetMessageId,
          message.subject
        );
      if (failures.size > 0) tellFailures(message, [...failures.values()]);
    },

    /** The answer to a message beyond what a mailbox may send in a day: nobody gets it. */
    refuseForToday(message: MailMessage): void {
      tellFailures(
        message,
        [...message.to, ...message.cc, ...message.bcc].map(({ address }) => ({
          address,
          status: '5.1.90',
        }))
      );
    },
  };
}

export type MailDelivery = ReturnType<typeof createMailDelivery>;
