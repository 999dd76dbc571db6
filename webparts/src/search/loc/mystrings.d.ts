declare interface ISearchWebPartStrings {
  PaneDescription: string;
  GroupResults: string;
  PageSizeLabel: string;
  PlaceholderLabel: string;
  GroupFacets: string;
  FacetThemeLabel: string;
  FacetCountryLabel: string;
  FacetTypeLabel: string;
  FacetYearLabel: string;
  FacetLanguageLabel: string;
  ToggleOn: string;
  ToggleOff: string;
}

declare module 'SearchWebPartStrings' {
  const strings: ISearchWebPartStrings;
  export = strings;
}
