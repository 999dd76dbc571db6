import { spPost } from '@pnp/sp';
import { Attachments } from '@pnp/sp/attachments';
import type { IItem } from '@pnp/sp/items';
import type { PracticeAttachment } from '../../../domain/practices';
import { rowEntry, rowText, type Row } from '../list-rows';
import { numberOf, rowsOf, textsOf } from '../questions/read-json';

/** A file on an item, with what SharePoint does not say of attachments. */
export interface KeptFile extends PracticeAttachment {
  /** SHA-256 in hexadecimal: whether two files are the same. */
  readonly hash: string;
}

/** What a query has to select and expand so that readFiles can read it. */
export const attachedFiles = 'AttachmentFiles';

/**
 * The files of an item: those that hang on it, as its list of files describes them. One that is not in
 * the list was attached by a run that was cut off, or by hand.
 */
export function readFiles(row: Row, column: string): readonly KeptFile[] {
  const described = new Map(readList(row[column]).map((file) => [file.name.toLowerCase(), file]));
  return namesOn(row).map(
    (name) => described.get(name.toLowerCase()) ?? { name, size: 0, hash: '' }
  );
}

/** Names of the attachments, as they came with the item. */
export function namesOn(row: Row): readonly string[] {
  const given = row[attachedFiles];
  // alone or in an envelope, by the version of OData that was asked for
  const list: unknown = Array.isArray(given) ? given : rowEntry(given, 'results');
  const names = (Array.isArray(list) ? list : []).map((one: unknown) => rowEntry(one, 'FileName'));
  return textsOf(names);
}

function readList(value: unknown): readonly KeptFile[] {
  let list: unknown;
  try {
    list = JSON.parse(rowText(value) || '[]');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return rowsOf(list, (file) => {
    const name = rowText(file['name']);
    if (name === '') return undefined;
    return {
      ...{ name, size: numberOf(file['size']), hash: rowText(file['hash']) },
      ...(file['hasNoText'] === true ? { hasNoText: true } : {}),
    };
  });
}

/** The list of files for its column. */
export function writeFiles(files: readonly KeptFile[]): string {
  return JSON.stringify(files);
}

/** Without what is the store's own business. */
export function shownFile({ hash: _, ...file }: KeptFile): PracticeAttachment {
  return file;
}

/** Attaches a file, or replaces the one of that name. */
export async function putFile(
  item: IItem,
  present: readonly string[],
  name: string,
  body: Uint8Array
): Promise<void> {
  const found = present.find((one) => one.toLowerCase() === name.toLowerCase());
  if (found !== undefined) {
    await item.attachmentFiles.getByName(found).setContent(body.slice().buffer);
    return;
  }
  const encoded = encodeURIComponent(name.replace(/'/g, "''"));
  await spPost(Attachments(item.attachmentFiles, `AddUsingPath(DecodedUrl='${encoded}')`), {
    body,
  });
}

/** What a file holds. */
export async function readFile(item: IItem, name: string): Promise<Uint8Array> {
  return new Uint8Array(await item.attachmentFiles.getByName(name).getBuffer());
}

export async function hashOf(body: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', body.slice());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
