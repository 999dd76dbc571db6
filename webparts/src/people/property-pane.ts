import {
  PropertyPaneChoiceGroup,
  PropertyPaneDropdown,
  PropertyPaneSlider,
  PropertyPaneTextField,
  type IPropertyPaneConfiguration,
  type IPropertyPaneField,
} from '@microsoft/sp-property-pane';
import type { PeopleHost } from '@hub/shared/lib/ui/people/people-context';
import { fewestPeople, mostPeople } from '@hub/shared/lib/ui/people/people-settings';
import * as strings from 'PeopleWebPartStrings';

/** What an editor of a page may choose, with the names of themes as the hub has them now. */
export async function peoplePane(host: PeopleHost): Promise<IPropertyPaneConfiguration> {
  return paneWith([
    PropertyPaneChoiceGroup('layout', {
      label: strings.LayoutLabel,
      options: [
        { key: 'page', text: strings.LayoutPage },
        { key: 'strip', text: strings.LayoutStrip },
      ],
    }),
    await themeField(host, strings.ThemeNone),
    PropertyPaneSlider('count', {
      label: strings.CountLabel,
      min: fewestPeople,
      max: mostPeople,
      step: 1,
    }),
  ]);
}

/** What an editor may choose of a knowledge map: its theme, or all of them. */
export async function mapPane(host: PeopleHost): Promise<IPropertyPaneConfiguration> {
  return paneWith([await themeField(host, strings.ThemeAll)]);
}

function paneWith(fields: IPropertyPaneField<object>[]): IPropertyPaneConfiguration {
  return {
    pages: [
      {
        header: { description: strings.PaneDescription },
        groups: [{ groupName: strings.GroupContent, groupFields: fields }],
      },
    ],
  };
}

/** @param noneWords what no choice is called */
async function themeField(
  { vocabulary, translator }: PeopleHost,
  noneWords: string
): Promise<IPropertyPaneField<object>> {
  // without the names an editor writes the key
  const terms = await vocabulary.load().catch(() => undefined);
  const label = strings.ThemeLabel;
  if (!terms) return PropertyPaneTextField('themeKey', { label, description: strings.KeyHelp });
  const choices = terms
    .inSet('themes')
    .filter(({ deprecated }) => deprecated !== true)
    .map(({ id, key }) => ({ key, text: terms.label(id, translator.locale) }));
  return PropertyPaneDropdown('themeKey', {
    label,
    options: [{ key: '', text: noneWords }, ...choices],
  });
}
