import { packageFiles } from '../../manifest/package-files';
import type { Configuration } from '../configuration';
import { teamsAppId } from '../configuration';
import { administrator } from './administrator';
import { makeCertificate } from './certificate';

/** The hub's application in the local tenant; real organisations have their own. */
export const localClientId = '6f1c2b7e-94d3-4e58-8a07-3b5d9c0e1f42';

/** "SharePoint Online Web Client Extensibility", in whose name pages get their tokens. */
const pageClientId = '08e18876-6177-487e-b8b5-cf950c1e598c';

export interface LocalSettings {
  /** Origin of the local tenant. */
  readonly tenant: string;
  readonly port: number;
  readonly store: string;
  readonly tabsFolder: string;
  readonly logLevel: Configuration['logLevel'];
  readonly isWorker: boolean;
  /** Where the tenant reaches the service; its own port on this machine unless told. */
  readonly endpoint?: string;
}

/**
 * What the application may do without a person, of Graph and SharePoint; the guide gives the reason
 * for each. Channels are read by what the owner of a team gives with the app itself.
 */
const roles = [
  'Sites.Selected',
  'User.Read.All',
  'GroupMember.Read.All',
  'Mail.ReadWrite',
  'Mail.Send',
];

/** The hub's own mailbox; people see it as the sender. */
const mailbox = {
  objectId: 'c0ffee00-4b5a-4c1d-9e2f-7a8b9c0d1e2f',
  displayName: 'Hub regional de conocimiento',
  givenName: 'Hub',
  surname: 'regional',
  mail: 'hub.conocimiento@hub-oim.example',
  jobTitle: 'Buzón del hub',
  office: 'REG',
  preferredLanguage: 'es-AR',
  roles: [],
  accountKind: 'service',
};

/**
 * Makes the hub known to the local tenant, as an administrator does it once in Entra and Teams: the
 * application with a new certificate, consent for everybody, and the app in the organisation's catalogue.
 */
export async function registerLocally(settings: LocalSettings): Promise<Configuration> {
  const { tenant, port } = settings;
  const serviceUrl = `http://localhost:${port}`;
  const apiId = `api://localhost:${port}/${localClientId}`;
  const certificate = makeCertificate('Regional KM Hub, local');
  const ask = administrator(tenant);
  const { tenantId } = (await ask('GET', '/health')) as { readonly tenantId: string };
  await ask('POST', '/apps', {
    clientId: localClientId,
    name: 'Regional KM Hub',
    roles,
    certificates: [certificate.certificate],
    identifierUri: apiId,
    exposedScopes: ['access_as_user'],
    redirectUris: [{ kind: 'spa', uri: `brk-multihub://localhost:${port}` }],
    delegatedPermissions: delegated(tenant, apiId),
  });
  await ask('POST', '/apps/consent', { clientId: localClientId });
  // API access in the SharePoint admin centre: what the package of the web parts asks for
  await ask('POST', '/apps/consent', {
    clientId: pageClientId,
    permissions: [`${apiId}/access_as_user`],
  });
  await ask('POST', '/apps/site-grants', { clientId: localClientId, role: 'fullcontrol' });
  await ask('POST', '/people', [mailbox]);
  await ask('POST', '/teams/apps', {
    ...appPackage(serviceUrl, tenant),
    messagingEndpoint: settings.endpoint ?? `${serviceUrl}/api/messages`,
    botClientId: localClientId,
    oauthConnection: { name: 'hub', clientId: localClientId, scopes: [`${apiId}/access_as_user`] },
  });
  return {
    port,
    serviceUrl,
    siteUrl: `${tenant}/sites/hub`,
    clientId: localClientId,
    tenantId,
    privateKey: certificate.privateKey,
    thumbprint: certificate.thumbprintSha256,
    apiId,
    connectionName: 'hub',
    teamsAppId,
    store: settings.store,
    mailboxes: [mailbox.mail],
    serviceAccounts: ['svc.'],
    listedGuests: [],
    webOrigins: [tenant],
    tabsFolder: settings.tabsFolder,
    logLevel: settings.logLevel,
    connectorUrl: `${tenant}/connector/`,
    isWorker: settings.isWorker,
  };
}

/**
 * Puts the app into everybody's Teams, as a setup policy does. The bot greets each of them, so that it
 * has to listen already.
 */
export async function installForEverybody(tenant: string): Promise<void> {
  await administrator(tenant)('POST', '/teams/installations', { app: teamsAppId, everybody: true });
}

/** What people have agreed to let the hub do for them. */
function delegated(tenant: string, apiId: string): readonly string[] {
  return [
    'https://graph.microsoft.com/User.Read',
    `${tenant}/AllSites.Read`,
    `${tenant}/AllSites.Write`,
    `${apiId}/access_as_user`,
  ];
}

/** The very package that organisations upload, for this service's addresses. */
function appPackage(serviceUrl: string, tenant: string): object {
  const { manifest, languages, color, outline } = packageFiles({
    origin: serviceUrl,
    clientId: localClientId,
    siteHost: new URL(tenant).hostname,
    developer: {
      name: 'Regional KM Hub',
      websiteUrl: 'https://hub.example.org',
      privacyUrl: 'https://hub.example.org/privacy',
      termsOfUseUrl: 'https://hub.example.org/terms',
    },
    appId: teamsAppId,
  });
  return {
    manifest,
    languages: Object.fromEntries(
      Object.entries(languages).map(([file, words]) => [file.replace(/\.json$/, ''), words])
    ),
    colorIcon: Buffer.from(color).toString('base64'),
    outlineIcon: Buffer.from(outline).toString('base64'),
  };
}
