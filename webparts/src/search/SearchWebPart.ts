// first, because Fluent UI registers its fonts as soon as it is loaded
import '../no-web-font';
import { Version } from '@microsoft/sp-core-library';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { ThemeProvider, type PartialTheme } from '@fluentui/react/lib/Theme';
import { keepSuccess } from '@hub/shared/lib/adapters/keep-success';
import { hubTranslator, loadCatalogue } from '@hub/shared/lib/i18n/catalogue';
import { negotiateLocale } from '@hub/shared/lib/kernel/locale';
import { HubProvider, type HubSurface } from '@hub/shared/lib/ui/hub-context';
import { browserLocation, type PageLocation } from '@hub/shared/lib/ui/navigation/page-location';
import {
  readFacetChoices,
  shownFacets,
  type FacetChoice,
} from '@hub/shared/lib/ui/search/facet-choices';
import { SearchPage } from '@hub/shared/lib/ui/search/SearchPage';
import { searchEarly, type EarlySearch } from '@hub/shared/lib/ui/search/use-search';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { composeHub } from '../composition';
import type * as PropertyPane from './property-pane';

export interface SearchWebPartProperties {
  pageSize: number;
  placeholder: string;
  facets: readonly FacetChoice[];
}

/** Results on a page where no editor chose otherwise. */
const PAGE_SIZE = 10;

/** Search of the hub's library on a SharePoint page. */
export default class SearchWebPart extends BaseClientSideWebPart<SearchWebPartProperties> {
  private surface: HubSurface | undefined;
  private early: EarlySearch | undefined;
  private theme: IReadonlyTheme | undefined;
  private readonly location: PageLocation = browserLocation(window);
  private pane: typeof PropertyPane | undefined;
  /** What knows people comes where a search may name them. */
  private readonly people = keepSuccess(async () => {
    const { peopleOfSearch } = await import(
      /* webpackChunkName: 'hub-search-people' */ '../people/people-of-search'
    );
    return peopleOfSearch(this.context, this.location);
  });

  protected async onInit(): Promise<void> {
    await super.onInit();
    const tag = this.context.pageContext.cultureInfo.currentUICultureName;
    const locale = negotiateLocale([tag]);
    const hub = composeHub(this.context);
    const { pageSize, facets } = this.properties;
    this.early = searchEarly(hub, this.location, { pageSize, facets: shownFacets(facets), locale });
    this.surface = { hub, translator: hubTranslator(await loadCatalogue(locale), tag) };
  }

  public render(): void {
    if (!this.surface) return;
    const { pageSize, placeholder, facets } = this.properties;
    const page = React.createElement(SearchPage, {
      location: this.location,
      pageSize,
      placeholder,
      facets: shownFacets(facets),
      people: this.people,
      ...(this.early ? { early: this.early } : {}),
    });
    ReactDom.render(
      React.createElement(
        ThemeProvider,
        { theme: this.theme as PartialTheme },
        React.createElement(HubProvider, { value: this.surface }, page)
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
    return Version.parse('2.0');
  }

  /**
   * Pages made with version 1 hold one switch for each facet and no order; a page that a program made
   * may hold nothing.
   */
  protected onAfterDeserialize(
    stored: Partial<Omit<SearchWebPartProperties, 'facets'>> & { facets?: unknown }
  ): SearchWebPartProperties {
    return {
      pageSize: stored.pageSize ?? PAGE_SIZE,
      placeholder: stored.placeholder ?? '',
      facets: readFacetChoices(stored.facets),
    };
  }

  /** The pane's code is large and only editors need it. */
  protected async loadPropertyPaneResources(): Promise<void> {
    this.pane = await import(/* webpackChunkName: 'hub-search-pane' */ './property-pane');
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane?.searchPane(() => this.properties.facets) ?? { pages: [] };
  }
}
