/**
 * Managed properties of the search index that the hub asks for.
 * `owstaxId…` exist by themselves as soon as the column is crawled; the reference year needs a
 * property that can be refined and sorted, and an administrator maps it once (see search-mappings).
 */
export const searchProperties = {
  theme: 'owstaxIdHubThemes',
  country: 'owstaxIdHubCountries',
  type: 'owstaxIdHubDocumentType',
  language: 'owstaxIdHubLanguages',
  year: 'RefinableInt00',
} as const;
