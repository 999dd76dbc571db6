import type { MemoryPerson } from '../../../shared/adapters/memory/memory-people';
import type { SkillRefusal, SkillView } from '../../../shared/domain/people';
import {
  LABOUR,
  ana,
  everybody,
  fabio,
  got,
  harriet,
  jo,
  openPeopleDesk,
  profileOf,
  renata,
  skillOf,
  type PeopleDesk,
} from './people-desk';

const reason = 'Falta experiencia en terreno.';
const at = '2026-11-24T13:00:00.000Z';

const first = { profiles: everybody.map((person) => profileOf(person)) };

async function declined(people = everybody): Promise<PeopleDesk> {
  const desk = openPeopleDesk({ people, first });
  got(await (await desk.as(ana)).claim({ themeKey: LABOUR, level: 'practitioner' }));
  const specialist = await desk.as(renata);
  got(
    await specialist.decideSkill({
      ...{ personId: ana.id, themeKey: LABOUR, decision: 'decline', reason },
    })
  );
  return desk;
}

const ofLabour = (skills: readonly SkillView[]): SkillView | undefined =>
  skills.find(({ themeKey }) => themeKey === LABOUR);

describe('a theme that a specialist did not confirm', () => {
  const refusal: SkillRefusal = { at, name: renata.name, reason };

  test('tells her on her own page who said so, when and why, and lets her say it again', async () => {
    const desk = await declined();
    const own = got(await (await desk.as(ana)).me({}));
    expect(ofLabour(own.view.skills)).toMatchObject({
      ...{ state: 'declined', declined: refusal },
      actions: [{ action: 'claim', allowed: true }],
    });
    const about = got(await (await desk.as(ana)).aboutMe({}));
    expect(ofLabour(about.skills)).toMatchObject({ declined: refusal });
  });

  test('tells it to no colleague, and none of them that there was anything', async () => {
    const desk = await declined();
    for (const reader of [jo, fabio, renata, harriet] as readonly MemoryPerson[]) {
      const shown = got(await (await desk.as(reader)).profile({ personId: ana.id }));
      expect(JSON.stringify(shown)).not.toContain(reason);
      expect(ofLabour(shown.skills)).toBeUndefined();
    }
  });

  test('tells the specialist her own words back', async () => {
    const desk = await declined();
    const again = await (
      await desk.as(renata)
    ).decideSkill({ ...{ personId: ana.id, themeKey: LABOUR, decision: 'decline', reason } });
    expect(got(again).skill.declined).toEqual(refusal);
  });

  test('tells nothing of it any more once she says it again', async () => {
    const desk = await declined();
    const next = got(await (await desk.as(ana)).claim({ themeKey: LABOUR, level: 'learner' }));
    expect(ofLabour(next.view.skills)).toMatchObject({ state: 'pending' });
    expect(ofLabour(next.view.skills)).not.toHaveProperty('declined');
  });

  test('tells what is known where the specialist has left, or the hub was told of it without words', async () => {
    const trace = [{ at, by: 'gone', event: 'decline', from: 'claimed', to: 'declined' }] as const;
    const desk = openPeopleDesk({
      first: { ...first, skills: [skillOf(ana, LABOUR, { state: 'declined', trace })] },
    });
    const own = got(await (await desk.as(ana)).me({}));
    expect(ofLabour(own.view.skills)?.declined).toEqual({ at });
  });
});
