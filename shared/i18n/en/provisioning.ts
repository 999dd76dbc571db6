export const provisioning = {
  areas: {
    groups: 'Groups and rights',
    upgrade: 'Upgrade',
    people: 'People',
    terms: 'Terms',
    columns: 'Site columns and content types',
    library: 'Document library',
    views: 'Views',
    lists: 'Lists and settings',
    search: 'Search',
    settings: 'Published vocabulary',
    pages: 'Pages',
  },
  roles: {
    read: 'read',
    contribute: 'contribute',
    edit: 'edit',
    fullControl: 'full control',
    none: 'nothing but what single items give it',
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
    'add-languages': 'add to the working languages of the term store: {languages}',
    'create-list': 'create the list {title}',
    'rename-list': 'give the list {found} the title {title}',
    'keep-private': 'let each person see and edit only her own items in {title}',
    'leave-unsearched': 'leave {title} out of the search index',
    'create-site-column': 'create the site column {title} ({column}, {type})',
    'create-content-type': 'create the content type {name}',
    'extend-content-type':
      'add {count, plural, one {# column} other {# columns}} to the content type {name}',
    'use-content-types': 'let {title} have content types',
    'add-content-type': 'give {title} the content type {name}',
    'first-content-type': 'make {name} the content type of what is new in {title}',
    'create-view': 'make the view {title} of {list}',
    snapshot: 'keep what the site has now (version {version} of the schema) as {file}',
    'publish-vocabulary': 'publish the terms for the web parts as {file}',
    'create-page': 'make the page {title} ({file})',
    'page-by-hand':
      'BY HAND: a page {file} is there already and holds nothing of the hub; it was left alone. Rename it and run this program again, or put the hub’s web parts on it',
    'add-link': 'link {title} ({file}) in the site’s navigation',
    'open-with-page': 'let the site open with the page {file}',
    'create-library': 'create the document library {title}',
    'own-rights': 'give {title} rights of its own, beginning with those of the site',
    'close-list': 'leave {title} to those alone for whom it is',
    'withdraw-rights': 'take from {title} the rights of those for whom it is not',
    'grant-library-role': 'give the group {group} in {title} the right to: {role}',
    'keep-versions': 'keep the versions of what is in {title}',
    'rename-library': 'give the library {found} the title {title}',
    'record-version': 'note version {version} of the schema at the library {title}',
    upgrade: 'bring the site to version {version} of the schema',
    'create-column': 'create the column {title} ({column}, {type}) in {list}',
    'index-column': 'index the column {column} of {list}',
    'map-search': 'map the search property {managed} to {crawled}',
    'map-search-by-hand':
      'BY HAND: open the managed property {managed}, add a mapping to the crawled property {crawled}, and press OK (SharePoint has no interface for it)',
  },
  problems: {
    'column-type':
      'There is a column {column} of the type {found}; the hub needs {type}. Place: {library}. Nothing was changed. Rename or remove that column, or choose another site.',
    'column-term-set':
      'The column {column} of {library} takes its terms from another set than {set}. Nothing was changed.',
    'library-elsewhere':
      'A list called {title} exists at {path}; the hub needs it at {wanted}. Nothing was changed.',
    'library-kind':
      'At {path} stands {title}, which is not a document library. Nothing was changed.',
    'list-kind': 'At {path} stands {title}, which is not a plain list. Nothing was changed.',
    'newer-schema':
      'The site has version {installed} of the schema, which is newer than version {version} of this program. Nothing was changed. Update the program.',
  },
  run: {
    usage:
      'Usage: npm run provision -- --site ADDRESS [--plan] [--members FILE] [--yes] [--lang es|pt|en] [--client-id ID --tenant-id ID (--certificate FILE | --device-code)]',
    siteInvalid: 'This is not the address of a site: {site}',
    optionUnknown: 'There is no option {option}.',
    optionIncomplete: 'The option {option} wants a value.',
    signInMissing:
      'To work on {host}, say how to sign in: --client-id, --tenant-id, and either --certificate FILE or --device-code (or HUB_CLIENT_ID, HUB_TENANT_ID, HUB_CERTIFICATE, HUB_SIGN_IN). Nothing was sent.',
    certificateUnreadable:
      'The certificate {file} cannot be read: it must be a PEM file with the private key (password in HUB_CERTIFICATE_PASSWORD). Nothing was sent.',
    thumbprintMissing:
      'The file {file} holds a key and no certificate. Give the SHA-256 thumbprint of the certificate with --thumbprint.',
    thumbprintInvalid:
      'This is not the SHA-256 thumbprint of a certificate (64 digits): {thumbprint}',
    signInRefused: 'Microsoft refused the sign-in: {refusal}. Nothing was changed. ({supportCode})',
    deviceCode: 'Open {address} in a browser and enter the code {code}.',
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
    byHandFirst:
      'Import a document first and give search time to see it. Then open the SharePoint admin centre → More features → Search → Manage Search Schema → Managed Properties.',
    byHandLast:
      'Open the settings of Hub Documents → Advanced settings → Reindex Document Library.',
    done: 'Done: {count, plural, one {# change} other {# changes}}.',
    unknownPerson: 'The directory does not know {mail}: left out.',
    failure: '{what} {next} ({supportCode})',
  },
};
