/** Who is calling: a person or a registered application, as the rest of the tenant sees them. */
export interface Principal {
  kind: 'user' | 'app';
  /** The id in the site's user information list; permissions and authorship use it. */
  siteUserId: number;
  /** The directory's object id (a person's) or the client id (an application's). */
  objectId: string;
  /** SharePoint's claim, e.g. `i:0#.f|membership|ana@example.org`. */
  loginName: string;
  displayName: string;
  email: string;
  /** BCP 47, e.g. `es-PE`. */
  preferredLanguage: string;
  /** A cookie needs a form digest on writes, a bearer token does not. */
  auth: 'cookie' | 'bearer';
}

/** The tenant's own hand: seeding and provisioning of the bare site. */
export const systemPrincipal: Principal = {
  kind: 'app',
  siteUserId: 1073741823,
  objectId: '',
  loginName: 'SHAREPOINT\\system',
  displayName: 'System Account',
  email: '',
  preferredLanguage: 'en-US',
  auth: 'bearer',
};

const MEMBERSHIP = 'i:0#.f|membership|';

/** The claim of a person of the directory. */
export function membershipLogin(mail: string): string {
  return `${MEMBERSHIP}${mail.toLowerCase()}`;
}

/** The mail in a claim, or the text itself when it carries no claim. */
export function mailOfLogin(login: string): string {
  return login.toLowerCase().startsWith(MEMBERSHIP) ? login.slice(MEMBERSHIP.length) : login;
}
