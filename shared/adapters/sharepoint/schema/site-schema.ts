import type { TermSetSeed } from './terms';

/** SharePoint's own permission levels, by the number that is the same in every language. */
export const roleTypes = { read: 2, contribute: 3, edit: 6, fullControl: 5 } as const;

export type RoleName = keyof typeof roleTypes;

/** A SharePoint group and what it may do on the site, its pages included. */
export interface GroupDeclaration {
  readonly title: string;
  readonly description: string;
  readonly role: RoleName;
  /** Roles of the organisation (organisation.md) whose people belong to the group. */
  readonly organisationRoles: readonly string[];
}

interface ColumnBase {
  readonly internalName: string;
  readonly title: string;
  readonly description: string;
  readonly isIndexed?: boolean;
}

/** A column as the library must have it. */
export type ColumnDeclaration =
  | (ColumnBase & { readonly type: 'Text' | 'Note' | 'Number' })
  | (ColumnBase & {
      readonly type: 'TaxonomyFieldType' | 'TaxonomyFieldTypeMulti';
      /** Name in the term store of the set that the column takes its terms from. */
      readonly termSetName: string;
    });

/** What a group may do with a list. */
export interface GrantDeclaration {
  readonly group: GroupDeclaration;
  readonly role: RoleName;
}

/** A document library with its columns. */
export interface LibraryDeclaration {
  readonly title: string;
  /** Last part of its address; set once, since SharePoint makes it from the first title. */
  readonly urlName: string;
  readonly description: string;
  readonly columns: readonly ColumnDeclaration[];
  /**
   * The library has rights of its own, and these are among them: a group may do more here than on
   * the site.
   */
  readonly grants: readonly GrantDeclaration[];
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
  readonly library: LibraryDeclaration;
  readonly searchMappings: readonly SearchMapping[];
}
