import type { SPFI } from '@pnp/sp';

/** What brings a site from one version of the schema to the next, where adding is not enough. */
export interface SchemaUpgrade {
  /** The version that the site has afterwards. */
  readonly toVersion: number;
  /** Safe to run twice: a run may have been cut off in the middle. */
  apply(sp: SPFI): Promise<void>;
}

/** In the order of their versions. Version 1 is the first: there is nothing yet to come from. */
export const schemaUpgrades: readonly SchemaUpgrade[] = [];
