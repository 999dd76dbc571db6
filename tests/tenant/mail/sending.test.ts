import type { Client } from '@microsoft/microsoft-graph-client';
import { refusal } from '../support/graph-client';
import { ada, luz, rui } from '../support/people';
import { hub, letter, openPostOffice, type PostOffice, type ShownMessage } from './post-office';

const DELIVERY = 'String {8f0b3c52-6a3d-4f57-9d5e-2a7c0f1b4e66} Name HubDeliveryId';

describe('Mail, by the Graph client', () => {
  let office: PostOffice;
  let graph: Client;
  beforeEach(async () => {
    office = await openPostOffice();
    graph = await office.app('Mail.Send', 'Mail.ReadWrite');
  });
  afterEach(() => office.close());

  const draft = (to = luz.mail, more: object = {}): Promise<ShownMessage> =>
    graph.api(`/users/${hub.mail}/messages`).post(letter(to, more));
  const send = (id: string): Promise<void> =>
    graph.api(`/users/${hub.mail}/messages/${id}/send`).post({});
  const withDelivery = async (value: string): Promise<ShownMessage[]> => {
    const page = (await graph
      .api(`/users/${hub.mail}/messages`)
      .filter(
        `singleValueExtendedProperties/any(ep: ep/id eq '${DELIVERY}' and ep/value eq '${value}')`
      )
      .expand(`singleValueExtendedProperties($filter=id eq '${DELIVERY}')`)
      .select('id,isDraft,subject')
      .get()) as { value: ShownMessage[] };
    return page.value;
  };

  test('a draft is sent, arrives once with its head, and lies among the sent items', async () => {
    const made = await draft(luz.mail, {
      internetMessageHeaders: [{ name: 'X-Hub-Delivery', value: 'd1' }],
      replyTo: [{ emailAddress: { address: rui.mail, name: 'Rui Sousa' } }],
      categories: ['Hub'],
    });
    expect([made.isDraft, made.bodyPreview]).toEqual([
      true,
      'Hola, Luz\r\nLe llega porque …'.replace('…', '&hellip;'),
    ]);
    expect(await office.read(luz)).toHaveLength(0);
    await send(made.id);
    const [arrived, ...others] = await office.read(luz);
    expect(others).toHaveLength(0);
    expect(arrived).toMatchObject({
      subject: 'Traspaso en Quito',
      isRead: false,
      from: { emailAddress: { name: 'Knowledge hub', address: hub.mail } },
    });
    const head = (await office
      .as(luz)
      .api(`/me/messages/${arrived?.id}`)
      .select('internetMessageHeaders')
      .get()) as ShownMessage;
    expect(head.internetMessageHeaders).toEqual(
      expect.arrayContaining([
        { name: 'X-Hub-Delivery', value: 'd1' },
        { name: 'Reply-To', value: '"Rui Sousa" <rui@example.org>' },
        { name: 'Message-ID', value: made.internetMessageId },
      ])
    );
    const sent = (await graph.api(`/users/${hub.mail}/mailFolders/sentitems/messages`).get()) as {
      value: ShownMessage[];
    };
    expect(sent.value.map(({ subject, isDraft }) => [subject, isDraft])).toEqual([
      ['Traspaso en Quito', false],
    ]);
  });

  test('the id of a draft ends with its sending, an immutable one goes on', async () => {
    const immutable = (await graph
      .api(`/users/${hub.mail}/messages`)
      .header('Prefer', 'IdType="ImmutableId"')
      .post(letter(luz.mail))) as ShownMessage;
    await send(immutable.id);
    const again = (await graph
      .api(`/users/${hub.mail}/messages/${immutable.id}`)
      .get()) as ShownMessage;
    expect(again.isDraft).toBe(false);
    const moving = await draft();
    await send(moving.id);
    expect(await refusal(send(moving.id))).toEqual({ statusCode: 404, code: 'ErrorItemNotFound' });
    expect(await refusal(send(immutable.id))).toMatchObject({ statusCode: 400 });
    expect(await office.read(luz)).toHaveLength(2);
  });

  test('is found by an extended property, as a draft and when it was sent', async () => {
    const made = await draft(luz.mail, {
      singleValueExtendedProperties: [
        {
          id: DELIVERY.toUpperCase()
            .replace('STRING', 'String')
            .replace('NAME HUBDELIVERYID', 'Name HubDeliveryId'),
          value: 'campaign|luz|mail',
        },
      ],
    });
    await draft(rui.mail);
    expect(await withDelivery('campaign|luz|mail')).toMatchObject([
      { isDraft: true, singleValueExtendedProperties: [{ value: 'campaign|luz|mail' }] },
    ]);
    await send(made.id);
    expect(await withDelivery('campaign|luz|mail')).toMatchObject([{ isDraft: false }]);
    expect(await withDelivery('campaign|rui|mail')).toEqual([]);
  });

  test('takes headers of its author’s only when they begin with x-, and five at most', async () => {
    const headers = (count: number, name = 'X-Hub') =>
      draft(luz.mail, {
        internetMessageHeaders: Array.from({ length: count }, (_, index) => ({
          name: `${name}-${index}`,
          value: 'v',
        })),
      });
    expect(await refusal(headers(1, 'List-Unsubscribe'))).toEqual({
      statusCode: 400,
      code: 'InvalidInternetMessageHeader',
    });
    expect(await refusal(headers(6))).toEqual({
      statusCode: 400,
      code: 'InvalidInternetMessageHeaderCollection',
    });
    await headers(5);
  });

  test('gets a List-Unsubscribe header from the property that stands for it', async () => {
    const unsubscribe = '<https://hub.example.org/unsubscribe?t=1>';
    const made = await draft(luz.mail, {
      singleValueExtendedProperties: [{ id: 'String 0x1045', value: unsubscribe }],
    });
    await send(made.id);
    const [arrived] = await office.read(luz);
    const { internetMessageHeaders } = (await office
      .as(luz)
      .api(`/me/messages/${arrived?.id}`)
      .select('internetMessageHeaders')
      .get()) as ShownMessage;
    expect(internetMessageHeaders).toContainEqual({
      name: 'List-Unsubscribe',
      value: unsubscribe,
    });
  });

  test('never lets a line break of a subject begin a header', async () => {
    const made = await draft(luz.mail, { subject: 'Hola\r\nBcc: all@example.org' });
    await send(made.id);
    const [arrived] = await office.read(luz);
    const { internetMessageHeaders } = (await office
      .as(luz)
      .api(`/me/messages/${arrived?.id}`)
      .select('internetMessageHeaders')
      .get()) as ShownMessage;
    expect(internetMessageHeaders).toContainEqual({
      name: 'Subject',
      value: 'Hola Bcc: all@example.org',
    });
  });

  test('goes out in one call as well, without a copy where the sender wants none', async () => {
    await graph
      .api(`/users/${hub.mail}/sendMail`)
      .post({ message: letter(luz.mail), saveToSentItems: false });
    expect(await office.read(luz)).toHaveLength(1);
    const sent = (await graph.api(`/users/${hub.mail}/mailFolders/sentitems`).get()) as {
      totalItemCount: number;
    };
    expect(sent.totalItemCount).toBe(0);
  });

  test('is refused without a recipient, with one that is no address, and in another’s name', async () => {
    for (const more of [{ toRecipients: [] }, letter('nobody')]) {
      const made = await draft(luz.mail, more);
      expect(await refusal(send(made.id))).toEqual({
        statusCode: 400,
        code: 'ErrorInvalidRecipients',
      });
    }
    const made = await draft(luz.mail, { from: { emailAddress: { address: ada.mail } } });
    expect(await refusal(send(made.id))).toEqual({ statusCode: 403, code: 'ErrorSendAsDenied' });
  });

  test('a draft changes until it is sent, and a change of an older version is refused', async () => {
    const made = await draft();
    const address = `/users/${hub.mail}/messages/${made.id}`;
    const changed = (await graph
      .api(address)
      .header('If-Match', made['@odata.etag'])
      .patch({ subject: 'Otro' })) as ShownMessage;
    expect(changed.subject).toBe('Otro');
    expect(
      await refusal(
        graph.api(address).header('If-Match', made['@odata.etag']).patch({ subject: 'Más' })
      )
    ).toMatchObject({ statusCode: 412 });
    await send(made.id);
    const [arrived] = await office.read(luz);
    const own = office.as(luz).api(`/me/messages/${arrived?.id}`);
    expect(await refusal(own.patch({ subject: 'No' }))).toMatchObject({ statusCode: 400 });
    expect(((await own.patch({ isRead: true })) as ShownMessage).isRead).toBe(true);
  });

  test('is sorted only by what the filter begins with', async () => {
    await draft();
    const messages = graph.api(`/users/${hub.mail}/messages`);
    expect(
      await refusal(messages.filter("subject eq 'x'").orderby('receivedDateTime desc').get())
    ).toEqual({ statusCode: 400, code: 'InefficientFilter' });
    const page = (await graph
      .api(`/users/${hub.mail}/messages`)
      .filter("receivedDateTime ge 2020-01-01T00:00:00Z and startswith(subject,'Tras')")
      .orderby('receivedDateTime desc')
      .count(true)
      .get()) as { value: ShownMessage[]; '@odata.count': number };
    expect(page['@odata.count']).toBe(1);
  });

  test('goes to the deleted items first, and from there for good', async () => {
    const made = await draft();
    await graph.api(`/users/${hub.mail}/messages/${made.id}`).delete();
    const deleted = (): Promise<{ value: ShownMessage[] }> =>
      graph.api(`/users/${hub.mail}/mailFolders/deleteditems/messages`).get();
    const [moved] = (await deleted()).value;
    await graph.api(`/users/${hub.mail}/messages/${moved?.id}`).delete();
    expect((await deleted()).value).toEqual([]);
  });

  test('asks for the permissions that Graph asks for, and opens nobody else’s mailbox', async () => {
    const sender = await office.app('Mail.Send');
    expect(await refusal(sender.api(`/users/${hub.mail}/messages`).post(letter(luz.mail)))).toEqual(
      { statusCode: 403, code: 'ErrorAccessDenied' }
    );
    await sender.api(`/users/${hub.mail}/sendMail`).post({ message: letter(luz.mail) });
    expect(await refusal(office.as(rui).api(`/users/${luz.mail}/messages`).get())).toEqual({
      statusCode: 403,
      code: 'ErrorAccessDenied',
    });
  });
});
