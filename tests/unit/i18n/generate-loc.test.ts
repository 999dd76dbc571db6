import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { locFiles, staleLocFiles, writeLocFiles } from '../../../shared/i18n/generate-loc';

const webPartsFolder = path.resolve(__dirname, '../../../webparts/src');

/** Runs an AMD module as SharePoint's loader does. */
function stringsIn(script: string): Record<string, string> {
  let defined: unknown;
  const define = (_dependencies: readonly string[], factory: () => unknown): void => {
    defined = factory();
  };
  new Function('define', script)(define);
  return defined as Record<string, string>;
}

describe('the texts of a property pane', () => {
  test('in the web parts are those of the catalogue', async () => {
    expect(await staleLocFiles(webPartsFolder)).toEqual([]);
  });

  test('are there in three languages with the same keys, and in the declaration', () => {
    const files = new Map(locFiles().map((file) => [file.path, file.text]));
    const english = stringsIn(files.get('search/loc/en-us.js') ?? '');
    const spanish = stringsIn(files.get('search/loc/es-es.js') ?? '');
    const portuguese = stringsIn(files.get('search/loc/pt-br.js') ?? '');
    expect(english['FacetThemeLabel']).toBe('Filter by theme');
    expect(spanish['FacetThemeLabel']).toBe('Filtrar por tema');
    expect(Object.keys(spanish)).toEqual(Object.keys(english));
    expect(Object.keys(portuguese)).toEqual(Object.keys(english));
    const declaration = files.get('search/loc/mystrings.d.ts') ?? '';
    expect(declaration).toContain("declare module 'SearchWebPartStrings'");
    for (const key of Object.keys(english)) {
      expect(declaration).toContain(`  ${key}: string;`);
    }
  });

  test('that are missing or were changed by hand are named', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'loc-'));
    try {
      expect(await staleLocFiles(folder)).toHaveLength(locFiles().length);
      await writeLocFiles(folder);
      expect(await staleLocFiles(folder)).toEqual([]);
      const changed = path.join(folder, 'search/loc/es-es.js');
      await writeFile(changed, (await readFile(changed, 'utf8')).replace('tema', 'asunto'));
      expect(await staleLocFiles(folder)).toEqual(['search/loc/es-es.js']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
