/** A tab in a channel, as Teams keeps it. */
export interface ChannelTab {
  readonly entityId: string;
  readonly contentUrl: string;
  readonly removeUrl: string;
  readonly websiteUrl: string;
  readonly suggestedDisplayName: string;
}

/** The tab of a community in its channel. @param origin where the hub's tabs are */
export function channelTab(origin: string, communityId: string, name: string): ChannelTab {
  const address = `${origin}/tabs/channel.html?community=${encodeURIComponent(communityId)}`;
  return {
    entityId: `community/${communityId}`,
    // Teams fills these in: the wait has the right colours and the right language at once
    contentUrl: `${address}&theme={theme}&locale={locale}`,
    websiteUrl: address,
    removeUrl: `${origin}/tabs/removed.html`,
    suggestedDisplayName: name,
  };
}

/** The community of a saved tab. */
export function communityOf(entityId: string): string | undefined {
  return /^community\/(.+)$/.exec(entityId)?.[1];
}
