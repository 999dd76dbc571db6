export { createChannelVoice, type ChannelVoiceSettings } from './channel-voice';
export { communityLink } from './community-link';
export { createFaqDesk } from './faq-desk';
export { communityInputs } from './inputs';
export { createCommunityJobs, type CommunityJobSettings } from './jobs';
export { createCommunityNotices, type CommunityNoticeSettings } from './notices';
export { reportFeature } from './report-message';
