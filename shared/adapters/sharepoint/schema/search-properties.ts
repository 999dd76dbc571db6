/**
 * Managed properties of the search index that the hub asks for.
 * `owstaxId…` exist by themselves as soon as the column is crawled; what is refined or sorted by
 * needs a property that can be, and an administrator maps it once (see searchMappings). The
 * index's own Title can be neither.
 */
export const searchProperties = {
  theme: 'owstaxIdHubThemes',
  country: 'owstaxIdHubCountries',
  mission: 'owstaxIdHubMission',
  type: 'owstaxIdHubDocumentType',
  language: 'owstaxIdHubLanguages',
  framework: 'owstaxIdHubFrameworks',
  audience: 'owstaxIdHubReaders',
  year: 'RefinableInt00',
  pages: 'RefinableInt01',
  format: 'FileType',
  colleague: 'RefinableString00',
  focalPoint: 'RefinableString01',
  /** Mail, name and login of the focal point, joined by bars (unverified: inferred from AuthorOWSUSER). */
  focalPointAccount: 'HubOwnerOWSUSER',
  /**
   * Of a list item the index makes no passage where there are no words to look for; its summary stands
   * there then (unverified: the name follows that of every site column of notes, and the index may
   * cut it).
   */
  summary: 'HubSummaryOWSMTXT',
  lifecycle: 'RefinableString02',
  workId: 'RefinableString03',
  length: 'RefinableString04',
  exposure: 'RefinableString05',
  title: 'RefinableString06',
  verifiedOn: 'RefinableDate00',
} as const;
