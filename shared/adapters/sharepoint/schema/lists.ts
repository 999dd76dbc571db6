import { groups } from './groups';
import { listColumns, listUrlNames, settingsUrlName } from './list-names';
import { communityLists } from './lists-communities';
import { peopleLists } from './lists-people';
import { practiceLists } from './lists-practices';
import { questionLists } from './lists-questions';
import type { ColumnDeclaration, ListDeclaration } from './site-schema';
import { themes } from './terms';

const theme: ColumnDeclaration = {
  type: 'TaxonomyFieldType',
  internalName: listColumns.theme,
  title: 'Theme',
  description: 'The theme that it is for.',
  termSetName: themes.name,
};

const until: ColumnDeclaration = {
  type: 'DateTime',
  internalName: listColumns.until,
  title: 'Until',
  description: 'Last day on which it is shown.',
};

const chosenBy: ColumnDeclaration = {
  type: 'User',
  internalName: listColumns.chosenBy,
  title: 'Chosen by',
  description: 'Who decided it.',
};

function text(internalName: string, title: string, description: string): ColumnDeclaration {
  return { type: 'Text', internalName, title, description };
}

/** The hub's own lists: search would find an entry by the id of a document that it speaks of. */
const plainList = { kind: 'list', contentTypes: [], views: [], isUncrawled: true } as const;

const bestBets: ListDeclaration = {
  ...plainList,
  title: 'Hub Best Bets',
  urlName: listUrlNames.bestBets,
  description: 'Documents that specialists put first for a theme, each until a day.',
  columns: [
    theme,
    // Never its title: a title could say too much to who may not open the document.
    text(listColumns.documentId, 'Document', 'Unique id of the document.'),
    until,
    text(listColumns.reasonEs, 'Reason (Spanish)', 'Why it comes first.'),
    text(listColumns.reasonPt, 'Reason (Portuguese)', 'Why it comes first.'),
    text(listColumns.reasonEn, 'Reason (English)', 'Why it comes first.'),
    chosenBy,
  ],
  indexes: [listColumns.until],
  grants: [{ group: groups.specialists, role: 'contribute' }],
};

const needToKnow: ListDeclaration = {
  ...plainList,
  title: 'Hub Need To Know',
  urlName: listUrlNames.needToKnow,
  description: 'Short notices on the home page, each until a day.',
  columns: [
    text(listColumns.textEs, 'Text (Spanish)', 'One sentence.'),
    text(listColumns.textPt, 'Text (Portuguese)', 'One sentence.'),
    text(listColumns.textEn, 'Text (English)', 'One sentence.'),
    text(listColumns.link, 'Link', 'Where it leads: an address below the site, or https.'),
    until,
    chosenBy,
    {
      type: 'TaxonomyFieldTypeMulti',
      internalName: listColumns.themes,
      title: 'Themes',
      description: 'Themes on whose pages it is shown as well.',
      termSetName: themes.name,
    },
  ],
  indexes: [listColumns.until],
  grants: [{ group: groups.specialists, role: 'contribute' }],
};

const specialists: ListDeclaration = {
  ...plainList,
  title: 'Hub Specialists',
  urlName: listUrlNames.specialists,
  description: 'Who answers for which theme.',
  columns: [
    theme,
    {
      type: 'User',
      internalName: listColumns.person,
      title: 'Person',
      description: 'The regional thematic specialist.',
    },
  ],
  indexes: [],
  // The site's own rights are right here: all read, the KM team edits.
  grants: [],
};

const savedSearches: ListDeclaration = {
  ...plainList,
  title: 'Hub Saved Searches',
  urlName: listUrlNames.savedSearches,
  description: 'Searches that people keep by name. Each person sees her own.',
  columns: [
    {
      type: 'Note',
      internalName: listColumns.query,
      title: 'Query',
      description: 'Query string of the search’s address.',
    },
  ],
  indexes: ['Author'],
  grants: [groups.readers, groups.contributors, groups.reviewers, groups.specialists].map(
    (group) => ({ group, role: 'contribute' })
  ),
  isPersonal: true,
};

/** Lists around the library. */
export const hubLists: readonly ListDeclaration[] = [
  bestBets,
  needToKnow,
  specialists,
  savedSearches,
  ...questionLists,
  ...communityLists,
  ...practiceLists,
  ...peopleLists,
];

/** What the hub keeps about itself: the published vocabulary, and snapshots before upgrades. */
export const hubSettings: ListDeclaration = {
  kind: 'library',
  title: 'Hub Settings',
  urlName: settingsUrlName,
  description: 'What the hub keeps about itself. Do not edit by hand.',
  contentTypes: [],
  columns: [],
  indexes: [],
  views: [],
  isUncrawled: true,
  // The site's own rights are right here: all read, the KM team and the administrators write.
  grants: [],
};
