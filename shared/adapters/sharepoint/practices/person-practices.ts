import type { PracticeDrafts, PublishedPractices } from '../../../domain/practices';
import { createPracticeDrafts, type PracticeDraftsSettings } from './practice-drafts';
import { createPublishedPractices } from './published-practices';

/** What a person reads and writes of practices with her own rights. */
export interface PersonPractices {
  readonly drafts: PracticeDrafts;
  readonly published: PublishedPractices;
}

export function createPersonPractices(settings: PracticeDraftsSettings): PersonPractices {
  return {
    drafts: createPracticeDrafts(settings),
    published: createPublishedPractices(settings),
  };
}
