export const provisioning = {
  areas: {
    groups: 'Groups and rights',
    people: 'People',
    terms: 'Terms',
    library: 'Document library',
    search: 'Search',
  },
  roles: {
    read: 'read',
    contribute: 'contribute',
    edit: 'edit',
    fullControl: 'full control',
  },
  steps: {
    'create-group': 'create the group {title} with the right to: {role}',
    'grant-role': 'give the group {title} the right to: {role}',
    'add-people': 'put {count, plural, one {# person} other {# people}} into {title}',
    'create-term-group': 'create the term group {name}',
    'create-term-set': 'create the term set {name}',
    'create-terms': 'create {count, plural, one {# term} other {# terms}} in {name}',
    'change-terms':
      'change labels, synonyms or codes of {count, plural, one {# term} other {# terms}} in {name}',
    'create-library': 'create the document library {title}',
    'own-rights': 'give the library {title} rights of its own, beginning with those of the site',
    'grant-library-role': 'give the group {group} in the library {title} the right to: {role}',
    'keep-versions': 'keep the versions of the documents in the library {title}',
    'rename-library': 'give the library {found} the title {title}',
    'record-version': 'note version {version} of the schema at the library {title}',
    upgrade: 'bring the site to version {version} of the schema',
    'create-column': 'create the column {title} ({column}, {type})',
    'index-column': 'index the column {title} ({column})',
    'map-search': 'map the search property {managed} to {crawled}',
    'map-search-by-hand':
      'BY HAND: in the search schema of the SharePoint admin centre, map the managed property {managed} to the crawled property {crawled}; SharePoint has no interface for it',
  },
  problems: {
    'column-type':
      'The library {library} has a column {column} of the type {found}; the hub needs {type}. Nothing was changed. Rename or remove that column, or choose another site.',
    'column-term-set':
      'The column {column} of {library} takes its terms from another set than {set}. Nothing was changed.',
    'library-elsewhere':
      'A list called {title} exists at {path}; the hub needs it at {wanted}. Nothing was changed.',
    'library-kind':
      'At {path} stands {title}, which is not a document library. Nothing was changed.',
    'newer-schema':
      'The site has version {installed} of the schema, which is newer than version {version} of this program. Nothing was changed. Update the program.',
  },
  run: {
    usage:
      'Usage: npm run provision -- --site ADDRESS [--plan] [--members FILE] [--yes] [--lang es|pt|en]',
    siteInvalid: 'This is not the address of a site: {site}',
    optionUnknown: 'There is no option {option}.',
    optionIncomplete: 'The option {option} wants a value.',
    signInMissing:
      'Signing in to {host} is not possible yet: this version can work on the local tenant only. Give its address in HUB_TENANT_URL.',
    membersUnreadable: 'The list of people {file} cannot be read.',
    site: 'Site {site}',
    rightCount: 'Already right: {count, number}',
    nothingToDo: 'Nothing to do.',
    refused: 'The site is not provisioned:',
    planOnly: 'Nothing was written (--plan).',
    confirm: 'Make these changes? [y/N] ',
    yes: 'y',
    notConfirmed: 'Nothing was written. Repeat with --yes to make the changes.',
    byHand: '{count, plural, one {# step is} other {# steps are}} left for an administrator:',
    done: 'Done: {count, plural, one {# change} other {# changes}}.',
    unknownPerson: 'The directory does not know {mail}: left out.',
    failure: '{what} {next} ({supportCode})',
  },
};
