import {
  createMemoryPeopleLists,
  type MemoryPeopleLists,
} from '../../../shared/adapters/memory/memory-people-records';
import { twinId } from '../../../shared/domain/people';
import { Organisation, settle } from './organisation';
import { LABOUR, ana, contactOf, evidenceOf, got, jo, openPeopleDesk } from './people-desk';
import { everybody, of, profileOf, recordOf, skillOf, type PeopleDesk } from './people-desk';

/** A minute later somebody asks, and so it looks. */
async function aMinuteLater(hub: Organisation): Promise<void> {
  hub.later(1);
  await hub.source.current();
  await settle();
}

/** Another service of the same organisation, which has read everything. */
async function besides(lists: MemoryPeopleLists): Promise<Organisation> {
  const other = new Organisation({}, lists);
  await other.source.current();
  return other;
}

describe('what is saved through one service', () => {
  const claimAsAna = async (desk: PeopleDesk): Promise<void> => {
    const own = await desk.as(ana);
    got(await own.consent({ isGiven: true }));
    got(await own.claim({ themeKey: LABOUR, level: 'learner' }));
  };

  test('is seen through another a minute later, without a reading', async () => {
    const desk = openPeopleDesk();
    const other = await besides(desk.lists);
    await claimAsAna(desk);
    expect((await other.known(ana))?.skills).toEqual([]);
    await aMinuteLater(other);
    expect(await other.known(ana)).toMatchObject({
      profile: { consentAt: '2026-11-24T13:00:00.000Z' },
      skills: [{ themeKey: LABOUR, level: 'learner' }],
    });
    expect(other.reads).toBe(1);
  });

  test('is gone there too when she erases it', async () => {
    const desk = openPeopleDesk();
    await claimAsAna(desk);
    const other = await besides(desk.lists);
    expect((await other.known(ana))?.skills).toHaveLength(1);
    got(await (await desk.as(ana)).erase({}));
    await aMinuteLater(other);
    const known = await other.known(ana);
    expect(known?.skills).toEqual([]);
    expect(known?.profile.savedAt).toBe('');
  });

  test('may be what human resources say, a contact, or that two accounts are one', async () => {
    const second = of('ECU', 'Ana Vera Bis');
    const lists = createMemoryPeopleLists();
    const other = new Organisation({}, lists);
    other.people = [...everybody, second];
    other.found = () => ({ evidence: [evidenceOf(second)] });
    await other.source.current();
    await lists.staff.save(recordOf(jo, { leftOn: '2026-11-20' }));
    await lists.contacts.add(contactOf(ana));
    await lists.twins.save({
      ...{ id: twinId(ana.id, second.id), verdict: 'same', keepId: ana.id },
      ...{ decidedBy: 'km', at: '2026-11-24T12:00:00.000Z' },
    });
    await aMinuteLater(other);
    expect(await other.known(jo)).toMatchObject({ isFormer: true });
    expect(await other.known(ana)).toMatchObject({ asked: 1, items: [{}] });
    expect(await other.known(second)).toMatchObject({ shownAs: ana.id });
    expect(other.reads).toBe(1);
  });
});

describe('a look for what others saved', () => {
  /** Lists that count and hold back the looks. */
  const watched = () => {
    const lists = createMemoryPeopleLists();
    const seen = { marks: [] as string[], gate: Promise.resolve() };
    const { changes } = lists;
    return {
      ...{ lists, seen },
      asSeen: {
        ...lists,
        changes: {
          mark: () => changes.mark(),
          async since(mark: string) {
            seen.marks.push(mark);
            const found = await changes.since(mark);
            await seen.gate;
            return found;
          },
        },
      },
    };
  };

  test('is one a minute, however often somebody asks', async () => {
    const { asSeen, seen } = watched();
    const hub = await besides(asSeen);
    for (let asked = 0; asked < 20; asked += 1) await hub.source.current();
    await settle();
    expect(seen.marks).toHaveLength(0);
    await aMinuteLater(hub);
    await aMinuteLater(hub);
    for (let asked = 0; asked < 20; asked += 1) await hub.source.current();
    expect(seen.marks).toHaveLength(2);
    expect(hub.reads).toBe(1);
  });

  test('that meets what was saved here does no harm', async () => {
    const hub = new Organisation({ skills: [skillOf(ana, 'theme.xenophobia')] });
    await hub.source.current();
    const contact = await hub.lists.contacts.add(contactOf(ana));
    hub.source.noteContact(contact);
    const skill = skillOf(ana, LABOUR, { level: 'expert' });
    await hub.lists.skills.save(skill);
    hub.source.noteSkill(skill);
    const before = await hub.known(ana);
    expect(before).toMatchObject({ asked: 1, skills: [{}, { level: 'expert' }] });
    await aMinuteLater(hub);
    expect(await hub.known(ana)).toEqual(before);
  });

  test('that fails is told to the log, and the next one misses nothing', async () => {
    const hub = new Organisation();
    await hub.source.current();
    await hub.lists.profiles.save(profileOf(ana, { about: 'Hola' }));
    hub.lists.failNext({ list: 'changes', method: 'since' });
    await aMinuteLater(hub);
    expect(hub.failed).toEqual(['changes']);
    expect((await hub.known(ana))?.profile.about).toBe('');
    await aMinuteLater(hub);
    expect((await hub.known(ana))?.profile.about).toBe('Hola');
    expect((await hub.source.current()).missing).toEqual([]);
  });

  test('begins where the last whole reading of the lists began', async () => {
    const hub = new Organisation();
    await hub.source.current();
    await hub.lists.profiles.save(profileOf(ana, { about: 'Hola' }));
    hub.lists.failNext({ list: 'profiles', method: 'all' });
    await hub.source.refresh();
    expect((await hub.known(ana))?.profile.about).toBe('');
    await aMinuteLater(hub);
    expect((await hub.known(ana))?.profile.about).toBe('Hola');
  });

  test('where very much has changed becomes a reading', async () => {
    const hub = new Organisation();
    await hub.source.current();
    for (let number = 0; number < 600; number += 1) {
      await hub.lists.staff.save(recordOf(ana, { personId: `someone-${number}` }));
    }
    await hub.lists.profiles.save(profileOf(ana, { about: 'Hola' }));
    await aMinuteLater(hub);
    expect(hub.reads).toBe(2);
    expect((await hub.known(ana))?.profile.about).toBe('Hola');
  });

  test('puts nothing old over what was saved here meanwhile, and looks again from there', async () => {
    const { lists, asSeen, seen } = watched();
    const hub = await besides(asSeen);
    const old = await lists.profiles.save(profileOf(ana, { about: 'Antes' }));
    await lists.profiles.save(profileOf(jo, { about: 'Oi' }));
    let open = (): void => undefined;
    seen.gate = new Promise((done) => (open = done));
    hub.later(1);
    await hub.source.current();
    await settle();
    if (old === 'conflict') throw new Error(old);
    const fresh = profileOf(ana, { about: 'Ahora' });
    await lists.profiles.save(fresh, old.version);
    hub.source.noteProfile(fresh);
    open();
    await settle();
    expect((await hub.known(ana))?.profile.about).toBe('Ahora');
    expect((await hub.known(jo))?.profile.about).toBe('Oi');
    await aMinuteLater(hub);
    expect(seen.marks[1]).toBe(seen.marks[0]);
    expect((await hub.known(ana))?.profile.about).toBe('Ahora');
    await aMinuteLater(hub);
    expect(seen.marks[2]).not.toBe(seen.marks[1]);
  });

  test('changes nothing where a reading has begun since, which sees more', async () => {
    const { lists, asSeen, seen } = watched();
    const hub = await besides(asSeen);
    const old = await lists.profiles.save(profileOf(ana, { about: 'Antes' }));
    if (old === 'conflict') throw new Error(old);
    let open = (): void => undefined;
    seen.gate = new Promise((done) => (open = done));
    hub.later(1);
    await hub.source.current();
    await settle();
    await lists.profiles.save(profileOf(ana, { about: 'Ahora' }), old.version);
    await hub.source.refresh();
    open();
    await settle();
    expect((await hub.known(ana))?.profile.about).toBe('Ahora');
  });
});
