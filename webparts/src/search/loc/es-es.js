define([], function () {
  return {
    "PaneDescription": "Elija qué muestra esta búsqueda.",
    "GroupResults": "Resultados",
    "PageSizeLabel": "Resultados por página",
    "PlaceholderLabel": "Texto de la caja de búsqueda vacía",
    "GroupFacets": "Filtros",
    "FacetThemeLabel": "Filtrar por tema",
    "FacetCountryLabel": "Filtrar por país",
    "FacetTypeLabel": "Filtrar por tipo de documento",
    "FacetYearLabel": "Filtrar por año",
    "FacetLanguageLabel": "Filtrar por idioma",
    "ToggleOn": "Se muestra",
    "ToggleOff": "Oculto"
  };
});
