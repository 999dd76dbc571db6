import {
  createMemoryDocumentLibrary,
  type MemoryDocumentLibrary,
} from '../../../shared/adapters/memory/memory-document-library';
import type { DocumentLibrary, WriteSummary } from '../../../shared/domain/library';
import { bytes, draft, importInto, names, text } from './drafts';

/** The library of a program that ends at the nth call of a method. */
function endingAt(
  library: DocumentLibrary,
  method: keyof DocumentLibrary,
  nth = 1
): DocumentLibrary {
  let calls = 0;
  return new Proxy(library, {
    get(target, name: keyof DocumentLibrary) {
      if (name !== method) return target[name];
      return (...given: never[]) => {
        calls += 1;
        if (calls === nth) throw new Error('the program ended');
        return (target[name] as (...all: never[]) => unknown)(...given);
      };
    },
  });
}

describe('a person who saves a document while the import runs', () => {
  /** The library, with something that happens right before a document is claimed. */
  const beforeClaim = (library: MemoryDocumentLibrary, act: () => void): DocumentLibrary => ({
    ...library,
    claim(stored) {
      act();
      return library.claim(stored);
    },
  });
  const codes = (summary: WriteSummary) => summary.failed.map(({ problem }) => problem.code);

  test('keeps her version, and the record is named', async () => {
    const library = createMemoryDocumentLibrary();
    await importInto(library, [draft('r1'), draft('r2')]);
    let isFirst = true;
    const busy = beforeClaim(library, () => {
      if (isFirst) library.changeByPerson('r1.txt');
      isFirst = false;
    });
    const content = { kind: 'text', text: 'Nuevo' } as const;
    const summary = await importInto(busy, [draft('r1', { content }), draft('r2', { content })]);
    expect(summary).toMatchObject({ planned: 2, updated: 1 });
    expect(codes(summary)).toEqual(['library.changed-meanwhile']);
    const [first, second] = library.documents();
    expect(text(first?.content)).toBe('Contenido de r1');
    expect(text(second?.content)).toBe('Nuevo');
    // The next import sees that a person has changed it.
    expect(codes(await importInto(library, [draft('r1', { content })]))).toEqual([
      'library.changed-by-person',
    ]);
  });

  test('does not have her rights narrowed either', async () => {
    const library = createMemoryDocumentLibrary();
    await importInto(library, [draft('r1')]);
    const busy = beforeClaim(library, () => library.changeByPerson('r1.txt'));
    await importInto(busy, [draft('r1', { audience: 'km-team' })]);
    expect(library.documents()[0]?.isRestricted).toBe(false);
  });

  test('keeps the half document that an import left and she has filled in since', async () => {
    const library = createMemoryDocumentLibrary();
    await library.create('r1.txt', bytes('Contenido de r1'));
    const busy = beforeClaim(library, () => library.changeByPerson('r1.txt'));
    const summary = await importInto(busy, [draft('r1')]);
    expect(codes(summary)).toEqual(['library.changed-meanwhile']);
    expect(library.documents()[0]?.fields).toBeUndefined();
  });
});

describe('an import that is cut off', () => {
  test('between content and fields is made good even if the source is as before', async () => {
    const library = createMemoryDocumentLibrary();
    await importInto(library, [draft('r1')]);
    const changed = draft('r1', { content: { kind: 'text', text: 'Nuevo' } });
    await expect(importInto(endingAt(library, 'describe'), [changed])).rejects.toThrow('ended');
    expect(await importInto(library, [draft('r1')])).toMatchObject({ updated: 1 });
    expect(text(library.documents()[0]?.content)).toBe('Contenido de r1');
  });

  const drafts = [draft('r1'), draft('r2', { audience: 'km-team' }), draft('r3')];

  test.each([
    ['before the second file', 'create', 2],
    ['between a file and its fields', 'describe', 1],
    ['between a name and its rights', 'restrictToKmTeam', 1],
    ['between the rights and the content', 'replaceContent', 1],
    ['before the fields of the last one', 'describe', 3],
  ] as const)('%s is finished by the next one, and nothing is doubled', async (_, method, nth) => {
    const library = createMemoryDocumentLibrary();
    await expect(importInto(endingAt(library, method, nth), drafts)).rejects.toThrow('ended');
    const summary = await importInto(library, drafts);
    expect(summary.created + summary.unchanged).toBe(3);
    expect(names(library)).toEqual(['r1.txt', 'r2.txt', 'r3.txt']);
    expect(library.documents().map((document) => text(document.content))).toEqual([
      'Contenido de r1',
      'Contenido de r2',
      'Contenido de r3',
    ]);
    expect(library.documents().map(({ isRestricted }) => isRestricted)).toEqual([
      false,
      true,
      false,
    ]);
    expect(await importInto(library, drafts)).toMatchObject({ unchanged: 3 });
  });
});
