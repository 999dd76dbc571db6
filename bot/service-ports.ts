import type { SPFI } from '@pnp/sp';
import type { ConfidentialClientApplication } from '@azure/msal-node';
import { createGraphClient } from '../shared/adapters/graph/graph-client';
import { createGroupMembers } from '../shared/adapters/graph/group-members';
import { createPeopleDirectory } from '../shared/adapters/graph/people-directory';
import { createPersonSessions, type PersonSessions } from './person-sessions';
import { createServiceSignIn } from '../shared/adapters/node/service-sign-in';
import { createSharePointHubPorts } from '../shared/adapters/sharepoint/hub-ports';
import { createActorDirectory } from '../shared/adapters/sharepoint/service/actor-directory';
import { createSiteClient } from '../shared/adapters/sharepoint/site-client';
import {
  createThrottleGate,
  type Fetch,
  type ThrottleGate,
} from '../shared/adapters/throttle-gate';
import type { ActorDirectory, PeopleDirectory } from '../shared/domain/people';
import type { VocabularySource } from '../shared/domain/taxonomy';
import { systemClock, type Clock } from '../shared/kernel/clock';
import { HubError } from '../shared/kernel/errors';
import type { Configuration } from './configuration';
import type { Surroundings } from './surroundings';

/** What the service reads and writes with its own rights, and how it comes to a person's. */
export interface ServicePorts {
  readonly clock: Clock;
  /** Holds back for SharePoint and Graph together, whoever of the service asks. */
  readonly gate: ThrottleGate;
  /** Bound to the hub's site, as the application. */
  readonly sp: SPFI;
  /** Address of the site on its server. */
  readonly sitePath: string;
  readonly graph: ReturnType<typeof createGraphClient>;
  readonly vocabulary: VocabularySource;
  readonly people: PeopleDirectory;
  readonly actors: ActorDirectory;
  readonly sessions: PersonSessions;
  /** MSAL's client, for the Bot Framework. */
  readonly client: ConfidentialClientApplication;
  /** Sends every request of the service. */
  readonly fetch: Fetch;
  /** A token of the application. @param resource such as `https://graph.microsoft.com` */
  token(resource: string): Promise<string>;
}

const graphOrigin = 'https://graph.microsoft.com';
/** A service waits longer than a person in front of a page, and for more at a time. */
const gateSettings = { concurrency: 8, attempts: 5, patienceMs: 60_000 };

export function createServicePorts(
  configuration: Configuration,
  surroundings: Surroundings,
  clock: Clock = systemClock
): ServicePorts {
  const { siteUrl, clientId, tenantId, privateKey, thumbprint } = configuration;
  const { fetch, authority } = surroundings;
  const gate = createThrottleGate(gateSettings);
  const signIn = createServiceSignIn({
    ...{ clientId, tenantId, privateKey, thumbprint, fetch },
    // signing in must not wait for SharePoint's patience
    gate: createThrottleGate({ attempts: 3, patienceMs: 5000 }),
    ...(authority === undefined ? {} : { standIn: authority }),
  });
  const siteOrigin = new URL(siteUrl).origin;
  const sitePath = new URL(siteUrl).pathname.replace(/\/+$/, '');
  const sp = createSiteClient({
    ...{ siteUrl, gate, fetch },
    accessToken: () => signIn.asApplication(siteOrigin),
  });
  const graph = createGraphClient({
    ...{ gate, fetch },
    accessToken: () => signIn.asApplication(graphOrigin),
  });
  const vocabulary = serviceVocabulary(sp, gate, siteUrl, clock);
  const people = createPeopleDirectory({ graph, vocabulary, clock });
  return {
    ...{ clock, gate, sp, sitePath, graph, vocabulary, people },
    actors: createActorDirectory({
      ...{ sp, sitePath, people, vocabulary, clock },
      groupMembers: createGroupMembers(graph),
    }),
    sessions: createPersonSessions({
      ...{ siteUrl, fetch, clock },
      onBehalfOf: (token, scopes, fresh) => signIn.onBehalfOf(token, scopes, fresh),
    }),
    fetch,
    client: signIn.client,
    token: (resource) => signIn.asApplication(resource),
  };
}

/** The terms that the site publishes, as every page reads them. */
function serviceVocabulary(
  sp: SPFI,
  gate: ThrottleGate,
  siteUrl: string,
  clock: Clock
): VocabularySource {
  const storage = new Map<string, string>();
  return createSharePointHubPorts({
    ...{ sp, gate, siteUrl, clock, personKey: 'service' },
    storage: {
      read: (key) => Promise.resolve(storage.get(key)),
      write: (key, value) => Promise.resolve(void storage.set(key, value)),
    },
    termStore: {
      load: () =>
        Promise.reject(new HubError('unavailable', { message: 'terms: none are published' })),
    },
    page: {},
    whenIdle: () => undefined,
  }).vocabulary;
}
