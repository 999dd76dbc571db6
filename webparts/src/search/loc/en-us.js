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
    "ToggleOn": "Shown",
    "ToggleOff": "Hidden"
  };
});
