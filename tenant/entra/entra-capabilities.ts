import { partial, supported, type CapabilityTable } from '../capability';

/** The sign-in authority, by route below the tenant's id; `common` and `organizations` lead there too. */
export const entraCapabilities: CapabilityTable = {
  'GET /v2.0/.well-known/openid-configuration': supported,
  'GET /discovery/instance': partial('knows the tenant’s own address only'),
  'GET /discovery/v2.0/keys': partial('one key, which is never rolled over'),
  'GET /oauth2/v2.0/authorize': partial(
    'codes only, with or without PKCE; no password and no second factor, and no form_post'
  ),
  'POST /oauth2/v2.0/consent': supported,
  'POST /oauth2/v2.0/token': partial(
    'secrets, certificates, codes, refresh tokens, device codes and on-behalf-of; no federated credentials; any well-formed permission of Graph and SharePoint is taken to exist'
  ),
  'POST /oauth2/v2.0/devicecode': supported,
  'GET /oauth2/deviceauth': supported,
  'POST /oauth2/deviceauth': supported,
  'GET /oauth2/v2.0/logout': partial('ends the session; nobody is sent back to the application'),
  'POST /nested-app/token': partial(
    'the issuer’s part of nested app authentication, for pages of the tenant that hold an application in a frame'
  ),
};
