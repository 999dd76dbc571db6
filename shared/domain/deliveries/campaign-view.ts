import type { Actor } from '../../kernel/policy';
import type { CampaignView } from './api';
import type { Source } from './delivery';

/** A campaign as a surface shows it. */
export function viewOf(source: Source, actor: Actor): CampaignView {
  const { campaign } = source;
  return {
    id: source.id,
    title: campaign?.title ?? '',
    kind: source.kind,
    state: campaign?.state ?? 'done',
    createdAt: isoOf(source.createdAt),
    startAt: isoOf(campaign?.startAt ?? source.createdAt),
    ...(campaign?.endedAt === undefined ? {} : { endedAt: isoOf(campaign.endedAt) }),
    isOwn: campaign?.authorId === actor.id,
  };
}

export function isoOf(moment: number): string {
  return new Date(moment).toISOString();
}
