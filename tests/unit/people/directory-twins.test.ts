import { twinId } from '../../../shared/domain/people';
import { Organisation } from './organisation';
import { LABOUR, RECRUITMENT, ana, contactOf, evidenceOf, everybody, of } from './people-desk';
import { profileOf, skillOf } from './people-desk';

describe('two accounts of one person', () => {
  const second = of('ECU', 'Ana Vera Bis');
  const decision = {
    ...({ id: twinId(ana.id, second.id), verdict: 'same', keepId: ana.id } as const),
    ...{ decidedBy: 'km', at: '2026-11-01T00:00:00.000Z' },
  };

  const open = (twins = [decision]): Organisation => {
    const hub = new Organisation({
      twins,
      profiles: [profileOf(second, { about: 'De la otra cuenta' })],
      skills: [
        skillOf(ana, LABOUR, { level: 'expert' }),
        skillOf(second, LABOUR),
        skillOf(second, RECRUITMENT),
      ],
    });
    hub.people = [...everybody, second];
    hub.found = () => ({ evidence: [evidenceOf(second), evidenceOf(ana)] });
    return hub;
  };

  test('are shown as one, with everything of both', async () => {
    const hub = open();
    const kept = await hub.known(ana);
    expect(kept?.items).toHaveLength(2);
    expect(kept?.profile).toMatchObject({ personId: ana.id, about: 'De la otra cuenta' });
    expect(kept?.skills.map(({ themeKey, level }) => [themeKey, level])).toEqual([
      [LABOUR, 'expert'],
      [RECRUITMENT, 'practitioner'],
    ]);
    expect(await hub.known(second)).toMatchObject({ shownAs: ana.id, items: [], skills: [] });
  });

  test('become one and two again as soon as the KM team says so', async () => {
    const hub = open([]);
    expect((await hub.known(ana))?.items).toHaveLength(1);
    hub.source.noteContact(contactOf(second));
    hub.source.noteTwin(decision);
    expect(await hub.known(ana)).toMatchObject({ items: [{}, {}], asked: 1 });
    expect(await hub.known(second)).toMatchObject({ shownAs: ana.id });
    hub.source.noteTwin({ ...decision, verdict: 'different', keepId: undefined });
    expect((await hub.known(ana))?.items).toHaveLength(1);
    expect(await hub.known(second)).not.toHaveProperty('shownAs');
    expect(await hub.known(second)).toMatchObject({ items: [{}], asked: 1 });
  });

  test('what is saved for the second is seen on the one', async () => {
    const hub = open();
    await hub.source.current();
    hub.source.noteSkill(skillOf(second, 'theme.xenophobia'));
    expect((await hub.known(ana))?.skills).toHaveLength(3);
  });

  test('the open account stands for both where the kept one was closed since', async () => {
    const hub = open();
    hub.people = [...everybody.filter((one) => one !== ana), { ...ana, isActive: false }, second];
    expect(await hub.known(second)).toMatchObject({ isFormer: false, items: [{}, {}] });
    expect(await hub.known(ana)).toMatchObject({ shownAs: second.id });
  });

  test('decisions that contradict each other say nothing', async () => {
    const hub = open();
    const back = { ...decision, keepId: second.id, id: `${second.id}+${ana.id}` };
    await hub.lists.twins.save(back);
    const { known } = await hub.source.current();
    expect([...known.values()].filter(({ shownAs }) => shownAs !== undefined)).toEqual([]);
  });
});
