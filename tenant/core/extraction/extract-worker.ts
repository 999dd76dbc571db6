import { parentPort } from 'node:worker_threads';
import { extractRawText } from 'mammoth';
import { getDocumentProxy } from 'unpdf';
import { requireHonest, textOfParts } from './office-text';

/** One document to read. */
export interface ExtractionJob {
  fileType: string;
  content: Uint8Array;
  /** Characters. */
  most: number;
}

/** Later pages say little that the first ones do not. */
const MOST_PAGES = 2_000;

const textOfPdf = async (content: Uint8Array, most: number): Promise<string> => {
  const pdf = await getDocumentProxy(content);
  let text = '';
  for (
    let number = 1;
    number <= Math.min(pdf.numPages, MOST_PAGES) && text.length < most;
    number += 1
  ) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    for (const item of items)
      if ('str' in item) text += item.hasEOL ? `${item.str}\n` : `${item.str} `;
    page.cleanup();
  }
  return text;
};

const textOf = async ({ fileType, content, most }: ExtractionJob): Promise<string> => {
  if (fileType === 'pdf') return textOfPdf(content, most);
  const bytes = Buffer.from(content);
  if (fileType !== 'docx') return textOfParts(fileType, bytes);
  requireHonest(bytes);
  return (await extractRawText({ buffer: bytes })).value;
};

parentPort?.on('message', (job: ExtractionJob) => {
  textOf(job).then(
    (text) => parentPort?.postMessage(text.slice(0, job.most)),
    // encrypted, damaged or hostile: the document is found by its name and columns
    () => parentPort?.postMessage('')
  );
});
