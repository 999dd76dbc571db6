import { createMemoryPractices } from '../../../shared/adapters/memory/memory-practices';
import type {
  PracticeDrafts,
  PracticeFiles,
  PublishedPractice,
  PublishedPractices,
  PublishedPracticeShelf,
} from '../../../shared/domain/practices';
import type { LocalSite } from '../../surfaces/cli/local-site';
import { ana, eva, luz } from '../../surfaces/cli/people';
import {
  content,
  guest,
  newId,
  openPracticesSite,
  personOf,
  sitePath,
  storesOf,
} from './practices-site';

let site: LocalSite;

beforeAll(async () => {
  site = await openPracticesSite();
}, 60_000);
afterAll(() => site.close());

/** A published practice with something in every field. */
function published(more: Partial<PublishedPractice> = {}): PublishedPractice {
  return {
    id: newId(),
    kind: 'goodPractice',
    content: content(),
    translations: [
      {
        ...{ locale: 'pt', texts: { title: 'Balcão único' }, isMachine: false },
        ...{ by: { personId: 'p-1', name: 'Otávio' }, at: '2026-11-20T10:00:00.000Z' },
      },
    ],
    attachments: [],
    author: { personId: luz.objectId, name: 'Luz Prueba' },
    coAuthors: [{ personId: ana.objectId, name: 'Ana Prueba' }],
    ...{ missionKey: 'mission.PER', mission: 'Misión en Perú' },
    publishedAt: '2026-11-24T13:00:00.000Z',
    ...{ reviewOn: '2028-11-24', isDue: false, reuseCount: 3, isExternal: false },
    reviewers: ['Rosa Prueba', 'Raúl Prueba'],
    ...more,
  };
}

interface Ports {
  readonly shelf: PublishedPracticeShelf;
  readonly files: PracticeFiles;
  readonly drafts: PracticeDrafts;
  readonly published: PublishedPractices;
}

const openings: readonly [string, () => Promise<Ports>][] = [
  [
    'memory',
    () => {
      const ports = createMemoryPractices({ me: ana.objectId });
      return Promise.resolve(ports);
    },
  ],
  ['SharePoint', async () => ({ ...storesOf(site), ...(await personOf(site, ana.mail)) })],
];

describe.each(openings)('published practices in %s', (_, open) => {
  test('are read as they were published, replaced, and gone when they are taken away, also twice', async () => {
    const { shelf, published: reader } = await open();
    const one = published();
    await shelf.put(one);
    expect(await reader.get(one.id)).toEqual(one);
    const {
      author: _author,
      coAuthors: _coAuthors,
      ...next
    } = { ...one, isDue: true, reuseCount: 4 };
    const silent = { ...next, content: content({ shownAs: 'missionOnly' }) };
    await shelf.put(silent);
    expect(await reader.get(one.id)).toEqual(silent);
    await shelf.remove(one.id);
    await shelf.remove(one.id);
    expect(await reader.get(one.id)).toBeUndefined();
    expect(await reader.get("' or 1 eq 1 or 'a' eq '")).toBeUndefined();
  });

  test('are counted, whatever their texts say meanwhile', async () => {
    const { shelf, published: reader } = await open();
    const one = published();
    await shelf.put(one);
    await shelf.setReuseCount(one.id, 7);
    await shelf.setReuseCount(newId(), 7);
    expect(await reader.get(one.id)).toEqual({ ...one, reuseCount: 7 });
    expect(await shelf.overview()).toContainEqual({
      ...{ id: one.id, kind: one.kind, publishedAt: one.publishedAt, isDue: false },
      ...{ themeKeys: one.content.themeKeys, countryKeys: one.content.countryKeys },
    });
  });
});

describe('a practice on its way to all staff', () => {
  const itemsOf = `/_api/web/getList('${sitePath}/Lists/HubPractices')/items`;
  const itemsFor = async (mail: string, id: string) => {
    const path = `${itemsOf}?$filter=HubWorkId eq '${id}'&$expand=AttachmentFiles`;
    const answer = await site.asPerson(mail, 'GET', path);
    if (!answer.ok) return [];
    return ((await answer.json()) as { value: { Id: number; [column: string]: unknown }[] }).value;
  };
  const withFiles = async (): Promise<PublishedPractice> => {
    const one = published({ attachments: [{ name: 'guía.txt', size: 4, url: '' }] });
    const { drafts } = await personOf(site, ana.mail);
    await drafts.save({ id: one.id, content: one.content, coAuthorIds: [] });
    await drafts.attach(one.id, 'guía.txt', new TextEncoder().encode('Hola'));
    await storesOf(site).files.takeFromDraft(one.id, ana.objectId);
    return one;
  };

  test('brings its files, terms and people with it, and a second time writes nothing', async () => {
    const one = await withFiles();
    const { shelf } = storesOf(site);
    await shelf.put(one);
    const [item] = await itemsFor(luz.mail, one.id);
    expect(item).toMatchObject({
      ...{ Title: one.content.texts.title, HubReferenceYear: 2025, HubExposure: 'internal' },
      ...{ HubLifecycle: 'current', HubPracticeKind: 'goodPractice' },
      AttachmentFiles: [{ FileName: 'guía.txt' }],
    });
    expect(item?.['HubThemes']).toHaveLength(2);
    expect(item?.['HubLanguages']).toHaveLength(2);
    expect(item?.['HubAuthorsId']).toHaveLength(2);
    const read = await (await personOf(site, luz.mail)).published.get(one.id);
    const [file] = read?.attachments ?? [];
    expect(file).toMatchObject({ name: 'guía.txt', size: 4 });
    expect(file?.url).toMatch(
      /^\/sites\/hub\/Lists\/HubPractices\/Attachments\/\d+\/gu%C3%ADa\.txt$/
    );
    await site.requests();
    await shelf.put(one);
    const again = await site.requests();
    expect(again.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('is one item, whole and with every file, wherever the line broke on the way', async () => {
    for (let broken = 0; broken < 14; broken += 1) {
      const one = await withFiles();
      let left = broken;
      site.interrupt((method) => method !== 'GET' && (left -= 1) < 0);
      await storesOf(site)
        .shelf.put(one)
        .catch(() => undefined);
      site.interrupt(() => false);
      const reader = (await personOf(site, luz.mail)).published;
      const half = await reader.get(one.id);
      if (half) expect(half.attachments).toHaveLength(1);
      await storesOf(site).shelf.put(one);
      expect(await itemsFor(luz.mail, one.id)).toHaveLength(1);
      expect(await reader.get(one.id)).toMatchObject({
        ...{ content: one.content, attachments: [{ name: 'guía.txt', size: 4 }] },
      });
    }
  }, 60_000);

  test('stays what it was for readers while a new version of it is cut off', async () => {
    const one = await withFiles();
    const { shelf } = storesOf(site);
    await shelf.put(one);
    const next = { ...one, content: content({ projectCode: 'NUEVO' }) };
    const reader = (await personOf(site, luz.mail)).published;
    for (let broken = 1; broken < 6; broken += 1) {
      let left = broken;
      site.interrupt((method) => method !== 'GET' && (left -= 1) < 0);
      await shelf.put(next).catch(() => undefined);
      site.interrupt(() => false);
      const read = await reader.get(one.id);
      expect(['NUEVO', one.content.projectCode]).toContain(read?.content.projectCode);
    }
    await shelf.put(next);
    expect((await reader.get(one.id))?.content.projectCode).toBe('NUEVO');
    await shelf.put(one);
    expect((await reader.get(one.id))?.content.projectCode).toBe(one.content.projectCode);
  });

  test('is seen by a guest only while it is released, and by staff all the time', async () => {
    const one = published({ isExternal: true });
    const inside = published();
    const { shelf } = storesOf(site);
    await shelf.put(inside);
    await shelf.put(one);
    await shelf.put(one);
    const seenBy = async (mail: string) => (await itemsFor(mail, one.id)).length;
    expect(await seenBy(guest.mail)).toBe(1);
    expect(await itemsFor(guest.mail, inside.id)).toEqual([]);
    expect([await seenBy(ana.mail), await seenBy(eva.mail)]).toEqual([1, 1]);
    const [item] = await itemsFor(ana.mail, one.id);
    expect(item).toMatchObject({ HubExposure: 'external' });
    await shelf.put({ ...one, isExternal: false });
    expect(await seenBy(guest.mail)).toBe(0);
    expect([await seenBy(ana.mail), await seenBy(eva.mail)]).toEqual([1, 1]);
  });

  test('is read in one call', async () => {
    const one = published();
    await storesOf(site).shelf.put(one);
    const { published: reader } = await personOf(site, luz.mail);
    await site.requests();
    await reader.get(one.id);
    expect(await site.requests()).toHaveLength(1);
  });
});
