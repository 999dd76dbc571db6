define([], function () {
  return {
    "PaneDescription": "Choose what this search shows.",
    "GroupResults": "Results",
    "PageSizeLabel": "Results on each page",
    "PlaceholderLabel": "Words inside the empty search box",
    "GroupFacets": "Filters",
    "FacetThemeLabel": "Filter by theme",
    "FacetCountryLabel": "Filter by country",
    "FacetTypeLabel": "Filter by document type",
    "FacetYearLabel": "Filter by year",
    "FacetLanguageLabel": "Filter by language",
    "FacetMissionLabel": "Filter by mission",
    "FacetFormatLabel": "Filter by file format",
    "FacetFrameworkLabel": "Filter by framework",
    "FacetColleagueLabel": "Filter by author",
    "FacetFocalPointLabel": "Filter by focal point",
    "FacetAudienceLabel": "Filter by audience",
    "FacetMoveUp": "Move up",
    "FacetMoveDown": "Move down",
    "FacetMoved": "place {place} of {count}"
  };
});
