import { practiceAddress, publishedListOf } from './practices/practice-address';
import { libraryUrlName } from './schema/library-names';

/** Where the hub's search looks, and what it finds there. */
export interface SearchPlaces {
  /** Absolute address of the library of documents. */
  readonly library: string;
  /** Absolute address of the list of published practices. */
  readonly practices: string;
  /** Where people read the practice of this id. */
  addressOf(practiceId: string): string;
}

/** @param siteUrl absolute address of the hub's site, without a slash at the end */
export function searchPlaces(siteUrl: string): SearchPlaces {
  return {
    library: `${siteUrl}/${libraryUrlName}`,
    practices: publishedListOf(siteUrl),
    addressOf: (practiceId) => practiceAddress(siteUrl, practiceId),
  };
}

/** Whether an address of the index is that of a published practice: a form of its list. */
export function isPractice({ practices }: SearchPlaces, address: string): boolean {
  return address.toLowerCase().startsWith(`${practices.toLowerCase()}/`);
}
