import { createSharePointHubPorts } from '../shared/adapters/sharepoint/hub-ports';
import { createSiteClient } from '../shared/adapters/sharepoint/site-client';
import { createThrottleGate, type Fetch } from '../shared/adapters/throttle-gate';
import { createHub, type Hub } from '../shared/hub';
import { HubError, isHubError } from '../shared/kernel/errors';
import { systemClock, type Clock } from '../shared/kernel/clock';
import { readLinkedDocument, type LinkedDocument } from '../shared/adapters/node/linked-document';

/** The hub with one person's own rights: what SharePoint hides from her, she does not find here. */
export interface PersonSession {
  readonly hub: Hub;
  /** A document of the hub by its address; undefined where she may not open it, or it is none. */
  linkedDocument(address: string): Promise<LinkedDocument | undefined>;
}

export interface PersonSessions {
  /**
   * @param personId object id in the directory
   * @param token gives her token for the hub's API; `fresh` where the one before was not taken
   * @throws HubError `signed-out` where there is none
   */
  open(personId: string, token: PersonToken): Promise<PersonSession>;
  /** Keeps nothing of her any more; the next session begins with a new token. */
  close(personId: string): void;
}

export type PersonToken = (fresh: boolean) => Promise<string | undefined>;

export interface PersonSessionSettings {
  /** Absolute address of the hub's site, without a slash at the end. */
  readonly siteUrl: string;
  readonly fetch: Fetch;
  /**
   * Exchanges a token for the hub's API for one of SharePoint.
   * @param fresh where the one before was not taken
   * @throws HubError
   */
  onBehalfOf(personToken: string, scopes: readonly string[], fresh: boolean): Promise<string>;
  readonly clock?: Clock;
}

interface Kept {
  readonly session: PersonSession;
  use(token: PersonToken): void;
  at: number;
}

/** What a person's pages would keep in her browser is kept for so long here, in memory alone. */
const idleMs = 30 * 60 * 1000;
const mostKept = 300;

/**
 * Sessions of the people who speak with the bot. The index, the settings and the vocabulary are the
 * very adapters of the web parts; only where they keep what they have read is the service's own.
 */
export function createPersonSessions(settings: PersonSessionSettings): PersonSessions {
  const { clock = systemClock } = settings;
  const kept = new Map<string, Kept>();

  const sweep = (): void => {
    const oldest = clock.now().getTime() - idleMs;
    for (const [id, { at }] of kept) {
      if (at < oldest || kept.size > mostKept) kept.delete(id);
    }
  };

  return {
    async open(personId, token) {
      sweep();
      const entry = kept.get(personId) ?? keep(personId, settings, clock);
      // last used, last swept
      kept.delete(personId);
      kept.set(personId, entry);
      entry.at = clock.now().getTime();
      entry.use(token);
      if ((await token(false)) === undefined) throw signedOut();
      return entry.session;
    },
    close: (personId) => void kept.delete(personId),
  };
}

function keep(personId: string, settings: PersonSessionSettings, clock: Clock): Kept {
  const { siteUrl, fetch, onBehalfOf } = settings;
  const origin = new URL(siteUrl).origin;
  let token: PersonToken = () => Promise.resolve(undefined);
  const tokenFor = (scope: string): (() => Promise<string>) => {
    const exchange = async (fresh: boolean): Promise<string> => {
      const own = await token(fresh);
      if (own === undefined) throw signedOut();
      return onBehalfOf(own, [`${origin}/${scope}`], fresh);
    };
    let isFirst = true;
    return async () => {
      const fresh = isFirst;
      isFirst = false;
      try {
        return await exchange(fresh);
      } catch (error) {
        // a token may end while it is on its way: once more, without a word
        if (isHubError(error) && error.code === 'signed-out') return exchange(true);
        throw error;
      }
    };
  };
  const gate = createThrottleGate({ attempts: 3, patienceMs: 4000, clock });
  const clientWith = (scope: string) =>
    createSiteClient({ siteUrl, gate, fetch, accessToken: tokenFor(scope) });
  const sp = clientWith('AllSites.Read');
  const storage = new Map<string, string>();
  const ports = createSharePointHubPorts({
    ...{ sp, gate, siteUrl, clock, personKey: personId },
    // asked for when she writes a draft, and never to search
    writing: clientWith('AllSites.Write'),
    storage: {
      read: (key) => Promise.resolve(storage.get(key)),
      write: (key, value) => Promise.resolve(void storage.set(key, value)),
    },
    // the site publishes its terms; the service asks for no right to read the term store itself
    termStore: {
      load: () =>
        Promise.reject(new HubError('unavailable', { message: 'terms: none are published' })),
    },
    page: {},
    whenIdle: () => undefined,
  });
  return {
    at: 0,
    use: (given) => void (token = given),
    session: {
      hub: createHub({ ...ports, clock }),
      linkedDocument: (address) => readLinkedDocument(sp, siteUrl, address),
    },
  };
}

function signedOut(): HubError {
  return new HubError('signed-out', { message: 'sign-in: no token of the person' });
}
