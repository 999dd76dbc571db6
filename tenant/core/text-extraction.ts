import { textOfMarkup } from './extraction/markup';

/** Types whose text the index takes at once. */
const PLAIN = ['txt', 'md', 'csv', 'json'];
const MARKUP = ['html', 'htm'];
/** Types whose text has to be dug out, by what their files begin with. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  pdf: '%PDF-',
  docx: 'PK\u0003\u0004',
  pptx: 'PK\u0003\u0004',
  xlsx: 'PK\u0003\u0004',
};
/** Readers of PDF accept some bytes before the mark. */
const BEGINNING_WITHIN = 1024;
/** More of one text is not indexed. */
export const MOST_TEXT = 1_000_000;

const beginsWith = (content: Uint8Array, mark: string, within: number): boolean =>
  Buffer.from(content.subarray(0, within)).toString('latin1').includes(mark);

/** A text with a zero byte, or that begins like another kind of file, is none. */
const isText = (content: Uint8Array): boolean =>
  !content.subarray(0, BEGINNING_WITHIN).includes(0) &&
  !Object.values(BEGINNINGS).some((mark) => beginsWith(content, mark, mark.length));

/**
 * The text of a file that is text itself.
 * @param fileType extension without the dot, in small letters
 * @returns empty for types that are not read, and for files that are not what their name says
 */
export function extractText(fileType: string, content: Uint8Array): string {
  if (!PLAIN.includes(fileType) && !MARKUP.includes(fileType)) return '';
  if (!isText(content)) return '';
  const text = new TextDecoder('utf-8').decode(content.subarray(0, MOST_TEXT));
  return MARKUP.includes(fileType) ? textOfMarkup(text) : text;
}

/** Whether a file's text has to be dug out, which takes its time: a document that is what its name says. */
export function needsDigging(fileType: string, content: Uint8Array): boolean {
  const mark = BEGINNINGS[fileType];
  if (mark === undefined) return false;
  return beginsWith(content, mark, fileType === 'pdf' ? BEGINNING_WITHIN : mark.length);
}
