import type { Client } from '@microsoft/microsoft-graph-client';
import { postForm, tenantIdOf } from '../../support/authority';
import { graphClientWith } from '../../support/graph-client';
import type { TestTenant } from '../../support/open-tenant';
import { BOT_ID } from './manifest';

export interface Named {
  id: string;
  displayName: string;
}
export interface Shown {
  id: string;
  replyToId: string | null;
  deletedDateTime: string | null;
  body: { content: string };
  from: { user: { id: string } };
  replies?: Shown[];
  reactions: { reactionType: string }[];
}
export interface List<Entry> {
  value: Entry[];
  '@odata.nextLink'?: string;
  '@odata.deltaLink'?: string;
}

/** The client as a person whose token carries these permissions. */
export const withRights = async (
  local: TestTenant,
  person: { mail: string },
  scopes: string
): Promise<Client> => {
  const answer = await local.admin('POST', '/tokens', {
    person: person.mail,
    resource: 'https://graph.microsoft.com',
    scopes,
  });
  const { accessToken } = (await answer.json()) as { accessToken: string };
  return graphClientWith(() => Promise.resolve(accessToken));
};

/** The client as an application with these roles. */
export const asApplication = async (local: TestTenant, ...roles: string[]): Promise<Client> => {
  await local.admin('POST', '/apps', { clientId: BOT_ID, name: 'Test hub', secret: 'x', roles });
  const { body } = await postForm(local, `/${await tenantIdOf(local)}/oauth2/v2.0/token`, {
    grant_type: 'client_credentials',
    client_id: BOT_ID,
    client_secret: 'x',
    scope: 'https://graph.microsoft.com/.default',
  });
  return graphClientWith(() => Promise.resolve(String(body['access_token'])));
};
