import { randomUUID } from 'node:crypto';
import type { TenantClock } from '../clock';
import type { Database } from '../database';
import type { Mail } from '../mail/mail';
import { MailError, type MailAddress } from '../mail/message';
import type { Person } from '../people';
import type { CalendarEvent, EventContent } from './event';
import { createEventStore } from './event-store';
import { createInvitations } from './invitations';

interface CalendarOptions {
  database: Database;
  clock: TenantClock;
  mail: Mail;
  origin: string;
}

/** Whose calendar something is done in. */
export interface CalendarOwner extends MailAddress {
  id: string;
}

const EMPTY: Omit<EventContent, 'start' | 'end' | 'startZone' | 'endZone'> = {
  subject: '',
  bodyType: 'html',
  body: '',
  isAllDay: false,
  location: '',
  attendees: [],
  categories: [],
  showAs: 'busy',
  sensitivity: 'normal',
  importance: 'normal',
  isOnlineMeeting: false,
  joinUrl: null,
  reminderMinutes: 15,
  responseRequested: true,
};

/** Calendars of people and groups: events, invitations and answers. */
export function createCalendars({ database, clock, mail, origin }: CalendarOptions) {
  const store = createEventStore(database);
  const invitations = createInvitations(store, mail, clock);

  const check = (event: Pick<CalendarEvent, 'start' | 'end'>): void => {
    if (event.end < event.start)
      throw new MailError(
        'ErrorInvalidProperty',
        'The end of an event must not be before its start.'
      );
  };

  const requireOrganizer = (event: CalendarEvent): void => {
    if (!event.isOrganizer)
      throw new MailError(
        'ErrorAccessDenied',
        'Your request cannot be completed. Only the organizer can do this.'
      );
  };

  return {
    get: store.get,
    list: store.list,
    between: store.between,

    /** @param transactionId two requests with the same one make one event */
    create(
      owner: CalendarOwner,
      content: Partial<EventContent> &
        Pick<EventContent, 'start' | 'end' | 'startZone' | 'endZone'>,
      transactionId: string | null
    ): { event: CalendarEvent; isNew: boolean } {
      const known =
        transactionId === null ? undefined : store.byTransaction(owner.id, transactionId);
      if (known) return { event: known, isNew: false };
      check(content);
      const iCalUId = `040000008200E00074C5B7101A82E008${randomUUID().replace(/-/g, '').toUpperCase()}`;
      const event = store.save({
        ...EMPTY,
        ...content,
        joinUrl: content.isOnlineMeeting === true ? `${origin}/teams/meet/${randomUUID()}` : null,
        id: randomUUID(),
        calendar: owner.id,
        iCalUId,
        organizer: { name: owner.name, address: owner.address },
        isOrganizer: true,
        response: 'organizer',
        responded: null,
        isCancelled: false,
        transactionId,
        created: clock.now(),
        modified: clock.now(),
        version: 1,
      });
      invitations.send(event, undefined);
      return { event, isNew: true };
    },

    /** Who was invited may change what is hers alone: categories, reminder and how she shows it. */
    update(event: CalendarEvent, change: Partial<EventContent>): CalendarEvent {
      const own = ['categories', 'showAs', 'reminderMinutes', 'sensitivity'];
      if (Object.keys(change).some((key) => !own.includes(key))) requireOrganizer(event);
      const attendees = change.attendees?.map((attendee) => ({
        ...attendee,
        ...(event.attendees.find(
          ({ address }) => address.toLowerCase() === attendee.address.toLowerCase()
        ) ?? {}),
        kind: attendee.kind,
      }));
      const next: CalendarEvent = {
        ...event,
        ...change,
        ...(attendees ? { attendees } : {}),
        version: event.version + 1,
        modified: clock.now(),
      };
      check(next);
      store.save(next);
      if (event.isOrganizer) invitations.send(next, event);
      return next;
    },

    /** Calls the event off, with a word to everybody invited. */
    cancel(event: CalendarEvent, comment: string): void {
      requireOrganizer(event);
      if (event.attendees.length === 0)
        throw new MailError(
          'ErrorCalendarCannotDoThat',
          'You cannot cancel an event that has no attendees.'
        );
      invitations.cancel(event, comment);
      store.remove(event.id);
    },

    /** The organiser's removal calls it off; anybody else's only takes the copy away. */
    remove(event: CalendarEvent): void {
      if (event.isOrganizer) invitations.cancel(event, '');
      store.remove(event.id);
    },

    answer(
      event: CalendarEvent,
      person: Person,
      response: 'accepted' | 'tentativelyAccepted' | 'declined',
      options: { comment: string; send: boolean }
    ): void {
      if (event.isOrganizer)
        throw new MailError(
          'ErrorCalendarCannotDoThat',
          "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer."
        );
      if (event.isCancelled)
        throw new MailError('ErrorCalendarCannotDoThat', 'The meeting has been cancelled.');
      invitations.answer(event, person, response, options);
      if (response === 'declined') store.remove(event.id);
    },
  };
}

export type Calendars = ReturnType<typeof createCalendars>;
