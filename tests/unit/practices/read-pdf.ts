import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A PDF as a reader of PDFs sees it. */
export interface ReadPdf {
  readonly text: string;
  readonly pages: number;
  readonly info: Readonly<Record<string, unknown>>;
  readonly isMarked: boolean;
  readonly bookmarks: readonly string[];
  /** The tags of the first page, as JSON. */
  readonly tags: string;
}

/** Reads a PDF, in a program of its own: the library is a module that only Node itself loads. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const said = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { readFileSync } from 'node:fs';
       import { extractText, getDocumentProxy } from 'unpdf';
       const document = await getDocumentProxy(new Uint8Array(readFileSync(0)));
       const { text } = await extractText(document, { mergePages: true });
       const { info } = await document.getMetadata();
       const marks = await document.getMarkInfo();
       const outline = (await document.getOutline()) ?? [];
       const page = await document.getPage(1);
       const tags = JSON.stringify(await page.getStructTree());
       const flat = (items) => items.flatMap(({ title, items: inner }) => [title, ...flat(inner)]);
       console.log(JSON.stringify({
         text: text.replace(/\\s+/g, ' '), pages: document.numPages, info,
         isMarked: marks?.Marked === true, bookmarks: flat(outline), tags,
       }));`,
    ],
    {
      input: bytes,
      cwd: join(__dirname, '../../..'),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    }
  );
  return JSON.parse(said.slice(said.indexOf('{'))) as ReadPdf;
}
