/*
 * Names of the lists of people. They hold what only the service may read: see lists-people.ts.
 */

/** Last part of a list's address, below `/Lists`; they never change, unlike titles. */
export const peopleListUrlNames = {
  profiles: 'HubPeopleProfiles',
  skills: 'HubPeopleSkills',
  staff: 'HubPeopleStaff',
  contacts: 'HubPeopleContacts',
  twins: 'HubPeopleTwins',
} as const;

/**
 * Internal names of the lists' columns. `Title` is the record's own id: of the account, of the skill,
 * of the contact, of the two accounts.
 */
export const peopleColumns = {
  personId: 'HubPersonId',
  themeKey: 'HubThemeKey',
  state: 'HubSkillState',
  dueOn: 'HubSkillDueOn',
  news: 'HubSkillNews',
  askerId: 'HubContactAskerId',
  contactedOn: 'HubContactedOn',
  askOn: 'HubContactAskOn',
  record: 'HubPeopleRecord',
} as const;
