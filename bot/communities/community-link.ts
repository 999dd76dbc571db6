import type { Community } from '../../shared/domain/communities';

/**
 * Opens the tab of a community in its channel, inside Teams.
 * @param appId the hub's app as Teams knows it
 * @returns undefined for a community without a channel
 */
export function communityLink(appId: string, { id, channel }: Community): string | undefined {
  if (!channel) return undefined;
  const context = JSON.stringify({ channelId: channel.channelId });
  const entity = encodeURIComponent(`community/${id}`);
  return `https://teams.microsoft.com/l/entity/${appId}/${entity}?${new URLSearchParams({ context }).toString()}`;
}
