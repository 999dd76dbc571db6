import { badSearch, unsupportedSearch } from './search-error';

export interface RefinerSpec {
  name: string;
  sort: 'frequency' | 'name' | 'number';
  descending: boolean;
  /** At most so many entries. */
  bins: number;
  /** Entries with fewer items are left out. */
  least: number;
  /** Entries must begin with this, in any case. */
  prefix: string;
  /** Limits between intervals, as written. */
  thresholds: readonly string[];
}

/** What SharePoint returns when no number is asked for. */
const DEFAULT_BINS = 100;
const ENTRY = /\s*([A-Za-z][A-Za-z0-9_.]*)\s*(?:\(([^()]*)\))?\s*(?:,|$)/y;

/**
 * Reads `Refiners`: `a,b(filter=50/0/*,sort=name/ascending),c(discretize=manual/2018/2020)`.
 * @throws SearchRequestError 400 on parameters that SharePoint or this tenant does not know
 */
export function parseRefiners(source: string): RefinerSpec[] {
  const specs: RefinerSpec[] = [];
  let position = 0;
  while (source.slice(position).trim() !== '') {
    ENTRY.lastIndex = position;
    const [, name, parameters = ''] = ENTRY.exec(source) ?? [];
    if (!name) throw badSearch(`The refiner list is malformed near position ${position}.`);
    position = ENTRY.lastIndex;
    specs.push(readParameters(name, parameters));
  }
  return specs;
}

function readParameters(name: string, parameters: string): RefinerSpec {
  const spec: RefinerSpec = {
    name,
    sort: 'frequency',
    descending: true,
    bins: DEFAULT_BINS,
    least: 1,
    prefix: '',
    thresholds: [],
  };
  for (const parameter of parameters.split(',').filter((part) => part.trim() !== '')) {
    const equals = parameter.indexOf('=');
    const key = parameter.slice(0, equals).trim();
    const parts = parameter
      .slice(equals + 1)
      .trim()
      .split('/');
    apply(spec, key, parts);
  }
  return spec;
}

function apply(spec: RefinerSpec, key: string, parts: string[]): void {
  const [first = '', second = '', ...others] = parts;
  switch (key) {
    case 'sort':
      if (first !== 'frequency' && first !== 'name' && first !== 'number') break;
      if (second !== 'ascending' && second !== 'descending') break;
      Object.assign(spec, { sort: first, descending: second === 'descending' });
      return;
    case 'filter': {
      const bins = Number(first);
      const least = Number(second);
      if (!Number.isInteger(bins) || !Number.isInteger(least) || first === '') break;
      // a value may itself hold a slash
      const prefix = others.join('/').replace(/\*$/, '');
      Object.assign(spec, { bins, least: Math.max(1, least), prefix });
      return;
    }
    case 'cutoff': {
      // frequency/minbins/maxbins: only the last is kept, the others tune partitions of the index
      const bins = Number(others[0] ?? Number.NaN);
      if (!Number.isInteger(bins)) break;
      if (bins > 0) spec.bins = Math.min(spec.bins, bins);
      return;
    }
    case 'discretize':
      if (first !== 'manual' || second === '') break;
      spec.thresholds = [second, ...others];
      return;
    case 'deephits':
      return;
    default:
  }
  throw unsupportedSearch(
    `The refiner "${spec.name}" has the unknown parameter "${key}=${parts.join('/')}".`
  );
}
