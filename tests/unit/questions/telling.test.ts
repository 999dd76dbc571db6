import type { Foresight } from '../../../shared/domain/deliveries';
import { HubError } from '../../../shared/kernel/errors';
import { expertOf, got, harriet, nuria, openDesk, zulema } from './ask-desk';

const NOW = '2026-11-24T13:00:00.000Z';
const MONDAY = '2026-11-30T12:00:00.000Z';
/** Holds every message back until a moment, but for those that are urgent. */
const until = (moment: string): Foresight => ({
  reachedAt: (_, { urgent }) => Promise.resolve(new Date(urgent ? NOW : moment)),
});

test('who asks at a weekend is told when whoever answers hears of it', async () => {
  const desk = openDesk({ ports: { foresight: until(MONDAY) } });
  const asked = await desk.ask(zulema);
  expect(asked).toMatchObject({ state: 'assigned', toldAt: MONDAY });
  expect(expertOf(asked)).toBeDefined();
});

test('what waits for the team says when the one of the team hears of it who is told', async () => {
  const people: string[] = [];
  const foresight: Foresight = {
    reachedAt(personId, { kind }) {
      people.push(`${personId} ${kind}`);
      return Promise.resolve(new Date(MONDAY));
    },
  };
  const desk = openDesk({ people: [zulema, harriet], ports: { foresight } });
  expect(await desk.ask(zulema)).toMatchObject({ state: 'queued', toldAt: MONDAY });
  expect(people).toEqual([`${harriet.id} question-assigned`]);
});

test.each([
  ['nothing holds the message back', until(NOW), 'normal'],
  ['it is urgent', until(MONDAY), 'urgent'],
  ['she will not be told at all', { reachedAt: () => Promise.resolve(undefined) }, 'normal'],
  [
    'nobody can say so now',
    { reachedAt: () => Promise.reject(new HubError('unavailable', { message: 'ledger' })) },
    'normal',
  ],
] as const)('nothing is said where %s', async (_, foresight, urgency) => {
  const desk = openDesk({ ports: { foresight } });
  const asked = await desk.ask(zulema, { urgency });
  expect(asked.state).toBe('assigned');
  expect(asked.toldAt).toBeUndefined();
});

test('it is said once, to who asked: whoever looks later sees the question alone', async () => {
  const desk = openDesk({ people: [zulema, nuria], ports: { foresight: until(MONDAY) } });
  const { id } = await desk.ask(zulema);
  for (const person of [zulema, nuria]) {
    const seen = got(await (await desk.as(person)).get({ questionId: id }));
    expect(seen.toldAt).toBeUndefined();
  }
});
