import type { MailboxView } from '../core/mail/mailbox-view';
import type { Principal } from '../core/principal';

/** A person as the sign-in screen lists her. The texts are data of the organisation. */
export interface Person {
  principal: Principal;
  /** Country code such as `PER`, `REG` for the regional office, or any other name of an office. */
  office: string;
  /** Post held, in the words of the organisation. */
  post: string;
  /** Display names of the site groups the person belongs to. */
  roles: readonly string[];
}

/** Base permissions as SharePoint writes them: two unsigned 32-bit halves. */
export interface PermissionMask {
  high: number;
  low: number;
}

/** What the page tells the SharePoint Framework about the site. */
export interface SiteFacts {
  tenantId: string;
  siteId: string;
  webId: string;
  /** Title shown in the site header. */
  title: string;
  /** Server-relative, without a trailing slash: `/sites/hub`. */
  serverRelativeUrl: string;
  /** Language the site was made in, as an LCID such as 1033. */
  languageLcid: number;
}

/** A link of the site's navigation. */
export interface SiteLink {
  title: string;
  /** Server-relative or absolute. */
  url: string;
}

export interface FormDigest {
  value: string;
  timeoutSeconds: number;
}

/** A delegated access token of the tenant's own issuer. */
export interface UserToken {
  accessToken: string;
  /** When the token stops being valid, in milliseconds since 1970. */
  expiresAt: number;
}

/**
 * What the portal needs of the rest of the tenant. The core and the HTTP layer implement it; the
 * portal knows no other way to lists, people or keys.
 */
export interface PagesHost {
  /** Who the request acts as, or undefined when nobody is signed in. */
  principal(request: Request): Principal | undefined;
  /** Everybody who can be chosen on the sign-in screen. */
  people(): readonly Person[];
  /** The site as a reader of `culture` (such as `es-ES`) sees it: its title may be translated. */
  site(culture: string): SiteFacts;
  /** The site's top navigation in a reader's language; empty while nobody has arranged it. */
  navigation(culture: string): readonly SiteLink[];
  /** Path below the site of the page that its address leads to; undefined when never set. */
  welcomePage(): string | undefined;
  /** Effective base permissions of the person on the site. */
  permissions(principal: Principal): PermissionMask;
  /** The person's mailbox; undefined for somebody who has none. */
  mailbox(principal: Principal): MailboxView | undefined;
  /** A form digest bound to the person, as `_api/contextinfo` would give it. */
  formDigest(principal: Principal): FormDigest;
  /** Whether the request may write: a fresh digest with a cookie, or a bearer token. */
  mayWrite(request: Request, principal: Principal): boolean;
  /**
   * A delegated token for `resource`, such as `https://graph.microsoft.com`, or the address of an API.
   * @throws EntraError where no administrator has approved the API for pages
   */
  mintUserToken(principal: Principal, resource: string): Promise<UserToken>;
}
