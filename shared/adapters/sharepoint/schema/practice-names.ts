/*
 * Names of the lists of good practices. Web parts need them and must not carry the seeds of the term
 * sets; what each list is for stands in lists-practices.ts.
 */

/** Last part of a list's address, below `/Lists`; they never change, unlike titles. */
export const practiceListUrlNames = {
  drafts: 'HubPracticeDrafts',
  work: 'HubPracticeWork',
  files: 'HubPracticeFiles',
  reuses: 'HubPracticeReuses',
  published: 'HubPractices',
} as const;

/**
 * JSON that one note would not hold: the longest text of a note is 63,999 characters (unverified for
 * writes by REST), and a practice in three languages with its reviews may be longer.
 */
export const recordColumns = [
  ...['HubPracticeRecord1', 'HubPracticeRecord2', 'HubPracticeRecord3'],
  ...['HubPracticeRecord4', 'HubPracticeRecord5', 'HubPracticeRecord6'],
] as const;

/**
 * Ids of those who have a review to give or a translation to check: at once, three seats at most are
 * open and two translations wait.
 */
export const reviewerColumns = [
  ...['HubPracticeReviewer1', 'HubPracticeReviewer2', 'HubPracticeReviewer3'],
  ...['HubPracticeReviewer4', 'HubPracticeReviewer5'],
] as const;

/** Internal names of the lists' columns. `Title` is the practice's, or the reuse's, own id. */
export const practiceColumns = {
  state: 'HubPracticeState',
  kind: 'HubPracticeKind',
  authorId: 'HubPracticeAuthorId',
  /** How many have still to read something: those in the columns of reviewers. */
  awaited: 'HubPracticeAwaited',
  pending: 'HubPracticePending',
  since: 'HubPracticeSince',
  reviewOn: 'HubPracticeReviewOn',
  /** The version of a draft: its files may change without it. */
  stamp: 'HubPracticeStamp',
  files: 'HubPracticeFileList',
  practiceId: 'HubPracticeId',
  reusedById: 'HubReusedById',
  reusedOn: 'HubReusedOn',
  askOn: 'HubReuseAskOn',
} as const;

/** Internal names of the columns that published practices have beside those of documents. */
export const publishedColumns = {
  kind: 'HubPracticeKind',
  textEs: 'HubPracticeTextEs',
  textPt: 'HubPracticeTextPt',
  textEn: 'HubPracticeTextEn',
  reuses: 'HubPracticeReuseCount',
  /** What the counts of gaps need, without the whole record. */
  keys: 'HubPracticeKeys',
  files: 'HubPracticeFileList',
  /** Fingerprint of what is written; empty while it is being written. */
  mark: 'HubPracticeMark',
} as const;

/** Content type of published practices. */
export const practiceContentType = 'Hub Practice';
