/** Marks answers about things the tenant does not play; the request log reads it. */
export const UNSUPPORTED_HEADER = 'x-tenant-unsupported';
