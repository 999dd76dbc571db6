import { appPackage as english } from '../shared/i18n/teams/en/app-package';
import { messageCommands, queryCommands, tabIds } from '../shared/teams-places';

/** What differs from one organisation to the next. */
export interface PackageSettings {
  /** Where the service is, such as `https://hub.example.org`; serves the tabs as well. */
  readonly origin: string;
  /** The hub's application in Entra, which is the bot's as well. */
  readonly clientId: string;
  /** Host of the SharePoint site, whose links unfold: `contoso.sharepoint.com`. */
  readonly siteHost: string;
  readonly developer: {
    readonly name: string;
    readonly websiteUrl: string;
    readonly privacyUrl: string;
    readonly termsOfUseUrl: string;
  };
  readonly appId?: string;
  readonly version?: string;
}

/** The app as Teams knows it. Never changes: an update is known by it. */
export const teamsAppId = '2b8f5a10-7c3e-4d96-b1f4-8e6a0d9c5b73';

/**
 * A settled version of the manifest: the first with nested app authentication, which lets Teams fetch
 * the first token while the tab is still loading.
 */
export const manifestVersion = '1.22';

/** Order of the bot's suggested commands; the localised files count on it. */
export const commandOrder = [
  'search',
  'people',
  'ask',
  'mine',
  'share',
  'practices',
  'upcoming',
  'preferences',
  'language',
  'help',
] as const satisfies readonly (keyof typeof english.commands)[];

/** Languages of the package besides English, by the tag that Teams knows them by. */
export const additionalLanguages = [
  { languageTag: 'es', file: 'es.json' },
  { languageTag: 'pt', file: 'pt.json' },
] as const;

const schemas = 'https://developer.microsoft.com/json-schemas/teams';

/** The manifest in English; the reason for each permission stands in docs/teams-permissions.md. */
export function createManifest(settings: PackageSettings): Record<string, unknown> {
  const { origin, clientId, siteHost, developer } = settings;
  const { host } = new URL(origin);
  const resource = `api://${host}/${clientId}`;
  // Teams fills these in: the wait has the right colours and the right language at once
  const reader = 'theme={app.theme}&locale={app.locale}';
  const tab = (entityId: string, name: string, page: string): object => ({
    entityId,
    name,
    contentUrl: `${origin}/tabs/${page}.html?${reader}`,
    websiteUrl: `${origin}/tabs/${page}.html`,
    scopes: ['personal'],
    context: ['personalTab'],
  });
  const commands = commandOrder.map((name) => english.commands[name]);
  return {
    $schema: `${schemas}/v${manifestVersion}/MicrosoftTeams.schema.json`,
    manifestVersion,
    version: settings.version ?? '1.0.0',
    id: settings.appId ?? teamsAppId,
    developer,
    name: { short: english.short, full: english.full },
    description: { short: english.shortDescription, full: english.fullDescription },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#0B4F8A',
    localizationInfo: {
      defaultLanguageTag: 'en',
      defaultLanguageFile: 'en.json',
      additionalLanguages,
    },
    staticTabs: [
      { entityId: 'conversations', scopes: ['personal'] },
      tab(tabIds.personal, english.personal, 'personal'),
      tab(tabIds.queue, english.queue, 'queue'),
      { entityId: 'about', scopes: ['personal'] },
    ],
    configurableTabs: [
      {
        configurationUrl: `${origin}/tabs/config.html?${reader}`,
        canUpdateConfiguration: true,
        scopes: ['team'],
        context: ['channelTab'],
      },
    ],
    bots: [
      {
        botId: clientId,
        scopes: ['personal', 'team', 'groupChat'],
        isNotificationOnly: false,
        supportsFiles: false,
        supportsCalling: false,
        supportsVideo: false,
        commandLists: [{ scopes: ['personal', 'team', 'groupChat'], commands }],
      },
    ],
    composeExtensions: [
      {
        botId: clientId,
        commands: [
          {
            id: queryCommands.search,
            type: 'query',
            title: english.searchTitle,
            description: english.searchDescription,
            initialRun: true,
            context: ['compose', 'commandBox'],
            parameters: [
              {
                name: 'query',
                title: english.searchParameter,
                description: english.searchParameterDescription,
                inputType: 'text',
              },
            ],
          },
          {
            id: queryCommands.expert,
            type: 'query',
            title: english.expertTitle,
            description: english.expertDescription,
            initialRun: false,
            context: ['compose', 'commandBox'],
            parameters: [
              {
                name: 'query',
                title: english.expertParameter,
                description: english.expertParameterDescription,
                inputType: 'text',
              },
            ],
          },
          {
            id: messageCommands.practice,
            type: 'action',
            title: english.practiceTitle,
            description: english.practiceDescription,
            fetchTask: true,
            context: ['message'],
          },
          {
            id: messageCommands.report,
            type: 'action',
            title: english.reportTitle,
            description: english.reportDescription,
            fetchTask: true,
            context: ['message'],
          },
        ],
        messageHandlers: [
          { type: 'link', value: { domains: [new URL(`https://${siteHost}`).hostname] } },
        ],
      },
    ],
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [...new Set([host, 'token.botframework.com'])],
    webApplicationInfo: {
      id: clientId,
      resource,
      nestedAppAuthInfo: [
        { redirectUri: `brk-multihub://${host}`, scopes: [`${resource}/access_as_user`] },
      ],
    },
    authorization: {
      permissions: {
        resourceSpecific: [
          { name: 'ChannelMessage.Read.Group', type: 'Application' },
          { name: 'TeamMember.Read.Group', type: 'Application' },
          { name: 'TeamsAppInstallation.Read.Group', type: 'Application' },
        ],
      },
    },
    defaultInstallScope: 'personal',
  };
}
