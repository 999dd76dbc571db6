import type { NavigationDeclaration, PageDeclaration } from './pages';
import type { TermSetSeed } from './terms';

/** SharePoint's own permission levels, by the number that is the same in every language. */
export const roleTypes = { read: 2, contribute: 3, edit: 6, fullControl: 5 } as const;

export type RoleName = keyof typeof roleTypes;

/** A SharePoint group and what it may do on the site, its pages included. */
export interface GroupDeclaration {
  readonly title: string;
  readonly description: string;
  /** Missing where the group has no right on the site, but on single items. */
  readonly role?: RoleName;
  /** Roles of the organisation (organisation.md) whose people belong to the group. */
  readonly organisationRoles: readonly string[];
}

interface ColumnBase {
  readonly internalName: string;
  readonly title: string;
  readonly description: string;
}

/** A column as the site or a list must have it. */
export type ColumnDeclaration =
  | (ColumnBase & {
      readonly type: 'Text' | 'Note' | 'Number';
      /** Whether search leaves the column out: what it holds is no text for people. */
      readonly isUncrawled?: boolean;
    })
  /** A day, without a time. */
  | (ColumnBase & { readonly type: 'DateTime' })
  | (ColumnBase & { readonly type: 'Choice'; readonly choices: readonly string[] })
  /** People, never groups. */
  | (ColumnBase & { readonly type: 'User' | 'UserMulti' })
  | (ColumnBase & {
      readonly type: 'TaxonomyFieldType' | 'TaxonomyFieldTypeMulti';
      /** Name in the term store of the set that the column takes its terms from. */
      readonly termSetName: string;
    });

/** Columns of the site under one name, for documents of one kind. */
export interface ContentTypeDeclaration {
  /** Begins with the id of its parent; the same on every site, so that it is recognised. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Internal names of site columns, in the order of the form. */
  readonly columns: readonly string[];
}

/** A view of a list. Made once: who changes it keeps the change. */
export interface ViewDeclaration {
  readonly title: string;
  /** Internal names of the columns, in order. */
  readonly columns: readonly string[];
  /** CAML. A filter stands on an indexed column, or it fails in a list of more than 5,000 items. */
  readonly query: string;
  readonly rowLimit: number;
}

/** What a group may do with a list. */
export interface GrantDeclaration {
  readonly group: GroupDeclaration;
  readonly role: RoleName;
}

/** A list or a document library. */
export interface ListDeclaration {
  readonly kind: 'list' | 'library';
  readonly title: string;
  /** Last part of its address; set once, since SharePoint makes it from the first title. */
  readonly urlName: string;
  readonly description: string;
  /** Content types that new items have, the first by default; the list's own one where there is none. */
  readonly contentTypes: readonly ContentTypeDeclaration[];
  /** Columns of this list alone. */
  readonly columns: readonly ColumnDeclaration[];
  /** Internal names of columns that are filtered by. */
  readonly indexes: readonly string[];
  readonly views: readonly ViewDeclaration[];
  /**
   * Where there are any, the list has rights of its own, and these are among them: a group may do
   * more here than on the site.
   */
  readonly grants: readonly GrantDeclaration[];
  /**
   * Whether nobody but those in `grants` has a right here: neither the site's rights nor any given by
   * hand. What people must not change past the hub, or not see, stands in such a list.
   */
  readonly isClosed?: boolean;
  /** Whether people see and edit the items alone that they made themselves. */
  readonly isPersonal?: boolean;
  /** Whether search leaves it out: what the hub keeps for itself is no result for anybody. */
  readonly isUncrawled?: boolean;
}

/** A managed property that an administrator ties to a crawled one. */
export interface SearchMapping {
  readonly managed: string;
  readonly crawled: string;
}

/** Everything that a site needs to be the hub. */
export interface SiteSchema {
  /** Raised with every change that a site has to be brought to; see upgrades/. */
  readonly version: number;
  readonly groups: readonly GroupDeclaration[];
  readonly termGroupName: string;
  readonly termSets: readonly TermSetSeed[];
  /** Under this heading the site keeps the hub's columns and content types. */
  readonly columnGroup: string;
  readonly columns: readonly ColumnDeclaration[];
  /** The list that carries the version of the schema. */
  readonly library: ListDeclaration;
  /** Everything else, in the order in which it is made. */
  readonly lists: readonly ListDeclaration[];
  /** Where the published vocabulary and the snapshots before upgrades are kept. */
  readonly settings: ListDeclaration;
  readonly searchMappings: readonly SearchMapping[];
  readonly pages: readonly PageDeclaration[];
  readonly navigation: readonly NavigationDeclaration[];
  /** File name of the page that the site opens with. */
  readonly welcomePage: string;
}
