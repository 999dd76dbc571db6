import {
  ConfidentialClientApplication,
  PublicClientApplication,
  type AuthenticationResult,
} from '@azure/msal-node';
import { AUTHORITY, networkInto, tenantIdOf } from './authority';
import { signIn } from './browser';
import { openTenant, ORIGIN, type TestTenant } from './open-tenant';

export const HUB = '22222222-2222-4222-8222-222222222222';
export const DESKTOP = '33333333-3333-4333-8333-333333333333';
export const REDIRECT = 'https://hub.example/signed-in';
export const USER_READ = 'https://graph.microsoft.com/User.Read';
/** Only an administrator can consent to it. */
export const ADMIN_SCOPE = 'https://graph.microsoft.com/Sites.FullControl.All';

/** A value as the page's markup holds it. */
const unescaped = (value: string): string =>
  value
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

/** A tenant with two registered applications, and a browser at which a person is signed in. */
export class SignInFixture {
  readonly local: TestTenant;
  readonly tenantId: string;
  readonly secret: string;
  private cookie = '';

  private constructor(local: TestTenant, tenantId: string, secret: string) {
    this.local = local;
    this.tenantId = tenantId;
    this.secret = secret;
  }

  static async open(person: { displayName: string }): Promise<SignInFixture> {
    const local = await openTenant({ authority: AUTHORITY });
    const answer = await local.admin('POST', '/apps', {
      clientId: HUB,
      name: 'Hub',
      roles: [],
      redirectUris: [{ kind: 'web', uri: REDIRECT }],
      exposedScopes: ['access_as_user'],
    });
    const { secret } = (await answer.json()) as { secret: string };
    await local.admin('POST', '/apps', {
      clientId: DESKTOP,
      name: 'Desk tool',
      roles: [],
      publicClient: true,
      redirectUris: [{ kind: 'publicClient', uri: 'http://localhost' }],
    });
    const fixture = new SignInFixture(local, await tenantIdOf(local), secret);
    await fixture.become(person);
    return fixture;
  }

  /** Signs another person in at the browser. */
  async become(person: { displayName: string }): Promise<void> {
    this.cookie = await signIn(this.local.tenant, person);
  }

  /** MSAL as the hub's server has it. */
  hub(): ConfidentialClientApplication {
    return new ConfidentialClientApplication({
      auth: {
        clientId: HUB,
        clientSecret: this.secret,
        authority: `${AUTHORITY}/${this.tenantId}`,
      },
      system: { networkClient: networkInto(this.local) },
    });
  }

  /** MSAL as a program on the person's own machine has it. */
  desktop(): PublicClientApplication {
    return new PublicClientApplication({
      auth: { clientId: DESKTOP, authority: `${AUTHORITY}/${this.tenantId}` },
      system: { networkClient: networkInto(this.local) },
    });
  }

  /** A browser with the person's session, without scripts. */
  browse(url: string, init: RequestInit = {}): Promise<Response> {
    const headers = { cookie: this.cookie, ...init.headers };
    return this.local.tenant.handle(
      new Request(url.replace(AUTHORITY, ORIGIN), { ...init, headers })
    );
  }

  /** Follows a sign-in to its end: answers where a page asks for consent. */
  async result(url: string, word = 'accept'): Promise<URLSearchParams> {
    let answer = await this.browse(url);
    if (answer.status === 200) {
      const page = await answer.text();
      const action = /action="([^"]+)"/.exec(page)?.[1] ?? '';
      const fields = new URLSearchParams({ answer: word });
      for (const [, name = '', value = ''] of page.matchAll(/name="([^"]+)" value="([^"]*)"/g))
        if (name !== 'answer') fields.set(name, unescaped(value));
      answer = await this.browse(ORIGIN + action, { method: 'POST', body: fields });
    }
    return new URL(answer.headers.get('location') ?? 'https://nowhere.example').searchParams;
  }

  /** The whole sign-in to the hub. */
  async signInToHub(scopes: string[]): Promise<AuthenticationResult> {
    const client = this.hub();
    const url = await client.getAuthCodeUrl({ scopes, redirectUri: REDIRECT });
    const code = (await this.result(url)).get('code') ?? '';
    return client.acquireTokenByCode({ code, scopes, redirectUri: REDIRECT });
  }

  /** The person's token for the hub's own server. */
  async ownToken(): Promise<string> {
    return (await this.signInToHub([`api://${HUB}/access_as_user`])).accessToken;
  }
}
