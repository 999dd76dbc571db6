/** What the import says of profiles that an organisation brings along. */
export const profileImport = {
  row: '{file}, {person}: {problem}',
  plan: 'Profiles: {count, plural, one {# to take over} other {# to take over}}, {refused, number} left out',
  done: 'Profiles: {created, number} created + {unchanged, number} there already + {refused, number} left out',
  problems: {
    value: 'The value at {field} is missing or not understood.',
    term: 'The vocabulary has no term with the key {key} ({field}).',
    person: 'The directory knows nobody with the address {mail}.',
    event: 'The event {event} of the skill in {theme} cannot follow what was before.',
    long: '{field} holds more than {most, number}.',
  },
};
