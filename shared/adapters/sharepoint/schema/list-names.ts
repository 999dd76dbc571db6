/*
 * Names of the lists around the library, apart from their declarations: web parts need them and must
 * not carry the seeds of the term sets.
 */

/** Last part of a list's address, below `/Lists`; they never change, unlike titles. */
export const listUrlNames = {
  bestBets: 'HubBestBets',
  needToKnow: 'HubNeedToKnow',
  specialists: 'HubSpecialists',
  savedSearches: 'HubSavedSearches',
} as const;

/** The library for what the hub keeps about itself, below the site's own address. */
export const settingsUrlName = 'HubSettings';
export const vocabularyFileName = 'vocabulary.json';
/** Where the service is; the service writes it, pages read it. */
export const serviceFileName = 'service.json';

/** Internal names of the lists' columns. */
export const listColumns = {
  theme: 'HubTheme',
  themes: 'HubThemes',
  documentId: 'HubDocumentId',
  until: 'HubUntil',
  reasonEs: 'HubReasonEs',
  reasonPt: 'HubReasonPt',
  reasonEn: 'HubReasonEn',
  textEs: 'HubTextEs',
  textPt: 'HubTextPt',
  textEn: 'HubTextEn',
  link: 'HubLink',
  chosenBy: 'HubChosenBy',
  person: 'HubPerson',
  query: 'HubQuery',
} as const;
