import { HubError } from '../../../kernel/errors';
import { rowText, type Row } from '../list-rows';

/** Below the 63,999 characters that a note holds. */
const longestPart = 60_000;

/**
 * A long text over several notes; what one does not need is emptied.
 * @throws HubError `rejected` where even all of them do not hold it
 */
export function writeParts(
  columns: readonly string[],
  text: string
): Readonly<Record<string, string>> {
  let rest = text;
  const parts = columns.map((column) => {
    const part = rest.slice(0, cutOf(rest));
    rest = rest.slice(part.length);
    return [column, part] as const;
  });
  if (rest !== '') {
    throw new HubError('rejected', { message: `sharepoint practices: ${text.length} characters` });
  }
  return Object.fromEntries(parts);
}

/** What writeParts has written. */
export function readParts(columns: readonly string[], row: Row): string {
  return columns.map((column) => rowText(row[column])).join('');
}

/** Neither inside a character of two units nor beside a space, which a note may lose at its ends. */
function cutOf(text: string): number {
  if (text.length <= longestPart) return text.length;
  let cut = longestPart;
  while (cut > 1 && (isSecondHalf(text, cut) || /\s/.test(text.slice(cut - 1, cut + 1)))) cut -= 1;
  return cut;
}

function isSecondHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
