import type { SPFI } from '@pnp/sp';
import type {
  ContactStore,
  ProfileStore,
  Records,
  SkillStore,
  StaffStore,
  TwinStore,
} from '../../../domain/people';
import { peopleListUrlNames } from '../schema/people-names';
import { createContactStore } from './contact-store';
import { createPeopleRecords, type PeopleRecordsSettings } from './people-records';
import { profileRow, readProfile } from './read-profile';
import { readStaffRecord, readTwinDecision, staffRow, twinRow } from './read-staff-record';
import { createSkillStore } from './skill-store';

export interface PeopleStores {
  readonly profiles: ProfileStore;
  readonly skills: SkillStore;
  readonly staff: StaffStore;
  readonly contacts: ContactStore;
  readonly twins: TwinStore;
}

/**
 * What the service keeps of people, in the hub's closed lists.
 * @param sp bound to the hub's site, with the hub's own rights: people have none there
 * @param sitePath address of the site on its server, such as `/sites/hub`
 */
export function createPeopleStores(sp: SPFI, sitePath: string): PeopleStores {
  const pathOf = (name: keyof typeof peopleListUrlNames): string =>
    `${sitePath}/Lists/${peopleListUrlNames[name]}`;
  return {
    profiles: records({
      ...{ sp, listPath: pathOf('profiles'), source: 'sharepoint profiles' },
      ...{ idOf: ({ personId }) => personId, rowOf: profileRow, read: readProfile },
    }),
    skills: createSkillStore(sp, pathOf('skills')),
    staff: records({
      ...{ sp, listPath: pathOf('staff'), source: 'sharepoint staff records' },
      ...{ idOf: ({ personId }) => personId, rowOf: staffRow, read: readStaffRecord },
    }),
    contacts: createContactStore(sp, pathOf('contacts')),
    twins: records({
      ...{ sp, listPath: pathOf('twins'), source: 'sharepoint duplicates' },
      ...{ idOf: ({ id }) => id, rowOf: twinRow, read: readTwinDecision },
    }),
  };
}

/** The records alone: whoever has them needs no items. */
function records<T>(settings: PeopleRecordsSettings<T>): Records<T> {
  const { items: _items, ...rest } = createPeopleRecords(settings);
  return rest;
}
