import type { Core } from '../core/core';
import { toIsoSeconds } from '../core/clock';
import type { CalendarEvent, EventResponse } from '../core/calendar/event';
import { localTime, zoneOf } from '../core/calendar/time-zones';
import { plainText, preview } from '../core/mail/plain-text';
import { GraphError } from './graph-error';
import type { GraphCall, GraphJson } from './graph-route';
import { preferred } from './outlook-call';

const PREFIX = 'AAMk';

export function eventId(event: CalendarEvent): string {
  return PREFIX + Buffer.from(`event ${event.id}`).toString('base64url');
}

/** The core's id of an event; empty for what is no id of an event. */
export function eventIdOf(id: string): string {
  const text = id.startsWith(PREFIX)
    ? Buffer.from(id.slice(PREFIX.length), 'base64url').toString()
    : '';
  return text.startsWith('event ') ? text.slice('event '.length) : '';
}

/** The zone in which the client wants times; UTC unless it says otherwise. @throws GraphError 400 */
export function wantedZone(call: GraphCall): { name: string; zone: string } {
  const name = preferred(call, 'outlook.timezone') ?? 'UTC';
  const zone = zoneOf(name);
  if (zone === undefined)
    throw new GraphError(
      400,
      'TimeZoneNotSupportedException',
      `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${name}'.`
    );
  return { name, zone };
}

const status = (response: EventResponse, at: number | null): GraphJson => ({
  response,
  time: at === null ? '0001-01-01T00:00:00Z' : toIsoSeconds(at),
});

/** An event as Graph shows it, its times in the zone that the client wants. */
export function eventJson(call: GraphCall, core: Core, event: CalendarEvent): GraphJson {
  const { name, zone } = wantedZone(call);
  const asText = preferred(call, 'outlook.body-content-type')?.toLowerCase() === 'text';
  const changeKey = Buffer.from(`${event.id.slice(0, 8)} ${event.version}`).toString('base64');
  const time = (moment: number): GraphJson => ({
    dateTime: localTime(moment, event.isAllDay ? 'UTC' : zone),
    timeZone: event.isAllDay ? 'UTC' : name,
  });
  return {
    '@odata.etag': `W/"${changeKey}"`,
    id: eventId(event),
    createdDateTime: toIsoSeconds(event.created),
    lastModifiedDateTime: toIsoSeconds(event.modified),
    changeKey,
    categories: [...event.categories],
    transactionId: event.transactionId,
    originalStartTimeZone: event.startZone,
    originalEndTimeZone: event.endZone,
    iCalUId: event.iCalUId,
    reminderMinutesBeforeStart: event.reminderMinutes,
    isReminderOn: true,
    hasAttachments: false,
    subject: event.subject,
    bodyPreview: preview(event.bodyType, event.body),
    importance: event.importance,
    sensitivity: event.sensitivity,
    isAllDay: event.isAllDay,
    isCancelled: event.isCancelled,
    isOrganizer: event.isOrganizer,
    responseRequested: event.responseRequested,
    seriesMasterId: null,
    showAs: event.showAs,
    type: 'singleInstance',
    webLink: `${core.origin}/mail?event=${encodeURIComponent(event.id)}`,
    onlineMeetingUrl: null,
    isOnlineMeeting: event.isOnlineMeeting,
    onlineMeetingProvider: event.isOnlineMeeting ? 'teamsForBusiness' : 'unknown',
    allowNewTimeProposals: true,
    hideAttendees: false,
    responseStatus: status(event.response, event.responded),
    body: {
      contentType: asText ? 'text' : event.bodyType,
      content: asText && event.bodyType === 'html' ? plainText(event.body) : event.body,
    },
    start: time(event.start),
    end: time(event.end),
    location: { displayName: event.location, locationType: 'default' },
    locations:
      event.location === '' ? [] : [{ displayName: event.location, locationType: 'default' }],
    recurrence: null,
    attendees: event.attendees.map((attendee) => ({
      type: attendee.kind,
      status: status(attendee.response, attendee.responded),
      emailAddress: { name: attendee.name, address: attendee.address },
    })),
    organizer: { emailAddress: { ...event.organizer } },
    onlineMeeting: event.joinUrl === null ? null : { joinUrl: event.joinUrl },
  };
}
