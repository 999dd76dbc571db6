export const states = {
  loading: 'Loading…',
  /** Announced when loading takes longer than a second or two. */
  stillLoading: 'This is taking longer than usual. Thank you for waiting.',
  empty: {
    title: 'Nothing here yet',
    hint: 'What you and your colleagues add will appear here.',
  },
  error: {
    title: 'This part could not be loaded',
    hint: 'The rest of the page works as always.',
  },
  partial: '{source} did not answer. Everything else is complete.',
  retry: 'Try again',
  retryIn:
    '{seconds, plural, one {You can try again in # second.} other {You can try again in # seconds.}}',
  supportCode: 'If you write to support, please mention this code: {code}',
  offline: {
    title: 'You are not connected',
    hint: 'What you see was loaded earlier. We continue as soon as the connection is back.',
  },
  backOnline: 'You are connected again.',
  noRight: {
    title: 'This is not open to you yet',
    hint: 'You can ask {contact} for access.',
    hintWithoutContact: 'You can ask the knowledge management team for access.',
  },
};
