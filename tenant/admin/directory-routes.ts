import { parseRegistration } from '../core/app-registrations';
import type { RegisteredApp } from '../core/apps';
import { SITE_URL } from '../core/bare-site';
import type { Core } from '../core/core';
import { CoreError } from '../core/core-error';
import { parseGroups, parsePlaces } from '../core/directory';
import { canSignIn, parsePeople } from '../core/people';
import { parseGrantRole } from '../core/site-grants';
import type { Tokens } from '../entra/tokens';
import { field, list, text, type AdminRoute } from './read-body';

/** @throws CoreError value-invalid for an application that is not registered */
const appOf = (core: Core, clientId: string): RegisteredApp => {
  const app = core.apps.byClientId(clientId);
  if (app) return app;
  throw new CoreError('value-invalid', `There is no application '${clientId}'.`);
};

interface DirectoryOptions {
  core: Core;
  tokens: Tokens;
  tenantId: string;
}

/** What an administrator keeps in the directory: people, groups, applications and consents. */
export function directoryRoutes({
  core,
  tokens,
  tenantId,
}: DirectoryOptions): Readonly<Record<string, AdminRoute>> {
  return {
    'POST /people': (body) => {
      const people = parsePeople(body);
      core.seedPeople(people);
      core.directory.seedPlaces(parsePlaces(body));
      return { people: people.length };
    },

    'POST /groups': (body) => {
      const groups = parseGroups(body).map((group) => core.directory.addGroup(group));
      return { groups: groups.map(({ id, displayName }) => ({ id, displayName })) };
    },

    'POST /apps': (body) => {
      const roles = field(body, 'roles');
      const secret = field(body, 'secret');
      const clientId = text(body, 'clientId');
      core.appRegistrations.save(clientId, parseRegistration({ ...(body as object) }));
      const given = core.apps.register({
        clientId,
        name: text(body, 'name'),
        roles: Array.isArray(roles) ? roles.map(String) : [],
        ...(typeof secret === 'string' ? { secret } : {}),
      });
      return { clientId, secret: given, tenantId };
    },

    /** Grants the site to an application with the role Sites.Selected, as an administrator does it once. */
    'POST /apps/site-grants': (body) => {
      const { clientId } = appOf(core, text(body, 'clientId'));
      const role = parseGrantRole(field(body, 'role'));
      core.siteGrants.set({ clientId, webId: core.webs.byUrl(SITE_URL).id, role });
      return { clientId, role };
    },

    /** Consent to delegated permissions, of an administrator for everybody or of one person. */
    'POST /apps/consent': (body) => {
      const clientId = text(body, 'clientId');
      const mail = field(body, 'person');
      const person = typeof mail === 'string' ? core.people.byMail(mail) : undefined;
      if (mail !== undefined && !person)
        throw new CoreError('user-not-found', `Nobody has the address '${String(mail)}'.`);
      const given = field(body, 'permissions');
      const permissions =
        given === undefined
          ? core.appRegistrations.of(clientId).delegatedPermissions
          : list(given, 'Permissions').map(String);
      core.appRegistrations.consent(clientId, permissions, person?.objectId);
      return { clientId, permissions };
    },
    'DELETE /apps/consent': (body) => {
      core.appRegistrations.revoke(text(body, 'clientId'));
      return undefined;
    },

    /** A delegated token, as a person's browser would have got it; with `scopes` it carries these only. */
    'POST /tokens': (body) => {
      const mail = text(body, 'person');
      const person = core.people.byMail(mail);
      if (!person) throw new CoreError('user-not-found', `Nobody has the address '${mail}'.`);
      if (!canSignIn(person))
        throw new CoreError('user-not-found', `Nobody can sign in as '${mail}'.`);
      const scopes = field(body, 'scopes');
      const minted = tokens.mint(
        {
          oid: person.objectId,
          appid: person.objectId,
          idtyp: 'user',
          ...(typeof scopes === 'string' ? { scp: scopes } : {}),
        },
        text(body, 'resource')
      );
      return { accessToken: minted.token, expiresAt: new Date(minted.expiresAt).toISOString() };
    },
  };
}
