import { serviceFileName } from './schema/list-names';
import type { SettingsFiles } from './settings-files';

/** Where the hub's service is, for pages that call it. Public facts, no secret. */
export interface ServiceAddress {
  /** Such as `https://hub.example.org`. */
  readonly origin: string;
  /** Address of the service's API in the directory, such as `api://hub.example.org/<client id>`. */
  readonly apiId: string;
  /** Id of the hub's app as Teams knows it, for links to its places; older services do not say it. */
  readonly appId?: string;
}

/** Raise it when the form of the file changes. */
const form = 1;

/**
 * What the file in the settings library says.
 * @returns undefined for anything that a page must not trust: whoever may edit the file may not send
 *   people's tokens elsewhere, so the API has to be named after the host that is called
 */
export function readServiceAddress(text: string | undefined): ServiceAddress | undefined {
  if (text === undefined) return undefined;
  try {
    const said = JSON.parse(text) as Partial<Record<keyof ServiceAddress | 'form', unknown>> | null;
    if (said?.form !== form) return undefined;
    const { origin, apiId, appId } = said;
    if (typeof origin !== 'string' || typeof apiId !== 'string') return undefined;
    if (!isTrusted(origin, apiId)) return undefined;
    // it becomes a part of an address: nothing but an id gets there
    const isId = typeof appId === 'string' && /^[0-9a-f-]{36}$/i.test(appId);
    return { origin, apiId, ...(isId ? { appId } : {}) };
  } catch {
    // cut short or written by hand: as good as nothing
    return undefined;
  }
}

/**
 * Writes the service's address where pages read it, when it is not there already.
 * @returns whether it was written
 */
export async function announceService(
  files: SettingsFiles,
  address: ServiceAddress
): Promise<boolean> {
  const present = readServiceAddress(await files.read(serviceFileName));
  const isSame = (['origin', 'apiId', 'appId'] as const).every(
    (name) => present?.[name] === address[name]
  );
  if (isSame) return false;
  await files.write(serviceFileName, JSON.stringify({ form, ...address }));
  return true;
}

function isTrusted(origin: string, apiId: string): boolean {
  if (!URL.canParse(origin)) return false;
  const address = new URL(origin);
  const isSafe =
    address.protocol === 'https:' ||
    (address.protocol === 'http:' && address.hostname === 'localhost');
  return isSafe && address.origin === origin && apiId.startsWith(`api://${address.host}/`);
}
