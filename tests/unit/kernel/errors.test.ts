import {
  HubError,
  hubErrorCodes,
  hubErrorFromStatus,
  isHubError,
} from '../../../shared/kernel/errors';

const now = new Date('2026-11-24T10:00:00Z');
const source = 'sharepoint search';

describe('an answer that is not good becomes one kind of failure', () => {
  test.each([
    [401, 'signed-out', 'user'],
    [403, 'no-right', 'user'],
    [404, 'not-found', 'user'],
    [410, 'not-found', 'user'],
    [409, 'conflict', 'user'],
    [412, 'conflict', 'user'],
    [429, 'throttled', 'retry'],
    [502, 'unavailable', 'retry'],
    [503, 'unavailable', 'retry'],
    [504, 'unavailable', 'retry'],
    [400, 'rejected', 'defect'],
    [422, 'rejected', 'defect'],
    [500, 'unexpected', 'defect'],
    [418, 'unexpected', 'defect'],
    [undefined, 'offline', 'retry'],
    [0, 'offline', 'retry'],
  ])('status %p is %s, for %s', (status, code, audience) => {
    expect(hubErrorFromStatus({ status, source })).toMatchObject({ code, audience });
  });

  test('a throttled answer says how long to wait, a refused one does not', () => {
    expect(hubErrorFromStatus({ status: 429, retryAfter: '7', source, now }).retryAfterMs).toBe(
      7000
    );
    expect(hubErrorFromStatus({ status: 503, source, now }).retryAfterMs).toBeUndefined();
    expect(
      hubErrorFromStatus({ status: 403, retryAfter: '7', source, now }).retryAfterMs
    ).toBeUndefined();
  });

  test('the cause stays with the error for the log', () => {
    const cause = new TypeError('connection reset');
    expect(hubErrorFromStatus({ source, cause }).cause).toBe(cause);
  });
});

describe('a support code', () => {
  test('names the status and a short id that can be read out', () => {
    const error = hubErrorFromStatus({ status: 429, source, random: () => 0.5 });
    expect(error.supportCode).toMatch(/^HUB-429-[2-9A-HJKMNP-TV-Z]{3}$/);
  });

  test('says where the failure lies when there was no answer', () => {
    expect(hubErrorFromStatus({ source }).supportCode).toMatch(/^HUB-NET-/);
    expect(new HubError('unexpected', { message: 'a bug' }).supportCode).toMatch(/^HUB-APP-/);
  });

  test('differs between two failures and stays the same for one', () => {
    let step = 0;
    const random = (): number => (step += 0.07) % 1;
    const one = hubErrorFromStatus({ status: 500, source, random });
    const other = hubErrorFromStatus({ status: 500, source, random });
    expect(one.supportCode).not.toBe(other.supportCode);
    expect(one.supportCode).toBe(one.supportCode);
  });
});

describe('recognising a failure of the hub', () => {
  test('one made by another copy of the hub on the same page is recognised', () => {
    const foreign = Object.assign(new Error('from the other bundle'), {
      name: 'HubError',
      code: 'offline',
    });
    expect(isHubError(foreign)).toBe(true);
  });

  test('other errors, unknown codes and mere objects are not', () => {
    const unknownCode = Object.assign(new Error(''), { name: 'HubError', code: 'constructor' });
    for (const value of [
      new Error('x'),
      unknownCode,
      { name: 'HubError', code: 'offline' },
      null,
    ]) {
      expect(isHubError(value)).toBe(false);
    }
  });

  test('every code makes an error that is recognised', () => {
    expect(hubErrorCodes).toHaveLength(9);
    for (const code of hubErrorCodes) {
      expect(isHubError(new HubError(code, { message: 'x' }))).toBe(true);
    }
  });
});
