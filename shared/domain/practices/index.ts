export { adviseKind, kindReasons, type KindAdvice, type KindReason } from './advise-kind';
export type * from './api';
export {
  checkContent,
  countWords,
  lensAnswered,
  mostAnswerLetters,
  mostLetters,
  personalDataIn,
  type ContentProblem,
  type PersonalDataInField,
} from './check-content';
export { chooseTexts } from './choose-texts';
export { createPractices } from './create-practices';
export * from './criteria';
export { decideOutcome, type Outcome } from './decide-outcome';
export { findGaps } from './find-gaps';
export { findPersonalData, type PersonalData } from './find-personal-data';
export { awaitedReaders, currentSeats, isOpenSeat, openSeats } from './seats';
export { measurePractices, workingDaysBetween, type MeasureInput } from './measure-practices';
export { unavailability } from './availability';
export { isAuthorHidden } from './hidden-author';
export { decide, viewerOf } from './policy';
export {
  guardedActions,
  practicePolicyRows,
  type GuardedAction,
  type GuardedPractice,
} from './policy-table';
export type {
  PracticeDraft,
  PracticeDrafts,
  PracticeEvents,
  PracticeExporter,
  PracticeFiles,
  PracticeRepository,
  PracticeSearch,
  PracticeVoice,
  PublishedPractices,
  PublishedPracticeShelf,
  ReuseRepository,
  ReviewerFactsSource,
  StoredPractice,
} from './ports';
export * from './practice';
export * from './practice-content';
export * from './practice-kinds';
export * from './practice-states';
export {
  namedValues,
  practiceProblemCodes,
  type PracticeProblem,
  type PracticeProblemCode,
} from './problems';
export { reviewDay, toPublished } from './project-practice';
export { proposeReviewers, type ReviewerCandidate, type ReviewerSearch } from './propose-reviewers';
export {
  practiceTemplates,
  reactToPractices,
  type PracticeNotification,
  type PracticeNotifier,
  type PracticeReactionPorts,
  type PracticeTemplate,
} from './react';
export { runPracticeClocks, type PracticeClockReport } from './run-clocks';
export { similarTo, type ComparedPractice } from './similar-practices';
export type { PracticePorts } from './step';
export { isShelved } from './shelf-state';
export { publicationDays, reviewDays, screeningDays } from './time-limits';
export { mostCoAuthors } from './find-co-authors';
export type { Ties } from './ties';
export {
  practiceSteps,
  stepOfField,
  templateOf,
  type PracticeField,
  type PracticeStep,
  type PracticeTemplate as KindTemplate,
} from './templates';
export * from './views';
export { hubEvents, practiceWorkflow, type PracticeEvent } from './workflow';
