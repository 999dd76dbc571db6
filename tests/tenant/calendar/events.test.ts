import { momentOf, localTime, zoneOf } from '../../../tenant/core/calendar/time-zones';
import { refusal } from '../support/graph-client';
import { ada, luz, rui } from '../support/people';
import { openPostOffice, type PostOffice } from '../mail/post-office';

interface ShownEvent {
  id: string;
  subject: string;
  iCalUId: string;
  isOrganizer: boolean;
  isCancelled: boolean;
  showAs: string;
  start: { dateTime: string; timeZone: string };
  end: { dateTime: string; timeZone: string };
  originalStartTimeZone: string;
  responseStatus: { response: string };
  attendees: { emailAddress: { address: string }; status: { response: string }; type: string }[];
  onlineMeeting: { joinUrl: string } | null;
}
interface Page {
  value: ShownEvent[];
  '@odata.nextLink'?: string;
}

const meeting = (more: object = {}): object => ({
  subject: 'Círculo de práctica',
  body: { contentType: 'html', content: '<p>Agenda</p>' },
  start: { dateTime: '2026-12-01T10:00:00', timeZone: 'America/Lima' },
  end: { dateTime: '2026-12-01T11:00:00', timeZone: 'America/Lima' },
  location: { displayName: 'Sala 3' },
  ...more,
});
const inviting = (...people: { mail: string }[]): object => ({
  attendees: people.map(({ mail }) => ({ emailAddress: { address: mail }, type: 'required' })),
});

describe('Calendars, by the Graph client', () => {
  let office: PostOffice;
  beforeEach(async () => {
    office = await openPostOffice();
  });
  afterEach(() => office.close());

  const create = (person: { mail: string }, more: object = {}): Promise<ShownEvent> =>
    office.as(person).api('/me/events').post(meeting(more));
  const events = async (person: { mail: string }): Promise<ShownEvent[]> =>
    ((await office.as(person).api('/me/events').get()) as Page).value;

  test('show an event in the zone that the reader asks for, UTC otherwise', async () => {
    const made = await create(luz);
    expect(made.start).toEqual({ dateTime: '2026-12-01T15:00:00.0000000', timeZone: 'UTC' });
    expect(made.originalStartTimeZone).toBe('America/Lima');
    const graph = office.as(luz);
    const inMadrid = (await graph
      .api(`/me/events/${made.id}`)
      .header('Prefer', 'outlook.timezone="Romance Standard Time"')
      .get()) as ShownEvent;
    expect(inMadrid.start).toEqual({
      dateTime: '2026-12-01T16:00:00.0000000',
      timeZone: 'Romance Standard Time',
    });
    expect(
      await refusal(graph.api('/me/events').header('Prefer', 'outlook.timezone="Atlantis"').get())
    ).toEqual({ statusCode: 400, code: 'TimeZoneNotSupportedException' });
  });

  test('view what touches a span of time, page by page', async () => {
    for (const day of ['01', '02', '03'])
      await create(luz, {
        subject: day,
        start: { dateTime: `2026-12-${day}T10:00:00`, timeZone: 'UTC' },
        end: { dateTime: `2026-12-${day}T11:00:00`, timeZone: 'UTC' },
      });
    const view = (query: string): Promise<Page> =>
      office.as(luz).api(`/me/calendarView?${query}`).get();
    const span = 'startDateTime=2026-12-01T10:30:00Z&endDateTime=2026-12-03T10:00:00Z';
    expect((await view(span)).value.map(({ subject }) => subject)).toEqual(['01', '02']);
    const first = await view(`${span}&$top=1&$orderby=start/dateTime&$select=subject`);
    expect(first.value).toHaveLength(1);
    const second = (await office
      .as(luz)
      .api(first['@odata.nextLink'] ?? '')
      .get()) as Page;
    expect(second.value.map(({ subject }) => subject)).toEqual(['02']);
    expect(await refusal(view('startDateTime=2026-12-01T10:30:00Z'))).toEqual({
      statusCode: 400,
      code: 'ErrorInvalidParameter',
    });
  });

  test('bring an invitation into the mailbox and the calendar of everybody invited', async () => {
    const made = await create(luz, inviting(rui, ada));
    const [copy] = await events(rui);
    expect(copy).toMatchObject({
      iCalUId: made.iCalUId,
      isOrganizer: false,
      showAs: 'tentative',
      responseStatus: { response: 'notResponded' },
    });
    const [invitation] = await office.read(rui);
    expect(invitation).toMatchObject({
      '@odata.type': '#microsoft.graph.eventMessageRequest',
      subject: 'Círculo de práctica',
      from: { emailAddress: { address: luz.mail } },
    });
  });

  test('tell the organiser who accepted, and what was declined goes away', async () => {
    const made = await create(luz, inviting(rui, ada));
    const [ofRui] = await events(rui);
    const [ofAda] = await events(ada);
    await office.as(rui).api(`/me/events/${ofRui?.id}/accept`).post({ comment: 'Ahí estaré' });
    await office.as(ada).api(`/me/events/${ofAda?.id}/decline`).post({ sendResponse: true });
    const own = (await office.as(luz).api(`/me/events/${made.id}`).get()) as ShownEvent;
    expect(
      own.attendees.map(({ emailAddress, status }) => [emailAddress.address, status.response])
    ).toEqual([
      [rui.mail, 'accepted'],
      [ada.mail, 'declined'],
    ]);
    expect((await events(rui))[0]).toMatchObject({
      showAs: 'busy',
      responseStatus: { response: 'accepted' },
    });
    expect(await events(ada)).toEqual([]);
    expect((await office.read(luz)).map(({ subject }) => subject).sort()).toEqual([
      'Accepted: Círculo de práctica',
      'Declined: Círculo de práctica',
    ]);
    expect(
      await refusal(office.as(luz).api(`/me/events/${made.id}/accept`).post({}))
    ).toMatchObject({ statusCode: 400 });
  });

  test('carry a change of time to everybody, who then answers anew', async () => {
    const made = await create(luz, inviting(rui));
    const [before] = await events(rui);
    await office.as(rui).api(`/me/events/${before?.id}/accept`).post({});
    await office
      .as(luz)
      .api(`/me/events/${made.id}`)
      .patch({
        start: { dateTime: '2026-12-02T10:00:00', timeZone: 'America/Lima' },
        end: { dateTime: '2026-12-02T11:00:00', timeZone: 'America/Lima' },
      });
    const [after] = await events(rui);
    expect(after).toMatchObject({
      id: before?.id,
      start: { dateTime: '2026-12-02T15:00:00.0000000' },
      responseStatus: { response: 'notResponded' },
    });
    expect((await office.read(rui))[0]?.subject).toBe('Updated: Círculo de práctica');
    expect(
      await refusal(office.as(rui).api(`/me/events/${before?.id}`).patch({ subject: 'Mío' }))
    ).toEqual({ statusCode: 403, code: 'ErrorAccessDenied' });
  });

  test('say that an event is called off', async () => {
    const made = await create(luz, inviting(rui));
    await office.as(luz).api(`/me/events/${made.id}/cancel`).post({ comment: 'Otro día' });
    expect(await events(luz)).toEqual([]);
    expect((await events(rui))[0]?.isCancelled).toBe(true);
    expect((await office.read(rui))[0]).toMatchObject({
      subject: 'Canceled: Círculo de práctica',
      bodyPreview: 'Otro día',
    });
  });

  test('make one event of two requests with the same transaction', async () => {
    const transaction = { transactionId: 'circle-2026-12' };
    const [first, second] = [await create(luz, transaction), await create(luz, transaction)];
    expect(second.id).toBe(first.id);
    expect(await events(luz)).toHaveLength(1);
  });

  test('refuse an end before the start, and series, which they do not play', async () => {
    expect(
      await refusal(
        create(luz, { end: { dateTime: '2026-12-01T09:00:00', timeZone: 'America/Lima' } })
      )
    ).toMatchObject({ statusCode: 400 });
    expect(await refusal(create(luz, { recurrence: {} }))).toMatchObject({ statusCode: 400 });
  });

  test('of groups are for their members, and for no application', async () => {
    const answer = await office.local.admin('POST', '/groups', [
      { displayName: 'Red Norte', members: [luz.mail] },
    ]);
    const { groups } = (await answer.json()) as { groups: { id: string }[] };
    const path = `/groups/${groups[0]?.id}/calendar/events`;
    const made = (await office
      .as(luz)
      .api(path)
      .post(meeting({ ...inviting(rui), isOnlineMeeting: true }))) as ShownEvent;
    expect(made.onlineMeeting?.joinUrl).toContain('/teams/meet/');
    expect(((await office.as(luz).api(path).get()) as Page).value).toHaveLength(1);
    expect(await events(rui)).toHaveLength(1);
    expect(await refusal(office.as(rui).api(path).get())).toMatchObject({ statusCode: 403 });
    const app = await office.app('Calendars.ReadWrite', 'Group.ReadWrite.All');
    expect(await refusal(app.api(path).get())).toEqual({
      statusCode: 403,
      code: 'ErrorAccessDenied',
    });
    expect(((await app.api(`/users/${rui.mail}/events`).get()) as Page).value).toHaveLength(1);
  });

  test('ask for the permission that Graph asks for', async () => {
    const app = await office.app('Mail.Send');
    expect(await refusal(app.api(`/users/${luz.mail}/events`).get())).toEqual({
      statusCode: 403,
      code: 'ErrorAccessDenied',
    });
  });
});

describe('Time zones', () => {
  test('are known by their Windows and their IANA names', () => {
    expect(zoneOf('SA Pacific Standard Time')).toBe('America/Bogota');
    expect(zoneOf('America/Sao_Paulo')).toBe('America/Sao_Paulo');
    expect(zoneOf('Nowhere/Land')).toBeUndefined();
  });

  test('turn into moments and back, over a change of clocks', () => {
    // Chile puts its clocks on an hour at midnight of 5 September 2026
    for (const local of ['2026-09-04T12:00:00', '2026-09-06T12:00:00', '2026-12-31T23:59:59']) {
      const zone = zoneOf('Pacific SA Standard Time') ?? '';
      expect(localTime(momentOf(local, zone) ?? 0, zone)).toBe(`${local}.0000000`);
    }
    expect(momentOf('tomorrow', 'UTC')).toBeUndefined();
  });
});
