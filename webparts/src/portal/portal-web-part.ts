// first, because Fluent UI registers its fonts as soon as it is loaded
import '../no-web-font';
import { Version } from '@microsoft/sp-core-library';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration, IPropertyPaneField } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { ThemeProvider, type PartialTheme } from '@fluentui/react/lib/Theme';
import { pageFiles, themePageFile } from '@hub/shared/lib/adapters/sharepoint/schema/page-files';
import { hubTranslator, loadCatalogue } from '@hub/shared/lib/i18n/catalogue';
import { negotiateLocale } from '@hub/shared/lib/kernel/locale';
import { HubProvider, type HubSurface } from '@hub/shared/lib/ui/hub-context';
import {
  AddressProvider,
  siteAddresses,
  type SiteAddresses,
} from '@hub/shared/lib/ui/portal/site-addresses';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { composeHub } from '../composition';
import type * as PropertyPane from './property-pane';

/**
 * What the web parts of the portal share: language, theme, the hub, and where its pages are. Each
 * stands alone on a page; together they ask the site once, by the hub that a page has in common.
 */
export abstract class PortalWebPart<
  Properties extends object,
> extends BaseClientSideWebPart<Properties> {
  private surface: HubSurface | undefined;
  private addresses: SiteAddresses | undefined;
  private theme: IReadonlyTheme | undefined;
  private pane: typeof PropertyPane | undefined;

  /** What the web part shows. */
  protected abstract content(): React.ReactElement;

  /** What an editor may choose; nothing by default. */
  protected fields(_pane: typeof PropertyPane): IPropertyPaneField<object>[] {
    return [];
  }

  protected async onInit(): Promise<void> {
    await super.onInit();
    const { cultureInfo, web } = this.context.pageContext;
    const tag = cultureInfo.currentUICultureName;
    const translator = hubTranslator(await loadCatalogue(negotiateLocale([tag])), tag);
    this.surface = { hub: composeHub(this.context), translator };
    this.addresses = siteAddresses(web.absoluteUrl, {
      search: pageFiles.search,
      themes: pageFiles.themes,
      ofTheme: themePageFile,
    });
  }

  public render(): void {
    if (!this.surface || !this.addresses) return;
    ReactDom.render(
      React.createElement(
        ThemeProvider,
        { theme: this.theme as PartialTheme },
        React.createElement(
          HubProvider,
          { value: this.surface },
          React.createElement(AddressProvider, { value: this.addresses }, this.content())
        )
      ),
      this.domElement
    );
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    this.render();
  }

  protected onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected get dataVersion(): Version {
    return Version.parse('1.0');
  }

  /** The pane's code is large and only editors need it. */
  protected async loadPropertyPaneResources(): Promise<void> {
    this.pane = await import(/* webpackChunkName: 'hub-portal-pane' */ './property-pane');
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane?.portalPane(this.fields(this.pane)) ?? { pages: [] };
  }
}

/** A property that an editor left empty is as good as none. */
export function given(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? undefined : trimmed;
}
