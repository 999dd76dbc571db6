import { columns } from './library-names';
import { groups } from './groups';
import { hubLibrary } from './library';
import { searchProperties } from './search-properties';
import type { SiteSchema } from './site-schema';
import { termGroupName, termSets } from './terms';

/** The hub's site, as data. Provisioning brings any site here and leaves the rest of it alone. */
export const hubSchema: SiteSchema = {
  version: 1,
  groups: Object.values(groups),
  termGroupName,
  termSets,
  library: hubLibrary,
  // Years are to be refined and sorted by; SharePoint's automatic property can do neither.
  searchMappings: [{ managed: searchProperties.year, crawled: `ows_${columns.year}` }],
};
