import { documentColumns } from './document-columns';
import { groups } from './groups';
import { hubLibrary } from './library';
import { columns } from './library-names';
import { hubLists, hubSettings } from './lists';
import { pageFiles } from './page-files';
import { hubNavigation, hubPages } from './pages';
import { practiceSiteColumns } from './practice-columns';
import { searchProperties } from './search-properties';
import type { SearchMapping, SiteSchema } from './site-schema';
import { termGroupName, termSets, themes } from './terms';

/** What is refined or sorted by: SharePoint's automatic properties can do neither. */
const searchMappings: readonly SearchMapping[] = [
  { managed: searchProperties.year, crawled: `ows_${columns.year}` },
  { managed: searchProperties.colleague, crawled: `ows_${columns.authors}` },
  { managed: searchProperties.focalPoint, crawled: `ows_${columns.owner}` },
  { managed: searchProperties.lifecycle, crawled: `ows_${columns.lifecycle}` },
  { managed: searchProperties.workId, crawled: `ows_${columns.workId}` },
  { managed: searchProperties.length, crawled: `ows_${columns.length}` },
  { managed: searchProperties.exposure, crawled: `ows_${columns.exposure}` },
  { managed: searchProperties.title, crawled: 'ows_Title' },
  { managed: searchProperties.verifiedOn, crawled: `ows_${columns.verifiedOn}` },
  { managed: searchProperties.pages, crawled: `ows_${columns.pages}` },
];

/** The hub's site, as data. Provisioning brings any site here and leaves the rest of it alone. */
export const hubSchema: SiteSchema = {
  version: 6,
  groups: Object.values(groups),
  termGroupName,
  termSets,
  columnGroup: 'Regional KM Hub',
  columns: [...documentColumns, ...practiceSiteColumns],
  library: hubLibrary,
  lists: hubLists,
  settings: hubSettings,
  searchMappings,
  pages: hubPages(themes.terms.filter(({ replacedBy }) => replacedBy === undefined)),
  navigation: hubNavigation,
  welcomePage: pageFiles.home,
};
