import type { SqlDeliveryStore } from '../../../shared/adapters/store/sql-delivery-store';
import {
  newGate,
  type Channel,
  type PlannedDelivery,
  type Source,
} from '../../../shared/domain/deliveries';
import { buildProgram } from '../../deliveries/build-program';
import { startClaimProcess } from '../../deliveries/claim-process';
import { storePlaces } from '../../deliveries/stores';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const campaign = (id: string, state: 'planning' | 'sending' = 'planning'): Source => ({
  ...{ id, kind: 'announcement', template: 'deliveries.notice', values: { text: 'a' } },
  ...{ urgent: false, createdAt: NOW },
  campaign: {
    ...{ title: id, authorId: 'author', state, startAt: NOW },
    audience: { kind: 'everyone' },
  },
});
const notification = (id: string, urgent = false): Source => ({
  ...{ id, kind: 'question-answered', template: 'questions.answered', values: {}, urgent },
  ...{ locale: 'pt', link: 'https://hub.example/q/1', createdAt: NOW },
});
const line = (
  sourceId: string,
  personId: string,
  rest: Partial<PlannedDelivery> = {}
): PlannedDelivery => ({ sourceId, personId, channel: 'teams', dueAt: 0, fallback: true, ...rest });
const people = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);

describe.each(storePlaces.map((place) => [place.name, place] as const))(
  'The ledger in %s',
  (_, place) => {
    const suite = place.isHere ? test : test.skip;
    let store: SqlDeliveryStore;
    const opened: SqlDeliveryStore[] = [];
    const another = async () => {
      const next = await place.open();
      opened.push(next);
      return next;
    };
    const worker = async (id: string, at = store) => {
      await at.beat(id, true);
      return id;
    };
    const gate = () =>
      store.changeGate('teams', (state, now) => ({
        state: state ?? newGate({ intervalMs: 20 }, now),
        result: (state ?? newGate({ intervalMs: 20 }, now)).epoch,
      }));
    const planned = async (id: string, lines: readonly PlannedDelivery[]) => {
      await store.addSource(campaign(id));
      await store.plan(id, lines, NOW);
      await store.moveCampaign(id, ['planning'], 'sending', NOW);
    };
    const claim = (workerId: string, limit = 100, channel: Channel = 'teams', at = store) =>
      at.claim({ workerId, channel, limit, now: NOW });
    const attempt = (deliveryIds: readonly string[], attemptId: string, epoch = 1) => ({
      ...{ deliveryIds, attemptId, gate: 'teams', epoch },
    });

    beforeAll(async () => {
      if (place.isHere) await place.start();
    });
    beforeEach(async () => {
      if (!place.isHere) return;
      await place.empty();
      store = await another();
    });
    afterEach(async () => {
      for (const one of opened.splice(0)) await one.close();
    });
    afterAll(async () => {
      if (place.isHere) await place.stop();
    });

    suite('keeps a campaign once, however often it is started', async () => {
      expect(await store.addSource(campaign('c1'))).toBe(true);
      expect(await store.addSource({ ...campaign('c1'), template: 'other' })).toBe(false);
      expect(await store.sources(['c1', 'c2'])).toEqual([campaign('c1')]);
      expect(await store.campaignsIn('planning')).toEqual([campaign('c1')]);
    });

    suite('keeps a notification once, with all it needs to be told later', async () => {
      const source = notification('n1');
      expect(await store.addNotification(source, [line('n1', 'p1')])).toBe(true);
      expect(await store.addNotification(source, [line('n1', 'p1'), line('n1', 'p2')])).toBe(false);
      expect(await store.sources(['n1'])).toEqual([source]);
      expect(await store.counts('n1')).toEqual([{ channel: 'teams', state: 'planned', count: 1 }]);
    });

    suite('plans a person once, though planning was broken off and begun again', async () => {
      await store.addSource(campaign('c1'));
      await store.plan('c1', [line('c1', 'p1'), line('c1', 'p2')], NOW);
      // she has changed her mind meanwhile: the first plan stands
      await store.plan('c1', [line('c1', 'p2', { channel: 'mail' }), line('c1', 'p3')], NOW);
      expect(await store.counts('c1')).toEqual([{ channel: 'teams', state: 'planned', count: 3 }]);
      await store.moveCampaign('c1', ['planning'], 'sending', NOW);
      await store.plan('c1', [line('c1', 'p4')], NOW);
      expect(await store.people('c1')).toEqual({
        ...{ reached: 0, waiting: 3, notReached: 0, unknown: 0 },
      });
    });

    suite('gives urgent messages first, then those to one person, then campaigns', async () => {
      await planned('c1', [line('c1', 'p1')]);
      await store.addNotification(notification('n1'), [line('n1', 'p1')]);
      await store.addNotification(notification('n2', true), [line('n2', 'p1')]);
      const id = await worker('w1');
      expect((await claim(id)).map(({ sourceId }) => sourceId)).toEqual(['n2', 'n1', 'c1']);
    });

    suite('gives nothing before it is due, and a digest whole', async () => {
      await store.addNotification(notification('n1'), [
        line('n1', 'p1', { dueAt: NOW - 1, parcel: 'digest' }),
      ]);
      await store.addNotification(notification('n2'), [
        line('n2', 'p1', { dueAt: NOW - 1, parcel: 'digest' }),
      ]);
      await store.addNotification(notification('n3'), [line('n3', 'p1', { dueAt: NOW + 1 })]);
      const id = await worker('w1');
      expect((await claim(id, 1)).map(({ sourceId }) => sourceId).sort()).toEqual(['n1', 'n2']);
      expect(await claim(id, 1)).toEqual([]);
    });

    suite('never gives one line to two workers, ten thousand times', async () => {
      const count = 10_000;
      await planned(
        'c1',
        people(count).map((person) => line('c1', person))
      );
      // each in a process of its own, so that nothing but the store keeps them apart
      const program = buildProgram('claim-program.ts');
      try {
        const workers = await Promise.all(
          ['w1', 'w2'].map((workerId) =>
            startClaimProcess(program, { ...place.address(), workerId, now: NOW })
          )
        );
        const taken = workers.map((): string[] => []);
        // told at the same moment, each time: both want the same lines
        for (let before = -1; before < taken.flat().length;) {
          before = taken.flat().length;
          const lines = await Promise.all(workers.map((one) => one.claim()));
          lines.forEach((own, index) => taken[index]?.push(...own));
        }
        await Promise.all(workers.map((one) => one.end()));
        expect(taken.flat()).toHaveLength(count);
        expect(new Set(taken.flat()).size).toBe(count);
        for (const own of taken) expect(own.length).toBeGreaterThan(count / 4);
      } finally {
        program.clean();
      }
    });

    suite('lets an attempt begin once, and only by whoever holds the line', async () => {
      await planned('c1', [line('c1', 'p1')]);
      const epoch = await gate();
      const [mine, other] = [await worker('w1'), await worker('w2')];
      const [held] = await claim(mine);
      const ids = [held?.id ?? ''];
      expect(await store.begin(other, attempt(ids, 'a0', epoch), NOW)).toEqual([]);
      expect(await store.begin(mine, attempt(ids, 'a1', epoch), NOW)).toEqual(ids);
      expect(await store.begin(mine, attempt(ids, 'a2', epoch), NOW)).toEqual([]);
    });

    suite('lets nothing begin when the gate has closed since', async () => {
      await planned('c1', [line('c1', 'p1')]);
      const epoch = await gate();
      const mine = await worker('w1');
      const ids = (await claim(mine)).map(({ id }) => id);
      await store.changeGate('teams', (state, now) => ({
        state: { ...(state ?? newGate({ intervalMs: 20 }, now)), epoch: epoch + 1 },
        result: undefined,
      }));
      expect(await store.begin(mine, attempt(ids, 'a1', epoch), NOW)).toEqual([]);
      expect(await store.begin(mine, attempt(ids, 'a1', epoch + 1), NOW)).toEqual(ids);
    });

    suite('counts every end, by reason, and adds up', async () => {
      await planned('c1', [
        ...people(4).map((person) => line('c1', person)),
        line('c1', 'quiet', { channel: 'none', rejected: 'preference' }),
      ]);
      const epoch = await gate();
      const mine = await worker('w1');
      const ids = (await claim(mine)).map(({ id }) => id).sort();
      await store.begin(mine, attempt(ids, 'a1', epoch), NOW);
      const [p0 = '', p1 = '', p2 = '', p3 = ''] = ids;
      await store.settle(
        mine,
        [
          { deliveryId: p0, attemptId: 'a1', end: { state: 'accepted', reference: 'm1' } },
          {
            ...{ deliveryId: p1, attemptId: 'a1', end: { state: 'rejected', reason: 'blocked' } },
            instead: line('c1', 'p1', { channel: 'mail' }),
          },
          { deliveryId: p2, attemptId: 'a1', end: { state: 'unknown' } },
          { deliveryId: p3, attemptId: 'a1', end: { state: 'planned', dueAt: 0 } },
        ],
        NOW + 5
      );
      expect(await store.counts('c1')).toEqual([
        { channel: 'mail', state: 'planned', count: 1 },
        { channel: 'none', state: 'rejected', reason: 'preference', count: 1 },
        { channel: 'teams', state: 'accepted', count: 1 },
        { channel: 'teams', state: 'planned', count: 1 },
        { channel: 'teams', state: 'rejected', reason: 'blocked', count: 1 },
        { channel: 'teams', state: 'unknown', count: 1 },
      ]);
      expect(await store.people('c1')).toEqual({
        ...{ reached: 1, waiting: 2, notReached: 1, unknown: 1 },
      });
      const [accepted] = await store.lines({ sourceId: 'c1', states: ['accepted'], limit: 9 });
      expect(accepted).toMatchObject({ reference: 'm1', attempts: 1, changedAt: NOW + 5 });
    });

    suite(
      'takes over from a worker that is gone: claims wait again, attempts are unknown',
      async () => {
        await planned(
          'c1',
          people(3).map((person) => line('c1', person))
        );
        const epoch = await gate();
        const gone = await worker('gone');
        const [first] = await claim(gone, 2);
        await store.begin(gone, attempt([first?.id ?? ''], 'a1', epoch), NOW);
        expect(await store.takeOver('gone', 99, NOW)).toBe(false);
        const beat = (await store.workers()).find(({ workerId }) => workerId === 'gone')?.beat ?? 0;
        expect(await store.takeOver('gone', beat, NOW)).toBe(true);
        expect(await store.takeOver('gone', beat, NOW)).toBe(false);
        expect(await store.counts('c1')).toEqual([
          { channel: 'teams', state: 'planned', count: 2 },
          { channel: 'teams', state: 'unknown', count: 1 },
        ]);
        // it was only slow: it learns that it is gone, gets nothing more, and its late answer counts
        expect(await store.beat('gone', false)).toBe(false);
        expect(await claim('gone')).toEqual([]);
        await store.settle(
          'gone',
          [{ deliveryId: first?.id ?? '', attemptId: 'a1', end: { state: 'accepted' } }],
          NOW
        );
        expect(await store.people('c1')).toMatchObject({ reached: 1, waiting: 2, unknown: 0 });
      }
    );

    suite('gives mails whose end is unknown, those first that are unknown longest', async () => {
      await planned(
        'c1',
        people(4).map((person) =>
          line('c1', person, { channel: person === 'p3' ? 'teams' : 'mail' })
        )
      );
      const mine = await worker('w1');
      const epoch = await gate();
      const held = [...(await claim(mine, 9, 'mail')), ...(await claim(mine))];
      for (const [index, { id }] of held.entries()) {
        const attemptId = `a${index}`;
        await store.begin(mine, attempt([id], attemptId, epoch), NOW);
        const end = { state: index === 0 ? 'accepted' : 'unknown' } as const;
        await store.settle(mine, [{ deliveryId: id, attemptId, end }], NOW - index);
      }
      const [, second, third] = held;
      expect((await store.unknownMails(9)).map(({ id }) => id)).toEqual([third?.id, second?.id]);
      expect(await store.unknownMails(1)).toHaveLength(1);
    });

    suite('an answer to an earlier attempt does not end a later one', async () => {
      await planned('c1', [line('c1', 'p1')]);
      const epoch = await gate();
      const mine = await worker('w1');
      const [held] = await claim(mine);
      const id = held?.id ?? '';
      await store.begin(mine, attempt([id], 'a1', epoch), NOW);
      const settle = (attemptId: string, end: 'unknown' | 'planned' | 'accepted') =>
        store.settle(
          'nobody',
          [
            {
              ...{ deliveryId: id, attemptId },
              end: end === 'planned' ? { state: end, dueAt: 0 } : { state: end },
            },
          ],
          NOW
        );
      await settle('a1', 'unknown');
      await settle('a1', 'planned');
      await claim(mine);
      await store.begin(mine, attempt([id], 'a2', epoch), NOW);
      await settle('a1', 'accepted');
      expect((await store.lines({ sourceId: 'c1', limit: 1 }))[0]).toMatchObject({
        ...{ state: 'attempting', attemptId: 'a2', attempts: 2 },
      });
    });

    suite('stops a campaign at once: what has not left is rejected', async () => {
      await planned(
        'c1',
        people(3).map((person) => line('c1', person))
      );
      const epoch = await gate();
      const mine = await worker('w1');
      const [first, second] = await claim(mine, 2);
      await store.begin(mine, attempt([first?.id ?? ''], 'a1', epoch), NOW);
      expect(await store.cancelCampaign('c1', NOW + 1)).toBe(true);
      expect(await store.cancelCampaign('c1', NOW + 1)).toBe(false);
      expect(await store.begin(mine, attempt([second?.id ?? ''], 'a2', epoch), NOW)).toEqual([]);
      expect(await store.counts('c1')).toEqual([
        { channel: 'teams', state: 'attempting', count: 1 },
        { channel: 'teams', state: 'rejected', reason: 'cancelled', count: 2 },
      ]);
      expect((await store.sources(['c1']))[0]?.campaign).toMatchObject({
        ...{ state: 'cancelled', endedAt: NOW + 1 },
      });
    });

    suite('gives the ledger page by page', async () => {
      await planned(
        'c1',
        people(25).map((person) => line('c1', person))
      );
      const seen: string[] = [];
      for (let after: string | undefined; ;) {
        const page = await store.lines({ sourceId: 'c1', ...(after ? { after } : {}), limit: 10 });
        seen.push(...page.map(({ personId }) => personId));
        if (page.length < 10) break;
        after = page[page.length - 1]?.id;
      }
      expect(seen.sort()).toEqual(people(25).sort());
    });

    suite('runs a job in one worker at a time, and again after its worker is gone', async () => {
      await worker('w1');
      await worker('w2');
      const take = (workerId: string, now: number) =>
        store.takeJob({ name: 'reminders', every: 60_000, workerId }, now);
      const both = await Promise.all([take('w1', NOW), take('w2', NOW)]);
      expect(both.filter(Boolean)).toHaveLength(1);
      const holder = both[0] ? 'w1' : 'w2';
      await store.endJob('reminders', holder, NOW + 60_000);
      expect(await take('w1', NOW + 59_000)).toBe(false);
      expect(await take('w1', NOW + 60_000)).toBe(true);
      expect(await take('w2', NOW + 200_000)).toBe(false);
      const [first] = await store.workers();
      await store.takeOver('w1', first?.beat ?? 0, NOW);
      expect(await take('w2', NOW + 200_000)).toBe(true);
    });

    suite('a clock that is set back by a day does not stop jobs for a day', async () => {
      await worker('w1');
      const job = { name: 'reminders', every: 60_000, workerId: 'w1' };
      await store.takeJob(job, NOW);
      await store.endJob('reminders', 'w1', NOW + 60_000);
      expect(await store.takeJob(job, NOW - 86_400_000)).toBe(true);
    });

    suite('keeps what has happened once, in its order, to be read on from the last', async () => {
      const event = (id: string, at: string, personIds: readonly string[] = []) =>
        store.happenings.add({ id, name: 'practiceReused', subjectId: 'p', at, personIds });
      await event('2', '2026-11-02T00:00:00.000Z');
      await event('1', '2026-11-01T00:00:00.000Z', ['x']);
      await event('1', '2026-12-01T00:00:00.000Z', ['y']);
      await event('3', '2026-11-02T00:00:00.000Z');
      const read = (after?: { at: string; id: string }) =>
        store.happenings.list({ name: 'practiceReused', most: 2, ...(after ? { after } : {}) });
      const first = await read();
      expect(first.map(({ id }) => id)).toEqual(['1', '2']);
      expect(first[0]).toMatchObject({ at: '2026-11-01T00:00:00.000Z', personIds: ['x'] });
      expect((await read(first[1])).map(({ id }) => id)).toEqual(['3']);
      expect(await store.happenings.list({ name: 'other', most: 2 })).toEqual([]);
    });

    suite(
      'lets one of two workers say something, and the next only where it was not said',
      async () => {
        const second = await another();
        const taken = await Promise.all(
          [store, second, store, second].map((one) => one.announcements.begin('a', NOW))
        );
        expect(taken.filter(Boolean)).toHaveLength(1);
        await store.announcements.release('a');
        expect(await second.announcements.begin('a', NOW)).toBe(true);
        await second.announcements.end('a', 'unknown', NOW);
        expect(await store.announcements.begin('a', NOW)).toBe(false);
      }
    );

    suite('changes a gate by one worker after the other', async () => {
      const second = await another();
      await gate();
      const turns = await Promise.all(
        Array.from({ length: 40 }, (_unused, index) =>
          (index % 2 === 0 ? store : second).changeGate('teams', (state, now) => {
            const present = state ?? newGate({ intervalMs: 20 }, now);
            return { state: { ...present, nextAt: present.nextAt + 20 }, result: present.nextAt };
          })
        )
      );
      expect(new Set(turns).size).toBe(40);
    });

    suite('keeps what people choose, and where their conversation is', async () => {
      const chosen = { kinds: {}, locale: 'pt', quietHours: null } as const;
      await store.savePreferences('p1', { kinds: {} }, NOW);
      await store.savePreferences('p1', chosen, NOW);
      expect(await store.preferences(['p1', 'p2'])).toEqual(new Map([['p1', chosen]]));
      const place_ = { serviceUrl: 'https://teams.example/', conversationId: 'a:1' };
      await store.conversations.remember('p1', place_);
      expect(await store.conversations.find(['p1'])).toEqual(new Map([['p1', place_]]));
      await store.conversations.forget('p1');
      expect((await store.conversations.find(['p1'])).size).toBe(0);
    });

    suite('forgets what is older than its retention, never what still waits', async () => {
      await planned('c1', [line('c1', 'p1')]);
      await store.addNotification(notification('n1'), [
        line('n1', 'p1', { channel: 'none', rejected: 'preference' }),
      ]);
      expect(await store.forget(NOW + 1)).toBe(1);
      expect((await store.sources(['c1', 'n1'])).map(({ id }) => id)).toEqual(['c1']);
    });

    suite('is there again after it was closed', async () => {
      await planned('c1', [line('c1', 'p1')]);
      await store.check();
      const again = await another();
      expect(await again.people('c1')).toMatchObject({ waiting: 1 });
    });
  }
);
