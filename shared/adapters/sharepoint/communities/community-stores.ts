import type { SPFI } from '@pnp/sp';
import type {
  Community,
  CommunityStore,
  KeptProposal,
  ModerationRecord,
  ModerationStore,
  ProposalStore,
} from '../../../domain/communities';
import { pickLabel } from '../../../kernel/locale';
import { dayAsInstant } from '../date-only';
import { communityColumns as columns, communityUrlNames } from '../schema/community-names';
import { readCommunity, readModeration, readProposal } from './read-records';
import { createRecordList, type RecordList } from './record-list';

export interface CommunityStores {
  readonly communities: CommunityStore;
  readonly moderation: ModerationStore;
  readonly proposals: ProposalStore;
}

/**
 * The lists of the communities.
 * @param sp bound to the hub's site, with the hub's own rights: people may read at most
 * @param sitePath address of the site on its server, such as `/sites/hub`
 */
export function createCommunityStores(sp: SPFI, sitePath: string): CommunityStores {
  const pathOf = (name: keyof typeof communityUrlNames): string =>
    `${sitePath}/Lists/${communityUrlNames[name]}`;
  return {
    communities: createCommunityStore(sp, pathOf('communities')),
    moderation: createModerationStore(sp, pathOf('moderation')),
    proposals: createProposalStore(sp, pathOf('proposals')),
  };
}

/** Adds nothing over what is there, whatever version a caller has left in it. */
async function addTo<T>(list: RecordList<T>, record: T): Promise<T> {
  return list.put({ ...record, version: undefined });
}

function createCommunityStore(sp: SPFI, listPath: string): CommunityStore {
  const list = createRecordList<Omit<Community, 'version'> & { readonly version?: string }>({
    ...{ sp, listPath, keyColumn: columns.key, source: 'sharepoint communities' },
    keyOf: ({ id }) => id,
    versionOf: ({ version }) => version,
    columnsOf: ({ name, themeKey, standing, audience, channel, reviewOn }) => ({
      Title: (pickLabel(name, 'es')?.text ?? '').slice(0, 255),
      [columns.themeKey]: themeKey,
      [columns.standing]: standing,
      [columns.audience]: audience,
      [columns.teamId]: channel?.teamId ?? null,
      [columns.reviewOn]: dayAsInstant(reviewOn),
    }),
    read: readCommunity,
  });
  // What comes out of the list always has a version.
  const whole = (community: Omit<Community, 'version'> & { readonly version?: string }) => ({
    ...community,
    version: community.version ?? '',
  });
  return {
    list: async () => (await list.all()).map(whole),
    byId: async (id) => (await list.where(columns.key, id)).map(whole)[0],
    add: async (community) => whole(await addTo(list, community)),
    save: async (community) => whole(await list.put(community)),
  };
}

function createModerationStore(sp: SPFI, listPath: string): ModerationStore {
  const list = createRecordList<ModerationRecord>({
    ...{ sp, listPath, keyColumn: columns.messageId, source: 'sharepoint moderation' },
    keyOf: ({ messageId }) => messageId,
    versionOf: ({ version }) => version,
    columnsOf: ({ communityId, messageId, state }) => ({
      Title: messageId,
      [columns.community]: communityId,
      [columns.state]: state,
    }),
    read: readModeration,
  });
  return {
    ofCommunity: (communityId) => list.where(columns.community, communityId),
    // Ids of messages are the same nowhere else in the organisation.
    find: async (communityId, messageId) =>
      (await list.where(columns.messageId, messageId)).find(
        (record) => record.communityId === communityId
      ),
    save: (record) => list.put(record),
  };
}

function createProposalStore(sp: SPFI, listPath: string): ProposalStore {
  const list = createRecordList<Omit<KeptProposal, 'version'> & { readonly version?: string }>({
    ...{ sp, listPath, keyColumn: columns.key, source: 'sharepoint community proposals' },
    keyOf: ({ id }) => id,
    versionOf: ({ version }) => version,
    columnsOf: ({ id, communityId, kind, state, pending }) => ({
      Title: id,
      [columns.community]: communityId,
      [columns.proposal]: kind,
      [columns.state]: state,
      [columns.pending]: pending.length > 0 ? 'yes' : null,
    }),
    read: readProposal,
  });
  const whole = (proposal: Omit<KeptProposal, 'version'> & { readonly version?: string }) => ({
    ...proposal,
    version: proposal.version ?? '',
  });
  return {
    list: async ({ communityId }) => {
      const found =
        communityId === undefined
          ? await list.all()
          : await list.where(columns.community, communityId);
      return found.map(whole);
    },
    byId: async (id) => (await list.where(columns.key, id)).map(whole)[0],
    withNews: async () => (await list.where(columns.pending, 'yes')).map(whole),
    add: async (proposal) => whole(await addTo(list, proposal)),
    save: async (proposal) => whole(await list.put(proposal)),
  };
}
