import { body } from '@pnp/queryable';
import {
  extractWebUrl,
  SPCollection,
  SPInstance,
  spPost,
  type ISPInstance,
  type SPFI,
} from '@pnp/sp';
import '@pnp/sp/folders/web';
import '@pnp/sp/navigation';
import '@pnp/sp/webs';
import { siteCultures } from '../schema/page-files';
import type { NavigationDeclaration, PageDeclaration } from '../schema/pages';
import { hasHubWebPart, writeCanvas } from './page-canvas';
import type { PartPlan, PlanStep } from './plan';

export interface PagesSettings {
  readonly sp: SPFI;
  /** Path of the site on its server, without a slash at the end. */
  readonly sitePath: string;
  readonly pages: readonly PageDeclaration[];
  readonly navigation: readonly NavigationDeclaration[];
  /** File name of the page that the site opens with. */
  readonly welcomePage: string;
  newId?(): string;
}

/** A page as the site has it; editors may have changed everything but its name. */
interface PresentPage {
  readonly Id: number;
  readonly FileName: string;
  readonly CanvasContent1?: string | null;
}

interface PresentNode {
  readonly Url: string;
}

/**
 * What the pages of the hub need: to be there, to be linked, and the first of them to open the site.
 * A page is made once. From then on it belongs to the site's editors: nothing of it is changed
 * again, and a page of the same name that holds nothing of the hub is left alone and named.
 */
export async function planPages(settings: PagesSettings): Promise<PartPlan> {
  const { sp, sitePath } = settings;
  const [present, nodes, folder] = await Promise.all([
    readPages(sp),
    sp.web.navigation.topNavigationBar.select('Url')<PresentNode[]>(),
    sp.web.rootFolder.select('WelcomePage')<{ WelcomePage?: string }>(),
  ]);
  const byName = new Map(present.map((page) => [page.FileName.toLowerCase(), page]));
  const steps: PlanStep[] = [];
  let rightCount = 0;

  for (const page of settings.pages) {
    const found = byName.get(page.fileName.toLowerCase());
    const values = { file: page.fileName, title: page.title };
    if (!found) {
      const apply = (): Promise<void> => createPage(settings, page);
      steps.push({ area: 'pages', code: 'create-page', values, apply });
    } else if (hasHubWebPart(found.CanvasContent1)) {
      rightCount += 1;
    } else if (isBlank(found.CanvasContent1)) {
      // made by a run that was cut off before it could save the content
      const apply = (): Promise<void> => fillPage(settings, found.Id, page);
      steps.push({ area: 'pages', code: 'create-page', values, apply });
    } else {
      steps.push({ area: 'pages', code: 'page-by-hand', values });
    }
  }

  const linked = new Set(nodes.map(({ Url }) => Url.toLowerCase()));
  for (const link of settings.navigation) {
    const url = `${sitePath}/SitePages/${link.fileName}`;
    if (linked.has(url.toLowerCase())) {
      rightCount += 1;
      continue;
    }
    steps.push({
      area: 'pages',
      code: 'add-link',
      values: { title: link.titles.es, file: link.fileName },
      apply: () => addLink(sp, link, url),
    });
  }

  const welcome = `SitePages/${settings.welcomePage}`;
  if (folder.WelcomePage?.toLowerCase() === welcome.toLowerCase()) {
    rightCount += 1;
  } else {
    steps.push({
      area: 'pages',
      code: 'open-with-page',
      values: { file: settings.welcomePage },
      apply: async () => {
        await sp.web.rootFolder.update({ WelcomePage: welcome });
      },
    });
  }
  return { steps, rightCount, refusals: [] };
}

function readPages(sp: SPFI): Promise<readonly PresentPage[]> {
  return SPCollection([sp.web, addressOf(sp, 'sitepages/pages')])<PresentPage[]>();
}

/** PnPjs has pages, but loads with them everything that can stand on one. */
function resourceOf(sp: SPFI, path: string): ISPInstance {
  return SPInstance([sp.web, addressOf(sp, path)]);
}

function addressOf(sp: SPFI, path: string): string {
  return `${extractWebUrl(sp.web.toUrl()).replace(/\/+$/, '')}/_api/${path}`;
}

async function createPage(settings: PagesSettings, page: PageDeclaration): Promise<void> {
  const created = await spPost<{ Id: number }>(
    resourceOf(settings.sp, 'sitepages/pages'),
    body({ FileName: page.fileName, Title: page.title, PageLayoutType: 'Home' })
  );
  await fillPage(settings, created.Id, page);
}

async function fillPage(settings: PagesSettings, id: number, page: PageDeclaration): Promise<void> {
  const newId = settings.newId ?? (() => globalThis.crypto.randomUUID());
  const instance = (action: string): ISPInstance =>
    resourceOf(settings.sp, `sitepages/pages(${id})/${action}`);
  await spPost(instance('CheckoutPage'));
  await spPost(
    instance('SavePage'),
    body({ Title: page.title, CanvasContent1: writeCanvas(page.webParts, newId) })
  );
  await spPost(instance('Publish'));
}

/** The titles in the other languages come after: a site that is not multilingual has no place for them. */
async function addLink(sp: SPFI, link: NavigationDeclaration, url: string): Promise<void> {
  const added = await spPost<{ Id: number }>(
    sp.web.navigation.topNavigationBar,
    body({ Title: link.titles.es, Url: url, IsExternal: false })
  );
  for (const locale of ['pt', 'en'] as const) {
    await spPost(
      resourceOf(
        sp,
        `web/navigation/topnavigationbar(${added.Id})/TitleResource/SetValueForUICulture`
      ),
      body({ cultureName: siteCultures[locale], value: link.titles[locale] })
    );
  }
}

function isBlank(canvas: string | null | undefined): boolean {
  return (canvas ?? '').replace(/\s/g, '') === '' || canvas === '[]';
}
