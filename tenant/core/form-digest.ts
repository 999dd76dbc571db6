import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { TenantClock } from './clock';
import type { Database } from './database';
import type { Principal } from './principal';
import { lastingMeta } from './schema';

/** A form digest is good for 30 minutes. Source: pnpjs #2186. */
export const DIGEST_SECONDS = 1800;

/** Form digests: what a page shows with each write to prove that it is SharePoint's own. */
export function createFormDigests(database: Database, clock: TenantClock) {
  const secret = lastingMeta(database, 'digest-secret', () => randomBytes(32).toString('hex'));

  const sign = (principal: Principal, at: string): string =>
    `0x${createHmac('sha256', secret).update(`${principal.loginName}|${at}`).digest('hex').toUpperCase()}`;

  return {
    /** A digest bound to the person and the tenant's time. */
    issue(principal: Principal): string {
      const at = new Date(clock.now()).toUTCString();
      return `${sign(principal, at)},${at}`;
    },

    /** Whether the digest is the person's own and still good. */
    isGood(principal: Principal, digest: string | null): boolean {
      const comma = digest?.indexOf(',') ?? -1;
      if (digest === null || comma < 0) return false;
      const at = digest.slice(comma + 1);
      const given = Buffer.from(digest.slice(0, comma));
      const expected = Buffer.from(sign(principal, at));
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
      const age = clock.now() - Date.parse(at);
      return age <= DIGEST_SECONDS * 1000;
    },
  };
}

export type FormDigests = ReturnType<typeof createFormDigests>;
