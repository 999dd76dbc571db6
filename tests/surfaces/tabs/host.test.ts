import { channelTab, communityOf } from '../../../tabs/channel/channel-tab';
import { formatTagOf } from '../../../tabs/host/host-context';
import { readSettings } from '../../../tabs/host/settings';
import { within } from '../../../tabs/host/within';

const clientId = '6f1c2b7e-94d3-4e58-8a07-3b5d9c0e1f42';

describe('What a tab takes from its host', () => {
  test.each([
    ['es-pe', 'es-PE'],
    ['pt-br', 'pt-BR'],
    ['en-us', 'en-US'],
    ['es-419', 'es-419'],
    ['qu', 'qu'],
    ['', 'en'],
    ['x!', 'en'],
  ])('is a language that numbers and dates can follow: %j', (said, tag) => {
    expect(formatTagOf(said)).toBe(tag);
    expect(() => new Intl.DateTimeFormat(formatTagOf(said))).not.toThrow();
  });

  test('is a tab of the community that was chosen, which knows it again', () => {
    const tab = channelTab('https://hub.example.org', 'c/1', 'Comunidad');
    expect(communityOf(tab.entityId)).toBe('c/1');
    expect(tab.contentUrl).toContain('https://hub.example.org/tabs/channel.html?community=c%2F1');
    expect(communityOf('another app')).toBeUndefined();
  });

  test('ends a wait for a host that does not answer', async () => {
    const never = within(10, new Promise(() => undefined), () => new Error('nobody'));
    await expect(never).rejects.toThrow('nobody');
    await expect(within(1000, Promise.resolve(1), () => new Error('late'))).resolves.toBe(1);
  });
});

describe('What a tab takes from its service', () => {
  test('is the application, and the API that stands on the tab’s own host', () => {
    expect(readSettings({ clientId }, 'hub.example.org')).toEqual({
      clientId,
      resource: `api://hub.example.org/${clientId}`,
    });
    expect(readSettings({ clientId, resource: 'api://hub' }, 'x')?.resource).toBe('api://hub');
  });

  test.each([undefined, null, {}, { clientId: 7 }, { clientId: 'https://evil.example' }, 'text'])(
    'is nothing when it makes no sense: %j',
    (said) => {
      expect(readSettings(said, 'hub.example.org')).toBeUndefined();
    }
  );
});
