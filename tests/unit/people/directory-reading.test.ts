import type { ListFault } from '../../../shared/adapters/memory/memory-people-records';
import { Organisation, settle, unavailable } from './organisation';
import { LABOUR, ana, contactOf, evidenceOf, everybody, profileOf } from './people-desk';
import { recordOf, renata, skillOf } from './people-desk';

describe('a change that was saved just now', () => {
  test('is seen at once, without a reading', async () => {
    const hub = new Organisation();
    const before = await hub.source.current();
    hub.source.noteProfile(profileOf(ana, { about: 'Nuevo' }));
    hub.source.noteSkill(skillOf(ana, LABOUR, { level: 'learner' }));
    hub.source.noteSkill(skillOf(ana, LABOUR, { level: 'expert' }));
    hub.source.noteRecord(recordOf(ana, { post: 'Otra' }));
    hub.source.noteContact(contactOf(ana));
    const known = await hub.known(ana);
    expect(known).toMatchObject({
      ...{ profile: { about: 'Nuevo' }, person: { post: 'Otra' }, asked: 1, askedInQuarter: 1 },
      skills: [{ level: 'expert' }],
    });
    expect(hub.reads).toBe(1);
    // Who still reads the earlier one, reads it unchanged.
    expect(before.known.get(ana.id)?.skills).toEqual([]);
  });

  test('is not lost in a reading that began before it', async () => {
    const hub = new Organisation();
    await hub.source.current();
    let open = (): void => undefined;
    hub.gate = new Promise((done) => (open = done));
    const reading = hub.source.refresh();
    hub.source.noteProfile(profileOf(ana, { about: 'Nuevo' }));
    open();
    await reading;
    expect((await hub.known(ana))?.profile.about).toBe('Nuevo');
  });

  test('of a person who has left at once hides her', async () => {
    const hub = new Organisation({ skills: [skillOf(ana, LABOUR)] });
    await hub.source.current();
    hub.source.noteRecord(recordOf(ana, { leftOn: '2026-11-20' }));
    expect(await hub.known(ana)).toMatchObject({ isFormer: true });
  });
});

describe('reading', () => {
  test('is done once for all who wait for it', async () => {
    const hub = new Organisation();
    await Promise.all(Array.from({ length: 20 }, () => hub.source.current()));
    expect(hub.reads).toBe(1);
  });

  test('is done again in the background after half an hour, while the last one answers', async () => {
    const hub = new Organisation();
    const first = await hub.source.current();
    hub.later(29);
    expect(await hub.source.current()).toBe(first);
    hub.later(1);
    expect(await hub.source.current()).toBe(first);
    await settle();
    expect((await hub.source.current()).asOf).toBe('2026-11-24T13:30:00.000Z');
    expect(hub.reads).toBe(2);
  });

  test('without accounts there is none, and whoever types does not storm what is down', async () => {
    const hub = new Organisation();
    hub.areAccountsThere = false;
    await expect(hub.source.current()).rejects.toMatchObject({ code: 'unavailable' });
    await expect(hub.source.current()).rejects.toMatchObject({ code: 'unavailable' });
    expect(hub.reads).toBe(1);
    hub.areAccountsThere = true;
    hub.later(1);
    expect((await hub.source.current()).known.size).toBeGreaterThan(0);
  });

  test('keeps the last accounts with their age where they do not answer', async () => {
    const hub = new Organisation();
    await hub.source.current();
    hub.areAccountsThere = false;
    hub.later(60);
    await hub.source.refresh();
    const { asOf, missing, known } = await hub.source.current();
    expect(missing).toEqual(['accounts']);
    expect(hub.failed).toEqual(['accounts']);
    expect(asOf).toBe('2026-11-24T13:00:00.000Z');
    expect(known.size).toBe(everybody.length - 1);
  });

  test.each<readonly [string, ListFault['list'] | 'documents' | 'specialists']>([
    ['profiles', 'profiles'],
    ['skills', 'skills'],
    ['staff', 'staff'],
    ['contacts', 'contacts'],
    ['staff', 'twins'],
    ['documents', 'documents'],
    ['staff', 'specialists'],
  ])('names %s as missing where %s do not answer, and keeps what they said', async (name, what) => {
    const hub = new Organisation({
      profiles: [profileOf(ana, { about: 'Hola' })],
      skills: [skillOf(ana, LABOUR)],
      staff: [recordOf(ana, { post: 'Otra' })],
    });
    const evidence = [evidenceOf(ana)];
    hub.found = () => ({ evidence });
    const before = await hub.known(ana);
    if (what === 'documents') hub.found = unavailable;
    else if (what === 'specialists') hub.areActorsThere = false;
    else hub.lists.failNext({ list: what });
    await hub.source.refresh();
    expect((await hub.source.current()).missing).toEqual([name]);
    expect(await hub.known(ana)).toEqual(before);
    expect((await hub.known(renata))?.specialistOf).toEqual([LABOUR]);
    // What was incomplete is soon asked for again.
    hub.areActorsThere = true;
    hub.found = () => ({ evidence: [] });
    hub.later(2);
    await hub.source.current();
    await settle();
    expect((await hub.source.current()).missing).toEqual([]);
  });

  test('shows nothing that may be hidden as long as nobody could read what is', async () => {
    const hub = new Organisation({ skills: [skillOf(ana, LABOUR)] });
    hub.lists.failNext({ list: 'profiles' });
    const known = await hub.known(ana);
    expect(known?.profile.consentAt).toBeUndefined();
    expect(known?.profile.hidden).toContain('evidence');
  });

  test('that is ended changes nothing', async () => {
    const hub = new Organisation();
    const before = await hub.source.current();
    const end = new AbortController();
    let open = (): void => undefined;
    hub.gate = new Promise((done) => (open = done));
    const reading = hub.source.refresh(end.signal);
    end.abort();
    open();
    await expect(reading).rejects.toMatchObject({ code: 'unavailable' });
    expect(await hub.source.current()).toBe(before);
  });
});
