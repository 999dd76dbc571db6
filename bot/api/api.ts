import type { ActorDirectory } from '../../shared/domain/people';
import { HubError, isHubError, type HubErrorCode } from '../../shared/kernel/errors';
import type { Actor } from '../../shared/kernel/policy';
import type { ServiceFeature, ServiceHub } from '../../shared/service-hub';
import { since } from '../host/failures';
import type { Log } from '../log/log';
import type { Telemetry } from '../telemetry/telemetry';
import type { Callers } from './caller';
import type { MethodInputs } from './inputs';
import { readSafeJson } from './safe-json';

/** What each feature's methods take over the wire. */
export type ApiInputs = {
  readonly [Feature in ServiceFeature]: MethodInputs<ServiceHub[Feature]>;
};

export interface ApiSettings {
  readonly callers: Callers;
  readonly actors: Pick<ActorDirectory, 'actorOf'>;
  hub(actor: Actor): ServiceHub;
  readonly inputs: ApiInputs;
  readonly log: Log;
  readonly telemetry: Telemetry;
}

export interface ApiRequest {
  /** Below `/api/hub/`, such as `questions/ask`. */
  readonly path: string;
  readonly authorization: string | undefined;
  /** As it came. */
  readonly body: string;
}

export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The hub's authoritative use cases over HTTP, one address a method. */
export interface Api {
  call(request: ApiRequest): Promise<ApiAnswer>;
}

const statusOf: Readonly<Record<HubErrorCode, number>> = {
  'not-found': 404,
  'no-right': 403,
  conflict: 409,
  throttled: 429,
  unavailable: 503,
  offline: 503,
  // the service's own sign-in: the caller's is checked before, and hers is not at fault
  'signed-out': 503,
  // what the service asks of others is its own mistake, as the caller's input was checked
  rejected: 500,
  unexpected: 500,
};

export function createApi(settings: ApiSettings): Api {
  const { callers, actors, inputs, log, telemetry } = settings;

  const run = async ({ path, authorization, body }: ApiRequest): Promise<ApiAnswer> => {
    const personId = await callers.identify(authorization);
    if (personId === undefined) return refusal(401, 'signed-out', { 'WWW-Authenticate': 'Bearer' });
    const [feature = '', method = '', ...more] = path.split('/');
    const schemas = Object.hasOwn(inputs, feature) ? inputs[feature as ServiceFeature] : undefined;
    if (!schemas || more.length > 0 || !Object.hasOwn(schemas, method)) {
      return refusal(404, 'not-found');
    }
    const schema = (schemas as AnyInputs)[method];
    const json = readSafeJson(body === '' ? '{}' : body);
    const read = json && schema?.safeParse(json.value);
    if (!read?.success) return { status: 400, body: { code: 'rejected', issues: issuesOf(read) } };
    const actor = await actors.actorOf(personId);
    if (!actor) return refusal(403, 'no-right');
    const hub = settings.hub(actor) as unknown as Readonly<Record<string, AnyMethods>>;
    const value = await telemetry.measure('call', { feature, method }, async () =>
      hub[feature]?.[method]?.(read.data)
    );
    return { status: 200, body: value ?? null };
  };

  return {
    async call(request) {
      const started = performance.now();
      const called = request.path.slice(0, 80).replace(/[^a-zA-Z/-]/g, '');
      try {
        const answer = await run(request);
        log.info('call.done', { called, status: answer.status, ms: since(started) });
        return answer;
      } catch (error) {
        return failed(error, called);
      }
    },
  };

  function failed(error: unknown, called: string): ApiAnswer {
    const failure = isHubError(error)
      ? error
      : new HubError('unexpected', { message: 'service: an error of ours', cause: error });
    log.failure('call.failed', failure === error ? error : failure.cause, {
      called,
      supportCode: failure.supportCode,
    });
    const code = failure.code === 'signed-out' ? 'unavailable' : failure.code;
    return {
      status: statusOf[failure.code],
      body: { code, supportCode: failure.supportCode },
      ...(failure.retryAfterMs === undefined
        ? {}
        : { headers: { 'Retry-After': String(Math.ceil(failure.retryAfterMs / 1000)) } }),
    };
  }
}

interface AnySchema {
  safeParse(
    value: unknown
  ):
    | { readonly success: true; readonly data: unknown }
    | { readonly success: false; readonly error: AnyIssues };
}
interface AnyIssues {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly code?: string }[];
}
type AnyInputs = Readonly<Record<string, AnySchema>>;
type AnyMethods = Readonly<Record<string, (input: unknown) => Promise<unknown>>>;

function refusal(
  status: number,
  code: HubErrorCode,
  headers?: Readonly<Record<string, string>>
): ApiAnswer {
  return { status, body: { code }, ...(headers ? { headers } : {}) };
}

/** Where the input is wrong, never what stood there. */
function issuesOf(read: ReturnType<AnySchema['safeParse']> | undefined): readonly object[] {
  if (!read || read.success) return [{ path: '', message: 'This is no JSON that the hub takes.' }];
  return read.error.issues
    .slice(0, 20)
    .map(({ path, code }) => ({ path: path.map(String).join('.'), message: code ?? 'invalid' }));
}
