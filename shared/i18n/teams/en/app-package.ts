/** Words of the Teams app package: store page, names of tabs, suggested commands of the bot. */
export const appPackage = {
  short: 'Hub',
  full: 'Regional KM Hub',
  shortDescription: 'Find documents and people, ask the knowledge management team',
  fullDescription:
    'The regional knowledge hub in Teams. Search documents in three languages, find out who knows something, ask the knowledge management team (also without showing your name), and see what your communities of practice need. You decide what the hub may send you. The hub speaks Spanish, Portuguese and English.',
  personal: 'For you',
  queue: 'Queue',
  commands: {
    search: { title: 'search', description: 'Find documents: search shelter at the border' },
    people: { title: 'who knows', description: 'Find people: who knows about return' },
    ask: { title: 'ask', description: 'Ask the knowledge management team, also without your name' },
    mine: { title: 'my questions', description: 'See where your questions stand' },
    share: {
      title: 'share a practice',
      description: 'Tell in three answers what you learned; it becomes your draft',
    },
    practices: {
      title: 'my practices',
      description: 'See your drafts and where your practices stand',
    },
    upcoming: { title: 'upcoming', description: 'See what comes next for you' },
    preferences: { title: 'preferences', description: 'Decide what the hub may send you' },
    language: { title: 'language', description: 'Change the language of the bot' },
    help: { title: 'help', description: 'See what the hub can do' },
  },
  searchTitle: 'Hub',
  searchDescription: 'Find a document and put it into the conversation',
  searchParameter: 'Search',
  searchParameterDescription: 'A word, a theme or a country, in any of the three languages',
  expertTitle: 'Name a colleague',
  expertDescription: 'Find who knows a theme and name them in the conversation',
  expertParameter: 'Theme or name',
  expertParameterDescription: 'A theme, a name or a country, in any of the three languages',
  reportTitle: 'Report to moderators',
  reportDescription: 'Tell the moderators of the community that something is wrong with a message',
};
