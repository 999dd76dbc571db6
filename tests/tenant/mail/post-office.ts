import type { Client } from '@microsoft/microsoft-graph-client';
import type { TenantOptions } from '../../../tenant/tenant';
import { graphClient, graphClientWith, mapGraphTo } from '../support/graph-client';
import { openTenant, ORIGIN, type TestTenant } from '../support/open-tenant';
import { ada, luz, rui } from '../support/people';

/** The mailbox that a program sends from: an account that nobody signs in with. */
export const hub = {
  ...ada,
  objectId: '00000007-0000-4000-8000-000000000000',
  displayName: 'Knowledge hub',
  givenName: 'Knowledge',
  surname: 'Hub',
  mail: 'hub@example.org',
  roles: [],
  accountKind: 'service',
};

/** Somebody whose mailbox is elsewhere, and somebody who has left. */
export const guest = {
  ...rui,
  objectId: '00000008-0000-4000-8000-000000000000',
  displayName: 'Renée Dupont',
  mail: 'renee@partner.example',
  accountKind: 'guest',
};
export const gone = {
  ...luz,
  objectId: '00000009-0000-4000-8000-000000000000',
  displayName: 'Gonzalo Páez',
  mail: 'gonzalo@example.org',
  accountEnabled: false,
};

export interface ShownMessage {
  id: string;
  subject: string;
  isDraft: boolean;
  isRead: boolean;
  parentFolderId: string;
  bodyPreview: string;
  body: { contentType: string; content: string };
  from: { emailAddress: { name: string; address: string } };
  internetMessageId: string;
  internetMessageHeaders?: { name: string; value: string }[];
  singleValueExtendedProperties?: { id: string; value: string }[];
  '@odata.etag': string;
}

export interface PostOffice {
  local: TestTenant;
  /** The hub's program, with the given application permissions. */
  app(...roles: string[]): Promise<Client>;
  /** The token of the program that was made last. */
  appToken(): Promise<string>;
  as(person: { mail: string }): Client;
  /** Messages in a folder of a person's mailbox, newest first. */
  read(person: { mail: string }, folder?: string): Promise<ShownMessage[]>;
  close(): void;
}

const CLIENT_ID = 'aaaaaaaa-0000-4000-8000-000000000009';

/** A tenant with mailboxes, an application, and the official clients. */
export async function openPostOffice(options: Partial<TenantOptions> = {}): Promise<PostOffice> {
  const local = await openTenant(options);
  const undo = mapGraphTo(local);
  await local.admin('POST', '/people', [ada, luz, rui, hub, guest, gone]);

  const tokenOf = async (roles: readonly string[]): Promise<string> => {
    const registered = await local.admin('POST', '/apps', {
      clientId: CLIENT_ID,
      name: 'Knowledge hub',
      roles,
    });
    const { secret, tenantId } = (await registered.json()) as { secret: string; tenantId: string };
    const answer = await local.tenant.handle(
      new Request(`${ORIGIN}/${tenantId}/oauth2/v2.0/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: CLIENT_ID,
          client_secret: secret,
          scope: 'https://graph.microsoft.com/.default',
        }),
      })
    );
    return ((await answer.json()) as { access_token: string }).access_token;
  };

  let latest = '';
  const as = (person: { mail: string }): Client => graphClient(local, person);
  return {
    local,
    as,
    appToken: () => Promise.resolve(latest),
    async app(...roles) {
      const token = await tokenOf(roles);
      latest = token;
      return graphClientWith(() => Promise.resolve(token));
    },
    async read(person, folder = 'inbox') {
      const page = (await as(person).api(`/me/mailFolders/${folder}/messages`).top(100).get()) as {
        value: ShownMessage[];
      };
      return page.value;
    },
    close() {
      undo();
      local.tenant.close();
    },
  };
}

/** A message as clients write it. */
export const letter = (to: string | readonly string[], more: object = {}): object => ({
  subject: 'Traspaso en Quito',
  body: { contentType: 'html', content: '<p>Hola, <b>Luz</b></p><p>Le llega porque &hellip;</p>' },
  toRecipients: [to].flat().map((address) => ({ emailAddress: { address } })),
  ...more,
});
