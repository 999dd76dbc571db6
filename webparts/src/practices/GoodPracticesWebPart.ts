// first, because Fluent UI registers its fonts as soon as it is loaded
import '../no-web-font';
import { Version } from '@microsoft/sp-core-library';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { ThemeProvider, type PartialTheme } from '@fluentui/react/lib/Theme';
import {
  loadPracticesCatalogue,
  practicesTranslator,
} from '@hub/shared/lib/i18n/practices-catalogue';
import { negotiateLocale } from '@hub/shared/lib/kernel/locale';
import { browserLocation, type PageLocation } from '@hub/shared/lib/ui/navigation/page-location';
import {
  readPracticesSettings,
  type PracticesSettings,
} from '@hub/shared/lib/ui/practices/practices-settings';
import { PracticesApp } from '@hub/shared/lib/ui/practices/PracticesApp';
import type { PracticesHost } from '@hub/shared/lib/ui/practices/practices-context';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { composePractices } from './composition';
import type * as PropertyPane from './property-pane';

/** What the page keeps; an editor may have left any of it empty. */
export type GoodPracticesProperties = Partial<Record<keyof PracticesSettings, unknown>>;

/** Good practices on a SharePoint page: all of them with every step, or a short list for a theme. */
export default class GoodPracticesWebPart extends BaseClientSideWebPart<GoodPracticesProperties> {
  private host: PracticesHost | undefined;
  private theme: IReadonlyTheme | undefined;
  private readonly location: PageLocation = browserLocation(window);
  private pane: IPropertyPaneConfiguration | undefined;

  protected async onInit(): Promise<void> {
    await super.onInit();
    const tag = this.context.pageContext.cultureInfo.currentUICultureName;
    const catalogue = await loadPracticesCatalogue(negotiateLocale([tag]));
    this.host = composePractices(this.context, practicesTranslator(catalogue, tag), this.location);
  }

  public render(): void {
    if (!this.host) return;
    ReactDom.render(
      React.createElement(
        ThemeProvider,
        { theme: this.theme as PartialTheme },
        React.createElement(PracticesApp, {
          host: this.host,
          settings: readPracticesSettings(this.properties),
        })
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
    if (!this.host) return;
    const { practicesPane }: typeof PropertyPane = await import(
      /* webpackChunkName: 'hub-practices-pane' */ './property-pane'
    );
    this.pane = await practicesPane(this.host);
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane ?? { pages: [] };
  }
}
