export const BOT_ID = '6f1c2b7e-94d3-4e58-8a07-3b5d9c0e1f42';
export const TEAMS_APP_ID = '2b8f5a10-7c3e-4d96-b1f4-8e6a0d9c5b73';

/** A small app with everything that the tenant reads of one. */
export function manifestOf(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    manifestVersion: '1.19',
    version: '1.0.0',
    id: TEAMS_APP_ID,
    developer: {
      name: 'Example',
      websiteUrl: 'https://example.org',
      privacyUrl: 'https://example.org/privacy',
      termsOfUseUrl: 'https://example.org/terms',
    },
    name: { short: 'Test hub' },
    description: { short: 'A bot for tests', full: 'A bot for the tests of the tenant.' },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#0033A0',
    bots: [{ botId: BOT_ID, scopes: ['personal', 'team', 'groupChat'] }],
    configurableTabs: [{ configurationUrl: 'https://example.org/config', scopes: ['team'] }],
    activities: {
      activityTypes: [
        {
          type: 'questionAssigned',
          description: 'A question for you',
          templateText: '{actor} asks about {topic}',
        },
      ],
    },
    webApplicationInfo: { id: BOT_ID, resource: `api://localhost/${BOT_ID}` },
    ...change,
  };
}
