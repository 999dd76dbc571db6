/*
 * Names alone, apart from the rest of the schema: web parts need them and must not carry the seeds
 * of the term sets.
 */

/** Title that people see, and the last part of the library's address. */
export const libraryTitle = 'Hub Documents';
export const libraryUrlName = 'HubDocuments';

/** Content type of the documents of the library. */
export const documentContentType = 'Hub Document';

/** Internal names of the library's columns: they never change, unlike the names that people see. */
export const columns = {
  themes: 'HubThemes',
  countries: 'HubCountries',
  type: 'HubDocumentType',
  languages: 'HubLanguages',
  year: 'HubReferenceYear',
  summary: 'HubSummary',
  sourceId: 'HubSourceId',
  sourceHash: 'HubSourceHash',
  mission: 'HubMission',
  frameworks: 'HubFrameworks',
  readers: 'HubReaders',
  exposure: 'HubExposure',
  workId: 'HubWorkId',
  length: 'HubLength',
  pages: 'HubPages',
  lifecycle: 'HubLifecycle',
  verifiedOn: 'HubVerifiedOn',
  verifiedBy: 'HubVerifiedBy',
  authors: 'HubAuthors',
  owner: 'HubOwner',
} as const;
