import { CoreError } from './core-error';
import type { Database } from './database';

const REDIRECT_KINDS = ['web', 'spa', 'publicClient'] as const;

/** Where an application may be sent back to after a sign-in, by the kind of program it is. */
export interface RedirectUri {
  kind: (typeof REDIRECT_KINDS)[number];
  /** An address, or `brk-multihub://host` for an application nested in Teams. */
  uri: string;
}

/** What a registered application is, beyond its name and its roles. */
export interface AppRegistration {
  /** Certificates by which the application proves who it is, as PEM. */
  certificates: readonly string[];
  redirectUris: readonly RedirectUri[];
  /** Address of the application as an API, such as `api://hub.example/22222222-…`. */
  identifierUri: string | undefined;
  /** Delegated permissions that the API offers, such as `access_as_user`. */
  exposedScopes: readonly string[];
  /** Delegated permissions that it asks for, as `https://graph.microsoft.com/User.Read`. */
  delegatedPermissions: readonly string[];
  /** Whether it may sign people in without a secret, as device code does. */
  publicClient: boolean;
}

const EMPTY: AppRegistration = {
  certificates: [],
  redirectUris: [],
  identifierUri: undefined,
  exposedScopes: [],
  delegatedPermissions: [],
  publicClient: false,
};

/** Consent for everybody, given by an administrator. */
const EVERYBODY = '';

const invalid = (key: string, what: string): CoreError =>
  new CoreError('value-invalid', `'${key}' must be ${what}.`);

const texts = (source: Readonly<Record<string, unknown>>, key: string): string[] => {
  const value = source[key] ?? [];
  if (Array.isArray(value) && value.every((entry): entry is string => typeof entry === 'string'))
    return value;
  throw invalid(key, 'a list of texts');
};

const redirects = (source: Readonly<Record<string, unknown>>): RedirectUri[] => {
  const value: unknown = source['redirectUris'] ?? [];
  if (!Array.isArray(value)) throw invalid('redirectUris', 'a list');
  return value.map((entry: { kind?: unknown; uri?: unknown }) => {
    const kind = REDIRECT_KINDS.find((known) => known === entry.kind);
    if (!kind || typeof entry.uri !== 'string')
      throw invalid('redirectUris', `a list of kind (${REDIRECT_KINDS.join(', ')}) and uri`);
    return { kind, uri: entry.uri };
  });
};

/**
 * Reads a registration from outside; what is not given stays empty.
 * @throws CoreError value-invalid, naming the key
 */
export function parseRegistration(source: Readonly<Record<string, unknown>>): AppRegistration {
  const { identifierUri, publicClient = false } = source;
  if (identifierUri !== undefined && typeof identifierUri !== 'string')
    throw invalid('identifierUri', 'a text');
  if (typeof publicClient !== 'boolean') throw invalid('publicClient', 'true or false');
  return {
    certificates: texts(source, 'certificates'),
    redirectUris: redirects(source),
    identifierUri,
    exposedScopes: texts(source, 'exposedScopes'),
    delegatedPermissions: texts(source, 'delegatedPermissions'),
    publicClient,
  };
}

/** What the directory knows of applications besides their secrets, and who consented to what. */
export function createAppRegistrations(database: Database) {
  const of = (clientId: string): AppRegistration => {
    const row = database.get<{ settings: string }>(
      'select settings from app_registrations where client_id = ?',
      clientId.toLowerCase()
    );
    return row ? { ...EMPTY, ...(JSON.parse(row.settings) as Partial<AppRegistration>) } : EMPTY;
  };

  return {
    of,

    save(clientId: string, registration: AppRegistration): void {
      database.run(
        'insert or replace into app_registrations values(?, ?)',
        clientId.toLowerCase(),
        JSON.stringify(registration)
      );
    },

    /** The application that is the API of this address or id; undefined when there is none. */
    byApi(address: string): { clientId: string; registration: AppRegistration } | undefined {
      const rows = database.all<{ client_id: string }>('select client_id from app_registrations');
      const found = rows.find(({ client_id }) =>
        [of(client_id).identifierUri, `api://${client_id}`, client_id].includes(address)
      );
      return found && { clientId: found.client_id, registration: of(found.client_id) };
    },

    /** Lets the application act for a person, or with no `objectId` for everybody. */
    consent(clientId: string, permissions: readonly string[], objectId = EVERYBODY): void {
      for (const permission of permissions)
        database.run(
          'insert or ignore into app_consents values(?, ?, ?)',
          clientId.toLowerCase(),
          objectId,
          permission
        );
    },

    /** Takes back what anybody consented to. */
    revoke(clientId: string): void {
      database.run('delete from app_consents where client_id = ?', clientId.toLowerCase());
    },

    /** The permissions consented to for a person, her own and everybody's. */
    consented: (clientId: string, objectId: string): string[] =>
      database
        .all<{ permission: string }>(
          `select distinct permission from app_consents
           where client_id = ? and object_id in (?, '') order by permission`,
          clientId.toLowerCase(),
          objectId
        )
        .map((row) => row.permission),
  };
}

export type AppRegistrations = ReturnType<typeof createAppRegistrations>;
