/**
 * Makes the Word and PDF files of the sample organisation from their Markdown sources:
 * `office-sources/NAME.docx.md` becomes `documents/NAME.docx`, and likewise for PDF. Nothing in a
 * file depends on the day or the machine: run again, it changes nothing.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownBlocks, type Block } from './office/markdown-blocks';
import { pdfFile } from './office/pdf-file';
import { wordFile, type FileCard } from './office/word-file';

const author = 'Regional Knowledge Hub';

/** One file of the sample, made. */
export interface MadeFile {
  readonly name: string;
  readonly content: Buffer;
  /** Of PDF files only: how long a Word file is depends on who opens it. */
  readonly pages?: number;
}

/**
 * Makes every file of a folder of sources.
 * @param sources folder with `*.docx.md` and `*.pdf.md`
 */
export async function makeOfficeFiles(sources: string): Promise<readonly MadeFile[]> {
  const names = readdirSync(sources)
    .filter((name) => /\.(docx|pdf)\.md$/.test(name))
    .sort();
  const made: MadeFile[] = [];
  for (const source of names) {
    const blocks = markdownBlocks(readFileSync(join(sources, source), 'utf8'));
    made.push(await makeFile(source.replace(/\.md$/, ''), blocks));
  }
  return made;
}

async function makeFile(name: string, blocks: readonly Block[]): Promise<MadeFile> {
  const card = cardOf(name, blocks);
  if (name.endsWith('.pdf')) return { name, ...(await pdfFile(blocks, card)) };
  return { name, content: await wordFile(blocks, card) };
}

function cardOf(name: string, blocks: readonly Block[]): FileCard {
  const heading = blocks.find((block) => block.kind === 'heading');
  // A name that is not the organisation's says no language.
  const language = /_(es|pt|en)_v\d\d\./.exec(name)?.[1];
  return { title: heading?.text ?? name, author, ...(language === undefined ? {} : { language }) };
}

async function main(): Promise<void> {
  const target = join(__dirname, 'documents');
  mkdirSync(target, { recursive: true });
  for (const { name, content, pages } of await makeOfficeFiles(join(__dirname, 'office-sources'))) {
    writeFileSync(join(target, name), content);
    process.stdout.write(`${name}${pages === undefined ? '' : ` · ${pages}`}\n`);
  }
}

if (require.main === module) {
  main().catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  });
}
