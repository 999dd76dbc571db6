import { HubError } from '../../../shared/kernel/errors';
import { reactToPeople, runPeopleClocks, type Evidence } from '../../../shared/domain/people';
import {
  ana,
  carriedOnBy,
  everybody,
  evidenceOf,
  got,
  jo,
  LABOUR,
  of,
  openPeopleDesk,
  profileOf,
  recordOf,
  renata,
  skillOf,
  told,
  type DeskSettings,
  type PeopleDesk,
} from './people-desk';

const skilled = (more: DeskSettings = {}): PeopleDesk =>
  openPeopleDesk({
    ...more,
    first: { profiles: [profileOf(ana)], skills: [skillOf(ana, LABOUR)], ...more.first },
  });

/** Puts the clock to a day, with the directory as it is read then. */
async function on(desk: PeopleDesk, day: string): Promise<void> {
  desk.setTime(`${day}T06:00:00Z`);
  await desk.refresh();
}

describe('once a year', () => {
  test('a person is asked whether a skill is still right; without an answer it lapses after thirty days', async () => {
    const desk = skilled();
    await on(desk, '2027-05-19');
    expect(await desk.tick()).toMatchObject({ due: 0 });
    await on(desk, '2027-05-20');
    expect(await desk.tick()).toMatchObject({ due: 1 });
    expect(await desk.tick()).toMatchObject({ due: 0 });
    const messages = await desk.react();
    expect(told(messages)).toEqual([['due', ana.name]]);
    expect(messages[0]).toMatchObject({
      ...{ kind: 'people-skill', values: { subjectId: ana.id, themeKey: LABOUR } },
    });
    // Until then she is found as before.
    const found = await (await desk.as(jo)).strip({ themeKey: LABOUR, most: 9 });
    expect(found.map(({ personId }) => personId)).toContain(ana.id);
    await on(desk, '2027-06-18');
    expect(await desk.tick()).toMatchObject({ lapsed: 0 });
    await on(desk, '2027-06-19');
    expect(await desk.tick()).toMatchObject({ lapsed: 1 });
    expect(await desk.skill(ana)).toMatchObject({ state: 'lapsed' });
    const later = await (await desk.as(jo)).strip({ themeKey: LABOUR, most: 9 });
    expect(later.map(({ personId }) => personId)).not.toContain(ana.id);
    expect(await desk.react()).toEqual([]);
  });

  test('her yes in time is good for another year', async () => {
    const desk = skilled();
    await on(desk, '2027-05-20');
    await desk.tick();
    await desk.react();
    desk.setTime('2027-06-01T12:00:00Z');
    got(await (await desk.as(ana)).answerOwn({ themeKey: LABOUR, answer: 'yes' }));
    await on(desk, '2027-07-20');
    expect(await desk.tick()).toMatchObject({ due: 0, lapsed: 0 });
    await on(desk, '2028-06-01');
    expect(await desk.tick()).toMatchObject({ due: 1 });
  });

  test('a question that nobody could hand over does not lapse', async () => {
    const desk = skilled();
    await on(desk, '2027-05-20');
    await desk.tick();
    await on(desk, '2027-07-01');
    expect(await desk.tick()).toMatchObject({ lapsed: 0 });
    await desk.react();
    await desk.refresh();
    expect(await desk.tick()).toMatchObject({ lapsed: 1 });
  });

  test('the thirty days begin when she is back, where she is away', async () => {
    const until = '2027-06-30';
    const desk = skilled({
      first: { profiles: [profileOf(ana, { availability: { kind: 'notUntil', until } })] },
    });
    await on(desk, '2027-05-20');
    await desk.tick();
    await desk.react();
    await on(desk, '2027-07-29');
    expect(await desk.tick()).toMatchObject({ lapsed: 0 });
    await on(desk, '2027-07-30');
    expect(await desk.tick()).toMatchObject({ lapsed: 1 });
  });

  test('nobody asks who has left: her skill lapses, and others wait no longer for her', async () => {
    const desk = skilled({
      first: { staff: [recordOf(ana, { leftOn: '2027-01-31', ...carriedOnBy(jo) })] },
    });
    await on(desk, '2027-05-20');
    expect(await desk.tick()).toMatchObject({ lapsed: 1, due: 0 });
    expect(await desk.react()).toEqual([]);
    expect(await desk.lists.skills.dueBy('2027-05-20', 10)).toEqual([]);
  });
});

describe('evidence that comes later', () => {
  test('confirms a claim that waits, and the person is told', async () => {
    let evidence: readonly Evidence[] = [];
    const desk = openPeopleDesk({
      first: { profiles: [profileOf(ana)] },
      sources: { documents: () => ({ evidence }) },
    });
    got(await (await desk.as(ana)).claim({ themeKey: LABOUR, level: 'practitioner' }));
    await desk.react();
    expect(await desk.tick()).toMatchObject({ proved: 0, waiting: 0 });
    evidence = [evidenceOf(ana), evidenceOf(ana, { kind: 'practice' })];
    await desk.refresh();
    expect(await desk.tick()).toMatchObject({ proved: 1 });
    expect(await desk.tick()).toMatchObject({ proved: 0 });
    expect(await desk.skill(ana)).toMatchObject({
      ...{ state: 'confirmed', confirmedBy: { kind: 'evidence' } },
    });
    expect(told(await desk.react())).toEqual([['confirmed', ana.name]]);
  });

  test('confirms nothing behind the back of who took her consent back', async () => {
    const desk = openPeopleDesk({
      evidence: [evidenceOf(ana), evidenceOf(ana, { kind: 'practice' })],
      first: { skills: [skillOf(ana, LABOUR, { state: 'pending' })] },
    });
    expect(await desk.tick()).toMatchObject({ proved: 0 });
  });

  test('stands back where she has changed the claim since the directory was read', async () => {
    const desk = openPeopleDesk({
      evidence: [evidenceOf(ana), evidenceOf(ana, { kind: 'practice' })],
      first: { profiles: [profileOf(ana)], skills: [skillOf(ana, LABOUR, { state: 'pending' })] },
    });
    await desk.refresh();
    const kept = await desk.lists.skills.get(skillOf(ana, LABOUR).id);
    if (!kept) throw new Error('it was there');
    await desk.lists.skills.save({ ...kept.value, level: 'reference' }, kept.version);
    expect(await desk.tick()).toMatchObject({ proved: 0 });
    expect(await desk.skill(ana)).toMatchObject({ state: 'pending', level: 'reference' });
  });
});

describe('a run', () => {
  test('that is told to stop leaves the rest for the next one', async () => {
    const desk = skilled();
    await on(desk, '2027-05-20');
    expect(await desk.tick(AbortSignal.abort())).toMatchObject({ due: 0 });
    expect(await desk.tick()).toMatchObject({ due: 1 });
  });

  test('does what it can where one list does not answer, and says so', async () => {
    const desk = skilled();
    await on(desk, '2027-05-20');
    desk.lists.failNext({ list: 'contacts', method: 'forget' });
    await expect(desk.tick()).rejects.toThrow(HubError);
    expect((await desk.skill(ana)).state).toBe('due');
  });

  test('does not take a mistake of the hub itself for a list that is away', async () => {
    const desk = skilled();
    const contacts = { ...desk.ports.contacts, toAsk: () => Promise.reject(new TypeError('bug')) };
    const notifier = { notify: () => Promise.resolve() };
    await expect(runPeopleClocks({ ...desk.ports, contacts, notifier })).rejects.toThrow('bug');
  });
});

describe('handing news over', () => {
  const proposed = async (): Promise<PeopleDesk> => {
    const desk = openPeopleDesk();
    const specialist = await desk.as(renata);
    for (const person of [ana, jo]) {
      got(
        await specialist.propose({ personId: person.id, themeKey: LABOUR, level: 'practitioner' })
      );
    }
    return desk;
  };

  test('cut off before it is cleared tells everybody once', async () => {
    const desk = await proposed();
    desk.lists.failNext({ list: 'skills', method: 'save', when: 'before' });
    await expect(desk.react()).rejects.toThrow('told to fail');
    expect(told(await desk.react())).toEqual([
      ['proposed', ana.name],
      ['proposed', jo.name],
    ]);
    expect(await desk.lists.skills.withNews(10)).toEqual([]);
  });

  test('keeps what cannot be handed over, and nobody else waits for it', async () => {
    const desk = await proposed();
    const heard: string[] = [];
    const notifier = {
      notify(requests: readonly { readonly personId: string }[]) {
        if (requests.some(({ personId }) => personId === ana.id)) {
          return Promise.reject(new HubError('unavailable', { message: 'down' }));
        }
        heard.push(...requests.map(({ personId }) => personId));
        return Promise.resolve();
      },
    };
    await expect(reactToPeople({ ...desk.ports, notifier })).rejects.toThrow('down');
    expect(heard).toEqual([jo.id]);
    expect(told(await desk.react())).toEqual([['proposed', ana.name]]);
  });

  test('leaves news that came while it was at it', async () => {
    const desk = await proposed();
    const notifier = {
      async notify() {
        const own = await desk.as(jo);
        await own.consent({ isGiven: true });
        await own.answerOwn({ themeKey: LABOUR, answer: 'yes' });
      },
    };
    await reactToPeople({ ...desk.ports, notifier });
    expect((await desk.skill(jo)).news.map(({ kind }) => kind)).toEqual(['claimed']);
  });

  test('says nothing any more of what is over', async () => {
    const desk = await proposed();
    got(await (await desk.as(ana)).answerOwn({ themeKey: LABOUR, answer: 'notMe' }));
    expect(told(await desk.react())).toEqual([['proposed', jo.name]]);
  });

  test('of a theme that nobody answers for tells nobody and is done', async () => {
    const lonely = of('ECU', 'Rosa Chimbo');
    const desk = openPeopleDesk({
      people: [...everybody, lonely],
      first: { profiles: [profileOf(lonely)] },
    });
    got(
      await (await desk.as(lonely)).claim({ themeKey: 'theme.child-protection', level: 'expert' })
    );
    expect(await desk.react()).toEqual([]);
    expect(await desk.lists.skills.withNews(10)).toEqual([]);
  });
});
