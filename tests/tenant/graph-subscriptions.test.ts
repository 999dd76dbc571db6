import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Client } from '@microsoft/microsoft-graph-client';
import { graphClient, mapGraphTo, refusal } from './support/graph-client';
import { openTenant, type TestTenant } from './support/open-tenant';
import { ada, luz, rui } from './support/people';

interface Notification {
  subscriptionId: string;
  clientState: string;
  changeType?: string;
  lifecycleEvent?: string;
  resource: string;
}

/** A program of the organisation that listens for notifications. */
class Listener {
  readonly received: Notification[] = [];
  /** What it answers to the handshake; undefined for the right answer. */
  answerToHandshake: string | undefined;
  status = 202;
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      let text = '';
      request.on('data', (piece: Buffer) => (text += piece.toString()));
      request.on('end', () => {
        const token = new URL(request.url ?? '', 'http://localhost').searchParams.get(
          'validationToken'
        );
        if (token !== null) {
          response.writeHead(200, { 'content-type': 'text/plain' });
          response.end(this.answerToHandshake ?? token);
          return;
        }
        if (this.status < 300)
          this.received.push(...(JSON.parse(text) as { value: Notification[] }).value);
        response.writeHead(this.status).end();
      });
    });
  }

  async open(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}

describe('Change notifications, by the Graph client', () => {
  let local: TestTenant;
  let graph: Client;
  let list: string;
  let listener: Listener;
  let address: string;
  let undo: () => void;
  const realFetch = globalThis.fetch;

  beforeEach(async () => {
    local = await openTenant();
    listener = new Listener();
    address = await listener.open();
    mapGraphTo(local);
    undo = leaveLoopbackAlone();
    graph = graphClient(local, ada);
    const site = ((await graph.api('/sites/localhost:/sites/hub').get()) as { id: string }).id;
    const { id } = (await graph
      .api(`/sites/${site}/lists`)
      .post({ displayName: 'Tips', list: { template: 'genericList' } })) as { id: string };
    list = `/sites/${site}/lists/${id}`;
    await local.admin('PUT', '/notifications', { delayMs: 60_000 });
  });
  afterEach(async () => {
    undo();
    local.tenant.close();
    await listener.close();
  });

  /** The tenant itself sends to the listener over the network. */
  function leaveLoopbackAlone(): () => void {
    const intoTenant = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : input.toString();
      return url.startsWith(address) ? realFetch(input, init) : intoTenant(input, init);
    };
    return () => {
      globalThis.fetch = realFetch;
    };
  }

  const inMinutes = (minutes: number): string =>
    new Date(Date.now() + minutes * 60_000).toISOString();
  const subscribe = (more: object = {}, client = graph): Promise<{ id: string }> =>
    client.api('/subscriptions').post({
      changeType: 'updated',
      notificationUrl: address,
      resource: list,
      expirationDateTime: inMinutes(60),
      clientState: 'known to us',
      ...more,
    }) as Promise<{ id: string }>;
  const add = (Title: string): Promise<{ id: string }> =>
    graph.api(`${list}/items`).post({ fields: { Title } }) as Promise<{ id: string }>;
  const deliver = async (): Promise<unknown> =>
    (await local.admin('POST', '/notifications/deliver')).json();

  test('come after a handshake, once for what changed, and carry no data', async () => {
    const { id } = await subscribe();
    await add('a');
    await add('b');
    expect(await deliver()).toEqual({ sent: 1, failed: 0 });
    expect(listener.received).toEqual([
      expect.objectContaining({
        subscriptionId: id,
        clientState: 'known to us',
        changeType: 'updated',
        resource: list.slice(1),
      }),
    ]);
    await deliver();
    expect(listener.received).toHaveLength(1);
  });

  test('of a drive come for its files', async () => {
    const drive = (await graph.api('/sites/localhost:/sites/hub:/drive').get()) as { id: string };
    await subscribe({ resource: `/drives/${drive.id}/root` });
    await graph.api(`/drives/${drive.id}/root:/a.txt:/content`).put('x');
    await deliver();
    expect(listener.received).toMatchObject([{ resource: `drives/${drive.id}/root` }]);
  });

  test('of people name who changed', async () => {
    await subscribe({ resource: `/users/${luz.objectId}` });
    await graphClient(local, luz).api('/me').patch({ aboutMe: 'x' });
    await graphClient(local, rui).api('/me').patch({ aboutMe: 'y' });
    await deliver();
    expect(listener.received).toMatchObject([{ resource: `Users/${luz.objectId}` }]);
  });

  test('come by themselves after a while', async () => {
    await local.admin('PUT', '/notifications', { delayMs: 5 });
    await subscribe();
    await add('a');
    for (let waited = 0; listener.received.length === 0 && waited < 5000; waited += 20)
      await new Promise((done) => setTimeout(done, 20));
    expect(listener.received).toHaveLength(1);
  });

  test('come twice and in any order when the tenant is told to be unkind', async () => {
    const drive = (await graph.api('/sites/localhost:/sites/hub:/drive').get()) as { id: string };
    await local.admin('PUT', '/notifications', { duplicates: 1, reversed: true });
    await subscribe();
    await subscribe({ resource: `/drives/${drive.id}/root` });
    await add('a');
    await graph.api(`/drives/${drive.id}/root:/a.txt:/content`).put('x');
    await deliver();
    expect(listener.received.map((one) => one.resource.split('/')[0])).toEqual([
      'drives',
      'drives',
      'sites',
      'sites',
    ]);
  });

  test('that nobody took are sent again', async () => {
    await subscribe();
    await add('a');
    listener.status = 503;
    expect(await deliver()).toEqual({ sent: 0, failed: 1 });
    listener.status = 202;
    expect(await deliver()).toEqual({ sent: 1, failed: 0 });
  });

  test('end with the subscription, which says so in time and can be renewed', async () => {
    const { id } = await subscribe({ lifecycleNotificationUrl: `${address}/life` });
    await local.admin('POST', '/clock/advance', { milliseconds: 50 * 60_000 });
    await deliver();
    await deliver();
    expect(listener.received).toMatchObject([{ lifecycleEvent: 'reauthorizationRequired' }]);
    await graph.api(`/subscriptions/${id}`).patch({ expirationDateTime: inMinutes(50 + 30) });
    await local.admin('POST', '/clock/advance', { milliseconds: 20 * 60_000 });
    await local.ask(ada, 'POST', `/v1.0${list}/items`, { body: { fields: { Title: 'a' } } });
    await deliver();
    expect(listener.received.filter((one) => one.changeType === 'updated')).toHaveLength(0);
  });

  test('are wanted by whoever answers the handshake with the token only', async () => {
    listener.answerToHandshake = 'yes, please';
    expect(await refusal(subscribe())).toEqual({ statusCode: 400, code: 'ValidationError' });
    expect(((await graph.api('/subscriptions').get()) as { value: object[] }).value).toEqual([]);
  });

  test.each([
    ['a life that is too long', { expirationDateTime: inMinutes(42_400) }],
    ['a life that is over', { expirationDateTime: inMinutes(-1) }],
    ['changes that lists do not tell', { changeType: 'created' }],
    ['a state that is too long', { clientState: 'x'.repeat(129) }],
    ['an address elsewhere', { notificationUrl: 'https://elsewhere.example/hook' }],
    ['what the tenant does not play', { resource: '/communications/callRecords' }],
  ])('are refused for %s', async (_, more) => {
    expect((await refusal(subscribe(more))).statusCode).toBe(400);
  });

  test('belong to who asked for them, and to who may read the list', async () => {
    const { id } = await subscribe();
    expect(await graph.api(`/subscriptions/${id}`).get()).toMatchObject({
      resource: list.slice(1),
    });
    const asRui = graphClient(local, rui);
    expect((await refusal(asRui.api(`/subscriptions/${id}`).get())).statusCode).toBe(404);
    expect((await refusal(subscribe({}, asRui))).statusCode).toBe(403);
    await graph.api(`/subscriptions/${id}`).delete();
    expect((await refusal(graph.api(`/subscriptions/${id}`).get())).statusCode).toBe(404);
  });
});
