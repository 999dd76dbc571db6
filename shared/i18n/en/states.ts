export const states = {
  retry: 'Try again',
  retryIn:
    '{seconds, plural, one {You can try again in # second.} other {You can try again in # seconds.}}',
  supportCode: 'If you write to support, please mention this code: {code}',
};
