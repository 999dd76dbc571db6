/**
 * Whether Teams opens an address in a frame: its domain stands in the app's manifest. Plain http is taken from
 * this machine alone.
 */
export function mayFrame(address: string, validDomains: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, host } = new URL(address);
  const isLocal = protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1');
  if (protocol !== 'https:' && !isLocal) return false;
  return validDomains.some((domain) =>
    domain.startsWith('*.')
      ? hostname.endsWith(domain.slice(1))
      : domain === hostname || domain === host
  );
}
