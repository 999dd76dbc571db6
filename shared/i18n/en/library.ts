export const library = {
  fields: {
    id: 'id',
    title: 'title',
    summary: 'summary',
    year: 'year',
    file: 'file',
    audience: 'audience',
    type: 'type',
    text: 'text of the file',
  },
  sets: {
    themes: 'theme',
    countries: 'country or mission',
    types: 'document type',
    languages: 'language',
  },
  problems: {
    'row-broken':
      'The row has {found, plural, one {# value} other {# values}}; the heading has {expected}.',
    'row-unreadable':
      'The row cannot be read: a quotation mark is open or stands in a wrong place.',
    'field-missing': 'The {field} is missing.',
    'field-too-long': 'The {field} has {length, number} characters; at most {longest, number} fit.',
    'bad-encoding': 'The {field} is not in UTF-8: letters with accents are broken.',
    'forbidden-characters': 'The {field} has characters that are not allowed: {found}',
    'duplicate-id': 'The id “{id}” stands already in line {firstLine}.',
    'year-out-of-range': 'The year “{year}” is not between {first} and {last}.',
    'unknown-audience': 'The audience “{audience}” is not known. Write all or km-team.',
    'several-types': 'A document has one type; here are several: {types}',
    'file-missing': 'The file “{file}” is not there.',
    'file-outside': 'The file “{file}” is outside the folder of the import.',
    'file-unreadable': 'The file “{file}” cannot be opened.',
    'file-empty': 'The file “{file}” is empty.',
    'file-too-large':
      'The file “{file}” has {megabytes, number} MB; at most {largest, number} fit.',
    'file-name-reserved': 'SharePoint does not allow the file name “{file}”.',
    'unknown-label': 'No {set} is called “{label}”.',
    'unknown-label-near': 'No {set} is called “{label}”. Did you mean “{suggestion}”?',
    'ambiguous-label': 'Several terms are called “{label}” ({set}): {candidates}. Write the key.',
    'name-taken': 'Files of other people have the name “{file}” and the names made from it.',
    'field-refused': 'SharePoint did not take the column {column}: {reason}',
    'changed-by-person':
      'A person has changed “{file}” in the library since. It was left as it is.',
    'changed-meanwhile':
      'Somebody changed “{file}” while the import was running. It was left as it is.',
    'service-failed': 'SharePoint did not take the document ({supportCode}).',
    'source-unreadable': 'The file “{file}” could no longer be read.',
    'not-attempted': 'Not tried any more, because SharePoint does not answer.',
  },
  notices: {
    'still-restricted':
      '“{file}” is for all staff in the source, but has rights of its own in the library. They were left as they are.',
  },
  run: {
    usage:
      'Usage: npm run import -- PATH [--site ADDRESS] [--profile {profiles}] [--plan] [--lang es|pt|en]',
    pathMissing: 'Say which folder or file to import.',
    sourceMissing: 'There is nothing to import at {path}: no CSV or JSON file.',
    severalSources: 'There are several files to import at {path}: {files}. Name one.',
    sourceBroken: 'The file {file} cannot be read as {format}.',
    profileUnknown:
      'The columns of {file} are of no known form. Known forms: {profiles}. Name one with --profile.',
    profileNotKnown: 'There is no form called “{profile}”. Known forms: {profiles}.',
    vocabularyMissing: 'The site has no terms yet. Run npm run provision first.',
    reading: '{file}: {count, plural, one {# record} other {# records}}, form {profile}',
    refusedHeading: '{count, plural, one {# record is} other {# records are}} refused:',
    failedHeading: '{count, plural, one {# record was} other {# records were}} not written:',
    noticesHeading: 'For you to decide:',
    row: 'line {line}, {id}: {problem}',
    rowWithoutId: 'line {line}: {problem}',
    progress: '{done, number} of {planned, number} ({rate, number} per second)',
    plan: 'Plan: {planned, plural, one {# record} other {# records}} = {created, number} to create + {updated, number} to update + {unchanged, number} unchanged + {refused, number} refused + {failed, number} that cannot be written',
    summary:
      'Done: {planned, plural, one {# record} other {# records}} = {created, number} created + {updated, number} updated + {unchanged, number} unchanged + {refused, number} refused + {failed, number} failed',
  },
};
