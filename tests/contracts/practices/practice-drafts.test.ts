import { createMemoryPractices } from '../../../shared/adapters/memory/memory-practices';
import type { PracticeDrafts, PracticeFiles } from '../../../shared/domain/practices';
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

interface Desk {
  /** Ana's, as one window has them. */
  readonly drafts: PracticeDrafts;
  /** The same person's, in another window. */
  readonly otherWindow: PracticeDrafts;
  readonly files: PracticeFiles;
}

const openings: readonly [string, () => Promise<Desk>][] = [
  [
    'memory',
    () => {
      const { draftsOf, files } = createMemoryPractices();
      const drafts = draftsOf(ana.objectId);
      return Promise.resolve({ drafts, files, otherWindow: draftsOf(ana.objectId) });
    },
  ],
  [
    'SharePoint',
    async () => ({
      drafts: (await personOf(site, ana.mail)).drafts,
      otherWindow: (await personOf(site, ana.mail)).drafts,
      files: storesOf(site).files,
    }),
  ],
];

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const draftOf = (id: string) => ({ id, content: content(), coAuthorIds: [luz.objectId] });

describe.each(openings)('drafts in %s', (_, open) => {
  test('come back as they were saved, and are gone when they are taken away, also twice', async () => {
    const { drafts } = await open();
    const id = newId();
    const { kind, draft } = await drafts.save({ ...draftOf(id), basedOn: 'v-7' });
    expect(kind).toBe('saved');
    expect(await drafts.get(id)).toEqual(draft);
    expect(draft).toMatchObject({ ...draftOf(id), basedOn: 'v-7', attachments: [] });
    expect((await drafts.list()).map((one) => one.id)).toContain(id);
    await drafts.remove(id);
    await drafts.remove(id);
    expect(await drafts.get(id)).toBeUndefined();
    expect((await drafts.list()).map((one) => one.id)).not.toContain(id);
  });

  test('that another window has saved meanwhile are not written over: the other version is shown', async () => {
    const { drafts, otherWindow } = await open();
    const id = newId();
    const { draft: first } = await drafts.save(draftOf(id));
    const theirs = content({ projectCode: 'OTRO' });
    const { draft: second } = await otherWindow.save(
      { ...draftOf(id), content: theirs },
      first.version
    );
    const mine = content({ projectCode: 'MÍO' });
    expect(await drafts.save({ ...draftOf(id), content: mine }, first.version)).toEqual({
      kind: 'conflict',
      draft: second,
    });
    const settled = await drafts.save({ ...draftOf(id), content: mine }, second.version);
    expect(settled.kind).toBe('saved');
    expect((await otherWindow.get(id))?.content.projectCode).toBe('MÍO');
  });

  test('take files without a conflict of the window with itself', async () => {
    const { drafts } = await open();
    const id = newId();
    const { draft } = await drafts.save(draftOf(id));
    await drafts.attach(id, 'guía de campo.txt', bytes('Hola'));
    expect(await drafts.attach(id, 'otra.txt', bytes('Adiós'))).toEqual(
      expect.arrayContaining([
        { name: 'guía de campo.txt', size: 4 },
        { name: 'otra.txt', size: 6 },
      ])
    );
    const saved = await drafts.save({ ...draftOf(id), coAuthorIds: [] }, draft.version);
    expect(saved.kind).toBe('saved');
    expect(saved.draft.attachments).toHaveLength(2);
    expect(await drafts.detach(id, 'otra.txt')).toEqual([{ name: 'guía de campo.txt', size: 4 }]);
    expect(await drafts.detach(id, 'otra.txt')).toHaveLength(1);
    expect((await drafts.get(id))?.attachments).toEqual([{ name: 'guía de campo.txt', size: 4 }]);
    await expect(drafts.attach(newId(), 'a.txt', bytes('a'))).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('give their files to the practice, which keeps them when the draft is gone', async () => {
    const { drafts, files } = await open();
    const id = newId();
    await drafts.save(draftOf(id));
    await drafts.attach(id, "l'ÿle.txt", bytes('Hola'));
    await drafts.attach(id, 'b.txt', bytes('Adiós'));
    const sorted = (all: readonly { readonly name: string }[]) =>
      all.map(({ name }) => name).sort();
    const taken = await files.takeFromDraft(id, ana.objectId);
    expect(sorted(taken)).toEqual(['b.txt', "l'ÿle.txt"]);
    expect(sorted(await files.takeFromDraft(id, ana.objectId))).toEqual(['b.txt', "l'ÿle.txt"]);
    await drafts.detach(id, 'b.txt');
    await drafts.remove(id);
    expect(sorted(await files.takeFromDraft(id, ana.objectId))).toEqual(['b.txt', "l'ÿle.txt"]);
    const read = await files.read(id, "l'ÿle.txt");
    expect(read && new TextDecoder().decode(read.body)).toBe('Hola');
    expect(await files.read(id, 'nada.txt')).toBeUndefined();
    expect(await files.read(newId(), 'b.txt')).toBeUndefined();
  });

  test('of somebody else give no files to a practice', async () => {
    const { drafts, files } = await open();
    const id = newId();
    await drafts.save(draftOf(id));
    await drafts.attach(id, 'a.txt', bytes('Hola'));
    expect(await files.takeFromDraft(id, luz.objectId)).toEqual([]);
    expect(await files.takeFromDraft(id, newId())).toEqual([]);
  });
});

describe('a draft in SharePoint', () => {
  const list = `/_api/web/getList('${sitePath}/Lists/HubPracticeDrafts')/items`;
  const others = [
    ['another person', luz.mail],
    ['the KM team', eva.mail],
    ['a guest', guest.mail],
  ] as const;

  test.each(others)(
    'is seen, changed and deleted by its author alone, not by %s',
    async (_, mail) => {
      const { drafts } = await personOf(site, ana.mail);
      const id = newId();
      await drafts.save(draftOf(id));
      const found = await site.asPerson(ana.mail, 'GET', `${list}?$filter=Title eq '${id}'`);
      const [item] = ((await found.json()) as { value: { Id: number }[] }).value;
      const seen = await site.asPerson(mail, 'GET', `${list}?$top=500`);
      expect(await seen.text()).not.toContain(id);
      const one = `${list}(${item?.Id ?? 0})`;
      expect([403, 404]).toContain((await site.asPerson(mail, 'GET', one)).status);
      for (const method of ['MERGE', 'DELETE']) {
        const more = { 'X-HTTP-Method': method, 'IF-MATCH': '*' };
        const { status } = await site.asPerson(mail, 'POST', one, { Title: 'mío' }, more);
        expect([403, 404]).toContain(status);
      }
      if (mail !== guest.mail)
        expect(await (await personOf(site, mail)).drafts.get(id)).toBeUndefined();
    }
  );

  test('whose text breaks the rules of the form is read as far as it has one', async () => {
    const id = newId();
    await site.asPerson(ana.mail, 'POST', list, {
      ...{
        Title: id,
        HubPracticeStamp: 'v',
        HubPracticeRecord1: '{"content":{"texts":[1],"kind":7',
      },
    });
    const draft = await (await personOf(site, ana.mail)).drafts.get(id);
    expect(draft?.content).toMatchObject({ kind: 'goodPractice', texts: {}, themeKeys: [] });
  });

  test('keeps a file that is no document of its kind from the practice', async () => {
    const { drafts } = await personOf(site, ana.mail);
    const id = newId();
    await drafts.save(draftOf(id));
    await drafts.attach(id, 'factura.pdf', bytes('MZ no soy un pdf'));
    expect(await storesOf(site).files.takeFromDraft(id, ana.objectId)).toEqual([]);
  });

  test('is found by no search', async () => {
    const { drafts } = await personOf(site, ana.mail);
    await drafts.save({ ...draftOf(newId()), content: content({ projectCode: 'zarapito' }) });
    await site.admin('POST', '/crawl');
    const body = { request: { Querytext: 'zarapito', RowLimit: 5 } };
    const answer = await site.asPerson(ana.mail, 'POST', '/_api/search/postquery', body);
    expect(await answer.text()).toContain('"TotalRows":0');
  });
});
