/*
 * Names alone, apart from the declarations of pages: web parts link to pages and must not carry the
 * seeds of the term sets.
 */

/** File names of the hub's pages in the library of site pages; links that people keep hold them. */
export const pageFiles = {
  home: 'Hub.aspx',
  search: 'Search.aspx',
  themes: 'Themes.aspx',
  practices: 'Practices.aspx',
  people: 'People.aspx',
} as const;

/** @param themeKey such as `theme.counter-trafficking` */
export function themePageFile(themeKey: string): string {
  return `Theme-${themeKey.replace(/^theme\./, '')}.aspx`;
}

/** Cultures in which SharePoint keeps the titles of a multilingual site. */
export const siteCultures = { es: 'es-ES', pt: 'pt-BR', en: 'en-US' } as const;
