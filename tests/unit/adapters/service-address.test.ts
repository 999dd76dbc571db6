import {
  announceService,
  readServiceAddress,
} from '../../../shared/adapters/sharepoint/service-address';
import type { SettingsFiles } from '../../../shared/adapters/sharepoint/settings-files';

const address = {
  origin: 'https://hub.example.org',
  apiId: 'api://hub.example.org/6f1c2b7e-94d3-4e58-8a07-3b5d9c0e1f42',
};
const written = (change: object = {}): string => JSON.stringify({ form: 1, ...address, ...change });

function keeper(first?: string): SettingsFiles & { readonly writes: string[] } {
  const writes: string[] = [];
  return {
    writes,
    pathOf: (name) => `/sites/hub/HubSettings/${name}`,
    read: () => Promise.resolve(writes[writes.length - 1] ?? first),
    write: (_, text) => Promise.resolve(void writes.push(text)),
  };
}

describe('Where a page finds the service', () => {
  test('is written once by the service and read by every page', async () => {
    const files = keeper();
    expect(await announceService(files, address)).toBe(true);
    expect(await announceService(files, address)).toBe(false);
    expect(files.writes.map(readServiceAddress)).toEqual([address]);
  });

  test('is written anew when the service has moved, or the file is damaged', async () => {
    const moved = { origin: 'https://new.example.org', apiId: 'api://new.example.org/x' };
    for (const before of [written(), '{"form":1,"ori']) {
      const files = keeper(before);
      await announceService(files, moved);
      expect(files.writes.map(readServiceAddress)).toEqual([moved]);
    }
  });

  test.each([
    [
      'another machine than the one that the API is named after',
      { origin: 'https://evil.example' },
    ],
    ['an open line', { origin: 'http://hub.example.org' }],
    ['a path, which a page would call', { origin: 'https://hub.example.org/x' }],
    ['an API without a host', { apiId: 'api://6f1c2b7e-94d3-4e58-8a07-3b5d9c0e1f42' }],
    ['a host that only begins alike', { apiId: 'api://hub.example.org.evil.example/x' }],
    ['another form of the file', { form: 2 }],
    ['something else than texts', { origin: 1 }],
  ])('is not believed when the file names %s', (_, change) => {
    expect(readServiceAddress(written(change))).toBeUndefined();
  });

  test('comes with the hub’s app in Teams, where the service says it and it is an id', async () => {
    const appId = '3c1f6d7e-2b54-4a1e-9f0c-6d8e7b5a4c21';
    const files = keeper(written());
    expect(await announceService(files, { ...address, appId })).toBe(true);
    expect(await announceService(files, { ...address, appId })).toBe(false);
    expect(files.writes.map(readServiceAddress)).toEqual([{ ...address, appId }]);
    expect(readServiceAddress(written({ appId: '../../evil' }))).toEqual(address);
  });

  test('is nowhere before a service has started', () => {
    expect(readServiceAddress(undefined)).toBeUndefined();
    expect(readServiceAddress('null')).toBeUndefined();
  });
});
