import {
  PropertyPaneFieldType,
  PropertyPaneSlider,
  PropertyPaneTextField,
  type IPropertyPaneConfiguration,
  type IPropertyPaneCustomFieldProps,
  type IPropertyPaneField,
} from '@microsoft/sp-property-pane';
import type { FacetChoice } from '@hub/shared/lib/ui/search/facet-choices';
import { FacetOrder, type FacetOrderWords } from '@hub/shared/lib/ui/search/FacetOrder';
import * as strings from 'SearchWebPartStrings';
import * as React from 'react';
import * as ReactDom from 'react-dom';

const words: FacetOrderWords = {
  facets: {
    theme: strings.FacetThemeLabel,
    year: strings.FacetYearLabel,
    country: strings.FacetCountryLabel,
    mission: strings.FacetMissionLabel,
    type: strings.FacetTypeLabel,
    format: strings.FacetFormatLabel,
    language: strings.FacetLanguageLabel,
    framework: strings.FacetFrameworkLabel,
    colleague: strings.FacetColleagueLabel,
    focalPoint: strings.FacetFocalPointLabel,
    audience: strings.FacetAudienceLabel,
  },
  moveUp: strings.FacetMoveUp,
  moveDown: strings.FacetMoveDown,
  moved: strings.FacetMoved,
};

/** The pane has no field for an ordered list, so this draws its own. */
function facetField(
  present: () => readonly FacetChoice[]
): IPropertyPaneField<IPropertyPaneCustomFieldProps> {
  return {
    type: PropertyPaneFieldType.Custom,
    targetProperty: 'facets',
    properties: {
      key: 'facets',
      onRender: (element, _context, store) => {
        const draw = (choices: readonly FacetChoice[]): void => {
          const onChange = (next: readonly FacetChoice[]): void => {
            store?.('facets', next);
            draw(next);
          };
          ReactDom.render(React.createElement(FacetOrder, { choices, words, onChange }), element);
        };
        draw(present());
      },
      onDispose: (element) => {
        ReactDom.unmountComponentAtNode(element);
      },
    },
  };
}

/**
 * What an editor of a page may choose: which filters in which order, and how many results.
 * @param facets what the page shows at the moment of asking
 */
export function searchPane(facets: () => readonly FacetChoice[]): IPropertyPaneConfiguration {
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
          { groupName: strings.GroupFacets, groupFields: [facetField(facets)] },
        ],
      },
    ],
  };
}
