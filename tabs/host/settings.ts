import { hubErrorFromStatus } from '@hub/shared/lib/kernel/errors';

/** What the tab must know of the hub's registration: public facts, given by the service. */
export interface TabSettings {
  readonly clientId: string;
  /** Identifier of the service's API in the directory. */
  readonly resource: string;
}

/** Asks the service for the settings of the tabs that it serves. */
export async function fetchSettings(fetch: typeof window.fetch): Promise<TabSettings> {
  const source = 'tab settings';
  const answer = await fetch('settings.json').catch((cause: unknown) => {
    throw hubErrorFromStatus({ source, cause });
  });
  if (!answer.ok) throw hubErrorFromStatus({ source, status: answer.status });
  const said: unknown = await answer.json().catch(() => undefined);
  const settings = readSettings(said, window.location.host);
  if (!settings) throw hubErrorFromStatus({ source, status: 500 });
  return settings;
}

/** @param host of the tab, which stands in the usual identifier of its API */
export function readSettings(said: unknown, host: string): TabSettings | undefined {
  if (typeof said !== 'object' || said === null || !('clientId' in said)) return undefined;
  const { clientId } = said;
  if (typeof clientId !== 'string' || !/^[0-9a-f-]{36}$/i.test(clientId)) return undefined;
  const resource =
    'resource' in said && typeof said.resource === 'string' ? said.resource : undefined;
  return { clientId, resource: resource ?? `api://${host}/${clientId}` };
}
