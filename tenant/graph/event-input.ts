import type { Attendee, EventContent } from '../core/calendar/event';
import { momentOf, zoneOf } from '../core/calendar/time-zones';
import { GraphError } from './graph-error';
import { listOf, objectOf, textOf, textsOf } from './graph-route';
import { addressOf, bodyOf, flagOf, wordOf } from './outlook-call';

const timeOf = (source: Record<string, unknown>, key: string): { at: number; zone: string } => {
  const given = objectOf(source, key);
  const name = textOf(given, 'timeZone', 'UTC');
  const zone = zoneOf(name);
  if (zone === undefined)
    throw new GraphError(
      400,
      'TimeZoneNotSupportedException',
      `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${name}'.`
    );
  const at = momentOf(textOf(given, 'dateTime').replace(/Z$/, ''), zone);
  if (at === undefined)
    throw new GraphError(400, 'ErrorInvalidRequest', `The time of '${key}' is not valid.`);
  return { at, zone: name };
};

const attendeesOf = (body: Record<string, unknown>): Attendee[] =>
  listOf(body, 'attendees').map((source) => ({
    ...addressOf(source),
    kind:
      source['type'] === undefined
        ? 'required'
        : wordOf(source, 'type', ['required', 'optional', 'resource'] as const),
    response: 'none',
    responded: null,
  }));

/** The properties of an event that a client may set. */
export const WRITABLE = [
  'subject',
  'body',
  'start',
  'end',
  'isAllDay',
  'location',
  'attendees',
  'categories',
  'showAs',
  'sensitivity',
  'importance',
  'isOnlineMeeting',
  'onlineMeetingProvider',
  'reminderMinutesBeforeStart',
  'responseRequested',
];

/** What of an event a body gives; what it leaves out stays as it is. */
export const contentOf = (body: Record<string, unknown>): Partial<EventContent> => {
  const has = (key: string): boolean => body[key] !== undefined;
  const start = has('start') ? timeOf(body, 'start') : undefined;
  const end = has('end') ? timeOf(body, 'end') : undefined;
  return {
    ...(has('subject') ? { subject: textOf(body, 'subject') } : {}),
    ...(has('body') ? bodyOf(body) : {}),
    ...(start ? { start: start.at, startZone: start.zone } : {}),
    ...(end ? { end: end.at, endZone: end.zone } : {}),
    ...(has('isAllDay') ? { isAllDay: flagOf(body, 'isAllDay') } : {}),
    ...(has('location') ? { location: textOf(objectOf(body, 'location'), 'displayName', '') } : {}),
    ...(has('attendees') ? { attendees: attendeesOf(body) } : {}),
    ...(has('categories') ? { categories: textsOf(body, 'categories') } : {}),
    ...(has('showAs')
      ? {
          showAs: wordOf(body, 'showAs', [
            'free',
            'tentative',
            'busy',
            'oof',
            'workingElsewhere',
          ] as const),
        }
      : {}),
    ...(has('sensitivity')
      ? {
          sensitivity: wordOf(body, 'sensitivity', [
            'normal',
            'personal',
            'private',
            'confidential',
          ] as const),
        }
      : {}),
    ...(has('importance')
      ? { importance: wordOf(body, 'importance', ['low', 'normal', 'high'] as const) }
      : {}),
    ...(has('isOnlineMeeting') ? { isOnlineMeeting: flagOf(body, 'isOnlineMeeting') } : {}),
    ...(has('reminderMinutesBeforeStart')
      ? { reminderMinutes: Number(body['reminderMinutesBeforeStart']) }
      : {}),
    ...(has('responseRequested') ? { responseRequested: flagOf(body, 'responseRequested') } : {}),
  };
};
