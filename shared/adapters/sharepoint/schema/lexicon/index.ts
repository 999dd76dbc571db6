import { actions } from './actions';
import { people } from './people';
import { placesAndMovement } from './places-and-movement';
import { qualitiesAndNumbers } from './qualities-and-numbers';
import { workAndLaw } from './work-and-law';

/**
 * Everyday words in the hub's three languages, where they do not look alike: what the term sets do
 * not name and what a rule of spelling cannot guess. Our own list; the KM team may change the copy
 * that the site keeps.
 */
export const lexiconText = [
  people,
  placesAndMovement,
  workAndLaw,
  actions,
  qualitiesAndNumbers,
].join('\n');
