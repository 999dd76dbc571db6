import type { Core } from '../core/core';
import { CoreError } from '../core/core-error';
import { fileTypeOf } from '../core/file-names';
import type { Principal } from '../core/principal';
import { contentTypeOfFile } from './content-type';
import { decodePath } from './decode-path';

/** Why somebody does not get a file. */
export type DownloadRefusal = 'forbidden' | 'missing';

/**
 * Gives a person the file at its own address. Nothing in a file may run: text is served as text, and
 * markup in a sandbox without scripts.
 */
export function download(
  core: Core,
  request: Request,
  person: Principal
): Response | DownloadRefusal {
  const path = decodePath(new URL(request.url).pathname);
  if (path === undefined) return 'missing';
  try {
    const { item } = core.files.byPath(person, path);
    const name = item.leaf ?? '';
    return new Response(core.files.content(item), {
      headers: {
        'content-type': contentTypeOfFile(fileTypeOf(name)),
        'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(name)}`,
        'content-security-policy':
          "sandbox; default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, max-age=0',
        etag: `"{${item.uniqueId.toUpperCase()}},${item.version}"`,
      },
    });
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    return error.kind === 'access-denied' ? 'forbidden' : 'missing';
  }
}
