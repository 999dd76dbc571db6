import { readDirectory, readEntry, type ArchiveEntry } from './archive';
import { textOfMarkup } from './markup';

/** The parts of an office document that hold its words, by kind of file. */
const TEXT_PARTS: Readonly<Record<string, RegExp>> = {
  pptx: /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/,
  xlsx: /^xl\/(sharedStrings|worksheets\/[^/]+)\.xml$/,
};

const numberOf = ({ name }: ArchiveEntry): number => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);

/**
 * The words of a presentation or workbook: what stands between the tags of its parts.
 * @throws ArchiveRefused
 */
export function textOfParts(fileType: string, bytes: Buffer): string {
  const wanted = TEXT_PARTS[fileType];
  if (!wanted) return '';
  return readDirectory(bytes)
    .filter(({ name }) => wanted.test(name))
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((entry) => textOfMarkup(cellTexts(fileType, readEntry(bytes, entry).toString('utf8'))))
    .join('\n');
}

/** A sheet's own cells hold numbers and references; only texts that stand in the cell itself are words. */
function cellTexts(fileType: string, xml: string): string {
  if (fileType !== 'xlsx' || !xml.includes('<sheetData')) return xml;
  return [...xml.matchAll(/<is>[\s\S]*?<\/is>/g)].map(([text]) => text).join(' ');
}

/** Unpacks every part that a reader of the document would, within what the directory promised. @throws ArchiveRefused */
export function requireHonest(bytes: Buffer): void {
  for (const entry of readDirectory(bytes))
    if (/\.(xml|rels)$/i.test(entry.name)) readEntry(bytes, entry);
}
