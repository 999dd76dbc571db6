import type { webParts as source } from '../en/web-parts';
import type { SameShape } from '../same-shape';

export const webParts = {
  search: {
    PaneDescription: 'Elija qué muestra esta búsqueda.',
    GroupResults: 'Resultados',
    PageSizeLabel: 'Resultados por página',
    PlaceholderLabel: 'Texto de la caja de búsqueda vacía',
    GroupFacets: 'Filtros',
    FacetThemeLabel: 'Filtrar por tema',
    FacetCountryLabel: 'Filtrar por país',
    FacetTypeLabel: 'Filtrar por tipo de documento',
    FacetYearLabel: 'Filtrar por año',
    FacetLanguageLabel: 'Filtrar por idioma',
    FacetMissionLabel: 'Filtrar por misión',
    FacetFormatLabel: 'Filtrar por formato de archivo',
    FacetFrameworkLabel: 'Filtrar por marco',
    FacetColleagueLabel: 'Filtrar por autoría',
    FacetFocalPointLabel: 'Filtrar por punto focal',
    FacetAudienceLabel: 'Filtrar por público',
    FacetMoveUp: 'Subir',
    FacetMoveDown: 'Bajar',
    FacetMoved: 'lugar {place} de {count}',
  },
  portal: {
    PaneDescription: 'Elija qué muestra esta parte del portal.',
    GroupContent: 'Contenido',
    PlaceholderLabel: 'Palabras dentro de la caja vacía',
    ShowLabel: 'Qué temas',
    ShowPriorities: 'Las prioridades operativas',
    ShowAll: 'Todos los temas',
    ThemeKeyLabel: 'Tema, por su clave',
    ThemeKeyHelp:
      'Por ejemplo theme.counter-trafficking; la clave está en la dirección de la página del tema. Vacío: todos los temas.',
    CountLabel: 'Cuántos documentos',
  },
  practices: {
    PaneDescription: 'Elija qué muestra esta parte de la página.',
    GroupContent: 'Contenido',
    LayoutLabel: 'Forma',
    LayoutPage: 'Página completa: leer, escribir, revisar',
    LayoutList: 'Lista corta con enlace a todas',
    ThemeLabel: 'Tema',
    ThemeAll: 'Todos los temas',
    CountryLabel: 'País',
    CountryAll: 'Todos los países',
    KindLabel: 'Tipo',
    KindAll: 'Todos los tipos',
    CountLabel: 'Cuántas prácticas',
    KeyHelp:
      'No pudimos leer los nombres. Escriba la clave, por ejemplo theme.counter-trafficking.',
  },
} satisfies SameShape<typeof source>;
