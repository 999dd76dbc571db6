export type * from './api';
export { createQuestions } from './create-questions';
export * from './known-answer';
export type {
  AskerRepository,
  KnownAnswerRepository,
  QuestionRepository,
  QuestionSearch,
  StoredQuestion,
  WorkingDays,
} from './ports';
export { questionProblemCodes, type QuestionProblem, type QuestionProblemCode } from './problems';
export { questionPolicyRows } from './policy';
export {
  questionTemplateNames,
  type Asker,
  type Hand,
  type PendingEvent,
  type Question,
  type QuestionNotificationKind,
  type QuestionTemplateName,
  type ThreadRecord,
  type TimeLimits,
  type TrailRecord,
} from './question';
export * from './question-states';
export {
  questionTemplates,
  reactToQuestions,
  type QuestionNotification,
  type QuestionNotifier,
  type QuestionTemplate,
  type ReactionPorts,
} from './react';
export { runClocks, type ClockReport } from './run-clocks';
export { mostInQueue } from './show-questions';
export type { QuestionPorts } from './step';
export * from './views';
export { queueColumns, writeQueue, type QueueColumn, type QueueWords } from './write-queue';
