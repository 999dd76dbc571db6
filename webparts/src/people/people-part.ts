// first, because Fluent UI registers its fonts as soon as it is loaded
import '../no-web-font';
import { Version } from '@microsoft/sp-core-library';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { ThemeProvider, type PartialTheme } from '@fluentui/react/lib/Theme';
import { loadPeopleCatalogue, peopleTranslator } from '@hub/shared/lib/i18n/people-catalogue';
import { negotiateLocale } from '@hub/shared/lib/kernel/locale';
import { browserLocation, type PageLocation } from '@hub/shared/lib/ui/navigation/page-location';
import type { PeopleHost } from '@hub/shared/lib/ui/people/people-context';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { composePeople } from './composition';
import type * as PropertyPane from './property-pane';

/** What the web parts about people share: language, theme, and the people themselves. */
export abstract class PeoplePart<
  Properties extends object,
> extends BaseClientSideWebPart<Properties> {
  private host: PeopleHost | undefined;
  private theme: IReadonlyTheme | undefined;
  private readonly location: PageLocation = browserLocation(window);
  private pane: IPropertyPaneConfiguration | undefined;

  /** What the web part shows. */
  protected abstract content(host: PeopleHost): React.ReactElement;

  /** What an editor may choose. */
  protected abstract paneOf(
    pane: typeof PropertyPane,
    host: PeopleHost
  ): Promise<IPropertyPaneConfiguration>;

  protected async onInit(): Promise<void> {
    await super.onInit();
    const tag = this.context.pageContext.cultureInfo.currentUICultureName;
    const catalogue = await loadPeopleCatalogue(negotiateLocale([tag]));
    this.host = composePeople(this.context, peopleTranslator(catalogue, tag), this.location);
  }

  public render(): void {
    if (!this.host) return;
    ReactDom.render(
      React.createElement(
        ThemeProvider,
        { theme: this.theme as PartialTheme },
        this.content(this.host)
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
    const pane: typeof PropertyPane = await import(
      /* webpackChunkName: 'hub-people-pane' */ './property-pane'
    );
    this.pane = await this.paneOf(pane, this.host);
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane ?? { pages: [] };
  }
}
