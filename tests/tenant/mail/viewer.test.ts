import { ada, luz, rui } from '../support/people';
import { guest, hub, letter, openPostOffice, type PostOffice } from './post-office';

describe('The mailbox viewer', () => {
  let office: PostOffice;
  beforeEach(async () => {
    office = await openPostOffice();
    const graph = await office.app('Mail.Send');
    const send = (more: object): Promise<void> =>
      graph.api(`/users/${hub.mail}/sendMail`).post({ message: letter(luz.mail, more) });
    await send({ internetMessageHeaders: [{ name: 'X-Hub', value: '<b>1</b>' }] });
    await send({
      subject: '<script>alert(1)</script>',
      body: { contentType: 'html', content: '<p>Segundo</p><script>alert(2)</script>' },
    });
  });
  afterEach(() => office.close());

  const open = async (
    path: string
  ): Promise<{ status: number; text: string; headers: Headers }> => {
    const answer = await office.local.tenant.handle(new Request(office.local.tenant.origin + path));
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };
  const rows = (text: string): string[] =>
    [...text.matchAll(/href="([^"]*message=[^"]*)"/g)].map((match) =>
      (match[1] ?? '').replace(/&amp;/g, '&')
    );
  const as = ({ objectId }: { objectId: string }): string => `/mail?as=${objectId}`;

  test('lists what came, newest first, in the person’s language', async () => {
    const { status, text } = await open(as(luz));
    expect(status).toBe(200);
    expect(text).toContain('<html lang="es-ES"');
    expect(text).toContain('Bandeja de entrada');
    expect(text.indexOf('&lt;script&gt;alert(1)')).toBeLessThan(text.indexOf('Traspaso en Quito'));
    expect(text).not.toContain('<script>alert');
    expect(rows(text)).toHaveLength(2);
  });

  test('shows the message that is opened, with its head, and counts it as read', async () => {
    const [, first = ''] = rows((await open(as(luz))).text);
    const { text } = await open(first);
    expect(text).toContain('<h2>Traspaso en Quito</h2>');
    expect(text).toContain('Knowledge hub &lt;hub@example.org&gt;');
    expect(text).toContain('&lt;b&gt;1&lt;/b&gt;');
    expect((await office.read(luz)).map(({ isRead }) => isRead)).toEqual([false, true]);
  });

  test('keeps what a mail brings along in a frame where nothing runs', async () => {
    const [newest = ''] = rows((await open(as(luz))).text);
    const page = await open(newest);
    const source = /<iframe[^>]*src="([^"]*)"/.exec(page.text)?.[1]?.replace(/&amp;/g, '&') ?? '';
    expect(page.text).toMatch(/<iframe[^>]*sandbox="allow-popups allow-popups-to-escape-sandbox"/);
    const frame = await open(source);
    expect(frame.text).toContain('<p>Segundo</p>');
    const policy = frame.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox');
    expect(policy).not.toContain('script');
  });

  test('shows nobody the messages of another mailbox', async () => {
    const [newest = ''] = rows((await open(as(luz))).text);
    const foreign = newest.replace(luz.objectId, rui.objectId);
    expect((await open(foreign)).text).toContain('Não encontramos esta mensagem');
    const id = new URLSearchParams(newest.split('?')[1]).get('message') ?? '';
    expect((await open(`/mail/${id}/body?as=${rui.objectId}`)).status).toBe(404);
  });

  test('says so when somebody has no mailbox, and asks who one is when nobody is signed in', async () => {
    const { status, text } = await open(as(guest));
    expect([status, text.includes('não tem caixa de correio')]).toEqual([404, true]);
    const asked = await open('/mail');
    expect([asked.status, asked.headers.get('location')]).toEqual([
      303,
      '/_signin?returnUrl=%2Fmail',
    ]);
  });

  test('is one step from every page of the site', async () => {
    const { text } = await open(as(ada));
    expect(text).toContain(`href="/mail?as=${ada.objectId}"`);
    expect(text).toContain('There are no messages here.');
  });
});
