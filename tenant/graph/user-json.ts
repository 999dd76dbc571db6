import type { Core } from '../core/core';
import type { Person } from '../core/people';
import type { GraphJson } from './graph-route';

/** What a user shows when nothing is selected. Source: Graph reference, "Get a user". */
export const DEFAULT_USER_PROPERTIES = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
];

/** Properties of a person's SharePoint profile by their name in Graph; those of several values are lists. */
const PROFILE: Readonly<Record<string, { name: string; multiple: boolean }>> = {
  aboutMe: { name: 'AboutMe', multiple: false },
  interests: { name: 'SPS-Interests', multiple: true },
  pastProjects: { name: 'SPS-PastProjects', multiple: true },
  responsibilities: { name: 'SPS-Responsibility', multiple: true },
  schools: { name: 'SPS-School', multiple: true },
  skills: { name: 'SPS-Skills', multiple: true },
};

/** The property of SharePoint's profile behind a property of a user; undefined for those of the directory. */
export function profilePropertyOf(name: string): { name: string; multiple: boolean } | undefined {
  return PROFILE[name];
}

/** What the directory says of a person. */
export function userJson(core: Core, person: Person): GraphJson {
  const phone = core.profiles.properties(person)['CellPhone'] ?? '';
  return {
    businessPhones: [],
    displayName: person.displayName,
    givenName: person.givenName,
    jobTitle: person.jobTitle,
    // an account whose mailbox was never made has no address
    mail: core.mail.mailboxes.state(person.objectId) === 'none' ? null : person.mail,
    mobilePhone: phone === '' ? null : phone,
    officeLocation: person.office,
    preferredLanguage: person.preferredLanguage,
    surname: person.surname,
    userPrincipalName: person.mail,
    id: person.objectId,
    accountEnabled: person.accountEnabled,
    mailNickname: person.mail.slice(0, person.mail.indexOf('@')),
    userType: person.accountKind === 'guest' ? 'Guest' : 'Member',
  };
}

/** What a person says of herself; Graph reads it for one user at a time only. */
export function profileJson(core: Core, person: Person): GraphJson {
  const values = core.profiles.properties(person);
  return Object.fromEntries(
    Object.entries(PROFILE).map(([key, { name, multiple }]) => {
      const text = values[name] ?? '';
      if (!multiple) return [key, text === '' ? null : text];
      return [key, text === '' ? [] : text.split('|')];
    })
  );
}

/**
 * The selected properties, or the usual ones.
 * @param select names as the caller wrote them; those that there are not are left out, as Graph does
 */
export function chooseProperties(json: GraphJson, select: readonly string[]): GraphJson {
  const names = select.length === 0 ? DEFAULT_USER_PROPERTIES : select;
  const wanted = names.map((name) => name.toLowerCase());
  return Object.fromEntries(
    Object.entries(json).filter(
      ([key]) => wanted.includes(key.toLowerCase()) || key.startsWith('@')
    )
  );
}
