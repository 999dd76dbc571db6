import type { MemoryPerson } from '../../../shared/adapters/memory/memory-people';
import type { Gender } from '../../../shared/domain/people';
import {
  agustin,
  everybody,
  got,
  harriet,
  joao,
  openDesk,
  renata,
  type PracticeDesk,
} from './practice-desk';

/** The office, with what these have told of themselves in their profiles. */
const told = (genders: ReadonlyMap<MemoryPerson, Gender>): readonly MemoryPerson[] =>
  everybody.map((person) => {
    const gender = genders.get(person);
    return gender === undefined ? person : { ...person, told: { gender } };
  });

const proposed = async (desk: PracticeDesk) => {
  const id = await desk.submit();
  got(await desk.step(harriet, 'screen', id));
  const list = got(await (await desk.as(harriet)).reviewers({ practiceId: id }));
  return { list, names: list.filter(({ isProposed }) => isProposed).map(({ name }) => name) };
};

describe('the balance of a proposal of reviewers', () => {
  test('looks at gender where people have told it in their profiles, and shows nothing of it', async () => {
    const silent = await proposed(openDesk());
    expect(silent.names).toEqual([renata.name, joao.name]);
    const people = told(
      new Map<MemoryPerson, Gender>([
        [renata, 'woman'],
        [joao, 'woman'],
        [agustin, 'man'],
      ])
    );
    const { list, names } = await proposed(openDesk({ people }));
    expect(names).toEqual([renata.name, agustin.name]);
    expect(JSON.stringify(list)).not.toMatch(/gender|woman|"man"/i);
  });

  test('goes without where profiles cannot be read', async () => {
    const people = told(new Map<MemoryPerson, Gender>([[renata, 'woman']]));
    const reviewerFacts = { of: () => Promise.resolve(new Map()) };
    const { names } = await proposed(openDesk({ people, ports: () => ({ reviewerFacts }) }));
    expect(names).toEqual([renata.name, joao.name]);
  });
});
