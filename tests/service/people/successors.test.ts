import { locales } from '../../../shared/kernel/locale';
import {
  carriedOnBy,
  everybody,
  evidenceOf,
  harriet,
  jo,
  martinez,
  of,
  openPeopleDesk,
  recordOf,
  type PeopleDesk,
} from '../../unit/people/people-desk';
import { botOf, check, shown, titlesOf, verbsOf, wordsOf } from './people-bot';

const gone = of('PER', 'Gladys Ticona', [], { isActive: false });

/** Gladys has left, and Iván is named to carry on. */
const openDesk = (): PeopleDesk =>
  openPeopleDesk({
    people: [...everybody, gone],
    evidence: [evidenceOf(gone)],
    first: { staff: [recordOf(gone, carriedOnBy(martinez, 'asked'))] },
  });

const stateIn = async (desk: PeopleDesk): Promise<string | undefined> =>
  (await desk.lists.staff.get(gone.id))?.value.succession?.state;

test.each([...locales])(
  'who is named accepts in %s in one press, and may say “not me” by the same card',
  async (locale) => {
    const desk = openDesk();
    const bot = await botOf(desk, martinez, { locale });
    for (const [isAccepted, state] of [
      [true, 'accepted'],
      [true, 'accepted'],
      [false, 'declined'],
    ] as const) {
      const press = { personId: gone.id, isAccepted };
      const done = shown(await bot.press('people.succeed', press));
      check(done, locale);
      expect(wordsOf(done)).toContain(gone.name);
      expect(verbsOf(done)).toEqual([]);
      // her own page, where the answer can be changed
      expect(titlesOf(done)).toHaveLength(1);
      expect(await stateIn(desk)).toBe(state);
    }
  }
);

test('nobody else answers by a card that was passed on, and who was replaced is told so', async () => {
  const desk = openDesk();
  for (const person of [jo, harriet]) {
    const bot = await botOf(desk, person);
    const refused = shown(
      await bot.press('people.succeed', { personId: gone.id, isAccepted: true })
    );
    check(refused, 'es');
    expect(wordsOf(refused)).not.toContain(gone.name);
    expect(await stateIn(desk)).toBe('asked');
  }
  await (await desk.as(harriet)).setSuccessor({ personId: gone.id, successorId: jo.id });
  const bot = await botOf(desk, martinez);
  const late = shown(await bot.press('people.succeed', { personId: gone.id, isAccepted: true }));
  expect(wordsOf(late)).toContain('Su nombre no figura para esto, o ya no.');
  expect((await desk.lists.staff.get(gone.id))?.value.successorId).toBe(jo.id);
});
