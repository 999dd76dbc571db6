import type { PracticeRepository } from '../../../shared/domain/practices';
import {
  asking,
  got,
  harriet,
  joao,
  lucia,
  openDesk,
  rejecting,
  renata,
  reviewOf,
  tomas,
  type PracticeDesk,
} from './practice-desk';

/** Practices that let others in between reading and saving. */
function slowly(practices: PracticeRepository): PracticeRepository {
  const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    add: (practice) => practices.add(practice),
    get: (id) => practices.get(id),
    find: (search) => practices.find(search),
    async save(practice, version) {
      await pause();
      return practices.save(practice, version);
    },
  };
}

const slowDesk = (): PracticeDesk =>
  openDesk({ ports: ({ practices }) => ({ practices: slowly(practices) }) });

describe('two who act at the same moment', () => {
  test('reviewing: one word is taken, the other is told who spoke, and the audit has both; 1,000 times', async () => {
    for (let round = 0; round < 1_000; round += 1) {
      const desk = slowDesk();
      const id = await desk.inReview();
      const { version } = await desk.see(lucia, id);
      const words = round % 2 === 0 ? reviewOf() : reviewOf('goodPractice', rejecting);
      const people = [lucia, joao];
      const both = await Promise.all(
        people.map(async (person, place) =>
          (await desk.as(person)).review({
            ...{ practiceId: id, version },
            ...(place === 0 ? words : reviewOf('goodPractice', asking)),
          })
        )
      );
      const winners = people.filter((_, place) => both[place]?.ok);
      expect(winners).toHaveLength(1);
      expect(both.find(({ ok }) => !ok)).toEqual({
        ok: false,
        problem: { code: 'practices.changed-meanwhile', values: { by: winners[0]?.name } },
      });
      const { trail, seats, state } = await desk.stored(id);
      expect(state).toBe('inReview');
      expect(seats.filter(({ assessment }) => assessment)).toHaveLength(1);
      const spoken = trail.filter(({ event }) => event === 'review' || event === 'conflict');
      expect(spoken.map(({ event }) => event).sort()).toEqual(['conflict', 'review']);
      const verdict = winners[0] === lucia ? 'requestChanges' : words.assessment.verdict;
      expect(spoken.find(({ event }) => event === 'conflict')?.reason).toBe(`review: ${verdict}`);
      if (round % 100 !== 0) continue;
      // She looks again, sees that somebody spoke, and sends hers once more.
      const late = people.find((person) => person !== winners[0]) ?? joao;
      expect((await desk.see(late, id)).reviews.given).toBe(1);
      got(await desk.review(late, id, asking));
    }
  });

  test('deciding: a last word and a request for changes at once, one decides, and whoever was late sees it', async () => {
    const desk = slowDesk();
    const id = await desk.submit();
    got(await desk.step(harriet, 'screen', id));
    got(await desk.step(harriet, 'assign', id, { personIds: [lucia.id, joao.id] }));
    got(await desk.review(lucia, id));
    const { version } = await desk.see(joao, id);
    const [word, changes] = await Promise.all([
      (await desk.as(joao)).review({ practiceId: id, version, ...reviewOf() }),
      (await desk.as(harriet)).requestChanges({ practiceId: id, version, reason: 'Falta algo.' }),
    ]);
    expect([word, changes].filter(({ ok }) => ok)).toHaveLength(1);
    const late = word?.ok ? changes : word;
    expect(late).toMatchObject({ problem: { code: 'practices.changed-meanwhile' } });
    const seen = await desk.see(joao, id);
    expect(['accepted', 'changesRequested']).toContain(seen.state);
    expect(seen.seats).toHaveLength(2);
  });

  test('screening: one has it, the other is told who', async () => {
    const desk = slowDesk();
    const id = await desk.submit();
    const { version } = await desk.see(harriet, id);
    const people = [harriet, tomas, renata];
    const all = await Promise.all(
      people.map(async (person) => (await desk.as(person)).screen({ practiceId: id, version }))
    );
    const winner = people.find((_, place) => all[place]?.ok);
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    for (const late of all.filter(({ ok }) => !ok)) {
      expect(late).toEqual({
        ok: false,
        problem: { code: 'practices.done-already', values: { by: winner?.name } },
      });
    }
    const { trail } = await desk.stored(id);
    expect(trail.filter(({ event }) => event === 'conflict')).toHaveLength(2);
  });

  test('publishing: it is published, announced and told once', async () => {
    const desk = slowDesk();
    const id = await desk.accepted();
    await desk.react();
    const { version } = await desk.see(harriet, id);
    const both = await Promise.all(
      [harriet, tomas].map(async (person) =>
        (await desk.as(person)).publish({ practiceId: id, version })
      )
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const { announced, events, messages } = await desk.react();
    expect(announced).toEqual([id]);
    expect(events).toHaveLength(1);
    expect(messages.filter(({ template }) => template === 'practices.published')).toHaveLength(3);
  });

  test('messages that are sent in between stand in nobody’s way', async () => {
    let isFirst = true;
    const desk = openDesk({
      ports: ({ practices }) => ({
        practices: {
          ...slowly(practices),
          async save(practice, version) {
            if (isFirst && practice.state === 'screening') {
              isFirst = false;
              await desk.react();
            }
            return practices.save(practice, version);
          },
        },
      }),
    });
    const id = await desk.submit();
    expect(got(await desk.step(harriet, 'screen', id)).state).toBe('screening');
    expect(isFirst).toBe(false);
  });
});
