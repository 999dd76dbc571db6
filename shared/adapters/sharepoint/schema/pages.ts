import type { LocalizedText } from '../../../kernel/locale';
import { pageFiles, themePageFile } from './page-files';
import type { TermSeed } from './terms/term-seed';
import type { WebPartName } from './web-part-ids';

/** A web part on a page of the hub. */
export interface PlacedWebPart {
  readonly name: WebPartName;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** A site page as provisioning makes it; afterwards it belongs to the site's editors. */
export interface PageDeclaration {
  readonly fileName: string;
  /** In the region's working language; SharePoint keeps one title, the web parts speak all three. */
  readonly title: string;
  /** Each stands in a section of its own, from top to bottom. */
  readonly webParts: readonly PlacedWebPart[];
}

/** A link of the site's top navigation. */
export interface NavigationDeclaration {
  readonly titles: Required<LocalizedText>;
  readonly fileName: string;
}

/** The pages that every hub has, and one for each theme at the top of its set. */
export function hubPages(themes: readonly TermSeed[]): readonly PageDeclaration[] {
  return [
    {
      fileName: pageFiles.home,
      title: 'Gestión del conocimiento',
      webParts: [
        { name: 'searchBox' },
        { name: 'needToKnow' },
        { name: 'themes', properties: { show: 'priorities' } },
        { name: 'recentDocuments' },
        { name: 'forYou' },
      ],
    },
    { fileName: pageFiles.search, title: 'Búsqueda', webParts: [{ name: 'search' }] },
    {
      fileName: pageFiles.themes,
      title: 'Temas',
      webParts: [{ name: 'themes', properties: { show: 'all' } }],
    },
    {
      fileName: pageFiles.practices,
      title: 'Buenas prácticas',
      webParts: [{ name: 'goodPractices' }],
    },
    { fileName: pageFiles.people, title: 'Personas', webParts: [{ name: 'people' }] },
    ...themes.map((theme): PageDeclaration => {
      const properties = { themeKey: theme.key };
      return {
        fileName: themePageFile(theme.key),
        title: theme.labels.es,
        webParts: [
          { name: 'theme', properties },
          { name: 'needToKnow', properties },
          // whom one can ask; everybody else has a page
          { name: 'people', properties: { ...properties, layout: 'strip' } },
          // the newest few; every step of a practice has its page
          { name: 'goodPractices', properties: { ...properties, layout: 'list' } },
          { name: 'recentDocuments', properties },
        ],
      };
    }),
  ];
}

export const hubNavigation: readonly NavigationDeclaration[] = [
  { titles: { es: 'Inicio', pt: 'Início', en: 'Home' }, fileName: pageFiles.home },
  { titles: { es: 'Buscar', pt: 'Buscar', en: 'Search' }, fileName: pageFiles.search },
  { titles: { es: 'Temas', pt: 'Temas', en: 'Themes' }, fileName: pageFiles.themes },
  {
    titles: { es: 'Prácticas', pt: 'Práticas', en: 'Practices' },
    fileName: pageFiles.practices,
  },
  { titles: { es: 'Personas', pt: 'Pessoas', en: 'People' }, fileName: pageFiles.people },
];
