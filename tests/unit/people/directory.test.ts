import type { MemoryPerson } from '../../../shared/adapters/memory/memory-people';
import { Organisation } from './organisation';
import { LABOUR, ana, contactOf, evidenceOf, everybody, jo, martinez, of } from './people-desk';
import { profileOf, recordOf, renata, skillOf, visitor } from './people-desk';

type One = MemoryPerson;
type Six = [One, One, One, One, One, One];

describe('the directory', () => {
  test('holds staff of every page, and no guests', async () => {
    const { known, missing, asOf } = await new Organisation().source.current();
    expect(known.size).toBe(everybody.length - 1);
    expect(known.has(visitor.id)).toBe(false);
    expect(missing).toEqual([]);
    expect(asOf).toBe('2026-11-24T13:00:00.000Z');
  });

  test('takes what HR says of post and mission before the account, the rest from the account', async () => {
    const record = recordOf(ana, { post: 'Jefa de oficina', missionKey: 'mission.BRA' });
    const known = await new Organisation({ staff: [record] }).known(ana);
    expect(known?.person).toMatchObject({
      ...{ name: ana.name, mail: ana.mail, post: 'Jefa de oficina' },
      ...{ missionKey: 'mission.BRA', countryKey: 'country.BRA' },
    });
    expect(known?.person).not.toHaveProperty('surname');
  });

  test('names the specialists by the widest of their themes', async () => {
    expect((await new Organisation().known(renata))?.specialistOf).toEqual([LABOUR]);
  });

  test('keeps who has left where anything is left of her, and forgets the others', async () => {
    const [writer, listed, said, skilled, proposed, gone] = [
      ...['Eva Autora', 'Lía Lista', 'Sol Dijo', 'Mía Sabe', 'Paz Propuesta', 'Noa Nadie'],
    ].map((name) => of('PER', name, [], { isActive: false })) as Six;
    const hub = new Organisation({
      staff: [recordOf(listed)],
      profiles: [profileOf(said)],
      skills: [skillOf(skilled, LABOUR), skillOf(proposed, LABOUR, { state: 'proposed' })],
    });
    hub.people = [...everybody, writer, listed, said, skilled, proposed, gone];
    hub.found = () => ({ evidence: [evidenceOf(writer)] });
    expect(await hub.known(writer)).toMatchObject({ isFormer: true, items: [{}] });
    for (const one of [listed, said, skilled]) {
      expect(await hub.known(one)).toMatchObject({ isFormer: true });
    }
    expect(await hub.known(proposed)).toBeUndefined();
    expect(await hub.known(gone)).toBeUndefined();
  });

  test('keeps who is gone from the accounts since as somebody who has left', async () => {
    const hub = new Organisation();
    hub.found = () => ({ evidence: [evidenceOf(jo)] });
    await hub.source.refresh();
    hub.people = everybody.filter((one) => one !== jo && one !== martinez);
    await hub.source.refresh();
    expect(await hub.known(jo)).toMatchObject({ isFormer: true });
    expect(await hub.known(martinez)).toBeUndefined();
  });

  test('counts a thing once for each of its authors, whoever brings it', async () => {
    const hub = new Organisation();
    const one = evidenceOf(ana);
    hub.found = () => ({
      evidence: [one, one, { ...one, who: { mail: jo.mail } }, { ...one, who: { name: ana.name } }],
    });
    expect((await hub.known(ana))?.items).toHaveLength(1);
    expect((await hub.known(jo))?.items).toHaveLength(1);
  });

  test('counts contacts and answers of the month and of the quarter, and no older ones', async () => {
    const hub = new Organisation({
      contacts: [
        contactOf(ana, { id: '1', at: '2026-11-23T09:00:00.000Z' }),
        contactOf(ana, { id: '2', at: '2026-09-10T09:00:00.000Z' }),
        contactOf(ana, { id: '3', at: '2026-01-10T09:00:00.000Z' }),
      ],
    });
    const answers = [
      { personId: ana.id.toUpperCase(), on: '2026-10-25' },
      { personId: ana.id, on: '2026-10-24' },
      { personId: ana.id, on: '2025-10-24' },
    ];
    hub.found = () => ({ evidence: [], answers });
    expect(await hub.known(ana)).toMatchObject({ asked: 2, askedInQuarter: 4 });
  });
});
