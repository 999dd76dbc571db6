import type { Client } from '@microsoft/microsoft-graph-client';
import { refusal } from '../support/graph-client';
import { ada, luz, rui } from '../support/people';
import {
  gone,
  guest,
  hub,
  letter,
  openPostOffice,
  type PostOffice,
  type ShownMessage,
} from './post-office';

describe('Mail on its way', () => {
  let office: PostOffice;
  let graph: Client;
  beforeEach(async () => {
    office = await openPostOffice();
    graph = await office.app('Mail.Send', 'Mail.ReadWrite', 'Group.ReadWrite.All');
  });
  afterEach(() => office.close());

  const send = (to: string | string[]): Promise<void> =>
    graph.api(`/users/${hub.mail}/sendMail`).post({ message: letter(to) });
  const inboxOfHub = async (): Promise<ShownMessage[]> =>
    (
      (await graph.api(`/users/${hub.mail}/mailFolders/inbox/messages`).get()) as {
        value: ShownMessage[];
      }
    ).value;

  test('reaches each mailbox once, however often it is named, and members of a group', async () => {
    await office.local.admin('POST', '/groups', [
      { displayName: 'Red Norte', members: [luz.mail, rui.mail] },
    ]);
    await send([luz.mail, luz.mail.toUpperCase(), 'rednorte@example.org']);
    expect(await office.read(luz)).toHaveLength(1);
    expect(await office.read(rui)).toHaveLength(1);
    expect(await inboxOfHub()).toEqual([]);
  });

  test('comes back with the reason from an address that there is not, and from a full mailbox', async () => {
    await office.local.admin('PUT', '/mailboxes', { person: rui.mail, state: 'full' });
    await send(['nadie@example.org', gone.mail, rui.mail, luz.mail]);
    const [report] = await inboxOfHub();
    expect(report?.subject).toBe('Undeliverable: Traspaso en Quito');
    expect(report?.body.content).toContain('nadie@example.org\r\n550 5.1.10');
    expect(report?.body.content).toContain('gonzalo@example.org\r\n550 5.1.10');
    expect(report?.body.content).toContain('rui@example.org\r\n552 5.2.2');
    expect(await office.read(luz)).toHaveLength(1);
    expect(await office.read(rui)).toHaveLength(0);
  });

  test('to a guest leaves the organisation', async () => {
    await send(guest.mail);
    const outside = (await (await office.local.admin('GET', '/mail/outside')).json()) as object[];
    expect(outside).toMatchObject([{ address: guest.mail, subject: 'Traspaso en Quito' }]);
  });

  test('takes its time when the tenant is told so, and is then no draft any more', async () => {
    await office.local.admin('PUT', '/mail', { lagMs: 5000 });
    const draft = (await graph
      .api(`/users/${hub.mail}/messages`)
      .header('Prefer', 'IdType="ImmutableId"')
      .post(letter(luz.mail))) as ShownMessage;
    await graph.api(`/users/${hub.mail}/messages/${draft.id}/send`).post({});
    const own = (): Promise<ShownMessage> =>
      graph.api(`/users/${hub.mail}/messages/${draft.id}`).get();
    expect((await own()).isDraft).toBe(false);
    expect(await office.read(luz)).toEqual([]);
    await office.local.admin('POST', '/clock/advance', { milliseconds: 5000 });
    expect(await office.read(luz)).toHaveLength(1);
    const sent = (await graph.api(`/users/${hub.mail}/mailFolders/sentitems`).get()) as {
      id: string;
    };
    expect((await own()).parentFolderId).toBe(sent.id);
  });

  test('is closed to who has no mailbox', async () => {
    await office.local.admin('PUT', '/mailboxes', { person: ada.mail, state: 'none' });
    expect(await refusal(office.as(ada).api('/me/messages').get())).toEqual({
      statusCode: 404,
      code: 'MailboxNotEnabledForRESTAPI',
    });
    expect(await office.as(luz).api(`/users/${ada.objectId}`).get()).toMatchObject({ mail: null });
    expect(await refusal(graph.api('/users/nadie@example.org/messages').get())).toEqual({
      statusCode: 404,
      code: 'ErrorInvalidUser',
    });
  });

  test('a lost answer leaves a line in the ledger and one message', async () => {
    await office.local.admin('PUT', '/faults', [
      { match: { path: '/sendMail' }, effect: { reset: true, afterwards: true }, times: 1 },
    ]);
    await expect(send(luz.mail)).rejects.toThrow();
    expect(await office.read(luz)).toHaveLength(1);
    const ledger = await office.local.admin('GET', '/ledger?target=sendMail');
    expect(await ledger.json()).toHaveLength(1);
  });
});

// source: Exchange Online limits ("Message rate limit", "Recipient rate limit"); Outlook service limits
describe('The limits of a mailbox', () => {
  let office: PostOffice;
  let now: number;
  beforeEach(async () => {
    now = Date.UTC(2026, 10, 22, 10);
    office = await openPostOffice({ now: () => now });
  });
  afterEach(() => office.close());

  const ask = (path: string, message: object): Promise<Response> =>
    office.local.ask(luz, 'POST', `/v1.0/me${path}`, { body: message });
  const send = (to: string | string[]): Promise<Response> =>
    ask('/sendMail', { message: letter(to) });

  test('are thirty messages a minute', async () => {
    await office.local.admin('PUT', '/settings', { throttling: ['mail'] });
    for (let count = 1; count <= 30; count += 1) expect((await send(rui.mail)).status).toBe(202);
    now += 20_000;
    const refused = await send(rui.mail);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '40']);
    expect(await refused.json()).toMatchObject({ error: { code: 'ApplicationThrottled' } });
    now += 40_000;
    expect((await send(rui.mail)).status).toBe(202);
    expect(await office.read(rui)).toHaveLength(31);
  });

  test('are four requests at a time', async () => {
    await office.local.admin('PUT', '/settings', {
      throttling: ['mail'],
      latency: { p50: 20, p95: 30, seed: 1 },
    });
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => office.local.ask(luz, 'GET', '/v1.0/me/messages'))
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 429, 429]);
    const refused = answers.find(({ status }) => status === 429);
    expect(await refused?.json()).toMatchObject({
      error: { message: 'Application is over its MailboxConcurrency limit.' },
    });
  });

  test('are ten thousand recipients a day: the rest is accepted and comes back', async () => {
    await office.local.admin('PUT', '/settings', { throttling: ['mail'] });
    const many = Array.from({ length: 5000 }, (_, index) => `r${index}@partner.example`);
    await send(many);
    await send(many);
    expect((await send(rui.mail)).status).toBe(202);
    expect(await office.read(rui)).toEqual([]);
    const [report] = await office.read(luz);
    expect(report?.body.content).toContain('550 5.1.90');
  });
});
