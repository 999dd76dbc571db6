define([], function () {
  return {
    "PaneDescription": "Escolha o que esta busca mostra.",
    "GroupResults": "Resultados",
    "PageSizeLabel": "Resultados por página",
    "PlaceholderLabel": "Texto da caixa de busca vazia",
    "GroupFacets": "Filtros",
    "FacetThemeLabel": "Filtrar por tema",
    "FacetCountryLabel": "Filtrar por país",
    "FacetTypeLabel": "Filtrar por tipo de documento",
    "FacetYearLabel": "Filtrar por ano",
    "FacetLanguageLabel": "Filtrar por idioma",
    "ToggleOn": "Aparece",
    "ToggleOff": "Oculto"
  };
});
