import {
  PropertyPaneChoiceGroup,
  PropertyPaneSlider,
  PropertyPaneTextField,
  type IPropertyPaneConfiguration,
  type IPropertyPaneField,
} from '@microsoft/sp-property-pane';
import * as strings from 'PortalWebPartStrings';

/** The pane of a web part of the portal, with the fields that it has. */
export function portalPane(fields: IPropertyPaneField<object>[]): IPropertyPaneConfiguration {
  return {
    pages: [
      {
        header: { description: strings.PaneDescription },
        groups: fields.length > 0 ? [{ groupName: strings.GroupContent, groupFields: fields }] : [],
      },
    ],
  };
}

export function placeholderField(): IPropertyPaneField<object> {
  return PropertyPaneTextField('placeholder', { label: strings.PlaceholderLabel });
}

export function themeField(): IPropertyPaneField<object> {
  return PropertyPaneTextField('themeKey', {
    label: strings.ThemeKeyLabel,
    description: strings.ThemeKeyHelp,
  });
}

export function countField(): IPropertyPaneField<object> {
  return PropertyPaneSlider('count', { label: strings.CountLabel, min: 3, max: 8, step: 1 });
}

export function themesField(): IPropertyPaneField<object> {
  return PropertyPaneChoiceGroup('show', {
    label: strings.ShowLabel,
    options: [
      { key: 'priorities', text: strings.ShowPriorities },
      { key: 'all', text: strings.ShowAll },
    ],
  });
}
