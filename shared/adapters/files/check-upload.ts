import type { PracticeProblem } from '../../domain/practices';
import { fail, ok, type Result } from '../../kernel/result';
import { checkOffice } from './check-office';
import { checkPdf } from './check-pdf';
import { checkJpeg, checkPng } from './check-picture';
import { checkMp3, checkMp4 } from './check-sound-and-film';
import { checkText } from './check-text';
import { hasTestSignature } from './file-bytes';
import type { FileFinding } from './file-fault';
import { allowedExtensions, extensionOf, kindOfFile, type FileFamily } from './file-kinds';
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

const megabyte = 1024 * 1024;

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
  const safe = safeFileName(name);
  const extension = extensionOf(safe);
  const kind = kindOfFile(safe);
  const refuse = (
    code: PracticeProblem['code'],
    values: Readonly<Record<string, string | number>> = {}
  ): Result<CheckedFile, PracticeProblem> =>
    fail({ code, values: { field: 'attachments', file: safe, ...values } });

  if (!kind) {
    return refuse('practices.file-type', { extension, allowed: allowedExtensions.join(', ') });
  }
  if (body.length === 0) return refuse('practices.file-empty');
  if (body.length > kind.mostMegabytes * megabyte) {
    return refuse('practices.file-too-large', { most: kind.mostMegabytes });
  }
  if (isNameTaken(safe, existingNames)) return refuse('practices.file-name-taken');
  if (hasTestSignature(body)) return refuse('practices.file-malware');
  const found = looks[kind.family](body, extension);
  if (found.fault !== undefined) return refuse(found.fault);
  return ok({ name: safe, ...(found.hasNoText ? { hasNoText: true } : {}) });
}
