import { CARD_BYTES } from '../../../bot/cards';
import type { ConnectorAnswer } from '../../../bot/connector';
import type { BotMessage } from '../../../bot/conversation/turn';
import { createPracticeEvents, createPracticeVoice } from '../../../bot/practices';
import { openDeliveryStore } from '../../../shared/adapters/store/open-delivery-store';
import type { SqlDeliveryStore } from '../../../shared/adapters/store/sql-delivery-store';
import type { Community } from '../../../shared/domain/communities';
import { createNotifier } from '../../../shared/domain/deliveries';
import { reactToPractices, toPublished } from '../../../shared/domain/practices';
import { directoryOf } from '../../deliveries/people';
import {
  author,
  caetano,
  everybody,
  gate,
  links,
  nuria,
  openPracticeDesk,
  RETURN,
  translatorFor,
} from './practice-desk';

const clock = { now: () => new Date('2026-11-24T13:00:00Z') };

function community(id: string, more: Partial<Community> = {}): Community {
  return {
    ...{ id, name: { es: 'Retorno' }, purpose: { es: '' }, themeKey: RETURN, audience: 'internal' },
    ...{ languages: ['pt'], supervisors: [], moderators: [], rhythm: 'monthly' },
    ...{ standing: 'maturing', reviewOn: '2027-01-01', created: '2026-01-01', steps: [] },
    channel: { teamId: `team-${id}`, channelId: `19:${id}@thread.tacv2` },
    version: '1',
    ...more,
  };
}

/** What is told of practices, in a store as the service has it. */
async function openRoom(answers: readonly ConnectorAnswer[] = []) {
  const store: SqlDeliveryStore = await openDeliveryStore(':memory:');
  const posted: { teamId: string; message: BotMessage }[] = [];
  const left = [...answers];
  const communities = [
    ...[community('a'), community('b', { themeKey: 'theme.regularization' })],
    ...[community('c', { standing: 'closed' }), community('d', { channel: undefined })],
    community('not-installed'),
  ];
  const voice = createPracticeVoice({
    communities: { list: () => Promise.resolve(communities) },
    connector: {
      postInChannel(teamId, _, message) {
        posted.push({ teamId, message });
        return Promise.resolve(left.shift() ?? { kind: 'accepted', activityId: '1' });
      },
    },
    isInstalled: (teamId) => Promise.resolve(teamId !== 'team-not-installed'),
    announcements: store.announcements,
    ...{ translatorFor, links, clock },
    vocabulary: openPracticeDesk().ports.vocabulary,
  });
  const desk = openPracticeDesk({ voice, events: createPracticeEvents(store.happenings) });
  const notifier = createNotifier({
    ...{ store, clock },
    directory: directoryOf(everybody.map(({ id }) => ({ personId: id, locale: 'es' }))),
  });
  const react = (): Promise<number> => reactToPractices({ ...desk.ports, notifier });
  return { store, posted, voice, desk, react };
}

test('cut off after each effect, the next run does the same, and everything arrives once', async () => {
  const { store, posted, desk, react } = await openRoom();
  const { id } = await desk.published();
  const stored = await desk.ports.practices.get(id);
  const pending = stored?.practice.pending ?? [];
  expect(new Set(pending.map(({ effect }) => effect))).toEqual(
    new Set(['notify', 'project', 'announce', 'publishEvent'])
  );
  const ids = pending.flatMap((event) =>
    event.effect === 'notify' ? [`practice-${event.id}`] : []
  );
  // the service dies before it could note that it has done it
  for (let time = 1; time <= 2; time += 1) {
    desk.memory.failNext({ port: 'practices', method: 'save', when: 'before' });
    await expect(react()).rejects.toThrow();
  }
  await react();
  await react();
  expect((await desk.ports.practices.get(id))?.practice.pending).toEqual([]);
  expect(posted).toHaveLength(1);
  expect(await store.sources(ids)).toHaveLength(new Set(ids).size);
  expect(desk.memory.allPublished()).toHaveLength(1);
  const published = await store.happenings.list({ name: 'practicePublished', most: 10 });
  expect(published).toMatchObject([{ subjectId: id, personIds: [author.id] }]);
  const reviewed = await store.happenings.list({ name: 'practiceReviewed', most: 10 });
  expect(reviewed.flatMap(({ personIds }) => personIds).sort()).toEqual(
    expect.arrayContaining([caetano.id, nuria.id].sort())
  );
  await store.close();
});

test('the community of the theme hears of it in its language, with thanks and a link', async () => {
  const { store, posted, desk, react } = await openRoom();
  const { id } = await desk.published();
  await react();
  const [one] = posted;
  expect(one?.teamId).toBe('team-a');
  const card = one?.message.card && gate(one.message.card);
  if (!card) throw new Error('no card');
  expect(card.lang).toBe('pt-BR');
  const words = JSON.stringify(card);
  expect(words).toContain('Nova prática');
  expect(words).toContain('Agradecemos a Zulema Huarcaya');
  expect(words).toContain(`Practices.aspx?practice=${id}`);
  expect(words).toContain('"lang":"es"');
  expect(Buffer.byteLength(words)).toBeLessThan(CARD_BYTES);
  await store.close();
});

test('what Teams took without an answer is not said again; what it refused is', async () => {
  for (const [answers, times] of [
    [[{ kind: 'unknown' }], 1],
    [[{ kind: 'refused', status: 503, code: 'x' }], 2],
    [[{ kind: 'refused', status: 403, code: 'gone' }], 1],
  ] as const) {
    const { store, posted, voice, desk } = await openRoom(answers as readonly ConnectorAnswer[]);
    const { id } = await desk.published();
    const stored = await desk.ports.practices.get(id);
    if (!stored) throw new Error('no practice');
    const practice = toPublished(stored.practice, 0);
    await voice.announce(practice, 'event-1').catch(() => undefined);
    if (times === 2) await voice.announce(practice, 'event-1');
    if (answers[0].kind === 'unknown') await voice.announce(practice, 'event-1');
    expect(posted).toHaveLength(times);
    await store.close();
  }
});
