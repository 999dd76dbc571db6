import { z } from 'zod';
import { readSignInChoice } from '../shared/cli/sign-in-choice';
import { fail, ok, type Problem, type Result } from '../shared/kernel/result';

/** Id of the hub's app in the package that comes with the hub. */
export const teamsAppId = '2b8f5a10-7c3e-4d96-b1f4-8e6a0d9c5b73';

/** Everything that differs from one organisation to the next. */
export interface Configuration {
  readonly port: number;
  /** Where people's Teams reaches the service, such as `https://hub.example.org`; no slash at the end. */
  readonly serviceUrl: string;
  /** The hub's site, without a slash at the end. */
  readonly siteUrl: string;
  readonly clientId: string;
  readonly tenantId: string;
  /** PKCS#8, PEM. */
  readonly privateKey: string;
  /** SHA-256 of the certificate, hexadecimal. */
  readonly thumbprint: string;
  /** Address of the hub's API in the directory. */
  readonly apiId: string;
  /** Name of the bot's OAuth connection. */
  readonly connectionName: string;
  readonly teamsAppId: string;
  /** A file of SQLite, or `postgres://…` for several workers. */
  readonly store: string;
  /** Addresses of the mailboxes that the hub sends from; none: no mail is sent. */
  readonly mailboxes: readonly string[];
  readonly replyTo?: string;
  /** Beginnings of mail addresses whose accounts are no people. */
  readonly serviceAccounts: readonly string[];
  /** Guests whom colleagues may find: addresses or object ids. All others are invisible. */
  readonly listedGuests: readonly string[];
  /** Origins of pages that may call the API, besides the tabs: the site's unless told. */
  readonly webOrigins: readonly string[];
  readonly tabsFolder: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Where traces are sent (OTLP over HTTP). */
  readonly telemetry?: string;
  /** Where Teams' connector is, until the first activity says it. */
  readonly connectorUrl: string;
  /** Whether this process sends what waits and does the jobs; off where other workers do. */
  readonly isWorker: boolean;
}

export interface ConfigurationProblem extends Problem {
  readonly code: 'configuration';
  /** A sentence for each thing that is missing or wrong, in English, as the log is. */
  readonly sentences: readonly string[];
}

/** Names in the environment, and what is said where a value is missing or wrong. */
const sentences: Readonly<Record<string, string>> = {
  HUB_SERVICE_URL:
    'HUB_SERVICE_URL must be the https address at which Teams reaches this service, such as https://hub.example.org.',
  HUB_SITE_URL:
    'HUB_SITE_URL must be the https address of the hub’s site, such as https://contoso.sharepoint.com/sites/hub.',
  HUB_CLIENT_ID: 'HUB_CLIENT_ID must be the application (client) id of the hub’s registration.',
  HUB_TENANT_ID: 'HUB_TENANT_ID must be the directory (tenant) id of the organisation, a GUID.',
  HUB_CERTIFICATE:
    'HUB_CERTIFICATE must name a PEM file with the private key and the certificate of the registration (HUB_CERTIFICATE_PASSWORD where it is locked, HUB_CERTIFICATE_THUMBPRINT where it holds the key alone).',
  HUB_PORT: 'HUB_PORT must be a number from 1 to 65535.',
  HUB_API_ID: 'HUB_API_ID must be the Application ID URI of the registration, such as api://…',
  HUB_CONNECTION: 'HUB_CONNECTION must be the name of the bot’s OAuth connection.',
  HUB_TEAMS_APP_ID: 'HUB_TEAMS_APP_ID must be the id of the hub’s app in Teams, a GUID.',
  HUB_STORE: 'HUB_STORE must be the path of a file, or an address that begins with postgres://.',
  HUB_MAILBOXES: 'HUB_MAILBOXES must be mail addresses, separated by commas.',
  HUB_REPLY_TO: 'HUB_REPLY_TO must be a mail address.',
  HUB_SERVICE_ACCOUNTS:
    'HUB_SERVICE_ACCOUNTS must be beginnings of mail addresses without spaces, separated by commas.',
  HUB_LISTED_GUESTS:
    'HUB_LISTED_GUESTS must be mail addresses or object ids of guests, separated by commas.',
  HUB_WEB_ORIGINS: 'HUB_WEB_ORIGINS must be https origins, separated by commas.',
  HUB_TABS: 'HUB_TABS must be the folder of the built tabs.',
  HUB_LOG_LEVEL: 'HUB_LOG_LEVEL must be debug, info, warn, error or silent.',
  HUB_TELEMETRY_URL: 'HUB_TELEMETRY_URL must be the https address of an OTLP collector.',
  HUB_CONNECTOR_URL: 'HUB_CONNECTOR_URL must be the https address of Teams’ connector.',
  HUB_WORKER: 'HUB_WORKER must be yes or no.',
};

const guid = z
  .string()
  .regex(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i)
  .transform((text) => text.toLowerCase());
const https = z.url({ protocol: /^https$/ }).transform((text) => text.replace(/\/+$/, ''));
const origin = https.refine((text) => new URL(text).origin === text);
const lowerCase = (entry: z.ZodType<string, string>) =>
  entry.transform((text) => text.toLowerCase());
const beginning = lowerCase(z.string().regex(/^[^\s@]+@?[^\s@]*$/));
const listOf = (entry: z.ZodType<string, string>) =>
  z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')
    )
    .pipe(z.array(entry));

const schema = z.object({
  HUB_SERVICE_URL: origin,
  HUB_SITE_URL: https,
  HUB_CLIENT_ID: guid,
  HUB_TENANT_ID: guid,
  HUB_PORT: z.coerce.number().int().min(1).max(65_535).default(3978),
  HUB_API_ID: z
    .string()
    .regex(/^api:\/\/\S+$/)
    .optional(),
  HUB_CONNECTION: z.string().min(1).max(100).default('hub'),
  HUB_TEAMS_APP_ID: guid.default(teamsAppId),
  HUB_STORE: z.string().min(1).default('.data/hub-service.db'),
  HUB_MAILBOXES: listOf(z.email()).default([]),
  HUB_REPLY_TO: z.email().optional(),
  HUB_SERVICE_ACCOUNTS: listOf(beginning).default(['svc.', 'svc-', 'noreply', 'no-reply']),
  HUB_LISTED_GUESTS: listOf(z.union([lowerCase(z.email()), guid])).default([]),
  HUB_WEB_ORIGINS: listOf(origin).optional(),
  HUB_TABS: z.string().min(1).default('tabs/dist'),
  HUB_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  HUB_TELEMETRY_URL: https.optional(),
  HUB_CONNECTOR_URL: https
    .transform((text) => `${text}/`)
    .default('https://smba.trafficmanager.net/teams/'),
  HUB_WORKER: z
    .enum(['yes', 'no'])
    .transform((word) => word === 'yes')
    .default(true),
});

/** Reads the configuration; an empty value is none. */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>
): Result<Configuration, ConfigurationProblem> {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '')
  );
  const read = schema.safeParse(given);
  const signIn = readSignInChoice('', environment);
  const isSigned = signIn.ok && signIn.value.kind === 'certificate';
  const wrong = new Set(read.success ? [] : read.error.issues.map(({ path }) => String(path[0])));
  // without ids there is nothing that a certificate could be read for
  const hasIds = !wrong.has('HUB_CLIENT_ID') && !wrong.has('HUB_TENANT_ID');
  if (!isSigned && (hasIds || given['HUB_CERTIFICATE'] === undefined)) wrong.add('HUB_CERTIFICATE');
  if (!read.success || !isSigned || signIn.value.kind !== 'certificate') {
    return fail({
      code: 'configuration',
      sentences: [...wrong].map((name) => sentences[name] ?? `${name} is not valid.`),
    });
  }
  const values = read.data;
  const { host } = new URL(values.HUB_SERVICE_URL);
  return ok({
    port: values.HUB_PORT,
    serviceUrl: values.HUB_SERVICE_URL,
    siteUrl: values.HUB_SITE_URL,
    clientId: values.HUB_CLIENT_ID,
    tenantId: values.HUB_TENANT_ID,
    privateKey: signIn.value.privateKey,
    thumbprint: signIn.value.thumbprint,
    apiId: values.HUB_API_ID ?? `api://${host}/${values.HUB_CLIENT_ID}`,
    connectionName: values.HUB_CONNECTION,
    teamsAppId: values.HUB_TEAMS_APP_ID,
    store: values.HUB_STORE,
    mailboxes: values.HUB_MAILBOXES,
    ...(values.HUB_REPLY_TO === undefined ? {} : { replyTo: values.HUB_REPLY_TO }),
    serviceAccounts: values.HUB_SERVICE_ACCOUNTS,
    listedGuests: values.HUB_LISTED_GUESTS,
    webOrigins: values.HUB_WEB_ORIGINS ?? [new URL(values.HUB_SITE_URL).origin],
    tabsFolder: values.HUB_TABS,
    logLevel: values.HUB_LOG_LEVEL,
    ...(values.HUB_TELEMETRY_URL === undefined ? {} : { telemetry: values.HUB_TELEMETRY_URL }),
    connectorUrl: values.HUB_CONNECTOR_URL,
    isWorker: values.HUB_WORKER,
  });
}

/** The names that the environment may hold, for the guide and its test. */
export const configurationNames = Object.keys(sentences);
