import type { Principal } from '../core/principal';
import { canvasOf, readCanvas } from './canvas';
import { nearestLanguage, parseLanguage, type Language } from './chrome/languages';
import { refusalPage, type Refusal } from './chrome/refusal-page';
import type { SiteHeader } from './chrome/site-header';
import { sitePage } from './chrome/site-page';
import { TEXTS } from './chrome/texts';
import { pageContext } from './page-context';
import type { PagesHost, SiteLink } from './pages-host';
import type { PagesOptions } from './pages-options';
import type { PageStore, SitePage } from './page-store';
import { pageRights } from './rights';
import type { ComponentManifest } from './runtime/component-manifest';
import { readFrameworkManifests } from './runtime/framework-manifests';
import { portalApplication, replacementManifests } from './runtime/replacements';
import { readWebPartManifests } from './runtime/web-part-manifests';
import { etagOf } from './site-pages-api';
import { siteTheme } from './theme';

export interface Portal {
  /** The page with this file name, in the mode which the address asks for. */
  page(request: Request, url: URL, name: string, principal: Principal): Promise<Response>;
  /** The page that a person meets in the place of something she may not see or that is not there. */
  refuse(request: Request, refusal: Refusal, principal: Principal): Response;
}

/** The site's pages as a person sees them, with everything their scripts start from. */
export function createPortal(host: PagesHost, options: PagesOptions, store: PageStore): Portal {
  const { origin, sessions, webPartsFolder } = options;
  const framework = readFrameworkManifests(`${origin}/_spfx/packages/`);
  const application = portalApplication(`${origin}/_spfx/portal/`);
  const fixedManifests = [
    application,
    ...framework,
    ...replacementManifests(framework, `${origin}/_spfx/`),
  ];
  const theme = siteTheme();

  async function webPartManifests(): Promise<ComponentManifest[]> {
    if (webPartsFolder === undefined) return [];
    return readWebPartManifests(webPartsFolder, `${origin}/_spfx/webparts/`);
  }

  function languageOf(request: Request, principal: Principal): Language {
    const chosen = parseLanguage(sessions.of(request)?.language);
    return chosen ?? nearestLanguage([principal.preferredLanguage]);
  }

  /** The site's own navigation; until somebody arranges it, all pages. */
  function linksOf(language: Language, siteUrl: string): readonly SiteLink[] {
    const arranged = host.navigation(language);
    if (arranged.length > 0) return arranged;
    return store.list().map((page) => ({
      title: titleOf(page, language),
      url: `${siteUrl}/SitePages/${encodeURIComponent(page.name)}`,
    }));
  }

  function headerFor(
    request: Request,
    url: URL,
    principal: Principal,
    current: string
  ): SiteHeader {
    const language = languageOf(request, principal);
    const site = host.site(language);
    const links = linksOf(language, site.serverRelativeUrl).map((link) => ({
      ...link,
      current:
        link.url.toLowerCase() === `${site.serverRelativeUrl}/SitePages/${current}`.toLowerCase(),
    }));
    return { language, site, person: principal, links, returnUrl: url.pathname + url.search };
  }

  function refuse(request: Request, refusal: Refusal, principal: Principal): Response {
    const header = headerFor(request, new URL(request.url), principal, '');
    const { read } = pageRights(host.permissions(principal));
    return refusalPage(read ? header : { ...header, links: [] }, refusal);
  }

  return {
    refuse,

    async page(request, url, name, principal) {
      const permissions = host.permissions(principal);
      const rights = pageRights(permissions);
      if (!rights.read) return refuse(request, 'page-forbidden', principal);
      const found = store.byName(name);
      if (found === undefined) return refuse(request, 'page-missing', principal);

      const header = headerFor(request, url, principal, found.name);
      const { language, site } = header;
      const manifests = await webPartManifests();
      const canvas = found.canvas ?? canvasOf(manifests, language);
      const digest = host.formDigest(principal);
      const mode = rights.edit && isEditMode(url) ? 'edit' : 'view';
      const facts = { origin, site, page: found, person: principal, permissions, digest, language };
      return sitePage({
        header,
        title: titleOf(found, language),
        url: url.pathname,
        sections: readCanvas(canvas),
        mode,
        mayEdit: rights.edit,
        data: {
          preloaded: {
            clientSideApplicationId: application.id,
            buildNumber: 'local',
            manifests: [...fixedManifests, ...manifests],
            spPageContextInfo: pageContext({ ...facts, now: options.now() }),
            contextWebInfo: {
              FormDigestTimeoutSeconds: digest.timeoutSeconds,
              FormDigestValue: digest.value,
            },
          },
          page: {
            mode,
            canvas: JSON.parse(canvas),
            etag: etagOf(found),
            saveUrl: `${origin}${site.serverRelativeUrl}/_api/sitepages/pages(${found.id})/SavePage`,
            viewUrl: url.pathname,
            texts: TEXTS[language],
          },
          theme,
        },
      });
    },
  };
}

function titleOf(page: SitePage, language: Language): string {
  return page.translatedTitles[language] ?? page.title;
}

/** SharePoint takes `?Mode=Edit` in any letter case. */
function isEditMode(url: URL): boolean {
  return [...url.searchParams].some(
    ([name, value]) => name.toLowerCase() === 'mode' && value.toLowerCase() === 'edit'
  );
}
