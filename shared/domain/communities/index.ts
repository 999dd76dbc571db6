export type * from './api';
export { createCommunityCare, type CarePorts, type CommunityCare } from './care';
export { asksSomething, speaksOfDocument } from './channel';
export type { ChannelMessage, ChannelThread } from './channel';
export { createCommunities } from './communities';
export * from './community';
export { communityWorkflow, eventTo, type CommunityEvent } from './community-workflow';
export * from './health-report';
export { FLOOR, measureMonth, type MonthFigures, type MonthSources } from './measure-health';
export { measureOverlap } from './measure-overlap';
export {
  importCommunity,
  readCommunityRow,
  type ChannelDirectory,
  type CommunityImportPorts,
  type CommunitySource,
} from './import-community';
export * from './moderation-item';
export { buildQueue, excerptOf, QUEUE_DAYS, type QueueSources } from './moderation-queue';
export {
  moderationActions,
  moderationStates,
  moderationWorkflow,
  type ModerationAction,
  type ModerationEvent,
  type ModerationState,
} from './moderation-workflow';
export { addMonths, isDay, isMonth, monthOf } from './month';
export {
  communityActions,
  communityPolicyRows,
  moderatorsOn,
  policyActions,
  type CommunityAction,
} from './policy';
export type * from './ports';
export {
  communityProblemCodes,
  type CommunityProblem,
  type CommunityProblemCode,
} from './problems';
export * from './proposal';
export { communityTemplates, type CommunityTemplate, type ProposalNews } from './reactions';
export {
  findingsOf,
  percentOf,
  suggestCourse,
  thresholds,
  type CourseFacts,
} from './suggest-course';
export { tidyDraft } from './validate-draft';
