import type { CommunityProblemCode } from '../../../domain/communities';

type ProblemName<Code extends string> = Code extends `communities.${infer Name}` ? Name : never;

/** Why a step with a community was refused, and what would help. */
export const communityProblems = {
  'not-found': 'This is not there, or not for you to see.',
  'no-right': 'Your role does not cover this. The KM team can help.',
  'other-theme': 'This community belongs to another theme than yours. Its specialist can help.',
  'moderators-only': 'Only moderators and supervisors of the community do this.',
  'changed-meanwhile': 'Somebody else saved before you. Please look again.',
  'name-missing': 'A community needs a name.',
  'name-too-long': 'The name may have {most} letters.',
  'name-taken': 'Another community has this name already.',
  'purpose-missing': 'Please say what the community is for.',
  'purpose-too-long': 'The purpose may have {most} letters.',
  'theme-unknown': 'This theme is not in the vocabulary. Please choose another.',
  'governance-missing': 'With partners from outside, please say who decides what they see.',
  'audience-analysis-missing':
    'With partners from outside, please say who they are and what they need.',
  'language-missing': 'Please choose at least one language.',
  'supervisor-missing': 'A community needs at least one supervisor.',
  'moderators-too-few': 'A community needs at least {fewest} moderators whose term runs today.',
  'term-invalid': 'A term begins on one day and ends on the same or a later one.',
  'person-unknown': 'The directory does not know one of these people, or the account is closed.',
  'poem-link-invalid': 'The address in POEM has to begin with https://.',
  'review-date-invalid': 'The review date has to be a day to come.',
  'channel-taken': 'Another community talks in this channel already.',
  'channel-missing': 'The community has no channel yet.',
  'stage-jump': 'A community grows one stage at a time.',
  ended: 'This community has ended.',
  'message-gone': 'The message is no longer there.',
  'event-not-allowed': 'This is not possible any more. Please look again.',
  'reason-missing': 'Please say why.',
  'reason-too-long': 'The reason may have {most} letters.',
  'text-missing': 'Please write the answer.',
  'text-too-long': 'The text may have {most} letters.',
  'expert-missing': 'Please choose a person.',
  'document-missing': 'Please name the document.',
  'document-invalid': 'A document needs a title and an address that begins with https://.',
  'month-invalid': 'This month cannot be read.',
  'month-ahead': 'This month is still to come.',
  'other-missing': 'Please choose the community that goes on.',
  'proposal-open': 'A proposal already waits for a decision.',
  'own-proposal': 'Somebody else has to decide what you proposed.',
  'bot-missing':
    'The hub’s bot is not in this team. Please answer in Teams, or add the app to the team.',
  'faq-refused':
    'Known answers are added by the specialist of the theme and by the KM team. Please ask them.',
} satisfies Record<ProblemName<CommunityProblemCode>, string>;
