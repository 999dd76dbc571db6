import type { Fetch } from '../shared/adapters/throttle-gate';
import { publicBotFramework, type BotFrameworkAddresses } from './host/bot-door';

/** Where Microsoft's services are; on this machine the local tenant answers in their place. */
export interface Surroundings {
  /** Sends every request of the service. */
  readonly fetch: Fetch;
  readonly botFramework: BotFrameworkAddresses;
  /** Stands in for Microsoft's authority; undefined in production. */
  readonly authority?: string;
  /** Origins that are the hub's own though they are not https, and may show its tabs: the local tenant's. */
  readonly localOrigins: readonly string[];
}

/** Microsoft 365 as it is. */
export const microsoft: Surroundings = {
  fetch: (url, init) => fetch(url, init),
  botFramework: publicBotFramework,
  localOrigins: [],
};
