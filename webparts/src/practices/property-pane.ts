import {
  PropertyPaneChoiceGroup,
  PropertyPaneDropdown,
  PropertyPaneSlider,
  PropertyPaneTextField,
  type IPropertyPaneConfiguration,
  type IPropertyPaneField,
} from '@microsoft/sp-property-pane';
import type { TermSetKey, Vocabulary } from '@hub/shared/lib/domain/taxonomy';
import type { Locale } from '@hub/shared/lib/kernel/locale';
import { kindWords } from '@hub/shared/lib/ui/practices/practice-words';
import type { PracticesHost } from '@hub/shared/lib/ui/practices/practices-context';
import {
  fewestPractices,
  kindChoices,
  mostPractices,
} from '@hub/shared/lib/ui/practices/practices-settings';
import * as strings from 'PracticesWebPartStrings';

/** What an editor of a page may choose, with the names of themes and countries as the hub has them now. */
export async function practicesPane({
  vocabulary,
  translator,
}: PracticesHost): Promise<IPropertyPaneConfiguration> {
  // without the names an editor writes the key
  const terms = await vocabulary.load().catch(() => undefined);
  const { locale } = translator;
  const fields: IPropertyPaneField<object>[] = [
    PropertyPaneChoiceGroup('layout', {
      label: strings.LayoutLabel,
      options: [
        { key: 'page', text: strings.LayoutPage },
        { key: 'list', text: strings.LayoutList },
      ],
    }),
    termField(
      { property: 'themeKey', label: strings.ThemeLabel, all: strings.ThemeAll, setKey: 'themes' },
      locale,
      terms
    ),
    termField(
      {
        property: 'countryKey',
        label: strings.CountryLabel,
        all: strings.CountryAll,
        setKey: 'countries',
      },
      locale,
      terms
    ),
    PropertyPaneDropdown('kind', {
      label: strings.KindLabel,
      options: [
        { key: '', text: strings.KindAll },
        ...kindChoices.map((kind) => ({ key: kind, text: kindWords(kind, translator) })),
      ],
    }),
    PropertyPaneSlider('count', {
      label: strings.CountLabel,
      min: fewestPractices,
      max: mostPractices,
      step: 1,
    }),
  ];
  return {
    pages: [
      {
        header: { description: strings.PaneDescription },
        groups: [{ groupName: strings.GroupContent, groupFields: fields }],
      },
    ],
  };
}

interface TermChoice {
  readonly property: string;
  readonly label: string;
  /** Words for no choice at all. */
  readonly all: string;
  readonly setKey: TermSetKey;
}

function termField(
  { property, label, all, setKey }: TermChoice,
  locale: Locale,
  terms: Vocabulary | undefined
): IPropertyPaneField<object> {
  if (!terms) return PropertyPaneTextField(property, { label, description: strings.KeyHelp });
  const choices = terms
    .inSet(setKey)
    .filter(({ deprecated }) => deprecated !== true)
    .map(({ id, key }) => ({ key, text: terms.label(id, locale) }));
  return PropertyPaneDropdown(property, { label, options: [{ key: '', text: all }, ...choices] });
}
