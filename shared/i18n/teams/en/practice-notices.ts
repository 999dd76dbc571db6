/** Messages about practices: what happened, what to do, why it comes. */
export const practiceNotices = {
  submitted: {
    title: 'A practice waits for a first look',
    text: 'Is it a practice, is it complete, are there reviewers for it?',
    why: 'You get this because you look after practices of this theme.',
  },
  assigned: {
    title: 'Can you review this practice?',
    text: 'Your view decides together with that of another colleague.',
    why: 'You get this because you review practices and are of another office.',
  },
  reminded: {
    title: 'A practice still waits for you',
    text: 'If you have no time now, give it back. That helps too.',
    why: 'You get this because you were asked and half of the time is over.',
  },
  replaced: {
    title: 'A review is no longer with you',
    text: 'There is nothing more to do. Thank you.',
    why: 'You get this because you were asked to review it.',
  },
  tieBreak: {
    title: 'Can you decide as a third person?',
    text: 'Two reviewers see it differently. Your word decides.',
    why: 'You get this because you review practices and took no part so far.',
  },
  changesRequested: {
    title: 'Thank you. Some changes would make it better',
    text: 'Here is what the reviewers say. Your text is open for you.',
    why: 'You get this because it is your practice.',
  },
  resubmitted: {
    title: 'A practice is back with its changes',
    text: 'Please look at it once more.',
    why: 'You get this because you looked at it before.',
  },
  accepted: {
    title: 'A practice is accepted and can be published',
    text: 'The reviewers agree. Publishing is the last step.',
    why: 'You get this because you look after practices of this theme.',
  },
  published: {
    title: 'Your practice is published',
    text: 'Thank you. All colleagues can find it now.',
    why: 'You get this because it is your practice.',
  },
  rejected: {
    title: 'Your practice was not taken this time',
    text: 'Thank you for writing it. Here is why, in full.',
    why: 'You get this because it is your practice.',
  },
  merged: {
    title: 'Your practice lives on in another one',
    text: 'Both tell of the same. You are named there.',
    why: 'You get this because it is your practice.',
  },
  decided: {
    title: 'The reviews of a practice are complete',
    text: 'Thank you for your part. This is the decision.',
    why: 'You get this because you took part.',
  },
  screeningLate: {
    title: 'A practice has waited for three days',
    text: 'Nobody has had a first look yet.',
    why: 'You get this because you are of the KM team.',
  },
  reviewerMissing: {
    title: 'A practice needs a reviewer',
    text: 'Somebody gave it back and nobody could be asked by itself.',
    why: 'You get this because you are of the KM team.',
  },
  dueForReview: {
    title: 'Is your practice still right?',
    text: 'It was published some time ago. One press is enough if it still holds.',
    why: 'You get this because it is your practice.',
  },
  reused: {
    title: 'Somebody has used your practice',
    text: 'Thank you. Your work helps elsewhere.',
    why: 'You get this because it is your practice.',
  },
  reuseFollowUp: {
    title: 'You used a practice. Did it help?',
    text: 'One press is enough.',
    why: 'You get this because you said some months ago that you used it.',
  },
  translationToCheck: {
    title: 'A translation waits for a reader',
    text: 'Somebody who speaks the language and did not write it should read it beside the original.',
    why: 'You get this because you look after practices of this theme, or because a colleague chose you as you speak the language.',
  },
  remark: {
    title: 'A remark on a practice',
    text: 'You can reply beside the text.',
    why: 'You get this because you take part in it.',
  },
  externalToConfirm: {
    title: 'May partners see this practice?',
    text: 'Somebody said yes. A second person has to agree.',
    why: 'You get this because you are of the KM team.',
  },
  summary: 'Hub: {title} “{name}” {url}',
  gone: 'This practice is not among those that you see.',
};
