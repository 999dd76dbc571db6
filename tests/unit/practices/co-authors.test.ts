import { mostCoAuthors } from '../../../shared/domain/practices';
import {
  coWara,
  everybody,
  got,
  harriet,
  joao,
  lucia,
  monica,
  of,
  openDesk,
  practiceContent,
  visitor,
  wara,
  asking,
} from './practice-desk';

const uuid = '0a1b2c3d-0000-4000-8000-0000000000c0';
const former = of('BOL', 'Leonor Apaza', [], { isActive: false });
const people = [...everybody, former];
const many = Array.from({ length: mostCoAuthors + 1 }, (_, place) => of('PER', `Colega ${place}`));

describe('the co-authors of a practice', () => {
  test('are named once each, without the author herself, and who has left stays named', async () => {
    const desk = openDesk({ people });
    const authors = await desk.as(wara);
    const coAuthorIds = [coWara.id, wara.id, former.id, coWara.id, wara.id.toUpperCase()];
    const view = got(
      await authors.submit({ practiceId: uuid, content: practiceContent(), coAuthorIds })
    );
    expect(view.coAuthors.map(({ name }) => name)).toEqual([coWara.name, former.name]);
    expect((await desk.see(coWara, uuid)).viewer).toBe('author');
  });

  test.each([
    ['somebody whom nobody knows', ['0a1b2c3d-0000-4000-8000-00000000dead'], 'unknown-person'],
    ['a guest', [visitor.id], 'unknown-person'],
    ['more than can be named', many.map(({ id }) => id), 'too-many-co-authors'],
  ])('are not %s', async (_, coAuthorIds, code) => {
    const desk = openDesk({ people: [...people, ...many] });
    const authors = await desk.as(wara);
    expect(
      await authors.submit({ practiceId: uuid, content: practiceContent(), coAuthorIds })
    ).toMatchObject({ problem: { code: `practices.${code}`, values: { field: 'coAuthors' } } });
  });

  test('stay with a new version, also where the directory has forgotten one of them', async () => {
    const before = openDesk({ people });
    const authors = await before.as(wara);
    const coAuthorIds = [coWara.id, former.id];
    got(await authors.submit({ practiceId: uuid, content: practiceContent(), coAuthorIds }));
    got(await before.step(harriet, 'screen', uuid));
    got(await before.step(harriet, 'requestChanges', uuid, { reason: 'Falta la fuente.' }));

    const desk = openDesk({ people: everybody });
    await desk.memory.practices.add(await before.stored(uuid));
    const { version } = await desk.see(wara, uuid);
    const again = await (
      await desk.as(wara)
    ).submit({ practiceId: uuid, content: practiceContent(), coAuthorIds, version });
    expect(got(again).coAuthors.map(({ name }) => name)).toEqual([coWara.name, former.name]);
  });

  test('do not go on reviewing what they are named for meanwhile', async () => {
    const desk = openDesk();
    const id = await desk.inReview();
    got(await desk.review(lucia, id, asking));
    got(await desk.review(joao, id, asking));
    const { version } = await desk.see(wara, id);
    const view = got(
      await (
        await desk.as(wara)
      ).submit({
        ...{ practiceId: id, content: practiceContent(), version, coAuthorIds: [lucia.id] },
      })
    );
    expect(view.state).toBe('resubmitted');
    expect((await desk.see(lucia, id)).viewer).toBe('author');
  });
});

describe('the names of colleagues by id', () => {
  test('are given to staff, those who have left among them, and none that nobody knows', async () => {
    const desk = openDesk({ people });
    const personIds = [former.id, monica.id.toUpperCase(), 'nobody', visitor.id];
    expect(await (await desk.as(wara)).nameColleagues({ personIds })).toEqual([
      { personId: former.id, name: former.name },
      { personId: monica.id, name: monica.name },
    ]);
  });

  test('are given to no guest', async () => {
    const desk = openDesk({ people });
    const guests = await desk.as(visitor);
    expect(await guests.nameColleagues({ personIds: [wara.id] })).toEqual([]);
  });
});
