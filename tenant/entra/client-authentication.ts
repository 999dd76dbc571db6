import { constants, createHash, verify, X509Certificate } from 'node:crypto';
import type { Core } from '../core/core';
import type { RegisteredApp } from '../core/apps';
import { EntraError } from './entra-error';

/** How an application proved who it is; tokens carry it as `appidacr`. */
export type ClientProof = 'none' | 'secret' | 'certificate';

/** An application that asks for a token. */
export interface Client {
  app: RegisteredApp;
  proof: ClientProof;
}

interface ClientAuthenticationOptions {
  core: Core;
  /** Addresses under which clients know the tenant's authority, without a scheme. */
  audiences: () => readonly string[];
}

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** Clocks of clients and of the authority may differ by so much. */
const LEEWAY_SECONDS = 300;

const refuse = (number: number, message: string, status = 401): EntraError =>
  new EntraError(status, 'invalid_client', number, message);

interface Assertion {
  header: Readonly<Record<string, unknown>>;
  claims: Readonly<Record<string, unknown>>;
  signed: Buffer;
  signature: Buffer;
}

const parsePart = (part: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw refuse(50027, 'JWT token is invalid or malformed.', 400);
};

const parseAssertion = (text: string): Assertion => {
  const [header = '', claims = '', signature = ''] = text.split('.');
  return {
    header: parsePart(header),
    claims: parsePart(claims),
    signed: Buffer.from(`${header}.${claims}`),
    signature: Buffer.from(signature, 'base64url'),
  };
};

/** The registered certificate whose thumbprint (SHA-1 or SHA-256) the header names. */
const certificateOf = (
  certificates: readonly string[],
  header: Assertion['header']
): X509Certificate | undefined =>
  certificates
    .map((pem) => new X509Certificate(pem))
    .find((certificate) => {
      const thumbprint = (algorithm: string): string =>
        createHash(algorithm).update(certificate.raw).digest('base64url');
      return header['x5t#S256'] === thumbprint('sha256') || header['x5t'] === thumbprint('sha1');
    });

const signatureHolds = (certificate: X509Certificate, assertion: Assertion): boolean => {
  const key = certificate.publicKey;
  const { signed, signature, header } = assertion;
  if (header['alg'] === 'RS256') return verify('RSA-SHA256', signed, key, signature);
  if (header['alg'] !== 'PS256') return false;
  return verify(
    'RSA-SHA256',
    signed,
    { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST },
    signature
  );
};

/** Checks who asks for a token: a secret, a certificate's assertion, or nothing for public clients. */
export function createClientAuthentication(options: ClientAuthenticationOptions) {
  const { core, audiences } = options;

  /** Source of the rules: Microsoft identity platform, "Application authentication certificate credentials". */
  const checkAssertion = (app: RegisteredApp, text: string): void => {
    const assertion = parseAssertion(text);
    const { claims, header } = assertion;
    const { certificates } = core.appRegistrations.of(app.clientId);
    const certificate = certificateOf(certificates, header);
    if (!certificate || !signatureHolds(certificate, assertion)) {
      throw refuse(
        700027,
        certificate
          ? 'The certificate with identifier used to sign the client assertion is registered, but the signature is not valid.'
          : 'The certificate with identifier used to sign the client assertion is not registered on application.'
      );
    }
    if (claims['iss'] !== app.clientId || claims['sub'] !== app.clientId)
      throw refuse(
        700021,
        "Client assertion application identifier doesn't match 'client_id' parameter."
      );
    const audience = String(claims['aud'])
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '');
    if (!audiences().includes(audience))
      throw refuse(700023, 'Client assertion audience claim does not match Realm issuer.');
    const now = core.clock.now() / 1000;
    const expires = Number(claims['exp']);
    const starts = Number(claims['nbf'] ?? now);
    if (!(expires + LEEWAY_SECONDS > now && starts - LEEWAY_SECONDS < now))
      throw refuse(700024, 'Client assertion is not within its valid time range.');
    // not refused a second time: MSAL keeps an assertion for minutes and uses it for every resource
  };

  /** The application of a `client_id`. @throws EntraError 700016 */
  const appOf = (clientId: string): RegisteredApp => {
    const app = core.apps.byClientId(clientId);
    if (app) return app;
    throw new EntraError(
      400,
      'unauthorized_client',
      700016,
      `Application with identifier '${clientId}' was not found in the directory.`
    );
  };

  return {
    appOf,

    /**
     * Whom a token request comes from.
     * @throws EntraError 7000215 for a wrong secret, 7000xx for an assertion
     */
    of(form: URLSearchParams): Client {
      const app = appOf(form.get('client_id') ?? '');
      const assertion = form.get('client_assertion');
      const secret = form.get('client_secret');
      if (assertion !== null) {
        if (form.get('client_assertion_type') !== ASSERTION_TYPE)
          throw refuse(50027, 'The client_assertion_type is not supported.', 400);
        checkAssertion(app, assertion);
        return { app, proof: 'certificate' };
      }
      if (secret === null) return { app, proof: 'none' };
      if (!core.apps.secretMatches(app.clientId, secret))
        throw refuse(7000215, 'Invalid client secret provided.');
      return { app, proof: 'secret' };
    },

    /** @throws EntraError 7000218 when the application gave no proof and is not registered as public */
    requireProof({ app, proof }: Client): void {
      if (proof !== 'none' || core.appRegistrations.of(app.clientId).publicClient) return;
      throw refuse(
        7000218,
        "The request body must contain the following parameter: 'client_assertion' or 'client_secret'."
      );
    },
  };
}

export type ClientAuthentication = ReturnType<typeof createClientAuthentication>;
