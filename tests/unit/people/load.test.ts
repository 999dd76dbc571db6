import type { Contact } from '../../../shared/domain/people';
import {
  LABOUR,
  RECRUITMENT,
  RETURN,
  ana,
  everybody,
  evidenceOf,
  fabio,
  got,
  harriet,
  jo,
  martinez,
  of,
  openPeopleDesk,
  profileOf,
  renata,
  skillOf,
} from './people-desk';

let made = 0;
/** Somebody turned to her some days ago. */
function contacts(person: typeof ana, times: number, at = '2026-11-20T10:00:00.000Z'): Contact[] {
  return Array.from({ length: times }, () => {
    made += 1;
    return {
      ...{ id: `contact-${made}`, askerId: harriet.id, personId: person.id, at },
      ...{ topic: { kind: 'theme', themeKey: RECRUITMENT }, channel: 'chat' },
    };
  });
}

const names = (lines: readonly { readonly person: { readonly name: string } }[]) =>
  lines.map(({ person }) => person.name);

const berta = of('ECU', 'Berta Quishpe');
const three = [ana, jo, berta];
const desk = (asked: readonly Contact[], more: Parameters<typeof openPeopleDesk>[0] = {}) =>
  openPeopleDesk({
    people: [...everybody, berta],
    first: {
      profiles: three.map((one) => profileOf(one)),
      skills: three.map((one) => skillOf(one, RECRUITMENT)),
      contacts: asked,
    },
    ...more,
  });

describe('How much people are asked', () => {
  test('names who has enough, and who could be asked in her place', async () => {
    const seen = await desk([...contacts(ana, 8), ...contacts(jo, 2)]).as(harriet);
    const load = got(await seen.load({}));
    expect(load.overloaded).toMatchObject([
      {
        person: { name: 'Ana Lucía Vera', asking: { isOverloaded: true, asked: 8, possible: 8 } },
        themeKeys: [RECRUITMENT],
        other: { name: 'Berta Quishpe' },
      },
    ]);
  });

  test('names also who is asked too much although nothing says that she knows it', async () => {
    const load = got(await (await desk(contacts(martinez, 9)).as(harriet)).load({}));
    expect(load.overloaded).toMatchObject([
      { person: { name: 'Iván Martínez Soto' }, themeKeys: [] },
    ]);
  });

  test('names who is never asked although she knows, and who is asked in her place', async () => {
    const load = got(await (await desk(contacts(ana, 8)).as(harriet)).load({}));
    expect(names(load.neverAsked)).toEqual(['Berta Quishpe', 'Jô Sampaio']);
    expect(load.neverAsked[0]).toMatchObject({ other: { name: 'Ana Lucía Vera' } });
  });

  test('counts works that speak for somebody who never said anything of herself', async () => {
    const seen = await desk([], {
      evidence: [evidenceOf(martinez, { themeKeys: [RETURN] })].concat(
        evidenceOf(martinez, { themeKeys: [RETURN] })
      ),
    }).as(harriet);
    expect(names(got(await seen.load({})).neverAsked)).toContain('Iván Martínez Soto');
  });

  test('does not blame a quarter of silence on who is away, nor what is long ago', async () => {
    const away = { kind: 'notUntil', until: '2026-12-20' } as const;
    const long = desk([], {
      first: {
        profiles: [profileOf(ana, { availability: away }), profileOf(jo)],
        skills: [ana, jo].map((one) => skillOf(one, RECRUITMENT)),
        contacts: contacts(jo, 3, '2026-08-01T10:00:00.000Z'),
      },
    });
    expect(names(got(await (await long.as(harriet)).load({})).neverAsked)).toEqual(['Jô Sampaio']);
  });

  test('shows a specialist the people of her themes alone', async () => {
    const eight = desk(contacts(ana, 8));
    expect(names(got(await (await eight.as(renata)).load({})).overloaded)).toHaveLength(1);
    expect(got(await (await eight.as(fabio)).load({}))).toMatchObject({
      overloaded: [],
      neverAsked: [],
    });
  });

  test('has room for a hundred and says how many more there are', async () => {
    const crowd = Array.from({ length: 130 }, (_, place) => of('PER', `Persona ${place} Paz`));
    const seen = await openPeopleDesk({
      people: [...everybody, ...crowd],
      first: {
        profiles: crowd.map((one) => profileOf(one)),
        skills: crowd.map((one) => skillOf(one, LABOUR)),
      },
    }).as(harriet);
    const load = got(await seen.load({}));
    expect(load.neverAsked).toHaveLength(100);
    expect(load.leftOut).toBe(30);
  });

  test('is nobody else’s to know', async () => {
    expect(await (await desk([]).as(ana)).load({})).toMatchObject({
      problem: { code: 'people.role-missing' },
    });
  });
});
