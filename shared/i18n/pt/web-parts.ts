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
    FacetMissionLabel: 'Filtrar por missão',
    FacetFormatLabel: 'Filtrar por formato de arquivo',
    FacetFrameworkLabel: 'Filtrar por marco de referência',
    FacetColleagueLabel: 'Filtrar por autoria',
    FacetFocalPointLabel: 'Filtrar por ponto focal',
    FacetAudienceLabel: 'Filtrar por público',
    FacetMoveUp: 'Mover para cima',
    FacetMoveDown: 'Mover para baixo',
    FacetMoved: 'posição {place} de {count}',
  },
  portal: {
    PaneDescription: 'Escolha o que esta parte do portal mostra.',
    GroupContent: 'Conteúdo',
    PlaceholderLabel: 'Palavras dentro da caixa vazia',
    ShowLabel: 'Quais temas',
    ShowPriorities: 'As prioridades operacionais',
    ShowAll: 'Todos os temas',
    ThemeKeyLabel: 'Tema, pela chave',
    ThemeKeyHelp:
      'Por exemplo theme.counter-trafficking; a chave está no endereço da página do tema. Vazio: todos os temas.',
    CountLabel: 'Quantos documentos',
  },
  practices: {
    PaneDescription: 'Escolha o que esta parte da página mostra.',
    GroupContent: 'Conteúdo',
    LayoutLabel: 'Forma',
    LayoutPage: 'Página completa: ler, escrever, revisar',
    LayoutList: 'Lista curta com link para todas',
    ThemeLabel: 'Tema',
    ThemeAll: 'Todos os temas',
    CountryLabel: 'País',
    CountryAll: 'Todos os países',
    KindLabel: 'Tipo',
    KindAll: 'Todos os tipos',
    CountLabel: 'Quantas práticas',
    KeyHelp:
      'Não foi possível ler os nomes. Escreva a chave, por exemplo theme.counter-trafficking.',
  },
} satisfies SameShape<typeof source>;
