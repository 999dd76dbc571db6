import { createRemoteJWKSet, customFetch, errors, jwtVerify, type JWTPayload } from 'jose';
import { HubError } from '../../shared/kernel/errors';
import type { Fetch } from '../../shared/adapters/throttle-gate';

export interface CallerSettings {
  /** Where the issuer's keys are. */
  readonly keysUrl: string;
  /** Of tokens of both versions. */
  readonly issuers: readonly string[];
  /** The hub's API: its client id and its address. */
  readonly audiences: readonly string[];
  readonly tenantId: string;
  readonly fetch: Fetch;
  /** Milliseconds since 1970; a test may say that it is later. */
  readonly now?: () => number;
}

/** Who calls the API. */
export interface Callers {
  /**
   * @param authorization the header of the request
   * @returns the person's object id; undefined where the token is not one of a person of this
   *   organisation for this API
   * @throws HubError `unavailable` where the issuer's keys cannot be had
   */
  identify(authorization: string | undefined): Promise<string | undefined>;
}

const scope = 'access_as_user';
const clockToleranceSeconds = 60;
const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Checks tokens by the issuer's keys, which are fetched once and anew where a key is not among them. */
export function createCallers(settings: CallerSettings): Callers {
  const keys = createRemoteJWKSet(new URL(settings.keysUrl), {
    [customFetch]: (url, init) => settings.fetch(url, init as RequestInit),
  });

  return {
    async identify(authorization) {
      const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
      if (token === undefined) return undefined;
      try {
        const { payload } = await jwtVerify(token, keys, {
          algorithms: ['RS256'],
          issuer: [...settings.issuers],
          audience: [...settings.audiences],
          clockTolerance: clockToleranceSeconds,
          requiredClaims: ['exp', 'oid', 'tid', 'scp'],
          ...(settings.now ? { currentDate: new Date(settings.now()) } : {}),
        });
        return personOf(payload, settings.tenantId);
      } catch (error) {
        if (error instanceof errors.JOSEError && !isOfKeys(error)) return undefined;
        throw new HubError('unavailable', { message: 'sign-in keys: no answer', cause: error });
      }
    },
  };
}

/** Only a person, of this organisation, through an application that may speak for her to the hub. */
function personOf(claims: JWTPayload, tenantId: string): string | undefined {
  const { oid, tid, scp, idtyp } = claims;
  const isOfTenant = typeof tid === 'string' && tid.toLowerCase() === tenantId.toLowerCase();
  const isForHub = typeof scp === 'string' && scp.split(' ').includes(scope);
  if (!isOfTenant || !isForHub || idtyp === 'app') return undefined;
  return typeof oid === 'string' && guid.test(oid) ? oid.toLowerCase() : undefined;
}

/** The keys did not come: that is nobody's forged token. */
function isOfKeys(error: errors.JOSEError): boolean {
  return (
    error instanceof errors.JWKSTimeout ||
    error instanceof errors.JWKSInvalid ||
    error.code === 'ERR_JOSE_GENERIC'
  );
}
