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
    "FacetMissionLabel": "Filtrar por misión",
    "FacetFormatLabel": "Filtrar por formato de archivo",
    "FacetFrameworkLabel": "Filtrar por marco",
    "FacetColleagueLabel": "Filtrar por autoría",
    "FacetFocalPointLabel": "Filtrar por punto focal",
    "FacetAudienceLabel": "Filtrar por público",
    "FacetMoveUp": "Subir",
    "FacetMoveDown": "Bajar",
    "FacetMoved": "lugar {place} de {count}"
  };
});
