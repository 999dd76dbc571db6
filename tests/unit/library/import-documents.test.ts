import {
  createMemoryDocumentLibrary,
  type MemoryDocumentLibrary,
} from '../../../shared/adapters/memory/memory-document-library';
import { importDocuments, type DocumentLibrary } from '../../../shared/domain/library';
import { HubError } from '../../../shared/kernel/errors';
import { bytes, contents, draft, importInto, names, text } from './drafts';

describe('an import', () => {
  test('writes what is new, leaves what is the same, and counts both', async () => {
    const library = createMemoryDocumentLibrary();
    expect(await importInto(library, [draft('r1'), draft('r2')])).toEqual({
      ...{ planned: 2, created: 2, updated: 0, unchanged: 0, failed: [], notices: [] },
    });
    const changed = draft('r2', { title: 'Otro título' });
    expect(await importInto(library, [draft('r1'), changed, draft('r3')])).toEqual({
      ...{ planned: 3, created: 1, updated: 1, unchanged: 1, failed: [], notices: [] },
    });
    expect(library.documents().map(({ fields }) => fields?.title)).toEqual([
      'Informe r1',
      'Otro título',
      'Informe r3',
    ]);
  });

  test('writes nothing when it only plans', async () => {
    const library = createMemoryDocumentLibrary();
    expect(await importInto(library, [draft('r1')], true)).toMatchObject({ created: 1 });
    expect(library.documents()).toEqual([]);
  });

  test('gives records that share a name distinct ones, the same in every library', async () => {
    const twins = [
      draft('r1', { fileName: '2024_informe_es_v01.txt' }),
      draft('r2', { fileName: '2024_INFORME_es_v01.txt' }),
      draft('r3', { fileName: '2024_informe_es_v01.txt' }),
    ];
    const [one, other] = [createMemoryDocumentLibrary(), createMemoryDocumentLibrary()];
    await importInto(one, twins);
    await importDocuments(twins, { library: other, contents, planOnly: false, concurrency: 3 });
    expect(new Set(names(one)).size).toBe(3);
    expect(names(one)[0]).toBe('2024_informe_es_v01.txt');
    expect([...names(other)].sort()).toEqual([...names(one)].sort());
  });

  test('never touches a file that a person put there under the same name', async () => {
    const library = createMemoryDocumentLibrary();
    await library.create('r1.txt', bytes('De una persona'));
    expect(await importInto(library, [draft('r1')])).toMatchObject({ created: 1, failed: [] });
    expect(text(library.documents()[0]?.content)).toBe('De una persona');
    expect(library.documents()[0]?.fields).toBeUndefined();
    expect(library.documents()[1]?.fields?.sourceId).toBe('r1');
  });

  test('leaves a document that a person changed since, and says so', async () => {
    const library = createMemoryDocumentLibrary();
    await importInto(library, [draft('r1')]);
    library.changeByPerson('r1.txt');
    const summary = await importInto(library, [draft('r1', { title: 'Otro' })]);
    expect(summary).toMatchObject({ planned: 1, updated: 0 });
    expect(summary.failed.map(({ problem }) => problem.code)).toEqual([
      'library.changed-by-person',
    ]);
    expect(library.documents()[0]?.fields?.title).toBe('Informe r1');
    const plan = await importInto(library, [draft('r1', { title: 'Otro' })], true);
    expect(plan).toMatchObject({ updated: 0, failed: [{ id: 'r1' }] });
  });
});

describe('a document for the KM team', () => {
  test('has its content only after its rights are narrowed', async () => {
    const library = createMemoryDocumentLibrary();
    const seen: string[] = [];
    const watched = new Proxy(library, {
      get(target, name: keyof MemoryDocumentLibrary) {
        return (...given: never[]) => {
          const document = target.documents()[0];
          if (document && !document.isRestricted) seen.push(text(document.content));
          return (target[name] as (...all: never[]) => unknown)(...given);
        };
      },
    });
    await importInto(watched, [draft('r1', { audience: 'km-team' })]);
    expect(seen.join()).not.toContain('Contenido');
    expect(text(library.documents()[0]?.content)).toBe('Contenido de r1');
  });

  test('is not opened to everybody because its source says so now', async () => {
    const library = createMemoryDocumentLibrary();
    await importInto(library, [draft('r1', { audience: 'km-team' })]);
    const summary = await importInto(library, [draft('r1')]);
    expect(library.documents()[0]?.isRestricted).toBe(true);
    expect(summary.notices.map(({ notice }) => notice.code)).toEqual(['library.still-restricted']);
  });
});

describe('a library that fails', () => {
  const failing = (library: DocumentLibrary, code: 'no-right' | 'unavailable', ids: number[]) => {
    let calls = 0;
    return new Proxy(library, {
      get(target, name: keyof DocumentLibrary) {
        if (name !== 'create') return target[name];
        return (...given: Parameters<DocumentLibrary['create']>) => {
          calls += 1;
          if (ids.includes(calls)) throw new HubError(code, { message: 'refused' });
          return target.create(...given);
        };
      },
    });
  };

  test('at one document does not keep the others out', async () => {
    const library = createMemoryDocumentLibrary();
    const drafts = [draft('r1'), draft('r2'), draft('r3')];
    const summary = await importInto(failing(library, 'no-right', [2]), drafts);
    expect(summary).toMatchObject({ planned: 3, created: 2 });
    expect(summary.failed.map(({ id, problem }) => [id, problem.code])).toEqual([
      ['r2', 'library.service-failed'],
    ]);
  });

  test('at every document is left alone after a few, and each record is accounted for', async () => {
    const library = createMemoryDocumentLibrary();
    const drafts = Array.from({ length: 20 }, (_, index) => draft(`r${index}`));
    const always = Array.from({ length: 20 }, (_, index) => index + 1);
    const summary = await importInto(failing(library, 'unavailable', always), drafts);
    const codes = summary.failed.map(({ problem }) => problem.code);
    expect(codes.filter((code) => code === 'library.service-failed')).toHaveLength(5);
    expect(codes.filter((code) => code === 'library.not-attempted')).toHaveLength(15);
  });
});
