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
    "FacetMissionLabel": "Filtrar por missão",
    "FacetFormatLabel": "Filtrar por formato de arquivo",
    "FacetFrameworkLabel": "Filtrar por marco de referência",
    "FacetColleagueLabel": "Filtrar por autoria",
    "FacetFocalPointLabel": "Filtrar por ponto focal",
    "FacetAudienceLabel": "Filtrar por público",
    "FacetMoveUp": "Mover para cima",
    "FacetMoveDown": "Mover para baixo",
    "FacetMoved": "posição {place} de {count}"
  };
});
