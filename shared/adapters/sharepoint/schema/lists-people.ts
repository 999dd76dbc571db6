import { peopleColumns, peopleListUrlNames } from './people-names';
import type { ColumnDeclaration, ListDeclaration } from './site-schema';

const { personId, themeKey, state, dueOn, news, askerId, contactedOn, askOn, record } =
  peopleColumns;

function text(internalName: string, title: string, description: string): ColumnDeclaration {
  return { type: 'Text', internalName, title, description };
}

function day(internalName: string, title: string, description: string): ColumnDeclaration {
  return { type: 'DateTime', internalName, title, description };
}

const person = text(personId, 'Person', 'Id of the account.');
const whole: ColumnDeclaration = {
  ...{ type: 'Note', internalName: record, title: 'Record' },
  description: 'Written by the hub. Do not edit by hand.',
};

/**
 * Nobody has a right here, not even the KM team: a profile has parts that not everybody may read, and
 * rights in SharePoint end at the item. The hub's service shows of each what its reader may see.
 */
const closedList = {
  kind: 'list',
  contentTypes: [],
  views: [],
  isUncrawled: true,
  isClosed: true,
  grants: [],
} as const;

const profiles: ListDeclaration = {
  ...closedList,
  title: 'Hub People Profiles',
  urlName: peopleListUrlNames.profiles,
  description: 'What people say of themselves. For the hub alone.',
  columns: [whole],
  indexes: ['Title'],
};

const skills: ListDeclaration = {
  ...closedList,
  title: 'Hub People Skills',
  urlName: peopleListUrlNames.skills,
  description: 'Who knows what, who has confirmed it, and the trace. For the hub alone.',
  columns: [
    person,
    text(themeKey, 'Theme', 'Key of the theme.'),
    text(state, 'State', 'Where the skill stands.'),
    day(dueOn, 'Ask again on', 'When a confirmed one is due; far away for all others.'),
    {
      ...{ type: 'Number', internalName: news, title: 'Messages to send' },
      description: 'How many people are still to be told.',
    },
    whole,
  ],
  indexes: ['Title', personId, dueOn, news],
};

const staff: ListDeclaration = {
  ...closedList,
  title: 'Hub People Staff',
  urlName: peopleListUrlNames.staff,
  description: 'What human resources say: posts, contracts, successors. For the hub alone.',
  columns: [whole],
  indexes: ['Title'],
};

const contacts: ListDeclaration = {
  ...closedList,
  title: 'Hub People Contacts',
  urlName: peopleListUrlNames.contacts,
  description: 'That somebody turned to a colleague, for 13 months. For the hub alone.',
  columns: [
    text(askerId, 'Asker', 'Id of the account.'),
    person,
    day(contactedOn, 'On', 'When it was.'),
    day(askOn, 'Ask on', 'From when the asker may be asked; far away for those who were.'),
    whole,
  ],
  indexes: ['Title', askerId, contactedOn, askOn],
};

const twins: ListDeclaration = {
  ...closedList,
  title: 'Hub People Duplicates',
  urlName: peopleListUrlNames.twins,
  description: 'Which two accounts are one person, and which are not. For the hub alone.',
  columns: [whole],
  indexes: ['Title'],
};

/** Lists of people; why nobody may read them stands in docs/decisions/0013. */
export const peopleLists: readonly ListDeclaration[] = [profiles, skills, staff, contacts, twins];
