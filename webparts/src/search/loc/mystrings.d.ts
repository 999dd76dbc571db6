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
  FacetMissionLabel: string;
  FacetFormatLabel: string;
  FacetFrameworkLabel: string;
  FacetColleagueLabel: string;
  FacetFocalPointLabel: string;
  FacetAudienceLabel: string;
  FacetMoveUp: string;
  FacetMoveDown: string;
  FacetMoved: string;
}

declare module 'SearchWebPartStrings' {
  const strings: ISearchWebPartStrings;
  export = strings;
}
