import { communityHealth } from './community-health';
import { communityProblems } from './community-problems';
import { communityProposals } from './community-proposals';
import { communityQueue } from './community-queue';
import { communityRecord } from './community-record';

export const communities = {
  tab: {
    moderation: 'Moderation',
    health: 'Health',
    about: 'About',
    parts: 'Parts of the community',
    loading: 'Fetching the community…',
    by: '{theme} · {standing}',
    members: '{count, plural, one {# member} other {# members}}',
    external: 'With partners from outside',
    reviewDue: 'Its course was to be looked at by {date}',
    ended: 'This community has ended. What it wrote stays readable.',
    mergedInto: 'This community goes on as part of another one.',
  },
  missing: {
    title: 'No community talks in this channel yet',
    text: 'Once a community is tied to it, you find here what waits for its moderators and how the community is doing.',
  },
  ...communityRecord,
  ...communityQueue,
  ...communityHealth,
  ...communityProposals,
  cards: {
    proposalMade:
      '“{name}”: {kind, select, support {give it support} merge {merge it into another community} close {close it} other {keep it as it is}}?',
    proposalFact: 'Figures of {month}',
    proposalText:
      'A course is proposed for the community “{name}”. Please look at the figures and decide.',
    proposalWhy: 'You get this because you decide about communities.',
    proposalAccepted:
      'Accepted for “{name}”: {kind, select, support {give it support} merge {merge it into another community} close {close it} other {keep it as it is}}.',
    proposalDeclined:
      'Declined for “{name}”: {kind, select, support {give it support} merge {merge it into another community} close {close it} other {keep it as it is}}.',
    decidedText: 'The reason is in the community’s tab.',
    decidedWhy: 'You get this because you proposed it or supervise the community.',
    digestTitle:
      '{count, plural, one {# message waits in “{name}”} other {# messages wait in “{name}”}}',
    digestText: 'Thank you for caring for this community. This is what waits for a moderator.',
    digestReported: 'Reported',
    digestUnanswered: 'Unanswered',
    digestDocuments: 'Documents',
    digestWhy: 'You get this because you moderate or supervise the community.',
    look: 'Look at it',
  },
  bot: {
    answer: '{name} answers:',
    link: '{name} recommends this document:',
    ask: '{name} asks for your help here. Thank you.',
    expert: 'Thank you for your question.',
  },
  problems: communityProblems,
};
