import { partial, supported, type Capability, type CapabilityTable } from '../capability';

const MESSAGE =
  'no attachments, no replies and forwards, no MIME, no flags; $expand knows singleValueExtendedProperties';
const EVENT =
  'single events only: no series, no attachments, no delegates; one location; times in UTC or as the client prefers';
const FOLDER = 'the folders that every mailbox has; none below or beside them';

const ofBoth = (rest: Readonly<Record<string, Capability>>): CapabilityTable =>
  Object.fromEntries(
    ['/me', '/users/:user'].flatMap((who) =>
      Object.entries(rest).map(([endpoint, capability]) => {
        const [method = '', path = ''] = endpoint.split(' ');
        return [`${method} ${who}${path}`, capability];
      })
    )
  );

const eventTable = (who: string): CapabilityTable =>
  Object.fromEntries(
    ['', '/calendar'].flatMap((calendar) => [
      [`GET ${who}${calendar}/events`, partial(EVENT)],
      [`POST ${who}${calendar}/events`, partial(EVENT)],
      [`GET ${who}${calendar}/events/:event`, partial(EVENT)],
      [`PATCH ${who}${calendar}/events/:event`, partial(EVENT)],
      [`DELETE ${who}${calendar}/events/:event`, supported],
      [`GET ${who}${calendar}/calendarView`, partial(EVENT)],
    ])
  );

/** Mail and calendars over Graph. */
export const outlookCapabilities: CapabilityTable = {
  ...ofBoth({
    'GET /messages': partial(`${MESSAGE}; no $search, no delta`),
    'POST /messages': partial(MESSAGE),
    'GET /messages/:message': partial(MESSAGE),
    'PATCH /messages/:message': partial(MESSAGE),
    'DELETE /messages/:message': supported,
    'POST /messages/:message/send': supported,
    'POST /messages/:message/move': partial('to the folders that every mailbox has'),
    'POST /sendMail': partial(MESSAGE),
    'GET /mailFolders': partial(FOLDER),
    'GET /mailFolders/:folder': partial(FOLDER),
    'GET /mailFolders/:folder/messages': partial(MESSAGE),
    'GET /calendar': partial('one calendar a mailbox'),
    'POST /events/:event/accept': partial('no proposals of another time'),
    'POST /events/:event/tentativelyAccept': partial('no proposals of another time'),
    'POST /events/:event/decline': partial('no proposals of another time'),
    'POST /events/:event/cancel': supported,
  }),
  ...eventTable('/me'),
  ...eventTable('/users/:user'),
  ...eventTable('/groups/:group'),
};
