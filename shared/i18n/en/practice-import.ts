/** What the import says of practices that an organisation brings along. */
export const practiceImport = {
  row: '{file}: {problem}',
  plan: 'Practices: {count, plural, one {# to take over} other {# to take over}}, {refused, number} left out',
  done: 'Practices: {created, number} created + {unchanged, number} there already + {refused, number} left out',
  problems: {
    value: 'The value at {field} is missing or not understood.',
    term: 'The vocabulary has no term with the key {key} ({field}).',
    person: 'The directory knows nobody with the address {mail}.',
    event: 'The event {event} cannot follow the state {state}.',
    ends: 'What happened leads to the state {found}, not to {state}.',
    file: 'The file {file} is not there.',
    practice: '{field}: {problem}',
  },
};
