import {
  LABOUR,
  RECRUITMENT,
  RETURN,
  ana,
  everybody,
  evidenceOf,
  got,
  jo,
  martinez,
  of,
  openPeopleDesk,
  profileOf,
  recordOf,
  renata,
  visitor,
} from './people-desk';

type Piece = Parameters<typeof evidenceOf>[1];

/** One work of several people. */
const shared = (people: readonly (typeof ana)[], work: Piece & { readonly id: string }) =>
  people.map((person) => evidenceOf(person, work));

const guide = { id: 'document:guide', title: 'Guía', on: '2026-05-01', themeKeys: [RECRUITMENT] };
const course = {
  id: 'practice:course',
  kind: 'practice',
  title: 'Curso',
  on: '2026-08-01',
} as const;

describe('The network of a theme', () => {
  test('ties people by what they made together, the newest first', async () => {
    const desk = openPeopleDesk({
      evidence: [
        ...shared([ana, jo], guide),
        ...shared([ana, jo], course),
        ...shared([martinez], { id: 'document:alone' }),
      ],
    });
    const network = got(await (await desk.as(renata)).network({ themeKey: LABOUR }));
    expect(network.people.map(({ name }) => name)).toEqual(['Ana Lucía Vera', 'Jô Sampaio']);
    expect(network.ties).toEqual([
      {
        ...{ one: ana.id, other: jo.id, count: 2 },
        shared: [
          { kind: 'practice', title: 'Curso' },
          { kind: 'document', title: 'Guía' },
        ],
      },
    ]);
    expect(network.leftOut).toBe(0);
  });

  test('says why each of them knows something of it', async () => {
    const desk = openPeopleDesk({ evidence: shared([ana, jo], guide) });
    const network = got(await (await desk.as(ana)).network({ themeKey: LABOUR }));
    expect(network.people[0]?.reasons).toMatchObject([
      { kind: 'evidence', themeKey: LABOUR, lines: [{ kind: 'document', count: 1 }] },
    ]);
  });

  test('knows no ties of another theme, and none by answers or reuse', async () => {
    const desk = openPeopleDesk({
      evidence: [
        ...shared([ana, jo], { ...guide, themeKeys: [RETURN] }),
        ...shared([ana, jo], { id: 'answer:1', kind: 'answer' }),
        ...shared([ana, jo], { id: 'reuse:1', kind: 'reuse' }),
      ],
    });
    const network = got(await (await desk.as(ana)).network({ themeKey: LABOUR }));
    expect(network).toMatchObject({ people: [], ties: [] });
  });

  test('leaves out whoever hides her works or has left', async () => {
    const desk = openPeopleDesk({
      evidence: shared([ana, jo, martinez, renata], guide),
      first: {
        profiles: [profileOf(jo, { hidden: ['evidence'] })],
        staff: [recordOf(martinez, { leftOn: '2026-10-31' })],
      },
    });
    const network = got(await (await desk.as(ana)).network({ themeKey: LABOUR }));
    expect(network.people.map(({ name }) => name)).toEqual(['Ana Lucía Vera', 'Renata Olivera']);
  });

  test('draws whom ties are most of, and says how many it has no room for', async () => {
    const crowd = Array.from({ length: 80 }, (_, place) => of('PER', `Persona ${place} Paz`));
    const desk = openPeopleDesk({
      people: [...everybody, ...crowd],
      evidence: [
        ...shared(crowd, guide),
        ...shared(crowd.slice(20, 30), course),
        ...shared(crowd.slice(20, 25), { id: 'document:untitled', title: undefined }),
      ],
    });
    const network = got(await (await desk.as(ana)).network({ themeKey: LABOUR }));
    expect(network.people).toHaveLength(60);
    expect(network.leftOut).toBe(20);
    const drawn = new Set(network.people.map(({ personId }) => personId));
    expect(crowd.slice(20, 30).every(({ id }) => drawn.has(id))).toBe(true);
    expect(network.ties[0]).toMatchObject({
      count: 3,
      shared: [{ title: 'Curso' }, { title: 'Guía' }],
    });
  });

  test('leaves nobody in the drawing without a tie, however many pairs there are', async () => {
    const crowd = Array.from({ length: 200 }, (_, place) => of('PER', `Persona ${place} Paz`));
    const desk = openPeopleDesk({
      people: [...everybody, ...crowd],
      evidence: crowd.map((one, place) => evidenceOf(one, { id: `document:${place % 100}` })),
    });
    const network = got(await (await desk.as(ana)).network({ themeKey: LABOUR }));
    expect(network).toMatchObject({ leftOut: 140 });
    expect(network.ties).toHaveLength(30);
    const tied = new Set(network.ties.flatMap(({ one, other }) => [one, other]));
    expect(network.people.every(({ personId }) => tied.has(personId))).toBe(true);
  });

  test('is of a theme, and not for guests', async () => {
    const desk = openPeopleDesk({ listedGuests: [visitor.mail] });
    expect(await (await desk.as(ana)).network({ themeKey: 'theme.nothing' })).toMatchObject({
      problem: { code: 'people.unknown-term' },
    });
    expect(await (await desk.as(visitor)).network({ themeKey: LABOUR })).toMatchObject({
      problem: { code: 'people.guests-not' },
    });
  });
});
