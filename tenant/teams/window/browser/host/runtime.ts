/** Version of the client library that the host says it speaks; three numbers, or teams-js refuses it. */
export const SDK_VERSION = '2.0.1';

/**
 * What the host can do, as teams-js reads it. It goes into the FOURTH place of the answer to `initialize`: in
 * the third, teams-js starts as well but makes no bridge, and MSAL falls back without a word.
 */
export const RUNTIME = JSON.stringify({
  apiVersion: 4,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isLegacyTeams: false,
  isNAAChannelRecommended: true,
  isDeeplyNestedAuthSupported: false,
  canParentManageNAATrustedOrigins: false,
  supports: {
    app: { lifecycle: {} },
    chat: {},
    dialog: { card: { bot: {} }, url: { bot: {}, parentCommunication: {} }, update: {} },
    nestedAppAuth: {},
    pages: { config: {}, backStack: {}, tabs: {}, currentApp: {} },
    teamsCore: {},
  },
});
