import { randomUUID } from 'node:crypto';
import { STAFF, startLocalService, TEAM_MEMBER, type LocalService } from '../support/local-service';
import { inTeams } from '../support/person-in-teams';

interface Mails {
  readonly value: readonly { readonly subject: string; readonly body: { content: string } }[];
}

describe('A person who wants an announcement by mail, and then no more of them', () => {
  let local: LocalService;
  let staff: Awaited<ReturnType<typeof inTeams>>;
  let link: URL;

  beforeAll(async () => {
    local = await startLocalService({ installedFor: [STAFF, TEAM_MEMBER] });
    staff = await inTeams(local, STAFF);
  }, 240_000);
  afterAll(() => local.stop());

  const call = async (token: string, method: string, body: unknown): Promise<unknown> => {
    const answer = await fetch(`${local.serviceOrigin}/api/hub/deliveries/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(200);
    return answer.json();
  };
  const channel = async (): Promise<unknown> => {
    const view = (await call(await staff.token(), 'getPreferences', {})) as {
      effective: { kinds: { announcement: { channel: string } } };
    };
    return view.effective.kinds.announcement.channel;
  };
  const mails = async (): Promise<Mails['value']> => {
    const token = await local.token(STAFF, 'https://graph.microsoft.com', 'Mail.Read');
    const answer = await local.tenant.handle(
      new Request(`${local.tenantOrigin}/graph/v1.0/me/messages`, {
        headers: { authorization: `Bearer ${token}` },
      })
    );
    return ((await answer.json()) as Mails).value;
  };

  test('gets it in her mailbox, in her language, with the link that ends it', async () => {
    await call(await staff.token(), 'savePreferences', {
      kinds: { announcement: { channel: 'mail', frequency: 'at-once' } },
    });
    const member = await inTeams(local, TEAM_MEMBER);
    await call(await member.token(), 'startCampaign', {
      ...{ id: randomUUID(), title: 'Aviso', kind: 'announcement', urgent: true },
      ...{ template: 'deliveries.notice', values: { title: 'Aviso', text: 'Hoy a las 15:00' } },
      audience: { kind: 'people', personIds: [staff.personId] },
    });
    let found: Mails['value'] = [];
    for (let look = 0; look < 120 && found.length === 0; look += 1) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      found = await mails();
    }
    expect(found.map(({ subject }) => subject)).toEqual(['Aviso']);
    const html = (found[0]?.body.content ?? '').replace(/&amp;/g, '&');
    expect(html).toContain('Hoy a las 15:00');
    expect(html).toContain('No recibir más mensajes de este tipo');
    const address = /http[^"\s]+\/mail\/unsubscribe\?[^"\s]+/.exec(html)?.[0] ?? '';
    expect(address).not.toBe('');
    link = new URL(address);
  }, 120_000);

  test('is asked first: a program that opens every link changes nothing', async () => {
    const page = await fetch(link);
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain('<html lang="es">');
    expect(html).toContain('¿Dejar de recibir estos correos?');
    expect(page.headers.get('content-security-policy')).toContain("form-action 'self'");
    expect(await channel()).toBe('mail');
  });

  test.each([
    ['another person', 'p', randomUUID()],
    ['another kind', 'k', 'question-answered'],
    ['no kind at all', 'k', '__proto__'],
    ['another signature', 's', 'x'.repeat(43)],
  ])('cannot be taken off by a link bent to %s', async (_, name, value) => {
    const bent = new URL(link);
    bent.searchParams.set(name, value);
    const page = await fetch(bent, { method: 'POST' });
    expect(page.status).toBe(400);
    expect(await channel()).toBe('mail');
  });

  test('presses the button once or twice, and mail of that kind has ended', async () => {
    for (let press = 0; press < 2; press += 1) {
      const page = await fetch(link, { method: 'POST', body: 'List-Unsubscribe=One-Click' });
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('Ya no recibirá estos correos');
    }
    expect(await channel()).toBe('none');
  });
});
