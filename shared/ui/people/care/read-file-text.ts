/**
 * The text of a file that was saved as UTF-8, with or without its mark.
 * @returns undefined for any other encoding: read wrongly, names would be spoilt without a word
 */
export async function readFileText(file: Blob): Promise<string | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // UTF-16 of plain letters is valid UTF-8 with a zero beside each
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
