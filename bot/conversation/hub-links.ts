import type { TeamsPlace } from '../../shared/teams-places';
import type { PeoplePlace } from '../../shared/ui/people/people-place';
import type { PracticePlace } from '../../shared/ui/practices/practice-place';

/** Addresses that cards lead to. */
export interface HubLinks {
  /** The hub's home page. */
  readonly home: string;
  /** The hub's search page. @param query a deep link's query string, with its question mark */
  search(query?: string): string;
  /** A view of the hub's page of practices. */
  practices(place: PracticePlace): string;
  /** A view of the hub's page of people. */
  people(place: PeoplePlace): string;
  /** A chat in Teams with a person. @param mail her address @param message stands in the box */
  chat(mail: string, message?: string): string;
  /** Teams' own page to share an address in a conversation of one's choice. */
  share(url: string): string;
  /** A place of the hub's tabs in Teams. @param label what a person reads while it opens */
  place(place: TeamsPlace, label: string): string;
}
