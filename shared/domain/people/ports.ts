import type { Actor } from '../../kernel/policy';
import type { Person } from './person';

/** The organisation’s people. Throws HubError when it cannot answer. */
export interface PeopleDirectory {
  byId(id: string): Promise<Person | undefined>;
  byMail(mail: string): Promise<Person | undefined>;
  /** People of exactly this display name; several where a name is shared. */
  byName(name: string): Promise<readonly Person[]>;
  /** People whose name has these words, in any order, by the beginning of each; accents apart. */
  search(words: string, most: number): Promise<readonly Person[]>;
}

/** Who somebody is to the hub: roles from the groups of the site, themes from the list of specialists. */
export interface ActorDirectory {
  /**
   * @param id object id of the account (claim `oid` of a checked token), in any case
   * @returns undefined where the directory has no such account, or it is switched off
   */
  actorOf(id: string): Promise<Actor | undefined>;
  /** Everybody of a role. */
  peopleOf(role: Actor['roles'][number]): Promise<readonly Person[]>;
  /** Who answers for a theme, or for one above it. */
  specialistsOf(themeKey: string): Promise<readonly Person[]>;
}
