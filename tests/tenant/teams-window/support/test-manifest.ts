interface ManifestParts {
  appId: string;
  clientId: string;
  /** Of the bot and its pages. */
  service: string;
  resource: string;
  /** Of the tenant, which the pages have to know as their host. */
  origin: string;
}

/** The manifest of an app with everything: bot, pages, a page for channels, a message extension. */
export function testManifest(parts: ManifestParts): object {
  const { appId, clientId, service, resource, origin } = parts;
  const { host } = new URL(service);
  const page = (name: string): string =>
    `${service}/${name}.html?host=${encodeURIComponent(origin)}&client=${clientId}`;
  return {
    manifestVersion: '1.19',
    version: '1.0.0',
    id: appId,
    developer: {
      name: 'Tests',
      websiteUrl: 'https://example.org',
      privacyUrl: 'https://example.org/privacy',
      termsOfUseUrl: 'https://example.org/terms',
    },
    name: { short: 'Test hub', full: 'Test hub' },
    description: { short: 'Everything at once', full: 'Everything at once' },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#0B4F8A',
    bots: [
      {
        botId: clientId,
        scopes: ['personal', 'team', 'groupChat'],
        commandLists: [
          {
            scopes: ['personal'],
            commands: [{ title: 'card', description: 'Shows a card' }],
          },
        ],
      },
    ],
    staticTabs: [
      { entityId: 'first', name: 'My things', contentUrl: page('tab'), scopes: ['personal'] },
      { entityId: 'second', name: 'Second', contentUrl: page('tab'), scopes: ['personal'] },
      {
        entityId: 'foreign',
        name: 'Elsewhere',
        contentUrl: 'https://elsewhere.example/',
        scopes: ['personal'],
      },
    ],
    configurableTabs: [
      { configurationUrl: page('config'), canUpdateConfiguration: true, scopes: ['team'] },
    ],
    composeExtensions: [
      {
        botId: clientId,
        commands: [
          {
            id: 'search',
            type: 'query',
            title: 'Search',
            description: 'Search documents',
            initialRun: true,
            parameters: [{ name: 'q', title: 'Words', description: 'Words to look for' }],
            context: ['compose'],
          },
          {
            id: 'flag',
            type: 'action',
            title: 'Flag this',
            description: 'Says that something is wrong with a message',
            fetchTask: true,
            context: ['message'],
          },
        ],
        messageHandlers: [{ type: 'link', value: { domains: ['hub.example.org'] } }],
      },
    ],
    validDomains: [host],
    webApplicationInfo: { id: clientId, resource },
  };
}
