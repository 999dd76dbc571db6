import type { SPFI } from '@pnp/sp';
import { toSiteColumns } from './to-site-columns';

/** What brings a site from one version of the schema to the next, where adding is not enough. */
export interface SchemaUpgrade {
  /** The version that the site has afterwards. */
  readonly toVersion: number;
  /**
   * Safe to run twice: a run may have been cut off in the middle.
   * @param libraryPath address of the hub's library on its server
   */
  apply(sp: SPFI, libraryPath: string): Promise<void>;
}

/** In the order of their versions. Version 1 is the first: there is nothing to come from. */
export const schemaUpgrades: readonly SchemaUpgrade[] = [{ toVersion: 2, apply: toSiteColumns }];
