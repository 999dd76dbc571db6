import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import { fullTag, type Locale } from '../../kernel/locale';
import type { Fact, PageBlock, PracticePage } from './practice-page';

const bullets = 'items';
/** Widths in percent: what is asked, and the answer. */
const widths = [32, 68] as const;

/**
 * A Word file of a page: with real headings, so that it can be navigated and gets a table of contents
 * by one click; with a language for every text, so that it is read out rightly; tables have a head.
 * @param headings of the two columns of its tables
 */
export async function wordFile(
  page: PracticePage,
  headings: readonly [string, string]
): Promise<Uint8Array> {
  const document = new Document({
    title: page.title,
    creator: page.maker,
    lastModifiedBy: page.maker,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: languageOf(page.locale) } },
        title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading1: {
          run: { size: 28, bold: true, color: '1F3864' },
          paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
        },
        heading2: { run: { size: 24, bold: true }, paragraph: { keepNext: true } },
      },
    },
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 440, hanging: 220 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        footers: { default: footerOf(page) },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            children: [run(page.title, page.textLocale)],
          }),
          ...page.blocks.flatMap((block) => partsOf(block, page.locale, headings)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function partsOf(
  block: PageBlock,
  locale: Locale,
  headings: readonly [string, string]
): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: [run(block.text, locale)],
        }),
      ];
    case 'paragraph':
      return [paragraph([run(block.text, block.locale)])];
    case 'note':
      return [paragraph([run(block.text, locale, { italics: true })])];
    case 'items':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: bullets, level: 0 },
            children: [run(item, locale)],
          })
      );
    case 'facts':
      return [tableOf(block.rows, locale, headings)];
  }
}

function tableOf(
  rows: readonly Fact[],
  locale: Locale,
  headings: readonly [string, string]
): Table {
  const head = headings.map((text) => [paragraph([run(text, locale, { bold: true })])]);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      // repeated on every page, and read out with each cell
      rowOf(head, true),
      ...rows.map(({ label, value, text }) => {
        const values =
          value === '' ? [] : value.split('\n').map((line) => paragraph([run(line, locale)]));
        const texts = text
          ? text.words.split('\n').map((line) => paragraph([run(line, text.locale)]))
          : [];
        return rowOf([[paragraph([run(label, locale, { bold: true })])], [...values, ...texts]]);
      }),
    ],
  });
}

function rowOf(cells: readonly (readonly Paragraph[])[], tableHeader = false): TableRow {
  return new TableRow({
    tableHeader,
    cantSplit: true,
    children: cells.map(
      (children, column) =>
        new TableCell({
          width: { size: widths[column] ?? 50, type: WidthType.PERCENTAGE },
          margins: { top: 60, bottom: 60, left: 100, right: 100 },
          children: [...children],
        })
    ),
  });
}

function footerOf({ maker }: PracticePage): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: 18,
            children: [`${maker} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

function paragraph(children: TextRun[]): Paragraph {
  return new Paragraph({ spacing: { after: 80 }, children });
}

function run(text: string, locale: Locale, more: Partial<IRunOptions> = {}): TextRun {
  return new TextRun({ ...more, text: withoutControls(text), language: languageOf(locale) });
}

function languageOf(locale: Locale): { readonly value: string } {
  // Word checks spelling by language and region; 419 is Latin America (UN M.49).
  const tags = { es: 'es-419', pt: fullTag('pt'), en: fullTag('en') } as const;
  return { value: tags[locale] };
}

/** XML cannot hold them, not even escaped. */
function withoutControls(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '');
}
