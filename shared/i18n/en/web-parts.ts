/**
 * The texts of the property panes, one group for each web part. SPFx reads them from `loc` files
 * that `generate-loc.ts` writes; they take no values.
 */
export const webParts = {
  search: {
    PaneDescription: 'Choose what this search shows.',
    GroupResults: 'Results',
    PageSizeLabel: 'Results on each page',
    PlaceholderLabel: 'Words inside the empty search box',
    GroupFacets: 'Filters',
    FacetThemeLabel: 'Filter by theme',
    FacetCountryLabel: 'Filter by country',
    FacetTypeLabel: 'Filter by document type',
    FacetYearLabel: 'Filter by year',
    FacetLanguageLabel: 'Filter by language',
    FacetMissionLabel: 'Filter by mission',
    FacetFormatLabel: 'Filter by file format',
    FacetFrameworkLabel: 'Filter by framework',
    FacetColleagueLabel: 'Filter by author',
    FacetFocalPointLabel: 'Filter by focal point',
    FacetAudienceLabel: 'Filter by audience',
    FacetMoveUp: 'Move up',
    FacetMoveDown: 'Move down',
    FacetMoved: 'place {place} of {count}',
  },
  portal: {
    PaneDescription: 'Choose what this part of the portal shows.',
    GroupContent: 'Content',
    PlaceholderLabel: 'Words inside the empty search box',
    ShowLabel: 'Which themes',
    ShowPriorities: 'The operational priorities',
    ShowAll: 'All themes',
    ThemeKeyLabel: 'Theme, by its key',
    ThemeKeyHelp:
      'Such as theme.counter-trafficking; the key stands in the address of the theme’s page. Empty: all themes.',
    CountLabel: 'How many documents',
  },
  practices: {
    PaneDescription: 'Choose what this part of the page shows.',
    GroupContent: 'Content',
    LayoutLabel: 'Form',
    LayoutPage: 'Full page: read, write, review',
    LayoutList: 'Short list with a link to all',
    ThemeLabel: 'Theme',
    ThemeAll: 'All themes',
    CountryLabel: 'Country',
    CountryAll: 'All countries',
    KindLabel: 'Kind',
    KindAll: 'All kinds',
    CountLabel: 'How many practices',
    KeyHelp: 'The names could not be read. Write the key, such as theme.counter-trafficking.',
  },
};
