import type { Actor } from '../../kernel/policy';
import type { Result } from '../../kernel/result';
import type { PracticeResult, Practices } from './api';
import { assignReviewers, declineReview, listReviewers, replaceReviewer } from './assign-reviewers';
import { chooseLanguageReviewer, listLanguageReviewers } from './choose-language-reviewer';
import { exportPractice, readAttachment } from './export-practice';
import { nameColleagues } from './find-co-authors';
import { listChoices } from './list-choices';
import type { PracticeProblem } from './problems';
import { confirmExternal, publishPractice, wantExternal } from './publish-practice';
import { remarkPractice, replyToRemark, resolveRemark } from './remark-practice';
import { followUpReuse, listReuses, reusePractice, showMyReuses } from './reuse-practice';
import { reviewPractice } from './review-practice';
import { mergePractice, rejectPractice, requestChanges, screenPractice } from './screen-practice';
import {
  abandonRevision,
  archivePractice,
  confirmPractice,
  restorePractice,
  revisePractice,
  withdrawPractice,
} from './settle-practice';
import {
  showMine,
  showPractice,
  showQueue,
  shownOnceMore,
  shownTo,
  showWaiting,
} from './show-practices';
import type { OpenPractice, PracticePorts } from './step';
import { submitPractice } from './submit-practice';
import { findSimilar, measureAll, showGaps } from './survey-practices';
import { checkTranslation, translatePractice } from './translate-practice';

/** Binds the use cases to their adapters, and then to who acts. */
export function createPractices(ports: PracticePorts): (actor: Actor) => Practices {
  return (actor) => {
    type Stepped = Promise<Result<OpenPractice, PracticeProblem>>;
    type StepOf<Input> = (ports: PracticePorts, actor: Actor, input: Input) => Stepped;
    /** A step, and then the practice as the actor sees it. */
    const step =
      <Input>(take: StepOf<Input>) =>
      async (input: Input): Promise<PracticeResult> =>
        shownTo(ports, actor, await take(ports, actor, input));
    return {
      choices: async () => listChoices(await ports.vocabulary.load()),
      nameColleagues: (input) => nameColleagues(ports, actor, input),
      submit: step(submitPractice),
      mine: () => showMine(ports, actor),
      get: (input) => showPractice(ports, actor, input),
      waiting: () => showWaiting(ports, actor),
      queue: ({ filter = {} }) => showQueue(ports, actor, filter),
      screen: step(screenPractice),
      requestChanges: step(requestChanges),
      reject: step(rejectPractice),
      reviewers: (input) => listReviewers(ports, actor, input),
      assign: step(assignReviewers),
      decline: async (input) =>
        shownOnceMore(ports, actor, await declineReview(ports, actor, input)),
      replaceReviewer: step(replaceReviewer),
      review: step(reviewPractice),
      remark: step(remarkPractice),
      replyToRemark: step(replyToRemark),
      resolveRemark: step(resolveRemark),
      publish: step(publishPractice),
      wantExternal: step(wantExternal),
      confirmExternal: step(confirmExternal),
      merge: step(mergePractice),
      withdraw: step(withdrawPractice),
      confirm: step(confirmPractice),
      revise: step(revisePractice),
      abandon: step(abandonRevision),
      archive: step(archivePractice),
      restore: step(restorePractice),
      translate: step(translatePractice),
      checkTranslation: step(checkTranslation),
      languageReviewers: (input) => listLanguageReviewers(ports, actor, input),
      chooseLanguageReviewer: step(chooseLanguageReviewer),
      similar: (input) => findSimilar(ports, actor, input),
      reuse: (input) => reusePractice(ports, actor, input),
      reuses: (input) => listReuses(ports, actor, input),
      myReuses: () => showMyReuses(ports, actor),
      followUp: (input) => followUpReuse(ports, actor, input),
      gaps: () => showGaps(ports, actor),
      measures: (input) => measureAll(ports, actor, input),
      export: (input) => exportPractice(ports, actor, input),
      attachment: (input) => readAttachment(ports, actor, input),
    };
  };
}
