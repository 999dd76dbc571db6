/** A term on an item, with the ids of the terms above it. */
export interface TaxonomyValue {
  termId: string;
  termSetId: string;
  /** Default label in the default language of the term store; the index holds no other. */
  label: string;
  ancestorIds: readonly string[];
}

export type ColumnType =
  'Text' | 'Note' | 'Number' | 'DateTime' | 'Boolean' | 'Choice' | 'Taxonomy' | 'User';

export interface CrawledColumn {
  internalName: string;
  type: ColumnType;
  /** DateTime: milliseconds since 1970, or ISO 8601. */
  value: string | number | boolean | readonly TaxonomyValue[] | null;
  /** People columns: mail, name and login of each person, crawled beside the names. */
  accounts?: string;
}

/** What the crawler reads of one item. Times are milliseconds since 1970. */
export interface CrawledItem {
  uniqueId: string;
  listId: string;
  listTitle: string;
  itemId: number;
  /** Permission scope; a query sees the item only when it may read this scope. */
  scopeId: number;
  /** Absolute. */
  url: string;
  siteUrl: string;
  siteTitle?: string;
  fileName: string;
  /** Ending of the name without dot, such as `txt`. */
  fileType: string;
  title: string;
  body: string;
  authorName: string;
  editorName: string;
  created: number;
  modified: number;
  contentType: string;
  /** `0x…` of the list's content type. */
  contentTypeId?: string;
  /** Such as `STS_ListItem_DocumentLibrary`. */
  contentClass: string;
  columns: readonly CrawledColumn[];
}
