import { SITE_URL } from '../core/bare-site';
import type { Core } from '../core/core';
import { CoreError } from '../core/core-error';
import { fileTypeOf } from '../core/file-names';
import type { Principal } from '../core/principal';
import { contentTypeOfFile } from './content-type';
import { documentRefusal } from './document-refusal';

const decode = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
};

/**
 * Gives a person the file at its own address, or a page that says why not. Nothing in a file may run:
 * text is served as text, and markup in a sandbox without scripts.
 */
export function download(core: Core, request: Request, person: Principal): Response {
  const refuse = (refusal: 'forbidden' | 'missing'): Response =>
    documentRefusal(refusal, person.preferredLanguage, core.origin + SITE_URL);
  const path = decode(new URL(request.url).pathname);
  if (path === undefined) return refuse('missing');
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
    return refuse(error.kind === 'access-denied' ? 'forbidden' : 'missing');
  }
}
