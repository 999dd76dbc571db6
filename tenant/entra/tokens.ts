import { randomUUID, sign, verify } from 'node:crypto';
import type { TenantClock } from '../core/clock';
import type { SigningKeys } from './signing-keys';

/** Claims of an access token that the tenant reads. */
export interface TokenClaims {
  aud: string;
  iss: string;
  /** Seconds since 1970. */
  exp: number;
  /** Object id of the person, or of the application. */
  oid: string;
  appid: string;
  /** `user` or `app`. */
  idtyp: 'user' | 'app';
  /** Application roles, for applications. */
  roles?: readonly string[];
  /** Delegated permissions, separated by blanks; absent in tokens of the portal itself. */
  scp?: string;
  /** How the application proved who it is: `1` with a secret, `2` with a certificate, `0` not at all. */
  appidacr?: '0' | '1' | '2';
  /** Authentication contexts that the person satisfied. */
  acrs?: readonly string[];
}

/** Claims of a token that is being made. */
export type MintedClaims = Pick<TokenClaims, 'oid' | 'appid' | 'idtyp'> &
  Readonly<Record<string, unknown>>;

/** Why a token was refused. */
export type TokenRefusal =
  | 'malformed'
  | 'signature'
  | 'expired'
  | 'audience'
  | 'issuer'
  /** Whom the token was given to is gone, or can no longer sign in. */
  | 'account'
  /** An application's own token, got with a secret, where only a certificate counts. */
  | 'app-only-secret';

/** So many tokens are remembered as well signed. */
const MOST_SIGNED = 500;

/** Access tokens live for an hour. */
export const TOKEN_SECONDS = 3600;

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** SharePoint's own application id: tokens may name it, or the site's address, as audience. */
export const SHAREPOINT_APP_ID = '00000003-0000-0ff1-ce00-000000000000';
/** Microsoft Graph's application id and address. */
export const GRAPH_APP_ID = '00000003-0000-0000-c000-000000000000';
export const GRAPH_RESOURCE = 'https://graph.microsoft.com';
/** "SharePoint Online Web Client Extensibility": the application in whose name pages get their tokens. */
export const PAGE_APP_ID = '08e18876-6177-487e-b8b5-cf950c1e598c';
/** The Bot Framework: audience of bots' tokens for the connector, and issuer of the connector's for bots. */
export const BOT_FRAMEWORK = 'https://api.botframework.com';

const isClaims = (value: unknown): value is TokenClaims =>
  typeof value === 'object' &&
  value !== null &&
  'aud' in value &&
  'exp' in value &&
  typeof value.exp === 'number' &&
  'oid' in value &&
  typeof value.oid === 'string' &&
  'idtyp' in value;

/** JSON Web Tokens, RS256, of the tenant's own issuer. */
export function createTokens(keys: () => SigningKeys, clock: TenantClock, issuer: string) {
  /** Signs claims as they are, with the times added, and the issuer unless they name one. */
  const issue = (
    claims: Readonly<Record<string, unknown>>,
    seconds: number
  ): { token: string; expiresAt: number } => {
    const now = Math.floor(clock.now() / 1000);
    const exp = now + seconds;
    const { keyId, privateKey } = keys();
    const header = encode({ alg: 'RS256', typ: 'JWT', kid: keyId });
    const payload = encode({ iss: issuer, ...claims, iat: now, nbf: now, exp, uti: randomUUID() });
    const signature = sign('RSA-SHA256', Buffer.from(`${header}.${payload}`), privateKey);
    return {
      token: `${header}.${payload}.${signature.toString('base64url')}`,
      expiresAt: exp * 1000,
    };
  };

  /** Tokens whose signature was found good: a program sends the same one with every request. */
  const signed = new Map<string, TokenClaims>();

  const readSigned = (token: string): TokenClaims | TokenRefusal => {
    const [header, payload, signature, ...rest] = token.split('.');
    if (!header || !payload || !signature || rest.length > 0) return 'malformed';
    const data = Buffer.from(`${header}.${payload}`);
    if (!verify('RSA-SHA256', data, keys().publicKey, Buffer.from(signature, 'base64url')))
      return 'signature';
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    if (!isClaims(claims)) return 'malformed';
    if (signed.size >= MOST_SIGNED) signed.clear();
    signed.set(token, claims);
    return claims;
  };

  return {
    issue,

    /** Issues an access token. @param audience the resource, without a trailing slash */
    mint: (claims: MintedClaims, audience: string): { token: string; expiresAt: number } =>
      issue({ ...claims, aud: audience }, TOKEN_SECONDS),

    /** Checks signature, issuer, audience and expiry by the tenant's clock. */
    verify(token: string, audiences: readonly string[]): TokenClaims | TokenRefusal {
      const claims = signed.get(token) ?? readSigned(token);
      if (typeof claims === 'string') return claims;
      if (claims.iss !== issuer) return 'issuer';
      if (!audiences.includes(claims.aud.replace(/\/$/, ''))) return 'audience';
      return claims.exp * 1000 > clock.now() ? claims : 'expired';
    },
  };
}

export type Tokens = ReturnType<typeof createTokens>;
