import type { webParts as source } from '../en/web-parts';
import type { SameShape } from '../same-shape';

export const webParts = {
  search: {
    PaneDescription: 'Escolha o que esta busca mostra.',
    GroupResults: 'Resultados',
    PageSizeLabel: 'Resultados por página',
    PlaceholderLabel: 'Texto da caixa de busca vazia',
    GroupFacets: 'Filtros',
    FacetThemeLabel: 'Filtrar por tema',
    FacetCountryLabel: 'Filtrar por país',
    FacetTypeLabel: 'Filtrar por tipo de documento',
    FacetYearLabel: 'Filtrar por ano',
    FacetLanguageLabel: 'Filtrar por idioma',
    ToggleOn: 'Aparece',
    ToggleOff: 'Oculto',
  },
} satisfies SameShape<typeof source>;
