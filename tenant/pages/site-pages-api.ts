import type { Principal } from '../core/principal';
import { CanvasError, readCanvas } from './canvas';
import type { PagesHost } from './pages-host';
import type { PageChange, PageStore, SitePage } from './page-store';
import { pageRights } from './rights';
import {
  accessDenied,
  badRequest,
  isVersion4,
  json,
  pageMissing,
  Refusal,
  refusal,
  staleDigest,
  unsupportedOption,
} from './site-pages-answers';

/** The answer to `<site>/_api/sitepages/pages…`, or undefined for a resource that is not known. */
export type SitePagesApi = (
  request: Request,
  principal: Principal
) => Promise<Response | undefined>;

const PAGE_RESOURCE = /\/_api\/sitepages\/pages(?:\((\d+)\)(?:\/([a-z]+))?)?$/i;
const MAX_BODY_CHARACTERS = 2_000_000;
const MAX_TITLE_CHARACTERS = 255;

/** Fields that clients send with a page and that the portal keeps without using them. */
const KEPT_FIELDS: ReadonlySet<string> = new Set([
  'AuthorByline',
  'BannerImageUrl',
  'BannerThumbnailUrl',
  'Description',
  'LayoutWebpartsContent',
  'PageLayoutType',
  'PromotedState',
  'TopicHeader',
]);

/**
 * Site pages over REST: list, read, create, SavePage, and the check-out and publish calls that
 * clients make around it. A saved page is published at once; nobody is locked out by a check-out.
 */
export function createSitePagesApi(host: PagesHost, store: PageStore): SitePagesApi {
  function read(request: Request, page: SitePage, status = 200): Response {
    return json(request, entity(request, page), etagOf(page), status);
  }

  function list(request: Request): Response {
    return json(request, { value: store.list().map((page) => entity(request, page)) });
  }

  async function create(request: Request): Promise<Response> {
    const { FileName: fileName, ...body } = await readBody(request);
    if (fileName !== undefined && !isFileName(fileName)) {
      throw badRequest('FileName is not a legal name of a page.');
    }
    if (fileName !== undefined && store.byName(fileName) !== undefined) {
      throw new Refusal(
        400,
        '-2130575257, Microsoft.SharePoint.SPException',
        `A file with the name SitePages/${fileName} already exists.`
      );
    }
    const page = store.create(toChange(body), fileName);
    return read(request, page, 201);
  }

  async function save(request: Request, page: SitePage): Promise<Response> {
    const expected = request.headers.get('if-match');
    const change = toChange(await readBody(request));
    const saved =
      expected === null || expected === '*' || expected === etagOf(page)
        ? store.save(page, change)
        : undefined;
    if (saved === undefined) {
      const current = store.byId(page.id) ?? page;
      throw new Refusal(
        412,
        '-1, Microsoft.SharePoint.Client.ClientServiceException',
        `The request ETag value '${expected}' does not match the object's ETag value '${etagOf(current)}'.`
      );
    }
    return json(request, { value: true }, etagOf(saved));
  }

  async function route(request: Request, principal: Principal): Promise<Response | undefined> {
    const { pathname, searchParams } = new URL(request.url);
    const match = PAGE_RESOURCE.exec(pathname);
    if (match === null) return undefined;
    const option = [...searchParams.keys()].find((key) => key.startsWith('$'));
    if (option !== undefined) throw unsupportedOption(option);
    const [, id, action] = match;
    const rights = pageRights(host.permissions(principal));
    if (!rights.read) throw accessDenied();
    const page = id === undefined ? undefined : store.byId(Number(id));
    if (id !== undefined && page === undefined) throw pageMissing();
    if (request.method === 'GET' && action === undefined) {
      return page === undefined ? list(request) : read(request, page);
    }
    if (request.method !== 'POST') return undefined;
    if (!host.mayWrite(request, principal)) throw staleDigest();
    if (page === undefined) {
      if (!rights.create) throw accessDenied();
      return create(request);
    }
    if (!rights.edit) throw accessDenied();
    switch (action?.toLowerCase()) {
      case 'savepage':
        return save(request, page);
      case 'checkoutpage':
        return read(request, page);
      case 'publish':
        return json(request, { value: true }, etagOf(page));
      default:
        return undefined;
    }
  }

  return async (request, principal) => {
    try {
      return await route(request, principal);
    } catch (error) {
      if (error instanceof Refusal) return refusal(request, error);
      if (error instanceof CanvasError) return refusal(request, badRequest(error.message));
      throw error;
    }
  };

  function entity(request: Request, page: SitePage): object {
    const folder = `${host.site('en-US').serverRelativeUrl}/SitePages`;
    return {
      [isVersion4(request) ? '@odata.etag' : 'odata.etag']: etagOf(page),
      LayoutWebpartsContent: '[]',
      ...page.fields,
      Id: page.id,
      UniqueId: page.uniqueId,
      FileName: page.name,
      Url: `SitePages/${page.name}`,
      AbsoluteUrl: new URL(`${folder}/${page.name}`, request.url).href,
      Title: page.title,
      CanvasContent1: page.canvas ?? '',
      Modified: new Date(page.modified).toISOString(),
      Version: `${page.version}.0`,
    };
  }
}

/** The ETag of a page's stored version, in SharePoint's form. */
export function etagOf(page: SitePage): string {
  return `"{${page.uniqueId.toUpperCase()}},${page.version}"`;
}

async function readBody(request: Request): Promise<Record<string, unknown>> {
  const text = await request.text();
  if (text.length > MAX_BODY_CHARACTERS) throw badRequest('The request message is too big.');
  let body: unknown;
  try {
    body = JSON.parse(text === '' ? '{}' : text);
  } catch {
    throw badRequest('The request message is not valid JSON.');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw badRequest('The request message is not an object.');
  }
  return { ...body };
}

function toChange(body: Record<string, unknown>): PageChange {
  const { Title: title, CanvasContent1: canvas, __metadata: _type, ...rest } = body;
  if (title !== undefined && (typeof title !== 'string' || title.length > MAX_TITLE_CHARACTERS)) {
    throw badRequest('Title is not a text of at most 255 characters.');
  }
  if (canvas !== undefined && typeof canvas !== 'string') {
    throw badRequest('CanvasContent1 is not a text.');
  }
  if (canvas !== undefined) readCanvas(canvas);
  const unknown = Object.keys(rest).find((name) => !KEPT_FIELDS.has(name));
  if (unknown !== undefined) {
    throw badRequest(`The property '${unknown}' does not exist on type 'SP.Publishing.SitePage'.`);
  }
  return { title, canvas, fields: rest };
}

function isFileName(value: unknown): value is string {
  return typeof value === 'string' && /^[^"*:<>?/\\|#%~&]{1,120}\.aspx$/i.test(value);
}
