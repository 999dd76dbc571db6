import type { PracticeProblem } from '../../domain/practices';
import { fail, ok, type Result } from '../../kernel/result';
import { checkOffice } from './check-office';
import { checkPdf } from './check-pdf';
import { checkJpeg, checkPng } from './check-picture';
import { checkMp3, checkMp4 } from './check-sound-and-film';
import { checkText } from './check-text';
import { hasTestSignature } from './file-bytes';
import type { FileFinding } from './file-fault';
import {
  allowedExtensions,
  extensionOf,
  kindOfFile,
  type FileFamily,
  type FileKind,
} from './file-kinds';
import { isNameTaken, safeFileName } from './safe-file-name';

const looks: Readonly<Record<FileFamily, (bytes: Uint8Array, extension: string) => FileFinding>> = {
  pdf: checkPdf,
  office: checkOffice,
  png: checkPng,
  jpeg: checkJpeg,
  text: checkText,
  mp3: checkMp3,
  mp4: checkMp4,
};

/** A file that may be kept. */
export interface CheckedFile {
  /** Under which it is kept; see safeFileName. */
  readonly name: string;
  /** Set where it holds pictures of text at the most. */
  readonly hasNoText?: boolean;
}

/** A file of this computer, as browsers give it. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const megabyte = 1024 * 1024;

/** As checkUpload; what its name or its size speaks against is not even read (battery I3). */
export async function checkChosenFile(
  file: ChosenFile,
  existingNames: readonly string[]
): Promise<Result<CheckedFile & { readonly body: Uint8Array }, PracticeProblem>> {
  const facts = checkFacts(file.name, file.size, existingNames);
  if (!facts.ok) return facts;
  const body = new Uint8Array(await file.arrayBuffer());
  const checked = checkUpload(file.name, body, existingNames);
  return checked.ok ? ok({ ...checked.value, body }) : checked;
}

/**
 * Checks a file before it is attached: its name, its kind by its content, and that it cannot harm
 * who opens it. Nothing is fetched, nothing is unpacked but what has to be read. It runs in the
 * browser, so that a person hears at once, and again in the service, which trusts no browser.
 * @param name as the person's machine gives it
 * @param existingNames names that the practice has already
 */
export function checkUpload(
  name: string,
  body: Uint8Array,
  existingNames: readonly string[]
): Result<CheckedFile, PracticeProblem> {
  const facts = checkFacts(name, body.length, existingNames);
  if (!facts.ok) return facts;
  const { name: safe, kind } = facts.value;
  if (hasTestSignature(body)) return refused('practices.file-malware', safe);
  const found = looks[kind.family](body, extensionOf(safe));
  if (found.fault !== undefined) return refused(found.fault, safe);
  return ok({ name: safe, ...(found.hasNoText ? { hasNoText: true } : {}) });
}

/** What is known without reading it: its name, its kind by that, and its size in bytes. */
function checkFacts(
  name: string,
  size: number,
  existingNames: readonly string[]
): Result<{ readonly name: string; readonly kind: FileKind }, PracticeProblem> {
  const safe = safeFileName(name);
  const kind = kindOfFile(safe);
  if (!kind) {
    const allowed = allowedExtensions.join(', ');
    return refused('practices.file-type', safe, { extension: extensionOf(safe), allowed });
  }
  if (size === 0) return refused('practices.file-empty', safe);
  if (size > kind.mostMegabytes * megabyte) {
    return refused('practices.file-too-large', safe, { most: kind.mostMegabytes });
  }
  if (isNameTaken(safe, existingNames)) return refused('practices.file-name-taken', safe);
  return ok({ name: safe, kind });
}

function refused(
  code: PracticeProblem['code'],
  file: string,
  values: Readonly<Record<string, string | number>> = {}
): Result<never, PracticeProblem> {
  return fail({ code, values: { field: 'attachments', file, ...values } });
}
