// one chunk: whoever saves a search is likely to look at the list as well
export { SavedSearchesDialog } from './SavedSearchesDialog';
export { SaveSearchDialog } from './SaveSearchDialog';
