import { tabsCompose } from './tabs-compose';
import { tabsDeliveries, tabsPreferences } from './tabs-deliveries';
import { tabsKnown } from './tabs-known';
import { tabsQuestions } from './tabs-questions';

export const tabs = {
  questions: tabsQuestions,
  preferences: tabsPreferences,
  deliveries: tabsDeliveries,
  compose: tabsCompose,
  known: tabsKnown,
  parts: {
    personal: 'Parts of your hub',
    queue: 'Parts of the queue',
    waiting: 'Waiting for me',
    questions: 'My questions',
    preferences: 'Preferences',
    queueOf: 'Queue',
    known: 'Known answers',
    deliveries: 'Deliveries',
  },
  waiting: {
    title: 'Waiting for me',
    toAnswer: 'Colleagues need your answer',
    toJudge: 'Your questions need your word',
    none: 'Nothing waits for you',
    noneWhy: 'Questions that need you will stand here, and the bot tells you.',
    see: 'See my questions',
    partial: 'A part of this could not be fetched. What is shown is complete.',
  },
  queue: {
    title: 'Questions in the queue',
    count: '{count, plural, =0 {no questions} one {# question} other {# questions}}',
    show: 'Show',
    shows: {
      all: 'All',
      mine: 'With me',
      unassigned: 'With nobody',
      late: 'Overdue',
      answered: 'Answered',
      finished: 'Finished',
    },
    groups: { now: 'Need somebody now', elsewhere: 'In good hands', done: 'Done lately' },
    none: 'No question waits',
    noneWhy: 'You see the questions of your themes here. The knowledge management team sees all.',
    noneHere: 'There is nothing under this choice.',
    seeAll: 'See all',
    figures: {
      title: 'The last month in figures',
      about: 'The last {days} days. Groups of fewer than five people are not shown.',
      asked: 'Asked',
      solved: 'Solved by a known answer',
      firstReply: 'First reply, usually',
      late: 'Overdue',
      share: '{share, number, percent}',
      hours: '{hours, plural, =0 {under an hour} one {# hour} other {# hours}}',
      unknown: 'not enough yet',
    },
  },
  noHost: {
    alone: 'This page lives in Teams',
    aloneWhy: 'Open the Hub app in Teams, and you find it there.',
    openTeams: 'Open Teams',
    silent: 'The page did not come through',
    silentWhy: 'Your connection may be weak. Nothing of yours is lost.',
  },
  config: {
    title: 'Which community talks in this channel?',
    help: 'The tab shows its moderators what needs them, and everybody how the community is doing.',
    community: 'Community',
    choose: 'Choose a community',
    mine: 'You moderate or supervise these communities.',
    none: 'There is no community that you could choose',
    noneWhy:
      'Whoever supervises a community can tie it to its channel. The knowledge management team makes new ones.',
    noChannel: 'This tab works in channels only',
    noChannelWhy: 'Add it to the channel in which the community talks.',
    linked: '{name} · this channel',
    failed: 'The channel could not be tied to the community. Nothing was changed.',
    tabName: 'Community',
    moves: 'This community talks in another channel now. When you save, it moves here.',
    ready: 'Press Save to add the tab.',
  },
  channel: {
    unknown: 'No community is tied to this channel',
    unknownWhy:
      'It may have been closed or merged. Whoever supervises it can choose another in the settings of the tab.',
  },
  removed: {
    title: 'Only the tab goes',
    why: 'The community, its messages and everything the hub knows of it stay as they are. You can add the tab again at any time.',
  },
};
