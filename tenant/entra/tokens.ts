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
}

/** Why a token was refused. */
export type TokenRefusal =
  | 'malformed'
  | 'signature'
  | 'expired'
  | 'audience'
  | 'issuer'
  /** Whom the token was given to is gone, or can no longer sign in. */
  | 'account';

/** Access tokens live for an hour. */
export const TOKEN_SECONDS = 3600;

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** SharePoint's own application id: tokens may name it, or the site's address, as audience. */
export const SHAREPOINT_APP_ID = '00000003-0000-0ff1-ce00-000000000000';
/** Microsoft Graph's application id and address. */
export const GRAPH_APP_ID = '00000003-0000-0000-c000-000000000000';
export const GRAPH_RESOURCE = 'https://graph.microsoft.com';

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
  return {
    /** Issues a token. @param audience the resource, without a trailing slash */
    mint(
      claims: Omit<TokenClaims, 'iss' | 'exp' | 'aud'>,
      audience: string
    ): { token: string; expiresAt: number } {
      const seconds = Math.floor(clock.now() / 1000);
      const exp = seconds + TOKEN_SECONDS;
      const { keyId, privateKey } = keys();
      const signed = `${encode({ alg: 'RS256', typ: 'JWT', kid: keyId })}.${encode({
        ...claims,
        aud: audience,
        iss: issuer,
        iat: seconds,
        nbf: seconds,
        exp,
        uti: randomUUID(),
      })}`;
      const signature = sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url');
      return { token: `${signed}.${signature}`, expiresAt: exp * 1000 };
    },

    /** Checks signature, issuer, audience and expiry by the tenant's clock. */
    verify(token: string, audiences: readonly string[]): TokenClaims | TokenRefusal {
      const [header, payload, signature, ...rest] = token.split('.');
      if (!header || !payload || !signature || rest.length > 0) return 'malformed';
      const data = Buffer.from(`${header}.${payload}`);
      if (!verify('RSA-SHA256', data, keys().publicKey, Buffer.from(signature, 'base64url')))
        return 'signature';
      const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
      if (!isClaims(claims)) return 'malformed';
      if (claims.iss !== issuer) return 'issuer';
      if (!audiences.includes(claims.aud.replace(/\/$/, ''))) return 'audience';
      return claims.exp * 1000 > clock.now() ? claims : 'expired';
    },
  };
}

export type Tokens = ReturnType<typeof createTokens>;
