import '@pnp/sp/subscriptions';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openTenant, refusalOfCall, type TestTenant } from './support/open-tenant';
import { ada, loginOf, luz } from './support/people';

interface ChangeEntry {
  ChangeType: number;
  ItemId: number;
  ChangeToken: { StringValue: string };
}

const DAY = 86_400_000;
/** In days. */
const MINUTE = 1 / 1440;
const NOTES = "/sites/hub/_api/web/lists/getByTitle('Notes')";
const EVERYTHING = { Item: true, Add: true, Update: true, DeleteObject: true };

describe('The changes of a list', () => {
  let local: TestTenant;
  const notes = (person = ada) => local.sharePoint(person).web.lists.getByTitle('Notes');
  beforeEach(async () => {
    local = await openTenant();
    await local.sharePoint(ada).web.lists.add('Notes', '', 100);
  });
  afterEach(() => local.tenant.close());

  const token = async (): Promise<string> => {
    const answer = await local.ask(ada, 'GET', `${NOTES}/currentchangetoken`);
    return ((await answer.json()) as { StringValue: string }).StringValue;
  };
  const changes = async (query: object, person = ada): Promise<ChangeEntry[]> =>
    (await notes(person).getChanges({ ...EVERYTHING, ...query })) as ChangeEntry[];
  const since = (StringValue: string) => ({ ChangeTokenStart: { StringValue } });

  test('are told since a token, one by one and in order', async () => {
    await notes().items.add({ Title: 'before' });
    const start = await token();
    await notes().items.add({ Title: 'a' });
    await notes().items.getById(2).update({ Title: 'b' });
    await notes().items.getById(1).delete();
    const told = await changes(since(start));
    expect(told.map(({ ChangeType, ItemId }) => [ChangeType, ItemId])).toEqual([
      [1, 2],
      [2, 2],
      [3, 1],
    ]);
    // each change has the token to go on from
    expect(await changes(since(told[1]?.ChangeToken.StringValue ?? ''))).toHaveLength(1);
    expect(await changes(since(await token()))).toEqual([]);
    expect(await changes({ ...since(start), Update: false, DeleteObject: false })).toHaveLength(1);
    expect(await changes({ ...since(start), FetchLimit: '1' as never })).toHaveLength(1);
  });

  test('are told of the whole site too', async () => {
    await local.sharePoint(ada).web.lists.add('Others', '', 100);
    await notes().items.add({ Title: 'a' });
    await local.sharePoint(ada).web.lists.getByTitle('Others').items.add({ Title: 'b' });
    const told = await local.sharePoint(ada).web.getChanges({ ...EVERYTHING });
    expect(told).toHaveLength(2);
  });

  test('are not told to those who may not read the item', async () => {
    const { web } = local.sharePoint(ada);
    await web.roleAssignments.add((await web.ensureUser(loginOf(luz))).Id, 1073741826);
    await notes().items.add({ Title: 'open' });
    await notes().items.add({ Title: 'closed' });
    await notes().items.getById(2).breakRoleInheritance(false);
    const told = await changes({}, luz);
    expect([...new Set(told.map(({ ItemId }) => ItemId))]).toEqual([1]);
  });

  // source: Microsoft Learn, "ChangeLog": kept for 60 days
  test('are forgotten after sixty days', async () => {
    const [version, kind, id, ticks = '', sequence] = (await token()).split(';');
    const old = BigInt(ticks) - BigInt(61 * DAY) * 10_000n;
    const start = [version, kind, id, old, sequence].join(';');
    expect(await refusalOfCall(changes(since(start)))).toMatchObject({
      status: 400,
      message: expect.stringContaining('before the start of the current change log'),
    });
    expect(await refusalOfCall(changes(since('1;3;x;1;1')))).toMatchObject({ status: 400 });
  });

  test('are told the older way as XML, with what is gone', async () => {
    await notes().items.add({ Title: 'a & b' });
    const first = await notes().getListItemChangesSinceToken({ RowLimit: '100' });
    expect(first).toContain('ows_Title="a &amp; b"');
    const [, last = ''] = /LastChangeToken="([^"]+)"/.exec(first) ?? [];
    await notes().items.add({ Title: 'c' });
    await notes().items.getById(1).delete();
    const second = await notes().getListItemChangesSinceToken({ ChangeToken: last });
    expect(second).toContain('<Id ChangeType="Delete">1</Id>');
    expect(second).toContain('ItemCount="1"');
    expect(second).toContain('ows_Title="c"');
  });

  // source of all: sp-dev-docs, "Overview of SharePoint webhooks"
  describe('are told to subscribers', () => {
    let server: Server;
    let address: string;
    let answer: 'echo' | 'wrong' | 'silent';
    let status: number;
    let received: { clientState: string; subscriptionId: string; resource: string }[][];

    const bodyOf = async (incoming: IncomingMessage): Promise<string> => {
      let text = '';
      for await (const piece of incoming) text += String(piece);
      return text;
    };

    beforeEach(async () => {
      answer = 'echo';
      status = 200;
      received = [];
      server = createServer((incoming, outgoing) => {
        const asked = new URL(incoming.url ?? '/', 'http://localhost').searchParams.get(
          'validationtoken'
        );
        if (asked !== null) {
          if (answer === 'silent') outgoing.destroy();
          else
            outgoing.setHeader('content-type', 'text/plain').end(answer === 'echo' ? asked : 'x');
          return;
        }
        void bodyOf(incoming).then((text) => {
          received.push((JSON.parse(text) as { value: (typeof received)[number] }).value);
          outgoing.writeHead(status).end();
        });
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
      // only what a test asks for is sent
      await local.admin('PUT', '/notifications', { delayMs: 3_600_000 });
    });
    afterEach(() => new Promise((resolve) => server.close(resolve)));

    const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();
    const subscribe = (days = 90, url = address) =>
      notes().subscriptions.add(url, inDays(days), 'from the hub') as unknown as Promise<{
        id: string;
      }>;
    const deliver = async (): Promise<object> =>
      (await (await local.admin('POST', '/notifications/deliver')).json()) as object;

    test('who have proved that they listen', async () => {
      const { id } = await subscribe();
      expect(await notes().subscriptions()).toMatchObject([
        { id, notificationUrl: address, clientState: 'from the hub' },
      ]);
      for (const wrong of ['wrong', 'silent'] as const) {
        answer = wrong;
        expect(await refusalOfCall(subscribe())).toMatchObject({
          status: 400,
          message: expect.stringContaining('Failed to validate the notification URL'),
        });
      }
      expect(await notes().subscriptions()).toHaveLength(1);
    });

    test('once for many changes, without saying what has changed', async () => {
      const { id } = await subscribe();
      expect(await deliver()).toEqual({ sent: 0, failed: 0 });
      await notes().items.add({ Title: 'a' });
      await notes().items.getById(1).update({ Title: 'b' });
      expect(await deliver()).toEqual({ sent: 1, failed: 0 });
      expect(await deliver()).toEqual({ sent: 0, failed: 0 });
      expect(received).toHaveLength(1);
      expect(received[0]).toMatchObject([{ subscriptionId: id, clientState: 'from the hub' }]);
      expect(JSON.stringify(received)).not.toContain('"b"');
    });

    test('in one message for all subscriptions of an address', async () => {
      await subscribe();
      await subscribe();
      await notes().items.add({ Title: 'a' });
      await deliver();
      expect(received.map((batch) => batch.length)).toEqual([2]);
    });

    test('twice where the tenant is told to', async () => {
      await local.admin('PUT', '/notifications', { duplicates: 1 });
      await subscribe();
      await notes().items.add({ Title: 'a' });
      await deliver();
      expect(received).toHaveLength(2);
    });

    test('again, five minutes later and five times at most, when they do not take it', async () => {
      status = 503;
      await subscribe();
      await notes().items.add({ Title: 'a' });
      const attempts: object[] = [];
      for (let attempt = 0; attempt < 7; attempt += 1) {
        attempts.push(await deliver());
        // too early
        expect(await deliver()).toEqual({ sent: 0, failed: 0 });
        await local.admin('POST', '/clock/advance', { milliseconds: 5 * 60_000 + 1 });
      }
      expect(received).toHaveLength(5);
      expect(attempts.at(-1)).toEqual({ sent: 0, failed: 0 });
    });

    test('by itself after a while', async () => {
      await local.admin('PUT', '/notifications', { delayMs: 5 });
      await subscribe();
      await notes().items.add({ Title: 'a' });
      const until = Date.now() + 3000;
      while (received.length === 0 && Date.now() < until)
        await new Promise((resolve) => setTimeout(resolve, 10));
      expect(received).toHaveLength(1);
    });

    test('for 180 days at most, and no longer than they wished', async () => {
      expect(await refusalOfCall(subscribe(181))).toMatchObject({ status: 400 });
      expect(await refusalOfCall(subscribe(-1))).toMatchObject({ status: 400 });
      const { id } = await subscribe(20 * MINUTE);
      await notes()
        .subscriptions.getById(id)
        .update(inDays(40 * MINUTE));
      await local.admin('POST', '/clock/advance', { milliseconds: 30 * MINUTE * DAY });
      await notes().items.add({ Title: 'a' });
      expect(await deliver()).toEqual({ sent: 1, failed: 0 });
      await local.admin('POST', '/clock/advance', { milliseconds: 20 * MINUTE * DAY });
      await notes().items.add({ Title: 'b' });
      expect(await deliver()).toEqual({ sent: 0, failed: 0 });
    });

    test('until they sign off', async () => {
      const { id } = await subscribe();
      await notes().subscriptions.getById(id).delete();
      await notes().items.add({ Title: 'a' });
      expect(await deliver()).toEqual({ sent: 0, failed: 0 });
      expect(await refusalOfCall(notes().subscriptions.getById(id)())).toMatchObject({
        status: 404,
      });
    });

    test('on this machine only, and only for who manages the list', async () => {
      expect(await refusalOfCall(subscribe(1, 'https://example.org/hook'))).toMatchObject({
        status: 400,
      });
      const { web } = local.sharePoint(ada);
      await web.roleAssignments.add((await web.ensureUser(loginOf(luz))).Id, 1073741827);
      expect(await refusalOfCall(notes(luz).subscriptions.add(address, inDays(1)))).toMatchObject({
        status: 403,
      });
    });
  });
});
