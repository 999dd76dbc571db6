/** The tenant's time: the machine's clock plus what an administrator advanced. */
export interface TenantClock {
  /** Milliseconds since 1970 (UTC). */
  now(): number;
  /** Moves the tenant's time forward; tokens, digests and the index lag follow it. */
  advance(milliseconds: number): void;
}

/** @param source the machine's clock, in milliseconds; tests give their own */
export function createClock(source: () => number): TenantClock {
  let offset = 0;
  return {
    now: () => source() + offset,
    advance: (milliseconds) => {
      offset += milliseconds;
    },
  };
}

/** SharePoint writes times in UTC without fractions of a second. */
export function toIsoSeconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
