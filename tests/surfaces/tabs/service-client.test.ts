import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApi } from '../../../bot/api/api';
import { communityInputs } from '../../../bot/communities/inputs';
import { deliveriesInputs } from '../../../bot/deliveries/inputs';
import { createServiceServer } from '../../../bot/http/server';
import { createStaticFiles } from '../../../bot/http/static-files';
import { createLog } from '../../../bot/log/log';
import { peopleInputs } from '../../../bot/people/inputs';
import { practiceInputs } from '../../../bot/practices/inputs';
import { questionInputs } from '../../../bot/questions/inputs';
import { startTelemetry } from '../../../bot/telemetry/telemetry';
import { createServiceClient } from '../../../shared/adapters/remote/service-client';
import { claimsWanted, serviceFailure } from '../../../shared/adapters/remote/service-failure';
import type { TokenWish } from '../../../shared/adapters/remote/token-provider';
import type { Communities } from '../../../shared/domain/communities';
import type { People } from '../../../shared/domain/people';
import type { Practices } from '../../../shared/domain/practices';
import { HubError, type HubErrorCode } from '../../../shared/kernel/errors';
import type { ServiceHub } from '../../../shared/service-hub';
import { sampleDeliveries } from './gallery/sample-deliveries';
import { sampleQuestions } from './gallery/sample-questions';

/** Behind this door stands the service's own server and API, over HTTP; only the features are samples. */
describe('A tab that speaks to the hub’s service', () => {
  let server: Server;
  let origin: string;
  let failure: HubError | undefined;
  let calls: string[];
  let wishes: (TokenWish | undefined)[];
  let valid: string;

  const hub: ServiceHub = {
    questions: new Proxy(sampleQuestions, {
      get(target, method, receiver) {
        calls.push(String(method));
        if (failure) {
          const thrown = failure;
          return () => Promise.reject(thrown);
        }
        return Reflect.get(target, method, receiver) as unknown;
      },
    }),
    deliveries: sampleDeliveries,
    communities: { forChannel: () => Promise.resolve(undefined) } as unknown as Communities,
    practices: {} as Practices,
    people: {} as People,
  };

  const client = (tokens: readonly string[] = ['good']): ServiceHub => {
    const given = [...tokens];
    return createServiceClient({
      origin,
      fetch: (url, init) => fetch(url, init),
      tokens: {
        getToken(wish) {
          wishes.push(wish);
          return Promise.resolve(given.length > 1 ? (given.shift() ?? '') : (given[0] ?? ''));
        },
      },
    });
  };

  beforeAll(async () => {
    const log = createLog({ level: 'silent' });
    server = createServiceServer({
      webOrigins: [],
      extraHosts: [],
      connectTo: [],
      bot: { receive: () => Promise.resolve({ status: 404 }) } as never,
      api: createApi({
        callers: {
          identify: (header: string | undefined) =>
            Promise.resolve(header === `Bearer ${valid}` ? 'reader' : undefined),
        } as never,
        actors: {
          actorOf: (id) => Promise.resolve({ id, roles: ['Reader'], locale: 'es' }),
        },
        hub: () => hub,
        inputs: {
          questions: questionInputs,
          deliveries: deliveriesInputs,
          communities: communityInputs,
          practices: practiceInputs,
          people: peopleInputs,
        },
        log,
        telemetry: await startTelemetry(undefined),
      }),
      tabs: createStaticFiles(__dirname),
      tabSettings: {},
      readiness: {},
      log,
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());
  beforeEach(() => {
    failure = undefined;
    calls = [];
    wishes = [];
    valid = 'good';
  });

  const codeOf = (asked: Promise<unknown>): Promise<HubError> =>
    asked.then(
      () => {
        throw new Error('it should have failed');
      },
      (thrown: unknown) => thrown as HubError
    );

  test('gets what the use case gives, as if it were here', async () => {
    const own = await client().questions.mine({ state: 'open' });
    expect(own.map(({ id }) => id)).toEqual(['q-1', 'q-2', 'q-3']);
    expect(await client().questions.accept({ questionId: 'q-11' })).toMatchObject({
      ok: true,
      value: { state: 'inProgress' },
    });
    expect((await client().deliveries.getPreferences({})).effective.timeZone).toBe('America/Lima');
  });

  test('gets nothing where the use case gives nothing', async () => {
    const found = client().communities.forChannel({ teamId: 'team', channelId: '19:x' });
    expect(await found).toBeUndefined();
  });

  test('asks for a fresh token once when the one at hand has run out', async () => {
    const own = await client(['old', 'good']).questions.mine({});
    expect(own).toHaveLength(3);
    expect(wishes).toEqual([undefined, { fresh: true }]);
  });

  test('is signed out when the fresh token is refused as well, and does not ask for ever', async () => {
    valid = 'nobody has it';
    expect(await codeOf(client().questions.mine({}))).toMatchObject({ code: 'signed-out' });
    expect(wishes).toHaveLength(2);
    expect(calls).toEqual([]);
  });

  test.each<HubErrorCode>(['not-found', 'conflict', 'unexpected'])(
    'tells %s with the code that stands in the service’s log',
    async (code) => {
      failure = new HubError(code, { message: 'a source said so' });
      const thrown = await codeOf(client().questions.accept({ questionId: 'q-11' }));
      expect(thrown).toMatchObject({ code, supportCode: failure.supportCode });
      expect(calls).toEqual(['accept']);
    }
  );

  test('tries to read again when the service is away for a moment, and not to write', async () => {
    failure = new HubError('unavailable', { message: 'a source is away' });
    setTimeout(() => {
      failure = undefined;
    }, 300);
    expect(await client().questions.mine({})).toHaveLength(3);
    expect(calls.filter((method) => method === 'mine').length).toBeGreaterThan(1);
  });

  test('keeps the wait that the service asks for, where it is longer than a person waits', async () => {
    failure = new HubError('throttled', { message: 'too many', retryAfterMs: 90_000 });
    const thrown = await codeOf(client().questions.mine({}));
    expect(thrown).toMatchObject({ code: 'throttled', retryAfterMs: 90_000 });
    expect(calls).toEqual(['mine']);
  });

  test('is offline when nobody answers, and does not send a step twice', async () => {
    let sent = 0;
    const nobody = createServiceClient({
      origin,
      tokens: { getToken: () => Promise.resolve('good') },
      fetch: () => {
        sent += 1;
        return Promise.reject(new TypeError('Failed to fetch'));
      },
    });
    const thrown = await codeOf(nobody.questions.accept({ questionId: 'q-11' }));
    expect(thrown).toMatchObject({ code: 'offline' });
    expect(sent).toBe(1);
  });

  test('takes what is not wanted as a mistake of ours', async () => {
    const wrong = client().questions.accept({ questionId: 7 } as never);
    expect(await codeOf(wrong)).toMatchObject({ code: 'rejected' });
    const unknown = (client().questions as unknown as Record<string, () => Promise<unknown>>)[
      'constructor'
    ];
    expect(await codeOf(unknown?.() ?? Promise.resolve())).toMatchObject({ code: 'not-found' });
  });

  test('can be handed about without a request', async () => {
    const { questions } = await Promise.resolve(client());
    expect(await Promise.resolve(questions)).toBeDefined();
    expect(calls).toEqual([]);
  });
});

describe('A failed answer that is not the service’s own', () => {
  test('is understood by its status', async () => {
    const page = new Response('<h1>Bad gateway</h1>', { status: 502 });
    expect(await serviceFailure(page, 'service')).toMatchObject({ code: 'unavailable' });
    const foreign = new Response('{"code":"strange"}', { status: 403 });
    expect(await serviceFailure(foreign, 'service')).toMatchObject({ code: 'no-right' });
  });

  test('names the claims that it wants, where it wants any', () => {
    const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
    const challenge = `Bearer error="insufficient_claims", claims="${btoa(claims)}"`;
    const refused = (value: string): Response =>
      new Response(null, { status: 401, headers: { 'WWW-Authenticate': value } });
    expect(claimsWanted(refused(challenge))).toBe(claims);
    expect(claimsWanted(refused('Bearer'))).toBeUndefined();
  });
});
