import type { CalendarOwner } from '../core/calendar/calendars';
import type { CalendarEvent } from '../core/calendar/event';
import { accessDenied } from '../core/core-error';
import type { Person } from '../core/people';
import { compareBy, matchesFilter } from '../odata/object-filter';
import { ODataError } from '../odata/odata-error';
import { readQueryOptions } from '../odata/query-options';
import { contentOf, WRITABLE } from './event-input';
import { eventIdOf, eventJson } from './event-json';
import { selectKeys } from './graph-answer';
import { GraphError } from './graph-error';
import { searchWithout } from './graph-options';
import {
  allowKeys,
  parameterOf,
  requirePerson,
  requireRole,
  textOf,
  type GraphAnswer,
  type GraphCall,
  type GraphRoute,
} from './graph-route';
import { flagOf, inMailbox, outlookRoute } from './outlook-call';

const READERS = ['Calendars.Read', 'Calendars.ReadWrite', 'Calendars.ReadBasic'];
const WRITERS = ['Calendars.ReadWrite'];
const GROUP_READERS = ['Group.Read.All', 'Group.ReadWrite.All'];
const GROUP_WRITERS = ['Group.ReadWrite.All'];

const create = (call: GraphCall, owner: CalendarOwner): GraphAnswer => {
  const { body, core } = call;
  allowKeys(body, ...WRITABLE, 'transactionId');
  const { start, end, startZone, endZone, ...content } = contentOf(body);
  if (start === undefined || end === undefined || startZone === undefined || endZone === undefined)
    throw new GraphError(400, 'ErrorInvalidRequest', 'An event needs a start and an end.');
  const transactionId = body['transactionId'] === undefined ? null : textOf(body, 'transactionId');
  const { event } = core.calendars.create(
    owner,
    { ...content, start, end, startZone, endZone },
    transactionId
  );
  return { status: 201, json: eventJson(call, core, event) };
};

/** Source: Graph reference, "List events"; a view shows as many by default. */
const DEFAULT_PAGE = 10;

const page = (call: GraphCall, events: readonly CalendarEvent[]): GraphAnswer => {
  const options = readQueryOptions(searchWithout(call.url, 'startDateTime', 'endDateTime'), [
    '$select',
    '$filter',
    '$orderby',
    '$top',
    '$skip',
    '$skiptoken',
    '$count',
  ]);
  const { filter, orderBy, top } = options;
  const rows = events
    .map((event) => eventJson(call, call.core, event))
    .filter((row) => filter === undefined || matchesFilter(filter, row));
  if (orderBy.length > 0) rows.sort((a, b) => compareBy(orderBy, a, b));
  const from = Number(options.skipToken ?? options.skip ?? 0);
  if (!Number.isInteger(from)) throw new ODataError('The query option $skiptoken is not valid.');
  const to = from + (top ?? DEFAULT_PAGE);
  return {
    status: 200,
    page: {
      value: rows.slice(from, to).map((row) => selectKeys(row, options.select, ['id'])),
      ...(to < rows.length ? { next: String(to) } : {}),
      ...(options.count ? { count: rows.length } : {}),
    },
  };
};

const view = (call: GraphCall, owner: CalendarOwner): GraphAnswer => {
  const [from, to] = ['startDateTime', 'endDateTime'].map((name) => {
    const given = call.url.searchParams.get(name);
    const text = given !== null && /(Z|[+-]\d\d:\d\d)$/.test(given) ? given : `${given ?? ''}Z`;
    const moment = given === null ? Number.NaN : Date.parse(text);
    if (Number.isNaN(moment))
      throw new GraphError(
        400,
        'ErrorInvalidParameter',
        `This request requires a time window specified by the query string parameters StartDateTime and EndDateTime: '${name}' is missing or not valid.`
      );
    return moment;
  });
  return page(call, call.core.calendars.between(owner.id, from ?? 0, to ?? 0));
};

const eventOf = (call: GraphCall, owner: CalendarOwner): CalendarEvent =>
  call.core.calendars.get(owner.id, eventIdOf(parameterOf(call, 'event')));

const read = (call: GraphCall, owner: CalendarOwner): GraphAnswer => ({
  status: 200,
  json: eventJson(call, call.core, eventOf(call, owner)),
});

const change = (call: GraphCall, owner: CalendarOwner): GraphAnswer => {
  allowKeys(call.body, ...WRITABLE);
  const event = call.core.calendars.update(eventOf(call, owner), contentOf(call.body));
  return { status: 200, json: eventJson(call, call.core, event) };
};

const remove = (call: GraphCall, owner: CalendarOwner): GraphAnswer => {
  call.core.calendars.remove(eventOf(call, owner));
  return { status: 204 };
};

const accepted: GraphAnswer = { status: 202, raw: null, headers: {} };

const calendarJson = (owner: CalendarOwner): GraphAnswer => ({
  status: 200,
  json: {
    id: `AAMk${Buffer.from(`calendar ${owner.id}`).toString('base64url')}`,
    name: 'Calendar',
    isDefaultCalendar: true,
    canEdit: true,
    owner: { name: owner.name, address: owner.address },
  },
});

const answer =
  (response: 'accepted' | 'tentativelyAccepted' | 'declined') =>
  (call: GraphCall, owner: Person): GraphAnswer => {
    allowKeys(call.body, 'comment', 'sendResponse');
    const send = call.body['sendResponse'] === undefined || flagOf(call.body, 'sendResponse');
    const event = eventOf(call, ownerOf(call, owner));
    call.core.calendars.answer(event, owner, response, {
      comment: textOf(call.body, 'comment', ''),
      send,
    });
    return accepted;
  };

/** @throws MailError for somebody without a mailbox */
const ownerOf = (call: GraphCall, person: Person): CalendarOwner => ({
  id: call.core.mail.requireMailbox(person),
  name: person.displayName,
  address: person.mail,
});

const ofPeople = (
  method: string,
  rest: string,
  permissions: readonly string[],
  run: (call: GraphCall, owner: CalendarOwner) => GraphAnswer
): GraphRoute[] =>
  ['', '/calendar'].flatMap((calendar) =>
    inMailbox(method, calendar + rest, permissions, (call, person) =>
      run(call, ownerOf(call, person))
    )
  );

/**
 * Calendars of groups are for their members; applications have no permission at all for them, as the
 * reference of each of these says.
 */
const ofGroups = (
  method: string,
  rest: string,
  permissions: readonly string[],
  run: (call: GraphCall, owner: CalendarOwner) => GraphAnswer
): GraphRoute[] =>
  ['', '/calendar'].map((calendar) =>
    outlookRoute(`${method} /groups/:group${calendar}${rest}`, (call) => {
      const group = call.core.directory.group(parameterOf(call, 'group'));
      if (call.actor.kind === 'app') throw accessDenied();
      requirePerson(call);
      requireRole(call, ...permissions);
      const members = [
        ...call.core.directory.members(group.id, true).people,
        ...call.core.directory.owners(group.id),
      ];
      if (!members.some(({ objectId }) => objectId === call.actor.objectId)) throw accessDenied();
      if (group.kind !== 'unified')
        throw new GraphError(404, 'ResourceNotFound', 'The group has no mailbox.');
      return run(call, {
        id: group.id,
        name: group.displayName,
        address: `${group.mailNickname}@${call.core.mail.mailboxes.domain()}`.toLowerCase(),
      });
    })
  );

const both = (
  method: string,
  rest: string,
  permissions: readonly [readonly string[], readonly string[]],
  run: (call: GraphCall, owner: CalendarOwner) => GraphAnswer
): GraphRoute[] => [
  ...ofPeople(method, rest, permissions[0], run),
  ...ofGroups(method, rest, permissions[1], run),
];

const listAll = (call: GraphCall, owner: CalendarOwner): GraphAnswer =>
  page(call, call.core.calendars.list(owner.id));

/** Calendars of people and groups. */
export const calendarRoutes: readonly GraphRoute[] = [
  ...inMailbox('GET', '/calendar', READERS, (call, person) => calendarJson(ownerOf(call, person))),
  ...both('GET', '/events', [READERS, GROUP_READERS], listAll),
  ...both('POST', '/events', [WRITERS, GROUP_WRITERS], create),
  ...both('GET', '/events/:event', [READERS, GROUP_READERS], read),
  ...both('PATCH', '/events/:event', [WRITERS, GROUP_WRITERS], change),
  ...both('DELETE', '/events/:event', [WRITERS, GROUP_WRITERS], remove),
  ...both('GET', '/calendarView', [READERS, GROUP_READERS], view),
  ...inMailbox('POST', '/events/:event/accept', WRITERS, answer('accepted')),
  ...inMailbox('POST', '/events/:event/tentativelyAccept', WRITERS, answer('tentativelyAccepted')),
  ...inMailbox('POST', '/events/:event/decline', WRITERS, answer('declined')),
  ...inMailbox('POST', '/events/:event/cancel', WRITERS, (call, person) => {
    allowKeys(call.body, 'comment');
    const event = eventOf(call, ownerOf(call, person));
    call.core.calendars.cancel(event, textOf(call.body, 'comment', ''));
    return accepted;
  }),
];
