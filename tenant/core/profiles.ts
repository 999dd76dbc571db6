import { accessDenied, CoreError } from './core-error';
import type { Database } from './database';
import type { People, Person } from './people';
import { mailOfLogin, membershipLogin, type Principal } from './principal';
import type { SiteUsers } from './site-users';

/** Properties that people keep themselves. Several values are one text with `|` between, as SharePoint keeps it. */
const OWN_PROPERTIES: Readonly<Record<string, { multiple: boolean }>> = {
  AboutMe: { multiple: false },
  CellPhone: { multiple: false },
  HomePhone: { multiple: false },
  Fax: { multiple: false },
  PictureURL: { multiple: false },
  'SPS-Birthday': { multiple: false },
  'SPS-StatusNotes': { multiple: false },
  'SPS-MUILanguages': { multiple: false },
  'SPS-Interests': { multiple: true },
  'SPS-PastProjects': { multiple: true },
  'SPS-Responsibility': { multiple: true },
  'SPS-School': { multiple: true },
  'SPS-Skills': { multiple: true },
};

const SEPARATOR = '|';

/** Properties that come from the directory and cannot be changed here. */
const fromDirectory = (person: Person): Record<string, string> => ({
  UserProfile_GUID: person.objectId,
  AccountName: membershipLogin(person.mail),
  UserName: person.mail,
  'SPS-ClaimID': person.mail,
  'SPS-UserPrincipalName': person.mail,
  'msOnline-ObjectId': person.objectId,
  FirstName: person.givenName,
  LastName: person.surname,
  PreferredName: person.displayName,
  WorkEmail: person.mail,
  Title: person.jobTitle,
  'SPS-JobTitle': person.jobTitle,
  Office: person.office,
  'SPS-Location': person.office,
});

/** User profiles: what the directory says of people, and what they say of themselves. */
export function createProfiles(database: Database, people: People, users: SiteUsers) {
  const find = (accountName: string): Person => {
    const person = people.byMail(mailOfLogin(accountName));
    if (!person)
      throw new CoreError(
        'user-not-found',
        `A user with the account name ${accountName} was not found.`
      );
    return person;
  };

  const write = (person: Person, name: string, value: string): void => {
    database.run(
      `insert into profile_values(object_id, name, value) values(?, ?, ?)
       on conflict(object_id, name) do update set value = excluded.value`,
      person.objectId,
      name,
      value
    );
  };

  const writable = (actor: Principal, accountName: string, name: string): [Person, string] => {
    // an application has no profile and writes none
    if (actor.kind === 'app') throw accessDenied();
    const person = find(accountName);
    const isOwn = person.objectId === actor.objectId;
    if (!isOwn && users.peek(actor.siteUserId)?.isAdmin !== true) throw accessDenied();
    const known = Object.keys(OWN_PROPERTIES).find(
      (key) => key.toLowerCase() === name.toLowerCase()
    );
    if (known === undefined) {
      throw new CoreError(
        'value-invalid',
        `Property Not Editable: the property '${name}' does not exist or cannot be edited.`
      );
    }
    return [person, known];
  };

  return {
    /** @throws CoreError user-not-found */
    find,

    /** All properties of a person by name; those nobody filled in are empty. */
    properties(person: Person): Record<string, string> {
      const values: Record<string, string> = fromDirectory(person);
      for (const name of Object.keys(OWN_PROPERTIES)) values[name] = '';
      values['SPS-MUILanguages'] = person.preferredLanguage;
      const rows = database.all<{ name: string; value: string }>(
        'select name, value from profile_values where object_id = ?',
        person.objectId
      );
      for (const { name, value } of rows) values[name] = value;
      return values;
    },

    /** Sets a property of one value: one's own, or as an administrator. @throws CoreError access-denied, value-invalid */
    setSingle(actor: Principal, accountName: string, name: string, value: string): void {
      const [person, known] = writable(actor, accountName, name);
      if (OWN_PROPERTIES[known]?.multiple === true)
        throw new CoreError('value-invalid', `The property '${known}' holds several values.`);
      write(person, known, value);
    },

    /** Sets a property of several values. @throws CoreError access-denied, value-invalid */
    setMultiple(
      actor: Principal,
      accountName: string,
      name: string,
      values: readonly string[]
    ): void {
      const [person, known] = writable(actor, accountName, name);
      if (OWN_PROPERTIES[known]?.multiple !== true)
        throw new CoreError('value-invalid', `The property '${known}' holds one value.`);
      if (values.some((value) => value.includes(SEPARATOR)))
        throw new CoreError('value-invalid', `A value must not contain '${SEPARATOR}'.`);
      write(person, known, values.join(SEPARATOR));
    },
  };
}

export type Profiles = ReturnType<typeof createProfiles>;
