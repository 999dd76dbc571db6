export { channelTab, communityOf } from '@hub/shared/lib/channel-tab';
