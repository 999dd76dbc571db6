import { everybody, got, harriet, joao, openDesk, renata, wara } from './practice-desk';

/** The office on a day on which João has said in his profile that he cannot be asked. */
const people = everybody.map((person) =>
  person === joao ? { ...person, told: { isAway: true } } : person
);

describe('a reviewer who has said in the profile that nobody can ask now', () => {
  test('is not proposed, with the reason, and cannot be chosen', async () => {
    const desk = openDesk({ people });
    const id = await desk.submit();
    got(await desk.step(harriet, 'screen', id));
    const list = got(await (await desk.as(harriet)).reviewers({ practiceId: id }));
    expect(list.find(({ personId }) => personId === joao.id)).toMatchObject({
      ...{ barred: 'away', isProposed: false },
    });
    expect(
      await desk.step(harriet, 'assign', id, { personIds: [renata.id, joao.id] })
    ).toMatchObject({
      problem: { code: 'practices.reviewer-not-free', values: { by: joao.name } },
    });
  });

  test('is not asked to check a translation either', async () => {
    const locale = 'pt';
    const asked = async (desk: ReturnType<typeof openDesk>): Promise<readonly string[]> => {
      const practiceId = await desk.published();
      const list = got(await (await desk.as(wara)).languageReviewers({ practiceId, locale }));
      return list.map(({ name }) => name);
    };
    expect(await asked(openDesk())).toEqual([joao.name]);
    // whoever has a seat keeps it: being away is looked at when somebody is asked
    let isAway = false;
    const desk = openDesk({
      ports: () => ({
        reviewerFacts: {
          of: () => Promise.resolve(new Map(isAway ? [[joao.id, { languages: [], isAway }]] : [])),
        },
      }),
    });
    const practiceId = await desk.published();
    isAway = true;
    const list = await (await desk.as(wara)).languageReviewers({ practiceId, locale });
    expect(got(list)).toEqual([]);
  });
});
