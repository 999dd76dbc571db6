import { ThemeProvider } from '@microsoft/sp-component-base';
import { SPHttpClient } from '@microsoft/sp-http';
import { SPComponentLoader } from '@microsoft/sp-loader';
import {
  BaseApplication,
  MinimalWebPartHost,
  type ThemeSetter,
  type WebPartManifest,
} from './framework';
import { readPageData, showMessage, type CanvasControl, type PageData } from './page-data';
import { enableSaving } from './page-saving';
import { placeWebPart, type PlacedWebPart } from './placed-web-part';
import { takeTokensFromThisTenant } from './user-token';

/** The application of the page: puts each web part of the canvas in its place. */
class PortalApplication extends BaseApplication {
  override get componentId(): string {
    return '7c1e2a50-8f1b-4a0d-9a77-2d6a4c5b9e10';
  }

  override _getPageChromeProvider(): undefined {
    return undefined;
  }

  override async onLoad(): Promise<void> {
    const data = readPageData();
    if (data === undefined) return;
    takeTokensFromThisTenant();
    const { serviceScope } = this.context;
    (serviceScope.consume(ThemeProvider.serviceKey) as ThemeSetter)._setTheme(data.theme);
    const placed = await this.placeAll(data);
    document.getElementById('content')?.setAttribute('data-rendered', 'true');
    if (data.page.mode === 'edit') {
      enableSaving(data.page, serviceScope.consume(SPHttpClient.serviceKey), placed);
    }
  }

  private async placeAll({ page }: PageData): Promise<PlacedWebPart[]> {
    const { serviceScope } = this.context;
    const host = new MinimalWebPartHost(serviceScope);
    const placements = page.canvas.map(async (control) => {
      const place = placeOf(control);
      const data = control.webPartData;
      if (place === null || data === undefined) return undefined;
      const manifest = findManifest(control.webPartId ?? data.id);
      if (manifest === undefined) {
        place.setAttribute('aria-busy', 'false');
        showMessage(page.texts.webPartMissing.replace('{name}', data.title));
        return undefined;
      }
      const editLabel = page.mode === 'edit' ? page.texts.editWebPart : undefined;
      return placeWebPart({ host, serviceScope, manifest, data, place, editLabel });
    });
    const placed = await Promise.all(placements);
    return placed.filter((webPart) => webPart !== undefined);
  }
}

function placeOf(control: CanvasControl): HTMLElement | null {
  const id = control.id?.toLowerCase();
  return id === undefined ? null : document.querySelector(`[data-instance="${CSS.escape(id)}"]`);
}

function findManifest(id: string): WebPartManifest | undefined {
  const manifests: readonly unknown[] = SPComponentLoader.getManifests();
  return manifests.find((manifest): manifest is WebPartManifest => {
    return (manifest as WebPartManifest).id.toLowerCase() === id.toLowerCase();
  });
}

// The framework's loader takes an application from the module's default export.
export default PortalApplication;
