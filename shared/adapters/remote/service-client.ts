import { hubErrorFromStatus } from '../../kernel/errors';
import type { ServiceFeature, ServiceHub } from '../../service-hub';
import { createThrottleGate, type Fetch, type ThrottleGate } from '../throttle-gate';
import { claimsWanted, serviceFailure } from './service-failure';
import type { TokenProvider } from './token-provider';

export interface ServiceClientSettings {
  /** Where the service is, such as `https://hub.example.org`, or how to find that out. */
  readonly origin: string | (() => Promise<string>);
  readonly tokens: TokenProvider;
  readonly fetch: Fetch;
  /** Shared with other clients of the same service; a person waits a few seconds at most. */
  readonly gate?: ThrottleGate;
}

/** Methods that only look: asked again by themselves when no answer came. */
const reading: ReadonlySet<string> = new Set([
  'suggestKnown',
  'mine',
  'get',
  'queue',
  'candidates',
  'choices',
  'listKnown',
  'knownRights',
  'measures',
  'list',
  'forChannel',
  'moderationQueue',
  'health',
  'overlap',
  'proposals',
  'getPreferences',
  'findPeople',
  'countAudience',
  'listCampaigns',
  'progress',
  'ledger',
  'waiting',
  'reviewers',
  'languageReviewers',
  'nameColleagues',
  'similar',
  'reuses',
  'myReuses',
  'gaps',
  'export',
  'attachment',
  'search',
  'profile',
  'strip',
  'me',
  'aboutMe',
  'contactsToRate',
  'map',
  'network',
  'quizQuestion',
  'quizAnswer',
  'toConfirm',
  'coverage',
  'load',
  'duplicates',
]);

/**
 * The hub's service, as if it were here: each method travels to the service under the name it has in
 * the feature, with the person's token, and gives back what the use case gave.
 * @returns methods that throw HubError: `offline` without an answer, else what the service said
 */
export function createServiceClient(settings: ServiceClientSettings): ServiceHub {
  const { origin, tokens, fetch } = settings;
  const gate = settings.gate ?? createThrottleGate({ attempts: 3, patienceMs: 5000 });

  const call = async (
    feature: ServiceFeature,
    method: string,
    input: unknown
  ): Promise<unknown> => {
    const source = `service ${feature}.${method}`;
    const address = typeof origin === 'string' ? origin : await origin();
    const send = (token: string): Promise<Response> =>
      gate.send({ source, isRepeatable: reading.has(method) }, () =>
        fetch(`${address}/api/hub/${feature}/${method}`, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          body: JSON.stringify(input ?? {}),
        })
      );
    let answer = await send(await tokens.getToken());
    if (answer.status === 401) {
      // once: a token can run out under way, or lack what the service wants to see today
      const claims = claimsWanted(answer);
      const wish = { fresh: true, ...(claims === undefined ? {} : { claims }) };
      answer = await send(await tokens.getToken(wish));
    }
    if (!answer.ok) throw await serviceFailure(answer, source);
    return read(answer, source);
  };

  return {
    questions: remote('questions', call),
    communities: remote('communities', call),
    deliveries: remote('deliveries', call),
    practices: remote('practices', call),
    people: remote('people', call),
  };
}

type Call = (feature: ServiceFeature, method: string, input: unknown) => Promise<unknown>;

/** A feature whose every method is a call: names and types are those of the feature itself. */
function remote<Feature extends ServiceFeature>(feature: Feature, call: Call): ServiceHub[Feature] {
  const methods = new Map<string, (input?: unknown) => Promise<unknown>>();
  const target = Object.create(null) as ServiceHub[Feature];
  return new Proxy(target, {
    get(_, method) {
      // whoever awaits the feature by mistake must not send a request called `then`
      if (typeof method !== 'string' || method === 'then') return undefined;
      const known = methods.get(method) ?? ((input) => call(feature, method, input));
      methods.set(method, known);
      return known;
    },
  });
}

/** What a method gave; `null` on the wire is nothing at all here. */
async function read(answer: Response, source: string): Promise<unknown> {
  try {
    const value: unknown = await answer.json();
    return value ?? undefined;
  } catch (cause) {
    throw hubErrorFromStatus({ status: answer.status, source, cause });
  }
}
