import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Run } from './markdown-blocks';
import { withFixedTimes } from './zip-times';

/** The day that every generated file bears, so that making it again changes nothing. */
const madeOn = '2026-11-01T12:00:00Z';

/** What a Word file says of itself. */
export interface FileCard {
  readonly title: string;
  readonly author: string;
  /** ISO 639, such as `es`. */
  readonly language?: string;
}

/**
 * A Word file of the blocks; the same bytes for the same blocks.
 * @param blocks in the order of the page
 */
export async function wordFile(blocks: readonly Block[], card: FileCard): Promise<Buffer> {
  const document = new Document({
    title: card.title,
    creator: card.author,
    sections: [{ children: partsOf(blocks) }],
  });
  // The library writes the time of the run into the properties, and would into the archive too.
  const overrides = [{ path: 'docProps/core.xml', data: coreProperties(card) }];
  return withFixedTimes(await Packer.toBuffer(document, undefined, overrides));
}

function partsOf(blocks: readonly Block[]): (Paragraph | Table)[] {
  const parts: (Paragraph | Table)[] = [];
  let rows: TableRow[] = [];
  const endTable = (): void => {
    if (rows.length === 0) return;
    parts.push(new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } }));
    rows = [];
  };
  for (const block of blocks) {
    if (block.kind === 'row') {
      rows.push(rowOf(block));
    } else {
      endTable();
      parts.push(paragraphOf(block));
    }
  }
  endTable();
  return parts;
}

function paragraphOf(block: Exclude<Block, { kind: 'row' }>): Paragraph {
  const spacing = { after: 120 };
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return new Paragraph({ text: block.text, heading, spacing });
    }
    case 'item': {
      const mark = new TextRun(`${block.mark} `);
      return new Paragraph({ children: [mark, ...block.runs.map(textRun)], indent: { left: 360 } });
    }
    case 'paragraph':
      return new Paragraph({ children: block.runs.map(textRun), spacing });
  }
}

function rowOf({ cells, isHead }: Extract<Block, { kind: 'row' }>): TableRow {
  return new TableRow({
    tableHeader: isHead,
    children: cells.map(
      (text) =>
        new TableCell({
          children: [new Paragraph({ children: [new TextRun({ text, bold: isHead })] })],
        })
    ),
  });
}

function textRun({ text, style }: Run): TextRun {
  return new TextRun({ text, bold: style === 'bold', italics: style === 'italic' });
}

function coreProperties({ title, author, language }: FileCard): string {
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${madeOn}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>`,
    language === undefined ? '' : `<dc:language>${language}</dc:language>`,
    `${time('created')}${time('modified')}`,
    '</cp:coreProperties>',
  ].join('');
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
