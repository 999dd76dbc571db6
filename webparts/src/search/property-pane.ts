import {
  PropertyPaneSlider,
  PropertyPaneTextField,
  PropertyPaneToggle,
  type IPropertyPaneConfiguration,
} from '@microsoft/sp-property-pane';
import * as strings from 'SearchWebPartStrings';

/** What an editor of a page may choose: which filters, how many results, which library. */
export function searchPane(): IPropertyPaneConfiguration {
  return {
    pages: [
      {
        header: { description: strings.PaneDescription },
        groups: [
          {
            groupName: strings.GroupResults,
            groupFields: [
              PropertyPaneSlider('pageSize', {
                label: strings.PageSizeLabel,
                min: 5,
                max: 50,
                step: 5,
              }),
              PropertyPaneTextField('placeholder', { label: strings.PlaceholderLabel }),
            ],
          },
          {
            groupName: strings.GroupFacets,
            groupFields: [
              PropertyPaneToggle('facets.theme', { label: strings.FacetThemeLabel }),
              PropertyPaneToggle('facets.year', { label: strings.FacetYearLabel }),
              PropertyPaneToggle('facets.country', { label: strings.FacetCountryLabel }),
              PropertyPaneToggle('facets.language', { label: strings.FacetLanguageLabel }),
              PropertyPaneToggle('facets.type', { label: strings.FacetTypeLabel }),
            ],
          },
        ],
      },
    ],
  };
}
