import { documentColumns } from './document-columns';
import { groups } from './groups';
import { columns, documentContentType, libraryTitle, libraryUrlName } from './library-names';
import type { ContentTypeDeclaration, ListDeclaration, ViewDeclaration } from './site-schema';

/** A document of the hub: Document (0x0101) with the hub's columns. */
const hubDocument: ContentTypeDeclaration = {
  id: '0x0101006C1B3F0E8D5A4B7C9E2A41D8F03B7A55',
  name: documentContentType,
  description: 'A document with the organisation’s terms.',
  columns: documentColumns.map(({ internalName }) => internalName),
};

const name = 'LinkFilename';
const newestYearFirst = `<OrderBy><FieldRef Name="${columns.year}" Ascending="FALSE" /></OrderBy>`;

/** Documents in which a column is empty: the filter alone may stand on an index. */
function without(column: string): string {
  return `<Where><IsNull><FieldRef Name="${column}" /></IsNull></Where>`;
}

const views: readonly ViewDeclaration[] = [
  {
    title: 'All',
    columns: [name, 'Title', columns.type, columns.year, columns.countries, 'Modified'],
    query: newestYearFirst,
    rowLimit: 30,
  },
  {
    // SharePoint can group by one term, not by several: themes are filtered in the pane instead.
    title: 'By theme',
    columns: [columns.themes, name, columns.countries, columns.year, columns.owner],
    query: newestYearFirst,
    rowLimit: 30,
  },
  {
    // Columns of several terms take no index; the one term that every tagged document has does.
    title: 'Untagged',
    columns: [name, columns.type, columns.themes, 'Author', 'Modified'],
    query: without(columns.type),
    rowLimit: 30,
  },
  {
    title: 'Without year',
    columns: [name, columns.year, columns.type, 'Author', 'Modified'],
    query: without(columns.year),
    rowLimit: 30,
  },
  {
    title: 'Without owner',
    columns: [name, columns.owner, columns.authors, columns.year, 'Modified'],
    query: without(columns.owner),
    rowLimit: 30,
  },
];

/** The documents of the hub. */
export const hubLibrary: ListDeclaration = {
  kind: 'library',
  title: libraryTitle,
  urlName: libraryUrlName,
  description: 'Documents of the Regional KM Hub, tagged with the organisation’s terms.',
  contentTypes: [hubDocument],
  columns: [],
  indexes: [
    ...[columns.year, columns.sourceId, columns.workId, columns.lifecycle],
    ...[columns.type, columns.owner],
  ],
  views,
  grants: [
    { group: groups.readers, role: 'read' },
    { group: groups.contributors, role: 'contribute' },
    { group: groups.reviewers, role: 'read' },
    { group: groups.specialists, role: 'read' },
    { group: groups.team, role: 'edit' },
    { group: groups.administrators, role: 'fullControl' },
  ],
};
