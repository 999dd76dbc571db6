import { breathe } from '../../../shared/adapters/node/breathe';
import { twinId } from '../../../shared/domain/people';
import { Organisation } from './organisation';
import { LABOUR, ana, everybody, evidenceOf, jo, of, profileOf, skillOf } from './people-desk';

const HOW_MANY = 2_000;
const many = Array.from({ length: HOW_MANY }, (_, at) => of('PER', `Persona Número ${at}`));

function large(): Organisation {
  const hub = new Organisation();
  hub.people = [...everybody, ...many];
  const evidence = many.map((one) => evidenceOf(one));
  hub.found = () => ({ evidence });
  return hub;
}

describe(`reading ${HOW_MANY} people`, () => {
  test('lets others have their turn again and again', async () => {
    const hub = large();
    hub.breathe = breathe;
    let turns = 0;
    let isOver = false;
    const others = (): void => {
      turns += 1;
      if (!isOver) setImmediate(others);
    };
    setImmediate(others);
    await hub.source.refresh();
    isOver = true;
    // never more than fifty people at a time are weighed
    expect(turns).toBeGreaterThanOrEqual(HOW_MANY / 50);
    expect((await hub.source.current()).known.size).toBe(HOW_MANY + everybody.length - 1);
  });

  test('shows meanwhile what was there, with what is saved just now', async () => {
    const hub = large();
    await hub.source.refresh();
    const before = await hub.source.current();
    const seen: (string | undefined)[] = [];
    let turns = 0;
    hub.breathe = async () => {
      turns += 1;
      if (turns === 10) hub.source.noteProfile(profileOf(ana, { about: 'Nuevo' }));
      if (turns !== 11) return;
      const now = await hub.source.current();
      seen.push(now.asOf, now.known.get(ana.id)?.profile.about);
    };
    hub.later(5);
    await hub.source.refresh();
    expect(seen).toEqual([before.asOf, 'Nuevo']);
    expect((await hub.source.current()).asOf).not.toBe(before.asOf);
  });

  test('loses nothing that is saved at any moment of it', async () => {
    const hub = large();
    await hub.source.refresh();
    let turns = 0;
    hub.breathe = () => {
      const one = many[turns];
      turns += 1;
      if (one) hub.source.noteSkill(skillOf(one, LABOUR, { level: 'expert' }));
      return Promise.resolve();
    };
    await hub.source.refresh();
    const { known } = await hub.source.current();
    expect(turns).toBeGreaterThan(HOW_MANY / 50);
    const levels = many.slice(0, turns).map(({ id }) => known.get(id)?.skills[0]?.level);
    expect(new Set(levels)).toEqual(new Set(['expert']));
  });

  test('keeps what was decided about two accounts meanwhile', async () => {
    const hub = large();
    await hub.source.refresh();
    let turns = 0;
    hub.breathe = () => {
      turns += 1;
      if (turns === 20) {
        hub.source.noteTwin({
          ...{ id: twinId(ana.id, jo.id), verdict: 'same', keepId: ana.id },
          ...{ decidedBy: 'km', at: '2026-11-24T13:00:00.000Z' },
        });
      }
      return Promise.resolve();
    };
    await hub.source.refresh();
    expect(await hub.known(jo)).toMatchObject({ shownAs: ana.id });
  });

  test('that is ended in the middle changes nothing', async () => {
    const hub = large();
    await hub.source.refresh();
    const before = await hub.source.current();
    const end = new AbortController();
    let turns = 0;
    hub.breathe = () => {
      turns += 1;
      if (turns === 20) end.abort();
      return Promise.resolve();
    };
    await expect(hub.source.refresh(end.signal)).rejects.toMatchObject({ code: 'unavailable' });
    expect(turns).toBe(20);
    expect(await hub.source.current()).toBe(before);
  });
});
