import type { Principal } from '../core/principal';
import { decodePath } from '../http/decode-path';
import { signInAddress } from './chrome/site-header';
import { createMailbox } from './mailbox/mailbox';
import type { PagesHost } from './pages-host';
import type { PagesOptions } from './pages-options';
import { createPageStore, HOME_PAGE } from './page-store';
import { createPortal } from './portal';
import { seeOther } from './redirects';
import { createBundles } from './runtime/bundles';
import { createStaticFiles } from './runtime/static-files';
import { createSignIn } from './sign-in';
import { createSitePagesApi } from './site-pages-api';
import { userToken } from './user-token';

export type {
  FormDigest,
  PagesHost,
  PermissionMask,
  Person,
  SiteFacts,
  UserToken,
} from './pages-host';

export interface Pages {
  /**
   * Answers what belongs to the portal: `/`, `/favicon.ico`, `/_signin`, `/_signout`, `/_language`, `/_spfx/*`,
   * `/_layouts/15/token`, `/mail`, the site's own address and `SitePages/*.aspx`. Undefined for all else.
   */
  handle(request: Request): Promise<Response | undefined>;
  /**
   * Answers `<site>/_api/sitepages/pages…` for the REST walker, errors and digest check included.
   * Undefined when the portal does not know the resource: the walker then refuses it as unknown.
   */
  handleSitePagesApi(request: Request, principal: Principal): Promise<Response | undefined>;
  /** The page in the place of a document, in the language that the person chose for the portal. */
  refuseDocument(request: Request, refusal: 'forbidden' | 'missing', person: Principal): Response;
}

/** The tenant's SharePoint portal: sign-in, site pages with web parts, and their scripts. */
export function createPages(host: PagesHost, options: PagesOptions): Pages {
  const { origin, database, sessions, webPartsFolder, now } = options;
  const store = createPageStore(database, now);
  const portal = createPortal(host, options, store);
  const signIn = createSignIn(host, sessions, origin);
  const mailbox = createMailbox(host, sessions);
  const bundles = createBundles();
  const files = createStaticFiles(bundles, webPartsFolder);
  const handleSitePagesApi = createSitePagesApi(host, store);
  const siteUrl = host.site('en-US').serverRelativeUrl;
  const home = `${siteUrl}/SitePages/${HOME_PAGE}`;
  /** A welcome page that is no longer there must not lock people out. */
  const welcome = (): string => {
    const page = host.welcomePage();
    const isThere =
      page !== undefined && store.byName(page.replace(/^SitePages\//i, '')) !== undefined;
    return isThere ? `${siteUrl}/${page}` : home;
  };

  async function sitePage(request: Request, url: URL, name: string): Promise<Response> {
    const principal = host.principal(request);
    if (principal !== undefined) {
      await bundles.ready();
      return portal.page(request, url, name, principal);
    }
    return seeOther(signInAddress(url.pathname + url.search));
  }

  return {
    handleSitePagesApi,
    refuseDocument: (request, refusal, person) =>
      portal.refuse(request, `document-${refusal}`, person),
    async handle(request) {
      const url = new URL(request.url);
      const path = url.pathname;
      const name = pageName(path, home);
      const { method } = request;
      if (method === 'POST' && path === '/_language') return signIn.chooseLanguage(request);
      if (path === '/_signin') return signIn.signIn(request, url);
      if (path === '/_signout') return signIn.signOut(request);
      if (method !== 'GET' && method !== 'HEAD') return undefined;
      // a browser asks for it beside a document, which cannot name an icon of its own
      if (path === '/favicon.ico') return new Response(null, { status: 204 });
      if (path.startsWith('/_spfx/')) return files.handle(request, url);
      if (path === '/_layouts/15/token') {
        return userToken(request, url, host, host.principal(request));
      }
      const mail = mailbox.handle(request, url);
      if (mail) return mail;
      if (path === '/' || isSiteRoot(path, home)) return seeOther(welcome());
      return name === undefined ? undefined : sitePage(request, url, name);
    },
  };
}

function isSiteRoot(path: string, home: string): boolean {
  const root = home.slice(0, home.indexOf('/SitePages/')).toLowerCase();
  return [root, `${root}/`].includes(path.toLowerCase());
}

/** The file name in the address of a site page, or undefined for any other address. */
function pageName(path: string, home: string): string | undefined {
  const folder = home.slice(0, home.lastIndexOf('/') + 1);
  if (!path.toLowerCase().startsWith(folder.toLowerCase())) return undefined;
  const name = path.slice(folder.length);
  return /\.aspx$/i.test(name) && !name.includes('/') ? decodePath(name) : undefined;
}
