import PDFDocument from 'pdfkit';
import type { Block, Run } from './markdown-blocks';
import type { FileCard } from './word-file';

const fonts = { plain: 'Helvetica', bold: 'Helvetica-Bold', italic: 'Helvetica-Oblique' } as const;
const bodySize = 11;
const headingSizes = { 1: 20, 2: 14 } as const;
const margin = 64;
const gap = 0.6;

/** A PDF and what has to be known of it. */
export interface PdfFile {
  readonly content: Buffer;
  readonly pages: number;
}

/**
 * A PDF of the blocks, in A4; the same bytes for the same blocks.
 * @param blocks in the order of the page; their letters have to be in Windows-1252, which is all
 *   that the standard fonts of a PDF hold
 */
export function pdfFile(blocks: readonly Block[], card: FileCard): Promise<PdfFile> {
  const madeOn = new Date('2026-11-01T12:00:00Z');
  const document = new PDFDocument({
    size: 'A4',
    margin,
    bufferPages: true,
    ...(card.language === undefined ? {} : { lang: card.language }),
    info: { Title: card.title, Author: card.author, CreationDate: madeOn, ModDate: madeOn },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (const block of blocks) writeBlock(document, block);
  const pages = document.bufferedPageRange().count;
  return new Promise((resolve, reject) => {
    document.on('end', () => resolve({ content: Buffer.concat(chunks), pages }));
    document.on('error', reject);
    document.end();
  });
}

function writeBlock(document: PDFKit.PDFDocument, block: Block): void {
  switch (block.kind) {
    case 'heading':
      document.font(fonts.bold).fontSize(headingSizes[block.level]).text(block.text);
      break;
    case 'item':
      writeRuns(document, [{ text: `${block.mark} `, style: 'plain' }, ...block.runs]);
      break;
    case 'paragraph':
      writeRuns(document, block.runs);
      break;
    case 'row':
      // A line of text for each row: what is read from a PDF is text, and this keeps its order.
      writeRuns(document, [
        { text: block.cells.join(' · '), style: block.isHead ? 'bold' : 'plain' },
      ]);
      break;
  }
  document.fontSize(bodySize).moveDown(gap);
}

function writeRuns(document: PDFKit.PDFDocument, runs: readonly Run[]): void {
  document.fontSize(bodySize);
  runs.forEach(({ text, style }, at) => {
    document.font(fonts[style]).text(text, { continued: at < runs.length - 1, lineGap: 2 });
  });
}
