import type { MemoryPerson } from '../../../shared/adapters/memory/memory-people';
import type { ProfileView, SuccessionState } from '../../../shared/domain/people';
import {
  LABOUR,
  RETURN,
  SITE,
  ana,
  carriedOnBy,
  evidenceOf,
  everybody,
  fabio,
  harriet,
  hr,
} from './people-desk';
import { jo, martinez, of, openPeopleDesk, profileOf, recordOf, renata } from './people-desk';
import { skillOf, visitor, type DeskSettings } from './people-desk';

async function seenBy(
  reader: MemoryPerson,
  person: MemoryPerson,
  settings: DeskSettings
): Promise<ProfileView> {
  const desk = openPeopleDesk(settings);
  const shown = await (await desk.as(reader)).profile({ personId: person.id });
  if (!shown.ok) throw new Error(shown.problem.code);
  return shown.value;
}

const themes = ({ skills }: ProfileView): readonly string[] => skills.map((one) => one.themeKey);

describe('a profile', () => {
  const full: DeskSettings = {
    first: {
      profiles: [
        profileOf(ana, {
          about: 'Pregúnteme',
          languages: [{ tag: 'gn', level: 'native' }],
          countriesWorked: ['country.PER'],
          availability: { kind: 'notUntil', until: '2026-12-20', standInId: jo.id },
          works: [{ kind: 'document', title: 'Guía', url: `${SITE}/guia` }],
        }),
        profileOf(martinez),
      ],
      staff: [
        recordOf(ana, { unit: 'Protección', contractEnd: '2027-01-31', projectCodes: ['P-1'] }),
      ],
      skills: [
        skillOf(ana, RETURN, { level: 'learner', state: 'claimed', note: 'Dos años en Tumbes' }),
        skillOf(ana, LABOUR, { level: 'expert' }),
        skillOf(martinez, LABOUR),
      ],
    },
    evidence: [
      evidenceOf(ana, { on: '2026-02-01', title: 'Antes' }),
      evidenceOf(ana, { on: '2026-05-01', title: 'Después', kind: 'practice' }),
      evidenceOf(ana, { themeKeys: ['theme.xenophobia'], title: 'Campaña', on: '2026-06-01' }),
      evidenceOf(ana, { kind: 'answer', title: undefined, url: undefined }),
    ],
  };

  test('holds what she does and knows, why, and of which day', async () => {
    const shown = await seenBy(jo, ana, full);
    expect(shown).toMatchObject({
      ...{ name: ana.name, unit: 'Protección', about: 'Pregúnteme', isFormer: false },
      ...{ languages: [{ tag: 'gn', level: 'native' }], countriesWorked: ['country.PER'] },
      ...{ timeZone: 'America/Guayaquil', standIn: { personId: jo.id, name: jo.name } },
      ...{ projects: [{ code: 'P-1', source: 'hr' }], works: [{ title: 'Guía' }] },
      ...{ asOf: '2026-11-24T13:00:00.000Z', missing: [] },
    });
    expect(shown.recent.map(({ title }) => title)).toEqual(['Campaña', 'Después', 'Antes']);
    expect(shown.sources).toEqual([
      { facts: 'post', source: 'directory', on: '2026-11-24' },
      { facts: 'languages', source: 'self', on: '2026-01-10' },
      { facts: 'levels', source: 'specialist' },
      { facts: 'levels', source: 'self' },
      { facts: 'availability', source: 'self', on: '2026-01-10' },
      { facts: 'projects', source: 'hr', on: '2026-11-01' },
    ]);
  });

  test('lists confirmed skills first, then what she says, then what her works alone show', async () => {
    const shown = await seenBy(jo, ana, full);
    expect(themes(shown)).toEqual([LABOUR, RETURN, 'theme.xenophobia']);
    const [labour, back, xenophobia] = shown.skills;
    expect(labour).toMatchObject({
      ...{ level: 'expert', state: 'confirmed', dueOn: '2027-05-20', actions: [] },
      confirmedBy: { kind: 'specialist', name: renata.name },
    });
    expect(labour?.evidence.map(({ kind }) => kind)).toEqual(['practice', 'document', 'answer']);
    expect(back).toMatchObject({ level: 'learner', state: 'claimed', evidence: [] });
    expect(xenophobia).not.toHaveProperty('level');
    expect(shown.alsoKnows.map(({ name }) => name)).toEqual([renata.name, martinez.name]);
  });

  test('shows her words for who confirms to nobody else', async () => {
    const noteFor = async (reader: MemoryPerson): Promise<string | undefined> =>
      (await seenBy(reader, ana, full)).skills.find(({ themeKey }) => themeKey === RETURN)?.note;
    expect(await noteFor(jo)).toBeUndefined();
    expect(await noteFor(renata)).toBeUndefined();
    for (const reader of [ana, fabio, harriet]) {
      expect(await noteFor(reader)).toBe('Dos años en Tumbes');
    }
  });

  test('offers to confirm to the specialist of the theme, to answer to herself, to write to colleagues', async () => {
    const actionsFor = async (reader: MemoryPerson): Promise<readonly string[]> =>
      (await seenBy(reader, ana, full)).skills
        .filter(({ themeKey }) => themeKey === RETURN)
        .flatMap(({ actions }) => actions.map(({ action }) => action));
    expect(await actionsFor(fabio)).toEqual(['confirmSkill', 'declineSkill']);
    expect(await actionsFor(renata)).toEqual([]);
    expect(await actionsFor(ana)).toEqual(['claim', 'answerOwn']);
    const { actions } = await seenBy(jo, ana, full);
    expect(actions).toEqual([{ action: 'contact', allowed: true }]);
    const own = await seenBy(ana, ana, full);
    expect(own.actions).toContainEqual({ action: 'saveProfile', allowed: true });
    expect(own.actions).toContainEqual({
      ...{ action: 'contact', allowed: false, reason: 'people.contact-self' },
    });
  });

  test('shows the end of a contract to HR, the KM team and herself alone', async () => {
    for (const reader of [hr, harriet, ana]) {
      expect((await seenBy(reader, ana, full)).contractEnd).toBe('2027-01-31');
    }
    for (const reader of [jo, renata, fabio]) {
      expect(await seenBy(reader, ana, full)).not.toHaveProperty('contractEnd');
    }
  });

  test('without mail, post, mission and profile is a profile', async () => {
    const bare = of('PER', 'Zoe Sinnada', [], {
      ...{ mail: '', post: undefined, mission: undefined, missionKey: undefined },
      ...{ countryKey: undefined, languages: [] },
    });
    const shown = await seenBy(jo, bare, { people: [...everybody, bare] });
    expect(shown).toMatchObject({ name: bare.name, mail: '', skills: [], works: [], recent: [] });
    expect(shown).not.toHaveProperty('timeZone');
    expect(shown.sources.map(({ facts }) => facts)).toEqual(['post']);
  });

  test('is nobody’s to guests, and nobody’s where there is none', async () => {
    const desk = openPeopleDesk(full);
    const profile = async (reader: MemoryPerson, personId: string): Promise<unknown> =>
      (await desk.as(reader)).profile({ personId });
    expect(await profile(visitor, ana.id)).toMatchObject({
      problem: { code: 'people.guests-not' },
    });
    expect(await profile(jo, visitor.id)).toMatchObject({ problem: { code: 'people.not-found' } });
    expect(await profile(jo, '')).toMatchObject({ problem: { code: 'people.not-found' } });
    expect(await profile(jo, ana.id.toUpperCase())).toMatchObject({ ok: true });
  });
});

describe('what she hides', () => {
  const hidden: DeskSettings = {
    first: {
      profiles: [
        profileOf(ana, {
          about: 'Secreto',
          isMentor: true,
          languages: [{ tag: 'gn', level: 'native' }],
          countriesWorked: ['country.PER'],
          works: [{ kind: 'document', title: 'Guía', url: `${SITE}/guia` }],
          hidden: [
            ...(['post', 'languages', 'countries', 'projects'] as const),
            ...(['works', 'evidence', 'about', 'mentoring'] as const),
          ],
        }),
      ],
      staff: [recordOf(ana, { unit: 'Protección', projectCodes: ['P-1'] })],
      skills: [skillOf(ana, LABOUR, { isHidden: true }), skillOf(ana, RETURN)],
    },
    evidence: [evidenceOf(ana)],
  };

  test('colleagues do not see', async () => {
    const shown = await seenBy(jo, ana, hidden);
    expect(shown).toMatchObject({
      ...{ name: ana.name, mail: ana.mail, about: '', languages: [], countriesWorked: [] },
      ...{ works: [], recent: [], projects: [], isMentor: false },
    });
    expect(shown).not.toHaveProperty('post');
    expect(shown).not.toHaveProperty('unit');
    expect(themes(shown)).toEqual([RETURN]);
    expect(JSON.stringify(shown)).not.toContain('Secreto');
  });

  test('she herself and the KM team see', async () => {
    for (const reader of [ana, harriet]) {
      const shown = await seenBy(reader, ana, hidden);
      expect(shown).toMatchObject({ about: 'Secreto', isMentor: true, unit: 'Protección' });
      expect(themes(shown)).toEqual([LABOUR, RETURN]);
      expect(shown.recent).toHaveLength(1);
    }
  });

  test('specialists see of a hidden skill in their theme, and of nothing else', async () => {
    const shown = await seenBy(renata, ana, hidden);
    expect(themes(shown)).toContain(LABOUR);
    expect(shown.about).toBe('');
    expect(themes(await seenBy(fabio, ana, hidden))).toEqual([RETURN]);
  });

  test('without consent no claim is shown to colleagues', async () => {
    const settings: DeskSettings = {
      first: {
        profiles: [profileOf(ana, { consentAt: undefined })],
        skills: [skillOf(ana, RETURN)],
      },
    };
    expect(themes(await seenBy(jo, ana, settings))).toEqual([]);
    expect(themes(await seenBy(ana, ana, settings))).toEqual([RETURN]);
  });
});

describe('somebody who has left', () => {
  const gone = of('PER', 'Gladys Rivas', [], { isActive: false });
  const settings = (successor: MemoryPerson, state?: SuccessionState): DeskSettings => ({
    people: [...everybody, gone],
    first: {
      profiles: [profileOf(gone, { about: 'Adiós' })],
      staff: [
        recordOf(gone, {
          ...{ leftOn: '2026-06-30', projectCodes: ['P-1'] },
          ...carriedOnBy(successor, state),
        }),
      ],
      skills: [skillOf(gone, LABOUR)],
    },
    evidence: [evidenceOf(gone, { title: 'Informe' })],
  });

  test('keeps her name and her works, loses mail and contact, and points to who took over', async () => {
    const shown = await seenBy(jo, gone, settings(martinez));
    expect(shown).toMatchObject({
      ...{ isFormer: true, name: gone.name, mail: '', about: '', languages: [], projects: [] },
      ...{ successor: { personId: martinez.id, name: martinez.name }, actions: [] },
      recent: [{ title: 'Informe' }],
    });
    expect(shown.skills.every(({ level }) => level === undefined)).toBe(true);
  });

  test('points to nobody before the successor has accepted, nor after a no', async () => {
    for (const state of ['asked', 'declined'] as const) {
      for (const reader of [jo, martinez, hr, harriet]) {
        const shown = await seenBy(reader, gone, settings(martinez, state));
        expect(shown).not.toHaveProperty('successor');
        // who names successors sees what the answer is; to others it is nobody's
        const named = { person: { personId: martinez.id, name: martinez.name }, state };
        if ([hr, harriet].includes(reader)) expect(shown.named).toMatchObject(named);
        else expect(shown).not.toHaveProperty('named');
      }
    }
  });

  test('points to nobody where who took over has left as well', async () => {
    const shown = await seenBy(harriet, gone, settings(gone));
    expect(shown).not.toHaveProperty('successor');
    expect(shown).not.toHaveProperty('named');
  });

  test('may be given a successor by HR and the KM team', async () => {
    for (const reader of [hr, harriet]) {
      expect((await seenBy(reader, gone, settings(martinez))).actions).toEqual([
        { action: 'setSuccessor', allowed: true },
      ]);
    }
  });
});
