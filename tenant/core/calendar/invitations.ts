import { randomUUID } from 'node:crypto';
import type { TenantClock } from '../clock';
import type { Mail } from '../mail/mail';
import type { MailAddress, MessageContent } from '../mail/message';
import type { Person } from '../people';
import type { CalendarEvent, EventResponse } from './event';
import type { EventStore } from './event-store';

/** What changes of an event everybody hears of. */
const TOLD: readonly (keyof CalendarEvent)[] = ['start', 'end', 'location', 'subject', 'isAllDay'];
const ANSWERED = {
  accepted: 'Accepted',
  tentativelyAccepted: 'Tentative',
  declined: 'Declined',
} as const;

/** Copies of an event in the calendars of those invited, and the messages that speak of it. */
export function createInvitations(store: EventStore, mail: Mail, clock: TenantClock) {
  const write = (
    mailbox: string,
    from: MailAddress,
    event: CalendarEvent,
    message: Pick<MessageContent, 'subject' | 'meeting' | 'body' | 'to'>
  ): void => {
    mail.store.save({
      ...message,
      bodyType: event.bodyType,
      from,
      cc: [],
      bcc: [],
      replyTo: [],
      headers: [{ name: 'Subject', value: message.subject }],
      categories: [],
      importance: event.importance,
      conversationId: event.iCalUId,
      id: randomUUID(),
      mailbox,
      folder: 'inbox',
      moves: 0,
      version: 1,
      created: clock.now(),
      modified: clock.now(),
      sent: clock.now(),
      received: clock.now(),
      isDraft: false,
      isRead: false,
      internetMessageId: `<${randomUUID()}@${mail.mailboxes.domain()}>`,
    });
  };

  /** Those invited who have a calendar here. */
  const invited = (event: CalendarEvent): Person[] =>
    event.attendees.flatMap(({ address }) => {
      const found = mail.mailboxes.destinationOf(address);
      return found.kind === 'person' && address.toLowerCase() !== event.organizer.address
        ? [found.person]
        : [];
    });

  const addressOf = (person: Person): MailAddress => ({
    name: person.displayName,
    address: person.mail,
  });

  return {
    /** Brings a new or changed event to everybody invited. @param before undefined when it is new */
    send(event: CalendarEvent, before: CalendarEvent | undefined): void {
      const changed = before === undefined || TOLD.some((key) => before[key] !== event[key]);
      for (const person of invited(event)) {
        const own = store.copyIn(person.objectId, event.iCalUId);
        const copy = store.save({
          ...event,
          id: own?.id ?? randomUUID(),
          calendar: person.objectId,
          isOrganizer: false,
          transactionId: null,
          response: changed || !own ? 'notResponded' : own.response,
          responded: changed || !own ? null : own.responded,
          showAs: changed || !own ? 'tentative' : own.showAs,
        });
        if (changed || !own)
          write(person.objectId, event.organizer, event, {
            subject: own ? `Updated: ${event.subject}` : event.subject,
            body: event.body,
            to: [addressOf(person)],
            meeting: { kind: 'request', eventId: copy.id },
          });
      }
      if (!before) return;
      // who is no longer invited hears that too
      const still = new Set(invited(event).map(({ objectId }) => objectId));
      for (const person of invited(before).filter(({ objectId }) => !still.has(objectId)))
        this.cancelFor(person, event, '');
    },

    cancelFor(person: Person, event: CalendarEvent, comment: string): void {
      const own = store.copyIn(person.objectId, event.iCalUId);
      if (!own) return;
      store.save({ ...own, isCancelled: true, showAs: 'free', version: own.version + 1 });
      write(person.objectId, event.organizer, event, {
        subject: `Canceled: ${event.subject}`,
        body: comment,
        to: [addressOf(person)],
        meeting: { kind: 'cancelled', eventId: own.id },
      });
    },

    cancel(event: CalendarEvent, comment: string): void {
      for (const person of invited(event)) this.cancelFor(person, event, comment);
    },

    /** Keeps an answer in the answerer's calendar and in the organiser's, and writes to the organiser. */
    answer(
      own: CalendarEvent,
      person: Person,
      response: keyof typeof ANSWERED,
      { comment, send }: { comment: string; send: boolean }
    ): void {
      const said: { response: EventResponse; responded: number } = {
        response,
        responded: clock.now(),
      };
      store.save({
        ...own,
        ...said,
        showAs: response === 'accepted' ? 'busy' : 'tentative',
        version: own.version + 1,
        modified: clock.now(),
      });
      const found = mail.mailboxes.destinationOf(own.organizer.address);
      const calendar =
        found.kind === 'person'
          ? found.person.objectId
          : found.kind === 'group'
            ? found.group.id
            : undefined;
      const original = calendar === undefined ? undefined : store.copyIn(calendar, own.iCalUId);
      // without an answer sent the organiser does not learn of it
      if (!original || !send) return;
      store.save({
        ...original,
        attendees: original.attendees.map((attendee) =>
          attendee.address.toLowerCase() === person.mail ? { ...attendee, ...said } : attendee
        ),
        version: original.version + 1,
      });
      if (found.kind !== 'person') return;
      write(found.person.objectId, addressOf(person), own, {
        subject: `${ANSWERED[response]}: ${own.subject}`,
        body: comment,
        to: [own.organizer],
        meeting: { kind: response, eventId: original.id },
      });
    },
  };
}
