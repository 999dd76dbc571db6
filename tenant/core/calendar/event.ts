import type { MailAddress } from '../mail/message';

/** What somebody who was invited has said. */
export type EventResponse =
  'none' | 'organizer' | 'notResponded' | 'accepted' | 'tentativelyAccepted' | 'declined';

export interface Attendee extends MailAddress {
  kind: 'required' | 'optional' | 'resource';
  response: EventResponse;
  /** When she said so, in milliseconds since 1970. */
  responded: number | null;
}

/** What an event says. */
export interface EventContent {
  subject: string;
  bodyType: 'html' | 'text';
  body: string;
  /** Moments in milliseconds since 1970. */
  start: number;
  end: number;
  /** Zones in which the times were given, as they were named. */
  startZone: string;
  endZone: string;
  isAllDay: boolean;
  location: string;
  attendees: readonly Attendee[];
  categories: readonly string[];
  showAs: 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere';
  sensitivity: 'normal' | 'personal' | 'private' | 'confidential';
  importance: 'low' | 'normal' | 'high';
  isOnlineMeeting: boolean;
  joinUrl: string | null;
  reminderMinutes: number;
  responseRequested: boolean;
}

/** An event in one calendar: the organiser's own, or the copy of somebody invited. */
export interface CalendarEvent extends EventContent {
  id: string;
  /** Object id of the person or group. */
  calendar: string;
  /** The same in every calendar that has the event. */
  iCalUId: string;
  organizer: MailAddress;
  isOrganizer: boolean;
  response: EventResponse;
  responded: number | null;
  isCancelled: boolean;
  transactionId: string | null;
  created: number;
  modified: number;
  version: number;
}
