/** What HR reads of its file: in the command, and on the page of the hub. */
export const staffImport = {
  usage:
    'npm run import-staff -- FILE [--plan] [--site ADDRESS] [--lang es|pt|en] [how to sign in]',
  reading: '{file}: {count, plural, one {# row} other {# rows}}',
  plan: 'Plan: {rows, number} rows = {changed, number} to write + {unchanged, number} unchanged + {mistakes, number} left out. Nothing was written.',
  done: 'Done: {rows, number} rows = {changed, number} written + {unchanged, number} unchanged + {mistakes, number} left out',
  ignored: 'Columns that the hub has no place for: {columns}',
  leftOut: 'Left out; the other rows were taken:',
  row: 'line {line}: {problem}',
  rowInColumn: 'line {line}, {column}: {problem}',
  unreadable: 'The file {file} is not there or cannot be opened.',
  fileProblems: {
    empty: 'The file has no rows.',
    encoding:
      'Letters of this file cannot be read. Save it as “CSV UTF-8” and choose it again; nothing was taken from it.',
    columns:
      'The first line has to name the columns, each once, and one of them has to be “mail”. Nothing was taken from the file.',
    'too-large':
      'This is more than can be taken at once. Divide the file, or ask the administrators for the command; nothing was taken from it.',
  },
  mistakes: {
    'unknown-person': 'The directory knows nobody with this address.',
    'unknown-mission': 'There is no mission “{value}”.',
    'unknown-theme': 'The vocabulary has no theme “{value}”, or several of that name.',
    'unknown-language':
      '“{value}” is no language and level that the hub knows. Write for example “pt:good”; levels are basic, good, native.',
    'bad-date': '“{value}” is no day that can stand here. Write it as 2026-12-31.',
    'older-than-kept': 'The hub has what HR said on a later day than {value}; that stays.',
    'own-successor': 'Nobody can be her or his own successor.',
    'open-quote':
      'A quotation mark that opens here is never closed; nothing after it could be read.',
    twice: 'The same person stands in several rows; none of them was taken.',
    missing: 'This is missing.',
    'too-long': '“{value}” is too long.',
    'too-many-cells': 'The row has more cells than the heading has columns: “{value}”.',
  },
  columns: {
    mail: 'Mail',
    post: 'Post',
    unit: 'Unit',
    mission: 'Mission',
    contract_kind: 'Kind of contract',
    contract_end: 'End of contract',
    focal_point_of: 'Focal point of',
    themes: 'Themes',
    languages: 'Languages',
    projects: 'Projects',
    left_on: 'Last day',
    successor_mail: 'Successor',
    as_of: 'Date of the list',
  },
};
