import { literalText } from '../odata/resource-path';
import { ODataError } from '../odata/odata-error';
import { splitOutside } from '../odata/query-options';

type Reader = (text: string) => unknown;

const number: Reader = (text) => Number(text);
const flag: Reader = (text) => /^(true|1)$/i.test(text);
const words: Reader = (text) => text;
const list: Reader = (text) => splitOutside(text, ',');
const sort: Reader = (text) =>
  splitOutside(text, ',').map((entry) => {
    const [property, direction = 'ascending'] = entry.split(':');
    return { Property: property, Direction: /^desc/i.test(direction) ? 1 : 0 };
  });

/** Parameters of the address and what they are in the body of a postquery. */
const PARAMETERS: Readonly<Record<string, readonly [string, Reader]>> = {
  querytext: ['Querytext', words],
  querytemplate: ['QueryTemplate', words],
  rowlimit: ['RowLimit', number],
  rowsperpage: ['RowsPerPage', number],
  startrow: ['StartRow', number],
  selectproperties: ['SelectProperties', list],
  refiners: ['Refiners', words],
  refinementfilters: ['RefinementFilters', list],
  sortlist: ['SortList', sort],
  trimduplicates: ['TrimDuplicates', flag],
  hithighlightedproperties: ['HitHighlightedProperties', list],
  summarylength: ['SummaryLength', number],
  sourceid: ['SourceId', words],
  rankingmodelid: ['RankingModelId', words],
  hiddenconstraints: ['HiddenConstraints', words],
  collapsespecification: ['CollapseSpecification', words],
  enablefql: ['EnableFQL', flag],
  enablestemming: ['EnableStemming', flag],
  enablephonetic: ['EnablePhonetic', flag],
  enablenicknames: ['EnableNicknames', flag],
  enablesorting: ['EnableSorting', flag],
  enablequeryrules: ['EnableQueryRules', flag],
  enableinterleaving: ['EnableInterleaving', flag],
  processbestbets: ['ProcessBestBets', flag],
  processpersonalfavorites: ['ProcessPersonalFavorites', flag],
  bypassresulttypes: ['BypassResultTypes', flag],
  clienttype: ['ClientType', words],
  culture: ['Culture', number],
  uilanguage: ['UILanguage', number],
  timeout: ['Timeout', number],
  querytag: ['QueryTag', words],
};

/**
 * Reads the query that stands in an address (GET `search/query`), as the body of a postquery.
 * @throws ODataError for a parameter that search does not know
 */
export function searchRequestOf(search: URLSearchParams): Record<string, unknown> {
  const request: Record<string, unknown> = {};
  for (const [key, value] of search) {
    const known = PARAMETERS[key.toLowerCase()];
    if (!known) throw new ODataError(`The parameter '${key}' of the query is not supported.`, true);
    const [name, read] = known;
    request[name] = read(literalText(value));
  }
  return request;
}
