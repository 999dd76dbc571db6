import { CoreError } from './core-error';
import type { Database } from './database';
import type { People, Person } from './people';
import { everyoneLogin, type Permissions } from './permissions';
import { mailOfLogin, membershipLogin, type Principal } from './principal';

/** A row of the site's user information list: a person, a group, an application or a claim. */
export interface SitePrincipal {
  id: number;
  kind: 'user' | 'group' | 'app' | 'claim';
  login: string;
  title: string;
  email: string;
  objectId: string;
  isAdmin: boolean;
  description: string;
}

interface PrincipalRow extends Omit<SitePrincipal, 'objectId' | 'isAdmin'> {
  object_id: string;
  is_admin: number;
}

const toSitePrincipal = ({ object_id, is_admin, ...row }: PrincipalRow): SitePrincipal => ({
  ...row,
  objectId: object_id,
  isAdmin: is_admin === 1,
});

/** The site's users. People of the directory become users when they first come or are named. */
export function createSiteUsers(database: Database, people: People, permissions: Permissions) {
  const one = (where: string, value: string | number): SitePrincipal | undefined => {
    const row = database.get<PrincipalRow>(`select * from principals where ${where} = ?`, value);
    return row && toSitePrincipal(row);
  };

  const insert = (
    kind: string,
    login: string,
    title: string,
    email: string,
    objectId: string,
    admin: boolean
  ) =>
    database.run(
      'insert into principals(kind, login, title, email, object_id, is_admin) values(?, ?, ?, ?, ?, ?)',
      kind,
      login,
      title,
      email,
      objectId,
      admin ? 1 : 0
    ).lastId;

  const found = (principal: SitePrincipal | undefined): SitePrincipal => {
    if (!principal) throw new CoreError('user-not-found', 'User cannot be found.');
    return principal;
  };

  const ensurePerson = (person: Person): SitePrincipal => {
    const known = one('login', membershipLogin(person.mail));
    const admin = person.roles.includes('Admin');
    if (!known) {
      insert(
        'user',
        membershipLogin(person.mail),
        person.displayName,
        person.mail,
        person.objectId,
        admin
      );
      permissions.invalidate();
    } else if (known.isAdmin !== admin || known.title !== person.displayName) {
      database.run(
        'update principals set is_admin = ?, title = ? where id = ?',
        admin ? 1 : 0,
        person.displayName,
        known.id
      );
      permissions.invalidate();
    }
    return found(one('login', membershipLogin(person.mail)));
  };

  return {
    ensurePerson,

    /**
     * Adds the person to the site when she is not there yet.
     * @param name a claim, a mail address, or the claim of everyone
     * @throws CoreError user-not-found when the directory does not know the name
     */
    ensure(name: string): SitePrincipal {
      if (name.toLowerCase().startsWith(everyoneLogin)) {
        if (!one('login', everyoneLogin)) {
          insert('claim', everyoneLogin, 'Everyone except external users', '', '', false);
        }
        return found(one('login', everyoneLogin));
      }
      const known = one('login', name);
      if (known && known.kind !== 'group') return known;
      const person = people.byMail(mailOfLogin(name));
      if (!person) {
        throw new CoreError('user-not-found', `The specified user ${name} could not be found.`);
      }
      return ensurePerson(person);
    },

    /** Gives a registered application its place in the site. */
    ensureApp(clientId: string, name: string): SitePrincipal {
      const login = `i:0i.t|ms.sp.ext|${clientId}`;
      if (!one('login', login)) insert('app', login, name, '', clientId, false);
      return found(one('login', login));
    },

    byId: (id: number): SitePrincipal => found(one('id', id)),
    /** Any principal by id, for showing who wrote an item: unknown ids give undefined. */
    peek: (id: number): SitePrincipal | undefined => one('id', id),
    byLogin: (login: string): SitePrincipal => found(one('login', login)),
    byMail: (mail: string): SitePrincipal => found(one('login', membershipLogin(mail))),

    all: (): SitePrincipal[] =>
      database
        .all<PrincipalRow>(`select * from principals where kind <> 'group' order by id`)
        .map(toSitePrincipal),

    /** The caller's identity for a person, after she became a user of the site. */
    principalOf(person: Person, auth: Principal['auth']): Principal {
      const user = ensurePerson(person);
      return {
        kind: 'user',
        siteUserId: user.id,
        objectId: person.objectId,
        loginName: user.login,
        displayName: person.displayName,
        email: person.mail,
        preferredLanguage: person.preferredLanguage,
        auth,
      };
    },
  };
}

export type SiteUsers = ReturnType<typeof createSiteUsers>;
