import type { SPFI } from '@pnp/sp';
import type {
  ContactStore,
  PeopleChanges,
  Profile,
  ProfileStore,
  Records,
  SkillStore,
  StaffRecord,
  StaffStore,
  TwinDecision,
  TwinStore,
} from '../../../domain/people';
import type { RequestBundle } from '../request-bundle';
import { abortable, asHubError } from '../requests';
import { peopleListUrlNames } from '../schema/people-names';
import { createContactStore, watchedContacts } from './contact-store';
import { createPeopleChanges } from './people-changes';
import { createPeopleRecords, type PeopleRecords } from './people-records';
import { profileRow, readProfile } from './read-profile';
import { readStaffRecord, readTwinDecision, staffRow, twinRow } from './read-staff-record';
import { createSkillStore } from './skill-store';

export interface PeopleStores {
  readonly profiles: ProfileStore;
  readonly skills: SkillStore;
  readonly staff: StaffStore;
  readonly contacts: ContactStore;
  readonly twins: TwinStore;
  readonly changes: PeopleChanges;
}

/**
 * What the service keeps of people, in the hub's closed lists.
 * @param sp bound to the hub's site, with the hub's own rights: people have none there
 * @param sitePath address of the site on its server, such as `/sites/hub`
 * @param bundle over the same connection, for whoever looks what has changed again and again
 */
export function createPeopleStores(
  sp: SPFI,
  sitePath: string,
  bundle: RequestBundle = oneByOne(sp)
): PeopleStores {
  const pathOf = (name: keyof typeof peopleListUrlNames): string =>
    `${sitePath}/Lists/${peopleListUrlNames[name]}`;
  const profiles = createPeopleRecords<Profile>({
    ...{ sp, listPath: pathOf('profiles'), source: 'sharepoint profiles' },
    ...{ idOf: ({ personId }) => personId, rowOf: profileRow, read: readProfile },
  });
  const { watched: watchedSkills, ...skills } = createSkillStore(sp, pathOf('skills'));
  const staff = createPeopleRecords<StaffRecord>({
    ...{ sp, listPath: pathOf('staff'), source: 'sharepoint staff records' },
    ...{ idOf: ({ personId }) => personId, rowOf: staffRow, read: readStaffRecord },
  });
  const contacts = createContactStore(sp, pathOf('contacts'));
  const twins = createPeopleRecords<TwinDecision>({
    ...{ sp, listPath: pathOf('twins'), source: 'sharepoint duplicates' },
    ...{ idOf: ({ id }) => id, rowOf: twinRow, read: readTwinDecision },
  });
  return {
    profiles: recordsOf(profiles),
    skills,
    staff: recordsOf(staff),
    contacts,
    twins: recordsOf(twins),
    changes: createPeopleChanges(bundle, {
      ...{ profiles: profiles.watched, skills: watchedSkills, staff: staff.watched },
      contacts: watchedContacts(pathOf('contacts'), contacts),
      twins: twins.watched,
    }),
  };
}

/** The records alone: whoever has them needs no items. */
function recordsOf<T>({ items: _items, watched: _watched, ...rest }: PeopleRecords<T>): Records<T> {
  return rest;
}

/** For programs that ask once and end. */
function oneByOne(sp: SPFI): RequestBundle {
  return {
    async add(ask, signal) {
      try {
        return await ask(abortable(sp, signal));
      } catch (error) {
        signal?.throwIfAborted();
        throw asHubError(error, 'sharepoint people');
      }
    },
  };
}
