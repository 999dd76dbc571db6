/** What can be captured (specification 4.1), and the promising practice that the helper may advise. */
export const practiceKinds = [
  'goodPractice',
  'promisingPractice',
  'lessonPositive',
  'lessonNegative',
  'keyToSuccess',
  'knowledgeProduct',
  'factsheet',
  'endOfActivityReport',
  'guidanceNote',
  'knowledgeUptake',
] as const;
export type PracticeKind = (typeof practiceKinds)[number];

/** The document type of each kind in the organisation's vocabulary: search finds practices by it. */
export const typeKeyOfKind: Readonly<Record<PracticeKind, string>> = {
  goodPractice: 'type.good-practice',
  promisingPractice: 'type.promising-practice',
  lessonPositive: 'type.lesson-learned',
  lessonNegative: 'type.lesson-learned',
  keyToSuccess: 'type.key-to-success',
  knowledgeProduct: 'type.knowledge-product',
  factsheet: 'type.factsheet',
  endOfActivityReport: 'type.end-of-activity-report',
  guidanceNote: 'type.guidance-note',
  knowledgeUptake: 'type.knowledge-uptake',
};
