export type { KnowReason, Person, PersonWhoKnows } from './person';
export type { ActorDirectory, PeopleDirectory } from './ports';
export { whoKnows, type FoundDocument, type KnowPorts, type KnowQuestion } from './who-knows';
export { createPeople, type People } from './people';
