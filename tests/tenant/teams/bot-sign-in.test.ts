import type { CloudAdapterBase, SignInUrlResponse, TokenResponse, TurnContext } from 'botbuilder';
import type { UserTokenClient } from 'botframework-connector';
import { claimsOf } from '../support/authority';
import { luz, rui } from '../support/people';
import { BOT_ID, TEAMS_APP_ID } from './support/manifest';
import { openTeams, type TestTeams } from './support/open-teams';

const RESOURCE = `api://localhost/${BOT_ID}`;

describe('Signing people in at a bot, by the token client of the SDK', () => {
  let teams: TestTeams;

  beforeAll(async () => {
    teams = await openTeams();
    await teams.administer('POST', '/teams/installations', { app: TEAMS_APP_ID, person: luz.mail });
    await teams.settle();
  });
  afterAll(() => teams.close());

  /** Runs something with the token client of a turn. */
  const during = async <Found>(
    work: (client: UserTokenClient, context: TurnContext, userId: string) => Promise<Found>
  ): Promise<Found> => {
    let found: { value: Found } | undefined;
    let failure: unknown;
    teams.bot.onTurn(async (context) => {
      const client = context.turnState.get<UserTokenClient>(
        (context.adapter as CloudAdapterBase).UserTokenClientKey
      );
      try {
        found = { value: await work(client, context, context.activity.from.id) };
      } catch (error) {
        failure = error;
      }
    });
    await teams.administer('POST', '/teams/messages', {
      app: TEAMS_APP_ID,
      person: luz.mail,
      text: 'hola',
    });
    await teams.settle();
    if (!found) throw failure;
    return found.value;
  };
  const tokenOf = async (person: { mail: string }, resource = RESOURCE): Promise<string> => {
    const { accessToken } = await teams.administer<{ accessToken: string }>('POST', '/tokens', {
      person: person.mail,
      resource,
      scopes: 'access_as_user',
    });
    return accessToken;
  };
  /** The client gives a refusal back as if it were a token: whoever calls has to look. */
  const exchange = (token: string): Promise<TokenResponse | undefined> =>
    during((client, _, userId) => client.exchangeToken(userId, 'hub', 'msteams', { token }));

  test('the card’s resource says what Teams has to bring', async () => {
    const resource: SignInUrlResponse = await during((client, context) =>
      client.getSignInResource('hub', context.activity, '')
    );
    expect(resource.tokenExchangeResource?.uri).toBe(RESOURCE);
    expect(resource.signInLink).toContain('/api/botsignin/page?state=');
  });

  test('there is no token before anybody brought one', async () => {
    const found = await during((client, _, userId) =>
      client.getUserToken(userId, 'hub', 'msteams', '')
    );
    expect(found?.token).toBeUndefined();
  });

  test('an exchange without a consent is refused', async () => {
    expect(await exchange(await tokenOf(luz))).toMatchObject({
      error: { code: 'ConsentRequired' },
    });
  });

  describe('with a consent', () => {
    beforeAll(async () => {
      await teams.administer('POST', '/apps/consent', {
        clientId: BOT_ID,
        permissions: [`${RESOURCE}/access_as_user`],
      });
    });

    test('a token of Teams gives one of the connection, which is kept until she signs out', async () => {
      const given = await exchange(await tokenOf(luz));
      expect(claimsOf(given?.token ?? '')).toMatchObject({
        aud: BOT_ID,
        oid: luz.objectId,
        scp: 'access_as_user',
      });
      const [kept, status] = await during(async (client, _, userId) => [
        await client.getUserToken(userId, 'hub', 'msteams', ''),
        await client.getTokenStatus(userId, 'msteams', ''),
      ]);
      expect(kept).toMatchObject({ token: given?.token, connectionName: 'hub' });
      expect(status).toMatchObject([{ connectionName: 'hub', hasToken: true }]);
      const after = await during(async (client, _, userId) => {
        await client.signOutUser(userId, 'hub', 'msteams');
        return client.getUserToken(userId, 'hub', 'msteams', '');
      });
      expect(after?.token).toBeUndefined();
    });

    test('another person’s token, or one for another resource, gives nothing', async () => {
      const refused = { error: { code: 'InvalidToken' } };
      expect(await exchange(await tokenOf(rui))).toMatchObject(refused);
      expect(await exchange(await tokenOf(luz, 'https://graph.microsoft.com'))).toMatchObject(
        refused
      );
    });

    test('who signs in at the button’s page gets a code that the bot can redeem once', async () => {
      const link = await during(async (client, context) => {
        const { signInLink } = await client.getSignInResource('hub', context.activity, '');
        return signInLink ?? '';
      });
      const page = await fetch(link, { method: 'POST' });
      const code = /<b>(\d{6})<\/b>/.exec(await page.text())?.[1] ?? '';
      const redeem = (): Promise<TokenResponse | undefined> =>
        during((client, _, userId) => client.getUserToken(userId, 'hub', 'msteams', code));
      expect(claimsOf((await redeem())?.token ?? '')).toMatchObject({ oid: luz.objectId });
    });
  });
});
