import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createTextExtractor } from '../../../tenant/core/extraction/text-extractor';
import { makeOfficeFiles } from '../../../tenant/sample/make-office-files';
import { documentFiles, documents, sampleFolder, textOf } from './sample-data';

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const ofKind = (extension: string) => documents.filter(({ file = '' }) => file.endsWith(extension));

describe('Word and PDF files of the sample organisation', () => {
  test('there are at least twenty and twelve, and all files together stay small', () => {
    expect(ofKind('.docx').length).toBeGreaterThanOrEqual(20);
    expect(ofKind('.pdf').length).toBeGreaterThanOrEqual(12);
    const bytes = documentFiles.map((name) => statSync(join(sampleFolder, 'documents', name)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2.5 * 1024 * 1024);
  });

  test('read as the crawler reads them they say what their sources say, letter by letter', async () => {
    const extractor = createTextExtractor();
    const wrong: string[] = [];
    for (const row of [...ofKind('.docx'), ...ofKind('.pdf')]) {
      const file = row.file ?? '';
      const content = readFileSync(join(sampleFolder, 'documents', file));
      const text = await extractor.extract(file.split('.').at(-1) ?? '', content);
      if (wordsOf(text).join(' ') !== wordsOf(textOf(row)).join(' ')) wrong.push(file);
    }
    extractor.close();
    expect(wrong).toEqual([]);
  });

  test('made again they are the same, to the byte', async () => {
    const sources = join(sampleFolder, 'office-sources');
    const first = await makeOfficeFiles(sources);
    const second = await makeOfficeFiles(sources);
    expect(first.map(({ name }) => name).sort()).toEqual(
      documentFiles.filter((name) => /\.(docx|pdf)$/.test(name)).sort()
    );
    const changed = first.filter(({ content }, at) => second[at]?.content.equals(content) !== true);
    expect(changed.map(({ name }) => name)).toEqual([]);
  });

  test('a PDF has as many pages as the list says', async () => {
    const made = await makeOfficeFiles(join(sampleFolder, 'office-sources'));
    const pages = new Map(made.map((file) => [file.name, file.pages]));
    const wrong = ofKind('.pdf').filter((row) => String(pages.get(row.file ?? '')) !== row.pages);
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});
