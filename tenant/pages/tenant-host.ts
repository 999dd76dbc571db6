import { highAndLow } from '../core/base-permissions';
import { siteTitleIn, SITE_URL } from '../core/bare-site';
import type { Core } from '../core/core';
import { DIGEST_SECONDS } from '../core/form-digest';
import { createMailboxView } from '../core/mail/mailbox-view';
import { canSignIn, type Person } from '../core/people';
import type { Tokens } from '../entra/tokens';
import type { IdentityReader } from '../http/identity';
import type { PagesHost, UserToken } from './pages-host';

/** What a person's page needs of the tenant. */
export const pagesHost = (
  core: Core,
  tokens: Tokens,
  identity: IdentityReader,
  tenantId: string,
  /** A token for an application's API, with what an administrator approved for pages. */
  tokenForApi: (person: Person, address: string) => UserToken
): PagesHost => ({
  principal(request) {
    const found = identity.ofSession(request);
    return found.kind === 'known' ? found.principal : undefined;
  },
  people: () =>
    core.people
      .all()
      .filter(canSignIn)
      .map((person) => {
        const principal = core.users.principalOf(person, 'cookie');
        return {
          principal,
          office: person.office,
          post: person.jobTitle,
          roles: core.groups.groupsOf(principal.siteUserId).map((group) => group.title),
        };
      }),
  site(culture) {
    const web = core.webs.byUrl(SITE_URL);
    return {
      tenantId,
      siteId: web.siteId,
      webId: web.id,
      title: siteTitleIn(culture, web.title),
      serverRelativeUrl: web.url,
      languageLcid: web.language,
    };
  },
  navigation: (culture) =>
    core.navigation
      .top(core.webs.byUrl(SITE_URL))
      .map(({ title, titles, url }) => ({ title: titles[culture] ?? title, url })),
  welcomePage: () => core.navigation.welcomePage(core.webs.byUrl(SITE_URL)),
  permissions(principal) {
    const { High, Low } = highAndLow(
      core.permissions.mask(principal, core.webs.byUrl(SITE_URL).scopeId)
    );
    return { high: Number(High), low: Number(Low) };
  },
  mailbox(principal) {
    const person = core.people.byObjectId(principal.objectId);
    return person && core.mail.mailboxes.hasMailbox(person)
      ? createMailboxView(core.mail, core.mail.requireMailbox(person))
      : undefined;
  },
  formDigest: (principal) => ({
    value: core.digests.issue(principal),
    timeoutSeconds: DIGEST_SECONDS,
  }),
  mayWrite: (request, principal) =>
    principal.auth === 'bearer' ||
    core.digests.isGood(principal, request.headers.get('x-requestdigest')),
  async mintUserToken(principal, resource) {
    const person = core.people.byObjectId(principal.objectId);
    if (person && core.appRegistrations.byApi(resource)) return tokenForApi(person, resource);
    const { token, expiresAt } = tokens.mint(
      { oid: principal.objectId, appid: principal.objectId, idtyp: 'user' },
      resource
    );
    return { accessToken: token, expiresAt };
  },
});
