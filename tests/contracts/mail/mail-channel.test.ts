import type { MailMessage } from '../../../shared/domain/deliveries/index';
import { createGraphMailChannel } from '../../../shared/adapters/mail/graph-mail-channel';
import { createOneAttemptGraph } from '../../../shared/adapters/mail/one-attempt-graph';
import { allTeamsCatalogues } from '../../../shared/i18n/all-teams-catalogues';
import { teamsTranslator } from '../../../shared/i18n/teams-catalogue';
import type { MailChannel } from '../../../shared/domain/deliveries/index';
import { graphClient } from '../../tenant/support/graph-client';
import { luz } from '../../tenant/support/people';
import {
  hub,
  openPostOffice,
  type PostOffice,
  type ShownMessage,
} from '../../tenant/mail/post-office';

const GRAPH = 'https://graph.microsoft.com';

const message = (deliveryId: string, more: Partial<MailMessage> = {}): MailMessage => ({
  deliveryId,
  mailbox: hub.mail,
  to: luz.mail,
  locale: 'es',
  content: {
    title: 'Respondieron a su pregunta',
    paragraphs: ['Ya puede leer la respuesta.'],
    link: { label: 'Leer la respuesta', url: 'https://hub.example.org/q/17' },
    why: 'Le llega porque usted hizo la pregunta.',
  },
  unsubscribeUrl: 'https://hub.example.org/api/unsubscribe?t=abc',
  ...more,
});

describe('Mail of the hub, through Graph', () => {
  let office: PostOffice;
  let channel: MailChannel;
  let requests: string[];

  beforeEach(async () => {
    office = await openPostOffice();
    // the application's own token, as in production
    await office.app('Mail.Send', 'Mail.ReadWrite');
    requests = [];
    channel = openChannel();
  });
  afterEach(() => office.close());

  const openChannel = (accessToken?: () => Promise<string>): MailChannel =>
    createGraphMailChannel({
      graph: createOneAttemptGraph({
        accessToken: accessToken ?? (() => office.appToken()),
        fetch: (url, init) => {
          requests.push(
            `${init.method ?? 'GET'} ${new URL(url).pathname.split('/').slice(4).join('/')}`
          );
          return office.local.tenant.handle(
            new Request(url.replace(GRAPH, office.local.tenant.origin), init)
          );
        },
      }),
      mailboxes: [hub.mail],
      translators: {
        es: teamsTranslator(allTeamsCatalogues.es, 'es-PE'),
        pt: teamsTranslator(allTeamsCatalogues.pt, 'pt-BR'),
        en: teamsTranslator(allTeamsCatalogues.en, 'en-GB'),
      },
      preferencesUrl: (locale) => `https://hub.example.org/${locale}/preferences`,
    });
  const faults = (...rules: object[]): Promise<Response> =>
    office.local.admin('PUT', '/faults', rules);
  const inbox = (): Promise<ShownMessage[]> => office.read(luz);

  test('arrives once, in the reader’s language, with the reason and the ways out of it', async () => {
    expect(await channel.send(message('c1|luz|mail'))).toMatchObject({ kind: 'accepted' });
    const [arrived, ...others] = await inbox();
    expect(others).toEqual([]);
    expect(arrived?.subject).toBe('Respondieron a su pregunta');
    const { content } = arrived?.body ?? { content: '' };
    for (const words of [
      '<html lang="es-PE"',
      'Le llega porque usted hizo la pregunta.',
      'https://hub.example.org/es/preferences',
      'https://hub.example.org/api/unsubscribe?t=abc',
      'No recibir más mensajes de este tipo',
    ])
      expect(content).toContain(words);
    const { internetMessageHeaders } = (await graphClient(office.local, luz)
      .api(`/me/messages/${arrived?.id}`)
      .select('internetMessageHeaders')
      .get()) as ShownMessage;
    expect(internetMessageHeaders).toEqual(
      expect.arrayContaining([
        { name: 'List-Unsubscribe', value: '<https://hub.example.org/api/unsubscribe?t=abc>' },
        { name: 'X-List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
        { name: 'X-Auto-Response-Suppress', value: 'All' },
      ])
    );
  });

  test('is not sent a second time, whoever asks for it', async () => {
    await channel.send(message('c1|luz|mail'));
    expect(await openChannel().send(message('c1|luz|mail'))).toMatchObject({ kind: 'accepted' });
    expect(await channel.send(message('c1|luz|mail|2'))).toMatchObject({ kind: 'accepted' });
    expect(await inbox()).toHaveLength(2);
  });

  test('is looked up: absent, a draft, sent, also while it is on its way', async () => {
    expect(await channel.lookUp(hub.mail, 'c1|luz|mail')).toBe('absent');
    await faults({ match: { path: '/send' }, effect: { status: 503 }, times: 1 });
    expect(await channel.send(message('c1|luz|mail'))).toEqual({ kind: 'unavailable' });
    expect(await channel.lookUp(hub.mail, 'c1|luz|mail')).toBe('draft');
    await office.local.admin('PUT', '/mail', { lagMs: 1000 });
    expect(await channel.send(message('c1|luz|mail'))).toMatchObject({ kind: 'accepted' });
    expect(await channel.lookUp(hub.mail, 'c1|luz|mail')).toBe('sent');
    expect(await inbox()).toEqual([]);
    await office.local.admin('POST', '/clock/advance', { milliseconds: 1000 });
    expect(await channel.lookUp(hub.mail, 'c1|luz|mail')).toBe('sent');
    expect(await inbox()).toHaveLength(1);
    expect(requests.filter((request) => request === 'POST messages')).toHaveLength(1);
  });

  test('a lost answer to the sending is unclear, and the look-up clears it', async () => {
    await faults({
      match: { method: 'POST', path: '/send' },
      effect: { reset: true, afterwards: true },
      times: 1,
    });
    expect(await channel.send(message('c1|luz|mail'))).toEqual({ kind: 'unclear' });
    expect(await channel.lookUp(hub.mail, 'c1|luz|mail')).toBe('sent');
    expect(await inbox()).toHaveLength(1);
  });

  test('a lost answer to the draft has told nobody anything, and the draft is used the next time', async () => {
    await faults({
      match: { method: 'POST', path: '/messages' },
      effect: { reset: true, afterwards: true },
      times: 1,
    });
    expect(await channel.send(message('c1|luz|mail'))).toEqual({ kind: 'unavailable' });
    expect(await channel.lookUp(hub.mail, 'c1|luz|mail')).toBe('draft');
    expect(await channel.send(message('c1|luz|mail'))).toMatchObject({ kind: 'accepted' });
    expect(await inbox()).toHaveLength(1);
  });

  test.each([
    [
      '429 with a wait',
      { status: 429, retryAfter: 30 },
      { kind: 'throttled', retryAfterMs: 30_000 },
    ],
    ['503', { status: 503 }, { kind: 'unavailable' }],
    ['500', { status: 500 }, { kind: 'unclear' }],
    ['502', { status: 502 }, { kind: 'unclear' }],
    ['403, which an administrator can mend', { status: 403 }, { kind: 'unavailable' }],
    ['413', { status: 413 }, { kind: 'rejected', reason: 'too-large' }],
  ])(
    'an answer of %s to the sending is told as it is, without a repetition',
    async (_, effect, outcome) => {
      await faults({ match: { method: 'POST', path: '/send' }, effect, times: 1 });
      expect(await channel.send(message('c1|luz|mail'))).toEqual(outcome);
      expect(requests.filter((request) => request.endsWith('/send'))).toHaveLength(1);
    }
  );

  test('an address that is none is refused for good', async () => {
    expect(await channel.send(message('c1|x|mail', { to: 'nobody' }))).toEqual({
      kind: 'rejected',
      reason: 'no-address',
    });
  });

  test('a token that cannot be had is no attempt', async () => {
    const closed = openChannel(() => Promise.reject(new Error('no authority')));
    expect(await closed.send(message('c1|luz|mail'))).toEqual({ kind: 'unavailable' });
    await expect(closed.lookUp(hub.mail, 'c1|luz|mail')).rejects.toMatchObject({
      name: 'HubError',
    });
  });

  test('an id of any letters is found again', async () => {
    const id = "question-answered:O'Brien:2|luz|mail";
    await channel.send(message(id));
    expect(await channel.lookUp(hub.mail, id)).toBe('sent');
    expect(await channel.lookUp(hub.mail, id.replace(':2', ':3'))).toBe('absent');
  });

  test('line breaks in what people wrote never reach the head', async () => {
    const { content } = message('c1|luz|mail');
    await channel.send(
      message('c1|luz|mail', {
        content: { ...content, title: 'Hola\r\nBcc: todos@example.org\u2028x' },
      })
    );
    expect((await inbox())[0]?.subject).toBe('Hola Bcc: todos@example.org x');
  });
});
