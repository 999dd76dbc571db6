/** Settings of a list that clients may read and write, with SharePoint's defaults. */
export const defaultListSettings = {
  Description: '',
  ContentTypesEnabled: false,
  DraftVersionVisibility: 0,
  EnableAttachments: true,
  EnableFolderCreation: true,
  EnableMinorVersions: false,
  EnableModeration: false,
  EnableVersioning: true,
  ForceCheckout: false,
  Hidden: false,
  MajorVersionLimit: 500,
  MajorWithMinorVersionsLimit: 0,
  NoCrawl: false,
  OnQuickLaunch: false,
  /** Item-level permissions of a list: 1 all items, 2 those that the person made herself. */
  ReadSecurity: 1,
  /** As ReadSecurity, for editing; 4 nobody. */
  WriteSecurity: 1,
};

export type ListSettings = typeof defaultListSettings;

/**
 * What a change of settings brings with it. Drafts need versions; content approval keeps what is pending to
 * its author and to approvers unless the change says who else sees it (unverified).
 */
export function settledSettings(before: ListSettings, change: Partial<ListSettings>): ListSettings {
  const turnsOnApproval = change.EnableModeration === true && !before.EnableModeration;
  const turnsOnDrafts = change.EnableMinorVersions === true;
  const next = {
    ...before,
    ...(turnsOnApproval ? { DraftVersionVisibility: 2 } : {}),
    ...(turnsOnDrafts ? { EnableVersioning: true } : {}),
    ...change,
  };
  return next.EnableVersioning ? next : { ...next, EnableMinorVersions: false };
}

/** A list or document library. */
export interface List {
  id: string;
  webId: string;
  title: string;
  /** Server-relative URL of the root folder; fixed at creation. */
  url: string;
  template: number;
  isLibrary: boolean;
  scopeId: number;
  created: number;
  changed: number;
  itemCount: number;
  version: number;
  settings: ListSettings;
}

/** A row of the lists table. */
export interface ListRow {
  id: string;
  web_id: string;
  title: string;
  url: string;
  template: number;
  scope_id: number;
  created: number;
  changed: number;
  item_count: number;
  version: number;
  settings: string;
}

/** Templates of libraries: documents and site pages. */
const LIBRARIES: readonly number[] = [101, 119];

/** Whether lists of the template hold files. */
export function isLibraryTemplate(template: number): boolean {
  return LIBRARIES.includes(template);
}

/** Reads a row of the lists table. */
export function toList(row: ListRow): List {
  return {
    id: row.id,
    webId: row.web_id,
    title: row.title,
    url: row.url,
    template: row.template,
    isLibrary: isLibraryTemplate(row.template),
    scopeId: row.scope_id,
    created: row.created,
    changed: row.changed,
    itemCount: row.item_count,
    version: row.version,
    settings: { ...defaultListSettings, ...(JSON.parse(row.settings) as Partial<ListSettings>) },
  };
}
