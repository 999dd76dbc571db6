import type { Tenant } from '../../../tenant/tenant';

/** Signs in on the tenant's own page, like a browser, and gives the cookie to send from then on. */
export async function signIn(tenant: Tenant, person: { displayName: string }): Promise<string> {
  const page = await (await tenant.handle(new Request(`${tenant.origin}/_signin`))).text();
  const buttons = [...page.matchAll(/name="person" value="(\d+)">([\s\S]*?)<\/button>/g)];
  const own = buttons.find(([, , text]) => text?.includes(person.displayName));
  if (!own?.[1]) throw new Error(`${person.displayName} is not on the sign-in page.`);
  const answer = await tenant.handle(
    new Request(`${tenant.origin}/_signin`, {
      method: 'POST',
      headers: { origin: tenant.origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ person: own[1], returnUrl: '/' }),
    })
  );
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}
