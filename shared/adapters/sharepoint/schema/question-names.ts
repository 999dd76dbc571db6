/*
 * Names of the lists of questions. They hold what only the service may write: see lists-questions.ts.
 */

/** Last part of a list's address, below `/Lists`. */
export const questionListUrlNames = {
  questions: 'HubQuestions',
  askers: 'HubQuestionAskers',
  knownAnswers: 'HubKnownAnswers',
} as const;

/** Internal names of the lists' columns. `Title` is the question's, or the known answer's, own id. */
export const questionColumns = {
  state: 'HubState',
  themeKey: 'HubThemeKey',
  assigneeId: 'HubAssigneeId',
  askedOn: 'HubAskedOn',
  pending: 'HubPendingCount',
  question: 'HubQuestionText',
  content: 'HubContent',
  askerId: 'HubAskerId',
  askerName: 'HubAskerName',
  askerMail: 'HubAskerMail',
  askerCountry: 'HubAskerCountry',
  askerLocale: 'HubAskerLocale',
  verifiedUntil: 'HubVerifiedUntil',
  uses: 'HubUses',
} as const;
