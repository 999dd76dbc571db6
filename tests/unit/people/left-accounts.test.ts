import type { Evidence, Known } from '../../../shared/domain/people';
import { Organisation } from './organisation';
import { LABOUR, ana, evidenceOf, everybody, got, jo, of } from './people-desk';
import { openPeopleDesk, profileOf, recordOf, skillOf } from './people-desk';

/** No reading of the accounts has her: the service has started anew since she left. */
const eva = of('PER', 'Eva Peñaloza Ríos');
const account = { name: eva.name, mail: eva.mail };

const writtenBy = (mail: string, name?: string): Evidence =>
  evidenceOf(eva, { who: { mail, ...(name === undefined ? {} : { name }) } });

async function everybodyIn(hub: Organisation, ...evidence: Evidence[]): Promise<readonly Known[]> {
  hub.found = () => ({ evidence });
  return [...(await hub.source.current()).known.values()];
}

const namesOf = (known: readonly Known[]): readonly string[] =>
  known.filter(({ isFormer }) => isFormer).map(({ person }) => person.name);

describe('who has no account any more', () => {
  test('stays as former by her works, under the name that they bear', async () => {
    const known = await everybodyIn(new Organisation(), writtenBy(eva.mail, eva.name));
    const former = known.filter(({ isFormer }) => isFormer);
    expect(former).toMatchObject([{ person: { name: eva.name }, items: [{}] }]);
    // the same after every start, and nothing in it tells her address
    const [again] = (await everybodyIn(new Organisation(), writtenBy(eva.mail, eva.name))).filter(
      ({ isFormer }) => isFormer
    );
    expect(again?.person.id).toBe(former[0]?.person.id);
    expect(again?.person.id).not.toContain('eva');
  });

  test('stays with her own id where her profile or her record kept her name', async () => {
    for (const first of [
      { profiles: [profileOf(eva, { account })] },
      { staff: [recordOf(eva, { account })] },
    ]) {
      const hub = new Organisation(first);
      const known = await everybodyIn(hub, writtenBy(eva.mail, eva.name));
      expect(namesOf(known)).toEqual([eva.name]);
      expect(await hub.known(eva)).toMatchObject({ isFormer: true, items: [{}] });
    }
  });

  test('is shown without an address, with her works and whoever took over', async () => {
    const desk = openPeopleDesk({
      first: {
        staff: [
          recordOf(eva, {
            ...{ account, successorId: jo.id },
            succession: { state: 'accepted', since: '2026-10-01T12:00:00.000Z' },
          }),
        ],
        skills: [skillOf(eva, LABOUR)],
      },
      evidence: [writtenBy(eva.mail, eva.name)],
    });
    const people = await desk.as(ana);
    const shown = got(await people.profile({ personId: eva.id }));
    expect(shown).toMatchObject({ isFormer: true, mail: '', name: eva.name });
    // what her works speak for, and not what she said of herself
    expect(shown.skills.map(({ level }) => level)).toEqual([undefined]);
    expect(shown.recent).toHaveLength(1);
    expect(shown.successor).toEqual({ personId: jo.id, name: jo.name });
    const found = got(await people.search({ words: 'peñaloza', locale: 'es' }));
    expect(found.rows.map(({ personId }) => personId)).toEqual([eva.id]);
  });

  test('keeps her name in the hub from the day on which she saves, or is saved, something', async () => {
    const desk = openPeopleDesk();
    got(await (await desk.as(ana)).consent({ isGiven: true }));
    const after = new Organisation({}, desk.lists);
    after.people = everybody.filter((one) => one !== ana);
    expect(await after.known(ana)).toMatchObject({ isFormer: true, person: { name: ana.name } });
  });

  test('cannot be shown where nothing names her', async () => {
    const hub = new Organisation({ skills: [skillOf(eva, LABOUR)], staff: [recordOf(eva)] });
    const answered = evidenceOf(eva, { kind: 'answer' });
    expect(namesOf(await everybodyIn(hub, answered, writtenBy(eva.mail)))).toEqual([]);
  });

  test('is not taken for gone while an account bears her address', async () => {
    const back = of('PER', 'Eva Peñaloza', [], { mail: eva.mail });
    const hub = new Organisation({ profiles: [profileOf(eva, { account })] });
    hub.people = [...everybody, back];
    const known = await everybodyIn(hub, writtenBy(eva.mail, eva.name));
    expect(namesOf(known)).toEqual([]);
    expect((await hub.known(back))?.items).toHaveLength(1);
  });

  test('is no former colleague where an account bears her name: the address may be new', async () => {
    const hub = new Organisation();
    const old = writtenBy('antes@hub-oim.example', ana.name.toUpperCase());
    expect(namesOf(await everybodyIn(hub, old))).toEqual([]);
  });

  test.each([
    ['of another organisation', 'eva@socia.example', eva.name],
    ['a guest', 'eva_socia.example#ext#@hub-oim.example', eva.name],
    ['a service account', 'svc.eva@hub-oim.example', 'Svc Eva Uno'],
    ['without a full name', 'eva@hub-oim.example', 'Eva'],
    ['without any name', 'eva@hub-oim.example', ''],
  ])('is nobody’s former colleague when it is somebody %s', async (_, mail, name) => {
    expect(namesOf(await everybodyIn(new Organisation(), writtenBy(mail, name)))).toEqual([]);
  });
});

test('who came back gets what is written under her address, not her closed account', async () => {
  const hub = new Organisation();
  hub.people = [...everybody, eva];
  await hub.source.refresh();
  const back = of('PER', eva.name, [], { mail: eva.mail });
  hub.people = [...everybody, back];
  const evidence = [writtenBy(eva.mail, eva.name)];
  hub.found = () => ({ evidence });
  await hub.source.refresh();
  expect((await hub.known(back))?.items).toHaveLength(1);
  expect(await hub.known(eva)).toBeUndefined();
});
