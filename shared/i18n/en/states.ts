export const states = {
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  loading: 'One moment…',
  partMissing: 'The program for this could not be fetched. Everything else goes on.',
  more: 'More actions',
  retry: 'Try again',
  retryIn:
    '{seconds, plural, one {You can try again in # second.} other {You can try again in # seconds.}}',
  supportCode: 'If you write to support, please mention this code: {code}',
};
