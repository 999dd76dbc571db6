import { createThrottleGate, isRepeatable } from '../../../shared/adapters/throttle-gate';

const start = Date.parse('2026-11-21T12:00:00Z');

/** A gate in a time of its own, which runs as fast as the test. */
function openGate(settings: { concurrency?: number; random?: () => number } = {}) {
  let time = start;
  const gate = createThrottleGate({
    concurrency: settings.concurrency ?? 4,
    random: settings.random ?? (() => 0.5),
    clock: { now: () => new Date(time) },
    sleep: async (milliseconds) => {
      const wake = time + milliseconds;
      await Promise.resolve();
      time = Math.max(time, wake);
    },
  });
  return { gate, elapsed: () => time - start };
}

const answer = (status: number, retryAfter?: string) => {
  const headers: Record<string, string> =
    retryAfter === undefined ? {} : { 'Retry-After': retryAfter };
  return new Response(status === 204 ? null : 'body', { status, headers });
};

/** Gives one answer after the other; an Error stands for a line that broke. */
function script(...answers: readonly (Response | Error)[]) {
  let calls = 0;
  const attempt = () => {
    const next = answers[Math.min(calls, answers.length - 1)];
    calls += 1;
    return next instanceof Response ? Promise.resolve(next.clone()) : Promise.reject(next);
  };
  return { attempt, calls: () => calls };
}

const write = { source: 'test', isRepeatable: false };
const read = { source: 'test', isRepeatable: true };
const broken = new TypeError('fetch failed');

describe('a request that the service refuses for now', () => {
  test.each([
    ['2', 2000],
    ['0.5', 500],
    ['Sat, 21 Nov 2026 12:00:03 GMT', 3000],
  ])('waits as long as Retry-After %p says', async (retryAfter, milliseconds) => {
    const { gate, elapsed } = openGate();
    const { attempt, calls } = script(answer(429, retryAfter), answer(200));
    expect((await gate.send(write, attempt)).status).toBe(200);
    expect(calls()).toBe(2);
    expect(elapsed()).toBeGreaterThanOrEqual(milliseconds);
    expect(elapsed()).toBeLessThanOrEqual(milliseconds * 1.25 + 1);
  });

  test.each([undefined, '-1', 'soon'])('waits by itself when Retry-After is %p', async (value) => {
    const { gate, elapsed } = openGate();
    const { attempt } = script(answer(503, value), answer(503, value), answer(200));
    expect((await gate.send(write, attempt)).status).toBe(200);
    expect(elapsed()).toBeGreaterThan(1000);
  });

  test('is given back after six attempts', async () => {
    const { gate } = openGate();
    const { attempt, calls } = script(answer(429, '1'));
    expect((await gate.send(read, attempt)).status).toBe(429);
    expect(calls()).toBe(6);
  });

  test('is not waited for where the wait is longer than a run', async () => {
    const { gate } = openGate();
    const { attempt, calls } = script(answer(429, '999999'));
    await expect(gate.send(read, attempt)).rejects.toMatchObject({ code: 'throttled' });
    expect(calls()).toBe(1);
  });
});

describe('while the service asks for patience', () => {
  test('no request of the program goes out, whoever sends it', async () => {
    const { gate, elapsed } = openGate();
    const sentAt: number[] = [];
    const note = (response: Response) => () => {
      sentAt.push(elapsed());
      return Promise.resolve(response.clone());
    };
    await gate.send(write, note(answer(200)));
    const refused = script(answer(429, '10'), answer(200));
    const first = gate.send(write, () => {
      sentAt.push(elapsed());
      return refused.attempt();
    });
    await new Promise(setImmediate);
    await Promise.all([
      first,
      gate.send(write, note(answer(200))),
      gate.send(read, note(answer(200))),
    ]);
    expect(sentAt.filter((at) => at > 0 && at < 10_000)).toEqual([]);
    expect(sentAt.filter((at) => at >= 10_000)).toHaveLength(3);
  });

  test('nobody goes out either when a part of a batch was refused', async () => {
    const { gate, elapsed } = openGate();
    gate.holdBack('5');
    await gate.send(write, script(answer(200)).attempt);
    expect(elapsed()).toBeGreaterThanOrEqual(5000);
  });
});

describe('a request that gets no answer', () => {
  test('is sent again when that does no harm', async () => {
    const { gate } = openGate();
    const { attempt, calls } = script(broken, broken, answer(200));
    expect((await gate.send(read, attempt)).status).toBe(200);
    expect(calls()).toBe(3);
  });

  test('is never sent again when it may have been done', async () => {
    const { gate } = openGate();
    const { attempt, calls } = script(broken);
    await expect(gate.send(write, attempt)).rejects.toMatchObject({ code: 'offline' });
    expect(calls()).toBe(1);
  });

  test.each([502, 504])(
    'is not sent again after %p, when it may have been done',
    async (status) => {
      const { gate } = openGate();
      const unclear = script(answer(status), answer(200));
      expect((await gate.send(write, unclear.attempt)).status).toBe(status);
      const reading = script(answer(status), answer(200));
      expect((await gate.send(read, reading.attempt)).status).toBe(200);
    }
  );

  test('counts as none when the answer breaks off in the middle', async () => {
    const { gate } = openGate();
    const cut = () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.error(new TypeError('terminated')),
        })
      );
    let calls = 0;
    const attempt = () => Promise.resolve((calls += 1) === 1 ? cut() : answer(200));
    expect(await (await gate.send(read, attempt)).text()).toBe('body');
    expect(calls).toBe(2);
  });
});

describe('the gate', () => {
  test('lets only so many requests out at a time', async () => {
    const { gate } = openGate({ concurrency: 3 });
    let open = 0;
    let most = 0;
    const attempt = async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise(setImmediate);
      open -= 1;
      return answer(200);
    };
    await Promise.all(Array.from({ length: 20 }, () => gate.send(read, attempt)));
    expect(most).toBe(3);
  });

  test('gives other failures back at once', async () => {
    const { gate } = openGate();
    const { attempt, calls } = script(answer(500));
    expect((await gate.send(read, attempt)).status).toBe(500);
    expect(calls()).toBe(1);
  });

  test.each([
    ['GET', {}, true],
    ['POST', {}, false],
    ['POST', { 'X-HTTP-Method': 'DELETE' }, true],
    ['POST', { 'X-HTTP-Method': 'MERGE' }, false],
    ['POST', { 'x-hub-repeatable': 'yes' }, true],
    ['PATCH', {}, false],
  ])('knows whether %s with %j may be repeated', (method, headers, expected) => {
    expect(isRepeatable(method, new Headers(headers as Record<string, string>))).toBe(expected);
  });
});
