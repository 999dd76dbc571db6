import { groups } from './groups';
import { questionColumns, questionListUrlNames } from './question-names';
import type { ColumnDeclaration, ListDeclaration } from './site-schema';

const { state, themeKey, assigneeId, askedOn, pending, question, content } = questionColumns;

function text(internalName: string, title: string, description: string): ColumnDeclaration {
  return { type: 'Text', internalName, title, description };
}

function note(internalName: string, title: string, description: string): ColumnDeclaration {
  return { type: 'Note', internalName, title, description };
}

/** Written by the service alone, and read by those whom it names: the site's own rights do not count. */
const closedList = {
  kind: 'list',
  contentTypes: [],
  views: [],
  isUncrawled: true,
  isClosed: true,
} as const;

const questions: ListDeclaration = {
  ...closedList,
  title: 'Hub Questions',
  urlName: questionListUrlNames.questions,
  description: 'Questions to the KM team, without those who asked them. Written by the hub.',
  columns: [
    text(state, 'State', 'Where the question stands.'),
    text(themeKey, 'Theme', 'Key of the theme.'),
    text(assigneeId, 'Assigned to', 'Id of the account that is to answer.'),
    { type: 'DateTime', internalName: askedOn, title: 'Asked on', description: 'Day of asking.' },
    { type: 'Number', internalName: pending, title: 'Messages to send', description: 'How many.' },
    note(question, 'Question', 'The text as it was asked.'),
    note(content, 'Content', 'Everything else, with the trace. Do not edit by hand.'),
  ],
  indexes: ['Title', state, themeKey, assigneeId, askedOn, pending],
  grants: [{ group: groups.team, role: 'read' }],
};

const askers: ListDeclaration = {
  ...closedList,
  title: 'Hub Question Askers',
  urlName: questionListUrlNames.askers,
  description: 'Who asked which question. For the hub’s service alone.',
  columns: [
    text(questionColumns.askerId, 'Asker', 'Id of the account.'),
    text(questionColumns.askerName, 'Name', 'As the directory had it on the day.'),
    text(questionColumns.askerMail, 'Mail', 'As the directory had it on the day.'),
    text(questionColumns.askerCountry, 'Country', 'Key of the country of the office.'),
    text(questionColumns.askerLocale, 'Language', 'In which the asker speaks to the hub.'),
  ],
  indexes: ['Title', questionColumns.askerId],
  // Nobody: not even the KM team looks here. It asks the hub, which notes that it was asked.
  grants: [],
};

const knownAnswers: ListDeclaration = {
  ...closedList,
  title: 'Hub Known Answers',
  urlName: questionListUrlNames.knownAnswers,
  description: 'Answers that somebody has checked, for all staff. Written by the hub.',
  columns: [
    text(state, 'State', 'Active, due to be checked, or retired.'),
    text(themeKey, 'Theme', 'Key of the theme.'),
    {
      ...{ type: 'DateTime', internalName: questionColumns.verifiedUntil },
      ...{ title: 'Verified until', description: 'Day after which it is to be checked again.' },
    },
    {
      type: 'Number',
      internalName: questionColumns.uses,
      title: 'Uses',
      description: 'How often.',
    },
    note(question, 'Questions', 'The ways of asking.'),
    note(content, 'Content', 'Answer and sources. Do not edit by hand.'),
  ],
  indexes: ['Title', state],
  grants: [
    ...[groups.readers, groups.contributors, groups.reviewers, groups.specialists],
    ...[groups.team, groups.administrators],
  ].map((group) => ({ group, role: 'read' })),
};

/** Lists of the feature “Ask the KM team”. */
export const questionLists: readonly ListDeclaration[] = [questions, askers, knownAnswers];
