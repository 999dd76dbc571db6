import PDFDocument from 'pdfkit';
import { fullTag, type Locale } from '../../kernel/locale';
import { pdfLetters } from './pdf-letters';
import type { Fact, PageBlock, PracticePage } from './practice-page';

/*
 * Of the fonts that every reader of PDF has (ISO 32000-1, 9.6.2.2): nothing to license or to carry,
 * and all letters of the three languages are in them.
 */
const fonts = { plain: 'Helvetica', bold: 'Helvetica-Bold', italic: 'Helvetica-Oblique' } as const;
const size = 10.5;
const margin = 60;
const labelWidth = 150;
const gap = 14;
const blue = '#1F3864';
const black = '#000000';

/**
 * A tagged PDF of a page: screen readers get headings, paragraphs and lists in their order, each text
 * in its language, and the headings are bookmarks.
 * @param pageWords says which page of how many, for the foot of each
 */
export function pdfFile(
  page: PracticePage,
  pageWords: (number: number, pages: number) => string
): Promise<Uint8Array> {
  const document = new PDFDocument({
    ...{ size: 'A4', margin, bufferPages: true, pdfVersion: '1.7' },
    ...{ tagged: true, displayTitle: true, lang: fullTag(page.locale) },
    info: { Title: page.title, Author: page.maker, Creator: page.maker, Producer: page.maker },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const writer = writerOf(document);
  writer.heading(page.title, 20, page.textLocale, 'H1');
  for (const block of page.blocks) writeBlock(writer, block, page.locale);
  writer.end();
  writeFeet(document, pageWords);
  return new Promise((resolve, reject) => {
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
    document.end();
  });
}

function writeBlock(writer: Writer, block: PageBlock, locale: Locale): void {
  switch (block.kind) {
    case 'heading':
      writer.heading(block.text, block.level === 1 ? 14 : 12, locale, 'H2');
      break;
    case 'paragraph':
      writer.paragraph(block.text, block.locale, fonts.plain);
      break;
    case 'note':
      writer.paragraph(block.text, locale, fonts.italic);
      break;
    case 'items':
      for (const item of block.items) writer.item(item, locale);
      break;
    case 'facts':
      for (const row of block.rows) writer.fact(row, locale);
      break;
  }
}

interface Writer {
  heading(text: string, size: number, locale: Locale, tag: 'H1' | 'H2'): void;
  paragraph(text: string, locale: Locale, font: string): void;
  item(text: string, locale: Locale): void;
  fact(fact: Fact, locale: Locale): void;
  end(): void;
}

function writerOf(document: PDFKit.PDFDocument): Writer {
  const root = document.struct('Document');
  document.addStructure(root);
  const { left } = document.page.margins;
  const width = document.page.width - 2 * margin;
  const lastLine = document.page.height - margin;

  /** Text that a reader of the structure gets as one element of a kind. */
  const element = (
    parent: PDFKit.PDFStructureElement,
    tag: string,
    locale: Locale,
    write: () => void
  ): void => {
    parent.add(document.struct(tag, { lang: fullTag(locale) }, write));
  };
  const text = (words: string, x: number, textWidth: number): void => {
    document.text(pdfLetters(words), x, document.y, { width: textWidth, lineGap: 2 });
  };
  const plain = (font: string = fonts.plain): PDFKit.PDFDocument =>
    document.font(font).fontSize(size).fillColor(black);
  const room = (height: number): void => {
    // What fits on no page is left to flow.
    if (document.y + height > lastLine && height < lastLine - margin) document.addPage();
  };

  return {
    heading(words, headingSize, locale, tag) {
      document.moveDown(0.6);
      room(headingSize * 4);
      document.outline.addItem(words);
      element(root, tag, locale, () => {
        document.font(fonts.bold).fontSize(headingSize).fillColor(blue);
        text(words, left, width);
      });
      document.moveDown(0.3);
    },
    paragraph(words, locale, font) {
      element(root, 'P', locale, () => {
        plain(font);
        text(words, left, width);
      });
      document.moveDown(0.4);
    },
    item(words, locale) {
      const list = document.struct('L');
      root.add(list);
      const item = document.struct('LI');
      list.add(item);
      const top = document.y;
      element(item, 'Lbl', locale, () => {
        plain();
        text('•', left, gap);
      });
      document.y = top;
      element(item, 'LBody', locale, () => text(words, left + gap, width - gap));
      document.moveDown(0.2);
    },
    fact({ label, value, text: more }, locale) {
      const valueLeft = left + labelWidth + gap;
      const valueWidth = width - labelWidth - gap;
      plain(fonts.bold);
      const labelHeight = document.heightOfString(pdfLetters(label), { width: labelWidth });
      plain();
      const whole = [value, more?.words ?? ''].filter((part) => part !== '').join('\n');
      room(
        Math.max(labelHeight, document.heightOfString(pdfLetters(whole), { width: valueWidth }))
      );
      const list = document.struct('L');
      root.add(list);
      const item = document.struct('LI');
      list.add(item);
      const top = document.y;
      const page = document.page;
      element(item, 'Lbl', locale, () => {
        plain(fonts.bold);
        text(label, left, labelWidth);
      });
      const below = document.y;
      document.y = top;
      plain();
      const body = document.struct('LBody');
      item.add(body);
      if (value !== '') element(body, 'P', locale, () => text(value, valueLeft, valueWidth));
      if (more) element(body, 'P', more.locale, () => text(more.words, valueLeft, valueWidth));
      // after a long value the next one begins below it, after a long label below that
      if (document.page === page) document.y = Math.max(document.y, below);
      document.moveDown(0.3);
    },
    end: () => root.end(),
  };
}

/** Page numbers, told to screen readers as what they are: no part of the text. */
function writeFeet(
  document: PDFKit.PDFDocument,
  pageWords: (number: number, pages: number) => string
): void {
  const { start, count } = document.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    document.switchToPage(start + at);
    // below the margin a line would begin a new page
    document.page.margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' });
    document.font(fonts.plain).fontSize(9).fillColor(black);
    document.text(pdfLetters(pageWords(at + 1, count)), margin, document.page.height - 40, {
      width: document.page.width - 2 * margin,
      align: 'center',
      lineBreak: false,
    });
    document.endMarkedContent();
  }
}
