import type { WindowAppToken } from '../window-model';
import type { WindowParts } from './window-context';

/**
 * A token for an app's own API in the person's name, as Teams gets it for bots and tabs.
 * @param mayAsk whether she may be asked for her consent; else undefined comes back when there is none
 */
export async function appTokenFor(
  parts: WindowParts,
  appName: string,
  resource: string,
  mayAsk: boolean
): Promise<string | undefined> {
  const silent = await parts.ask.post<WindowAppToken>('token', { resource });
  if (silent.kind === 'token') return silent.token;
  if (silent.kind === 'unknown' || !mayAsk) return undefined;
  if (!(await parts.askConsent(appName, silent.scope))) return undefined;
  const given = await parts.ask.post<WindowAppToken>('token', { resource, consent: true });
  return given.kind === 'token' ? given.token : undefined;
}
