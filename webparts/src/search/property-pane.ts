import {
  PropertyPaneSlider,
  PropertyPaneTextField,
  PropertyPaneToggle,
  type IPropertyPaneConfiguration,
  type IPropertyPaneField,
  type IPropertyPaneToggleProps,
} from '@microsoft/sp-property-pane';
import type { Facet } from '@hub/shared/lib/domain/search';
import * as strings from 'SearchWebPartStrings';

function facetToggle(facet: Facet, label: string): IPropertyPaneField<IPropertyPaneToggleProps> {
  return PropertyPaneToggle(`facets.${facet}`, {
    label,
    onText: strings.ToggleOn,
    offText: strings.ToggleOff,
  });
}

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
              facetToggle('theme', strings.FacetThemeLabel),
              facetToggle('year', strings.FacetYearLabel),
              facetToggle('country', strings.FacetCountryLabel),
              facetToggle('language', strings.FacetLanguageLabel),
              facetToggle('type', strings.FacetTypeLabel),
            ],
          },
        ],
      },
    ],
  };
}
