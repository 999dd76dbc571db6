import type { Principal } from '../core/principal';
import { LANGUAGES, type Language } from './chrome/languages';
import type { FormDigest, PermissionMask, SiteFacts } from './pages-host';
import type { SitePage } from './page-store';
import { pageRights } from './rights';

export interface PageContextFacts {
  origin: string;
  site: SiteFacts;
  page: SitePage;
  person: Principal;
  permissions: PermissionMask;
  digest: FormDigest;
  language: Language;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * The page context as SharePoint writes it into a modern page (`spPageContextInfo`). Without
 * `serverTime` the SharePoint Framework drops the digest it is given and asks for another one.
 * `aadInstanceUrl` is left out on purpose: with it the framework signs in at Microsoft's own authority
 * by itself, outside of this machine. Its `aadInfo` is therefore empty here; `aadUserId` is not.
 */
export function pageContext(facts: PageContextFacts): object {
  const { site, page, person, permissions, digest, language } = facts;
  const siteUrl = facts.origin + site.serverRelativeUrl;
  return {
    aadTenantId: site.tenantId,
    aadUserId: person.objectId,
    cdnPrefix: '',
    CorrelationId: page.uniqueId,
    currentCultureName: language,
    currentLanguage: LANGUAGES[language].lcid,
    currentUICultureName: language,
    ECSClientFeatures: '',
    ExpFeatures: [],
    featureInfo: [],
    formDigestTimeoutSeconds: digest.timeoutSeconds,
    formDigestValue: digest.value,
    hasManageWebPermissions: pageRights(permissions).manageSite,
    isAnonymousGuestUser: false,
    isExternalGuestUser: false,
    isNoScriptEnabled: true,
    isSPO: true,
    isSiteAdmin: pageRights(permissions).manageSite,
    killSwitches: {},
    listId: '',
    msGraphEndpointUrl: 'https://graph.microsoft.com',
    MSGraphEndpointUrl: 'https://graph.microsoft.com',
    pageItemId: page.id,
    serverRequestPath: `${site.serverRelativeUrl}/SitePages/${page.name}`,
    serverTime: new Date(facts.now).toISOString(),
    siteAbsoluteUrl: siteUrl,
    siteId: site.siteId,
    siteServerRelativeUrl: site.serverRelativeUrl,
    systemUserKey: person.loginName,
    userDisplayName: person.displayName,
    userEmail: person.email,
    userId: person.siteUserId,
    userLoginName: person.email,
    userPrincipalName: person.email,
    webAbsoluteUrl: siteUrl,
    webId: site.webId,
    webLanguage: site.languageLcid,
    webLanguageName: languageName(site.languageLcid),
    webPermMasks: { High: permissions.high, Low: permissions.low },
    webServerRelativeUrl: site.serverRelativeUrl,
    webTemplate: '68',
    webTimeZoneData: COORDINATED_TIME,
    webTitle: site.title,
  };
}

/** The site keeps UTC, as SharePoint describes a time zone; web parts show local times themselves. */
const COORDINATED_TIME = {
  Description: '(UTC) Coordinated Universal Time',
  Bias: 0,
  Id: 93,
  DaylightBias: 0,
  DaylightDate: null,
  StandardBias: 0,
  StandardDate: null,
};

function languageName(lcid: number): string {
  const found = Object.entries(LANGUAGES).find(([, facts]) => facts.lcid === lcid);
  return found?.[0] ?? 'en-US';
}
