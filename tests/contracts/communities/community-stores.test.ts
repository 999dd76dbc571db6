import {
  createMemoryCommunities,
  createMemoryModeration,
  createMemoryProposals,
} from '../../../shared/adapters/memory/memory-communities';
import {
  createCommunityStores,
  type CommunityStores,
} from '../../../shared/adapters/sharepoint/communities/community-stores';
import type { KeptProposal, ModerationRecord } from '../../../shared/domain/communities';
import { openLocalSite, type LocalSite } from '../../surfaces/cli/local-site';
import { ana, eva } from '../../surfaces/cli/people';
import { community } from '../../unit/communities/small-region';
import { provisionWithPeople, sitePath } from '../questions/provisioned-site';

let site: LocalSite | undefined;

const memory = (): CommunityStores => ({
  communities: createMemoryCommunities(),
  moderation: createMemoryModeration(),
  proposals: createMemoryProposals(),
});

const openings: readonly [string, () => Promise<CommunityStores>][] = [
  ['memory', () => Promise.resolve(memory())],
  [
    'SharePoint',
    async () => {
      site = await provisionWithPeople(openLocalSite());
      return createCommunityStores(site.connection().sp, sitePath);
    },
  ],
];

const record = (change: Partial<ModerationRecord> = {}): ModerationRecord => ({
  ...{ communityId: 'a', messageId: '1764000000001', threadId: '1764000000000' },
  state: 'hidden',
  reports: [{ reason: 'personal-data', at: '2026-11-18T10:00:00.000Z' }],
  ...{ expertId: 'eva', document: { title: 'Guía «única»', url: 'https://hub.example/a%20b' } },
  steps: [
    {
      ...{ event: 'hide', by: 'mod1', at: '2026-11-20T12:00:00.000Z' },
      ...{ before: 'open', after: 'hidden', reason: 'Nombra a alguien, "así"' },
    },
  ],
  ...change,
});

const proposal = (id: string): Omit<KeptProposal, 'version'> => ({
  ...{ id, communityId: "o'higgins", kind: 'merge', otherId: 'b', state: 'proposed' },
  data: {
    health: {
      ...{ communityId: "o'higgins", month: '2026-10', isRunning: false },
      ...{ measures: [{ key: 'posts', value: 0 }], trend: [], findings: [] },
      ...{ suggestion: { kind: 'keep', because: [] }, readAt: '', missing: [] },
    },
    overlap: [],
  },
  steps: [
    { event: 'propose', by: 'km', at: '2026-11-20T12:00:00.000Z', after: 'proposed', reason: 'x' },
  ],
  pending: [{ id: 'n-1', event: 'propose', by: 'km', at: '2026-11-20T12:00:00.000Z' }],
});

const without = ({ version: _, ...rest }: { readonly version?: string }): object => rest;

describe.each(openings)('the stores of communities in %s', (_name, open) => {
  let stores: CommunityStores;
  beforeAll(async () => {
    stores = await open();
  }, 60_000);
  afterAll(() => {
    site?.close();
    site = undefined;
  });

  test('give a community back as it was kept, and list it', async () => {
    const kept = community('a', {
      ...{ poemLink: 'https://poem.example/a', mergedInto: 'b', standing: 'merged' },
      steps: [
        {
          event: 'create',
          by: 'km',
          at: '2026-01-10T12:00:00.000Z',
          after: 'maturing',
          changed: [],
        },
      ],
    });
    const added = await stores.communities.add(kept);
    expect(without(added)).toEqual(kept);
    expect(await stores.communities.byId('a')).toEqual(added);
    expect(await stores.communities.list()).toEqual([added]);
    expect(await stores.communities.byId('nothing')).toBeUndefined();
    // what was asked before leaves nothing behind
    expect(await stores.communities.list()).toEqual([added]);
  });

  test('refuse a second community with the same id, and a save over a newer version', async () => {
    const before = await stores.communities.byId('a');
    if (!before) throw new Error('it is gone');
    await expect(stores.communities.add(community('a'))).rejects.toMatchObject({
      code: 'conflict',
    });
    const after = await stores.communities.save({ ...before, reviewOn: '2028-01-31' });
    expect(after.version).not.toBe(before.version);
    await expect(
      stores.communities.save({ ...before, reviewOn: '2029-01-31' })
    ).rejects.toMatchObject({ code: 'conflict' });
    expect((await stores.communities.byId('a'))?.reviewOn).toBe('2028-01-31');
  });

  test('keep what was decided about a message, and let one of two have it', async () => {
    const saved = await stores.moderation.save(record());
    expect(without(saved)).toEqual(without(record()));
    expect(await stores.moderation.find('a', saved.messageId)).toEqual(saved);
    expect(await stores.moderation.find('other', saved.messageId)).toBeUndefined();
    expect(await stores.moderation.ofCommunity('a')).toEqual([saved]);
    const two = await Promise.allSettled([
      stores.moderation.save({ ...saved, state: 'open' }),
      stores.moderation.save({ ...saved, state: 'answered' }),
    ]);
    expect(two.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(stores.moderation.save(record())).rejects.toMatchObject({ code: 'conflict' });
  });

  test('find proposals by community, and those with news that nobody was told', async () => {
    const added = await stores.proposals.add(proposal('p-1'));
    expect(without(added)).toEqual(proposal('p-1'));
    expect(await stores.proposals.list({ communityId: "o'higgins" })).toEqual([added]);
    expect(await stores.proposals.list({ communityId: 'a' })).toEqual([]);
    expect(await stores.proposals.withNews()).toEqual([added]);
    await stores.proposals.save({ ...added, pending: [] });
    expect(await stores.proposals.withNews()).toEqual([]);
    expect((await stores.proposals.byId('p-1'))?.pending).toEqual([]);
  });

  test('are past the reach of people: all staff read communities, nobody but the hub changes them', async () => {
    if (!site) return;
    const itemsOf = (list: string) => `/_api/web/getList('${sitePath}/Lists/${list}')/items`;
    const local = site;
    const read = async (mail: string, list: string) => {
      const response = await local.asPerson(mail, 'GET', itemsOf(list));
      return response.ok ? ((await response.json()) as { value: object[] }).value.length : 0;
    };
    expect(await read(ana.mail, 'HubCommunities')).toBe(1);
    expect(await read(ana.mail, 'HubModeration')).toBe(0);
    expect(await read(ana.mail, 'HubCommunityProposals')).toBe(0);
    expect(await read(eva.mail, 'HubModeration')).toBe(1);
    for (const mail of [ana.mail, eva.mail])
      for (const list of ['HubCommunities', 'HubModeration', 'HubCommunityProposals']) {
        const { status } = await local.asPerson(
          mail,
          'POST',
          `${itemsOf(list)}(1)`,
          { Title: 'Otra' },
          { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' }
        );
        expect([403, 404]).toContain(status);
      }
  });
});
