import { groups } from './groups';
import { columns } from './library-names';
import { hubPractice } from './practice-columns';
import {
  practiceColumns,
  practiceListUrlNames,
  recordColumns,
  reviewerColumns,
} from './practice-names';
import type { ColumnDeclaration, GrantDeclaration, ListDeclaration } from './site-schema';

const { state, kind, authorId, awaited, pending, since, reviewOn, stamp, files } = practiceColumns;

function text(internalName: string, title: string, description: string): ColumnDeclaration {
  return { type: 'Text', internalName, title, description };
}

function note(internalName: string, title: string, description: string): ColumnDeclaration {
  return { type: 'Note', internalName, title, description };
}

function day(internalName: string, title: string, description: string): ColumnDeclaration {
  return { type: 'DateTime', internalName, title, description };
}

function number(internalName: string, title: string, description: string): ColumnDeclaration {
  return { type: 'Number', internalName, title, description };
}

const record = recordColumns.map((internalName, index) =>
  note(internalName, `Record ${index + 1}`, 'Written by the hub. Do not edit by hand.')
);
const fileList = note(files, 'Files', 'What the attached files are.');

/** Nobody but those who are named has a right here; what is for the service alone names nobody. */
const closedList = {
  kind: 'list',
  contentTypes: [],
  views: [],
  isUncrawled: true,
  isClosed: true,
  grants: [],
} as const;

const staff = [
  ...[groups.readers, groups.contributors, groups.reviewers, groups.specialists, groups.team],
];

/**
 * Written by their authors, with their own rights. Closed, so that not even the hub's administrators
 * see a draft; who administers the site collection is not asked for rights by SharePoint.
 */
const drafts: ListDeclaration = {
  ...closedList,
  title: 'Hub Practice Drafts',
  urlName: practiceListUrlNames.drafts,
  description: 'Practices that people are writing. Each person sees her own.',
  columns: [text(stamp, 'Version', 'Changes with every save.'), fileList, ...record],
  indexes: ['Title', 'Author'],
  grants: staff.map((group): GrantDeclaration => ({ group, role: 'contribute' })),
  isPersonal: true,
};

const work: ListDeclaration = {
  ...closedList,
  title: 'Hub Practice Work',
  urlName: practiceListUrlNames.work,
  description: 'Practices from their submission on, with reviews and trace. For the hub alone.',
  columns: [
    text(state, 'State', 'Where the practice stands.'),
    text(kind, 'Kind', 'Good practice, lesson learned, and so on.'),
    text(authorId, 'Author id', 'Id of the author’s account.'),
    ...reviewerColumns.map((name, index) =>
      text(name, `Reviewer ${index + 1}`, 'Id of an account that has a review to give.')
    ),
    number(awaited, 'Awaited', 'How many have a review to give or a translation to check.'),
    number(pending, 'Still to do', 'How many messages and other effects.'),
    day(since, 'Since', 'When the state was reached.'),
    day(reviewOn, 'Look again on', 'When a published one is due; far away for all others.'),
    ...record,
  ],
  indexes: ['Title', state, authorId, ...reviewerColumns, awaited, pending, since, reviewOn],
};

const workFiles: ListDeclaration = {
  ...closedList,
  title: 'Hub Practice Files',
  urlName: practiceListUrlNames.files,
  description: 'Files of practices from their submission on. For the hub alone.',
  columns: [fileList],
  indexes: ['Title'],
};

const reuses: ListDeclaration = {
  ...closedList,
  title: 'Hub Practice Reuses',
  urlName: practiceListUrlNames.reuses,
  description: 'Who has used which practice, and what came of it. For the hub alone.',
  columns: [
    text(practiceColumns.practiceId, 'Practice', 'Id of the practice.'),
    text(practiceColumns.reusedById, 'Person', 'Id of the person who used it.'),
    day(practiceColumns.reusedOn, 'Recorded on', 'When it was recorded.'),
    day(practiceColumns.askOn, 'Ask on', 'Far away for those who were asked.'),
    ...record.slice(0, 1),
  ],
  indexes: [
    ...['Title', practiceColumns.practiceId, practiceColumns.reusedById],
    ...[practiceColumns.reusedOn, practiceColumns.askOn],
  ],
};

/** Who reads what is published; guests read single ones besides. */
export const practiceReaders: readonly GrantDeclaration[] = [...staff, groups.administrators].map(
  (group) => ({ group, role: 'read' })
);

/** What all staff read and search finds. Single ones have rights of their own, for guests. */
const published: ListDeclaration = {
  kind: 'list',
  title: 'Hub Practices',
  urlName: practiceListUrlNames.published,
  description: 'Good practices and lessons learned. Written by the hub: change them there.',
  contentTypes: [hubPractice],
  columns: [],
  indexes: [columns.workId, columns.lifecycle],
  views: [],
  isClosed: true,
  grants: practiceReaders,
};

/** Lists of the good practices; why there are several stands in docs/decisions/0011. */
export const practiceLists: readonly ListDeclaration[] = [
  ...[drafts, work, workFiles, reuses, published],
];
