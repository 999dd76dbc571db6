import type { Client } from '@microsoft/microsoft-graph-client';
import { strToU8, zipSync } from 'fflate';
import { graphClient, mapGraphTo, refusal } from '../support/graph-client';
import { openTenant, type TestTenant } from '../support/open-tenant';
import { ada, luz } from '../support/people';
import { asApplication, type List, type Named } from './support/graph-callers';
import { BOT_ID, manifestOf, TEAMS_APP_ID } from './support/manifest';

describe('Apps of Teams, by the Graph client', () => {
  let local: TestTenant;
  let luzs: Client;
  let undo: () => void;

  beforeEach(async () => {
    local = await openTenant();
    undo = mapGraphTo(local);
    luzs = graphClient(local, luz);
  });
  afterEach(() => {
    undo();
    local.tenant.close();
  });

  test('an administrator uploads a package; what is wrong with one is said', async () => {
    const icon = (side: number): Uint8Array => {
      const bytes = new Uint8Array(24);
      bytes.set([0x89, 0x50, 0x4e, 0x47]);
      new DataView(bytes.buffer).setUint32(16, side);
      new DataView(bytes.buffer).setUint32(20, side);
      return bytes;
    };
    const packed = (change: Record<string, unknown> = {}, side = 192): ArrayBuffer =>
      zipSync({
        'manifest.json': strToU8(JSON.stringify(manifestOf(change))),
        'color.png': icon(side),
        'outline.png': icon(32),
      }).slice().buffer;
    const upload = (client: Client, body: ArrayBuffer, path = ''): Promise<unknown> =>
      client
        .api(`/appCatalogs/teamsApps${path}`)
        .header('content-type', 'application/zip')
        .post(body);
    const admin = graphClient(local, ada);
    expect(await refusal(upload(luzs, packed()))).toEqual({ statusCode: 403, code: 'Forbidden' });
    for (const wrong of [packed({ id: 'no guid' }), packed({}, 96)])
      expect(await refusal(upload(admin, wrong))).toMatchObject({ statusCode: 400 });
    const app = (await upload(admin, packed())) as Named;
    expect(app).toMatchObject({ externalId: TEAMS_APP_ID, displayName: 'Test hub' });
    expect(await refusal(upload(admin, packed()))).toEqual({ statusCode: 409, code: 'Conflict' });
    const path = `/${app.id}/appDefinitions`;
    expect(await upload(admin, packed({ version: '1.0.1' }), path)).toMatchObject({
      version: '1.0.1',
    });
    const found = (await luzs
      .api(`/appCatalogs/teamsApps?$filter=externalId eq '${TEAMS_APP_ID}'`)
      .get()) as List<Named>;
    expect(found.value).toMatchObject([{ id: app.id }]);
  });

  describe('with an app in the catalogue', () => {
    let appId: string;
    const personal = (person: { objectId: string }): string =>
      `/users/${person.objectId}/teamwork/installedApps`;
    const bind = (id: string) => ({
      'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${id}`,
    });
    beforeEach(async () => {
      const answer = await local.admin('POST', '/teams/apps', {
        manifest: manifestOf(),
        botClientId: BOT_ID,
      });
      ({ id: appId } = (await answer.json()) as Named);
    });

    test('an application installs itself for people, once, and finds the chat', async () => {
      const app = await asApplication(local, 'TeamsAppInstallation.ReadWriteSelfForUser.All');
      await app.api(personal(luz)).post(bind(appId));
      expect(await refusal(app.api(personal(luz)).post(bind(appId)))).toEqual({
        statusCode: 409,
        code: 'Conflict',
      });
      const list = (await app
        .api(`${personal(luz)}?$expand=teamsApp&$filter=teamsApp/externalId eq '${TEAMS_APP_ID}'`)
        .get()) as List<Named>;
      expect(list.value).toMatchObject([{ teamsApp: { id: appId, displayName: 'Test hub' } }]);
      const path = `${personal(luz)}/${list.value[0]?.id ?? ''}`;
      expect(await app.api(`${path}/chat`).get()).toMatchObject({ chatType: 'oneOnOne' });
      await app.api(path).delete();
      expect(((await app.api(personal(luz)).get()) as List<Named>).value).toEqual([]);
    });

    test('a notice reaches the feed of who has the app, with the words of its template', async () => {
      const app = await asApplication(local, 'TeamsActivity.Send');
      const path = `/users/${luz.objectId}/teamwork/sendActivityNotification`;
      const notice = {
        topic: {
          source: 'text',
          value: 'Preguntas',
          webUrl: `https://teams.microsoft.com/l/entity/${TEAMS_APP_ID}/home`,
        },
        activityType: 'questionAssigned',
        previewText: { content: 'Una pregunta nueva' },
        templateParameters: [{ name: 'topic', value: 'retorno' }],
      };
      expect(await refusal(app.api(path).post(notice))).toEqual({
        statusCode: 403,
        code: 'Forbidden',
      });
      await local.admin('POST', '/teams/installations', { app: appId, person: luz.mail });
      await app.api(path).post(notice);
      const feed = (await (
        await local.admin('GET', `/teams/feed?person=${luz.mail}`)
      ).json()) as object[];
      expect(feed).toMatchObject([
        { title: 'Test hub asks about retorno', preview: 'Una pregunta nueva', read: false },
      ]);
      const unknown = { ...notice, activityType: 'notInTheManifest' };
      expect(await refusal(app.api(path).post(unknown))).toEqual({
        statusCode: 400,
        code: 'BadRequest',
      });
    });
  });
});
