import type { ContactTopic } from '../../../shared/domain/people';
import { guide, knowing, overload, since, turn } from './contact-desk';
import {
  ana,
  everybody,
  evidenceOf,
  got,
  jo,
  LABOUR,
  martinez,
  of,
  profileOf,
  skillOf,
  type DeskSettings,
} from './people-desk';

describe('whoever is asked too much', () => {
  test('is spared: the next who knows the theme is offered, and nothing is written down yet', async () => {
    const desk = knowing();
    await overload(desk);
    const plan = got(await turn(desk));
    expect(plan).toMatchObject({
      why: 'overloaded',
      instead: { personId: martinez.id, reasons: [{ kind: 'skill', themeKey: LABOUR }] },
    });
    expect(await since(desk)).toBe(8);
  });

  test('gives way to a colleague of the same country whom nobody asks, before others who know more', async () => {
    const beto = of('BRA', 'Beto Carvalho Nunes', []);
    const desk = knowing({
      people: [...everybody, beto],
      first: {
        profiles: [profileOf(jo), profileOf(martinez), profileOf(beto)],
        skills: [
          skillOf(jo, LABOUR, { level: 'expert' }),
          skillOf(martinez, LABOUR, { level: 'expert' }),
          skillOf(beto, LABOUR, { level: 'practitioner' }),
        ],
      },
    });
    await overload(desk);
    expect(got(await turn(desk)).instead?.personId).toBe(beto.id);
  });

  test('is written to all the same where the asker insists', async () => {
    const desk = knowing();
    await overload(desk);
    const plan = got(await turn(desk, { isInsisted: true }));
    expect(plan.why).toBe('overloaded');
    expect(plan.instead).toBeUndefined();
    expect(await since(desk)).toBe(9);
  });

  test('is asked where there is nobody else, and the asker is told that it may take a while', async () => {
    const desk = knowing({
      first: { profiles: [profileOf(jo)], skills: [skillOf(jo, LABOUR)] },
    });
    await overload(desk);
    expect(got(await turn(desk))).toMatchObject({ why: 'overloaded' });
    expect(await since(desk)).toBe(9);
  });

  test('is so sooner where she says that her time is limited', async () => {
    const desk = knowing({
      first: {
        profiles: [profileOf(jo, { availability: { kind: 'limited' } }), profileOf(martinez)],
      },
    });
    await overload(desk, 3);
    expect(got(await turn(desk)).why).toBe('overloaded');
  });

  test('can be asked again when a month has gone by', async () => {
    const desk = knowing();
    await overload(desk);
    desk.setTime('2026-12-26T13:00:00Z');
    await desk.refresh();
    expect(got(await turn(desk)).why).toBeUndefined();
  });
});

describe('whoever is away', () => {
  const away = (standInId?: string): DeskSettings => ({
    first: {
      profiles: [
        profileOf(jo, {
          availability: {
            ...{ kind: 'notUntil', until: '2026-12-20' },
            ...(standInId === undefined ? {} : { standInId }),
          },
        }),
        profileOf(martinez),
      ],
    },
  });

  test('has whom she named asked in her place', async () => {
    const standIn = of('BRA', 'Caio Prado');
    const desk = knowing({ ...away(standIn.id), people: [...everybody, standIn] });
    expect(got(await turn(desk))).toMatchObject({
      ...{ why: 'away', instead: { personId: standIn.id } },
    });
  });

  test('has the next who knows it asked, where she named nobody or the asker herself', async () => {
    for (const standInId of [undefined, ana.id]) {
      const plan = got(await turn(knowing({ ...away(standInId) })));
      expect(plan).toMatchObject({ why: 'away', instead: { personId: martinez.id } });
    }
  });

  test('has her co-author asked about a document of theirs', async () => {
    const caio = of('BRA', 'Caio Prado');
    const piece = { id: 'document:7', ...guide };
    const desk = knowing({
      ...away(),
      people: [...everybody, caio],
      evidence: [evidenceOf(jo, piece), evidenceOf(caio, piece)],
    });
    const about: ContactTopic = { kind: 'document', ...guide, url: `${guide.url}?web=1` };
    expect(got(await turn(desk, { topic: about })).instead?.personId).toBe(caio.id);
  });
});
