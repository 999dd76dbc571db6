import { HubError } from '../../../shared/kernel/errors';
import { reactToPractices, type PracticeReactionPorts } from '../../../shared/domain/practices';
import { got, harriet, openDesk, told, wara, type PracticeDesk } from './practice-desk';

const down = (): HubError => new HubError('unavailable', { message: 'down' });

/** A practice that waits with everything that a publication leaves to be done. */
async function publishedDesk(): Promise<{ readonly desk: PracticeDesk; readonly id: string }> {
  const desk = openDesk();
  const id = await desk.accepted();
  await desk.react();
  got(await desk.step(harriet, 'publish', id));
  return { desk, id };
}

/** Everything that receivers were asked for, as often as they were. */
function counting({ reactions }: PracticeDesk): {
  readonly ports: PracticeReactionPorts;
  readonly asked: string[];
} {
  const asked: string[] = [];
  const ports: PracticeReactionPorts = {
    ...reactions,
    shelf: {
      ...reactions.shelf,
      put(practice) {
        asked.push('put');
        return reactions.shelf.put(practice);
      },
      remove: (id) => reactions.shelf.remove(id),
    },
    voice: {
      announce(practice, eventId) {
        asked.push(`announce ${eventId}`);
        return reactions.voice.announce(practice, eventId);
      },
    },
    events: {
      happened(event) {
        asked.push(`event ${event.id}`);
        return reactions.events.happened(event);
      },
    },
    notifier: {
      notify(requests) {
        asked.push(...requests.map(({ id }) => `notify ${id}`));
        return reactions.notifier.notify(requests);
      },
    },
  };
  return { ports, asked };
}

test('what a publication leaves to be done is done once, however often the job runs', async () => {
  const { desk } = await publishedDesk();
  const first = await desk.react();
  expect(first.announced).toHaveLength(1);
  expect(first.events).toHaveLength(1);
  expect(first.messages).toHaveLength(3);
  expect(await desk.react()).toEqual({ messages: [], announced: [], events: [] });
});

test('everything delivered twice has its effect once: it is asked for under the same ids', async () => {
  const { desk, id } = await publishedDesk();
  const { ports, asked } = counting(desk);
  desk.memory.failNext({ port: 'practices', method: 'save' });
  await expect(reactToPractices(ports)).rejects.toThrow();
  const before = [...asked];
  asked.length = 0;
  await reactToPractices(ports);
  expect(asked).toEqual(before);
  expect(desk.memory.allPublished().map((one) => one.id)).toEqual([id]);
  expect((await desk.stored(id)).pending).toEqual([]);
  asked.length = 0;
  await reactToPractices(ports);
  expect(asked).toEqual([]);
});

test('a publication that is cut off at any moment loses nothing and does nothing twice', async () => {
  const places = [
    ...(['before', 'after'] as const).flatMap((when) => [
      { port: 'practices', method: 'find', when } as const,
      { port: 'practices', method: 'get', when } as const,
      { port: 'practices', method: 'save', when } as const,
      { port: 'reuses', method: 'ofPractice', when } as const,
      { port: 'shelf', method: 'put', when } as const,
    ]),
  ];
  for (const place of places) {
    const { desk, id } = await publishedDesk();
    desk.memory.failNext(place);
    await expect(reactToPractices(desk.reactions)).rejects.toThrow(HubError);
    await desk.react();
    const { pending, state } = await desk.stored(id);
    expect([place, pending, state]).toEqual([place, [], 'published']);
    expect(desk.memory.allPublished()).toMatchObject([{ id, content: { kind: 'goodPractice' } }]);
  }
});

test('a step whose answer is lost is found as done when it is sent again', async () => {
  const desk = openDesk();
  const id = await desk.accepted();
  const { version } = await desk.see(harriet, id);
  desk.memory.failNext({ port: 'practices', method: 'save', when: 'after' });
  const team = await desk.as(harriet);
  await expect(team.publish({ practiceId: id, version })).rejects.toThrow(HubError);
  expect(await team.publish({ practiceId: id, version })).toMatchObject({
    problem: { code: 'practices.not-now', values: { state: 'published' } },
  });
  const { announced, events } = await desk.react();
  expect([
    announced.length,
    events.filter(({ name }) => name === 'practicePublished').length,
  ]).toEqual([1, 1]);
});

test('where one receiver does not answer, the others are served and it is asked again', async () => {
  const { desk, id } = await publishedDesk();
  const broken: PracticeReactionPorts = {
    ...desk.reactions,
    voice: { announce: () => Promise.reject(down()) },
  };
  await expect(reactToPractices(broken)).rejects.toThrow('down');
  expect(desk.memory.allPublished()).toHaveLength(1);
  expect((await desk.stored(id)).pending.map(({ effect }) => effect)).toEqual(['announce']);
  const { announced, messages } = await desk.react();
  expect([announced, messages]).toEqual([[id], []]);
});

test('a mistake in the hub itself is not taken for a receiver that is away', async () => {
  const { desk } = await publishedDesk();
  const broken: PracticeReactionPorts = {
    ...desk.reactions,
    voice: { announce: () => Promise.reject(new TypeError('a defect')) },
  };
  await expect(reactToPractices(broken)).rejects.toThrow('a defect');
});

test('a change that comes while the page is being written is written as well', async () => {
  const { desk, id } = await publishedDesk();
  let isFirst = true;
  const ports: PracticeReactionPorts = {
    ...desk.reactions,
    shelf: {
      ...desk.reactions.shelf,
      remove: (practiceId) => desk.reactions.shelf.remove(practiceId),
      async put(practice) {
        if (isFirst) {
          isFirst = false;
          got(await desk.step(harriet, 'wantExternal', id, { wanted: true }));
        }
        return desk.reactions.shelf.put(practice);
      },
    },
  };
  await reactToPractices(ports);
  expect((await desk.stored(id)).pending.map(({ effect }) => effect)).toContain('project');
  await desk.react();
  expect((await desk.stored(id)).pending).toEqual([]);
});

test('a run that is told to stop leaves the rest for the next one', async () => {
  const { desk, id } = await publishedDesk();
  expect(await reactToPractices(desk.reactions, AbortSignal.abort())).toBe(0);
  expect((await desk.stored(id)).pending).not.toEqual([]);
});

test('a message says which practice and nothing of it', async () => {
  const { desk, id } = await publishedDesk();
  const { messages } = await desk.react();
  for (const message of messages) {
    expect(Object.keys(message).sort()).toEqual(['id', 'kind', 'personId', 'template', 'values']);
    expect(message.values).toEqual({ practiceId: id });
  }
  expect(told(messages)[0]).toEqual(['published', wara.name]);
});
