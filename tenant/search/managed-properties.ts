import type { ColumnType } from './crawled-item';
import type { NumberColumn } from './document-columns';
import { badSearch } from './search-error';

export type PropertyType = 'Text' | 'Integer' | 'Double' | 'DateTime' | 'YesNo';

/** Where values come from: a number of the document itself, or the values of a crawled property. */
export type PropertySource =
  | { kind: 'number'; column: NumberColumn }
  | { kind: 'url' }
  | { kind: 'uniqueId' }
  | { kind: 'crawled'; property: string }
  /** Made for each result; cannot be queried. */
  | { kind: 'computed' };

/** A managed property with the attributes that decide what a query may do with it. */
export interface ManagedProperty {
  name: string;
  type: PropertyType;
  source: PropertySource;
  /** Found by words without naming the property. */
  searchable: boolean;
  queryable: boolean;
  retrievable: boolean;
  refinable: boolean;
  sortable: boolean;
  /** Compared as one value, never word by word. */
  wholeValue: boolean;
}

/** Letters: s searchable, q queryable, r retrievable, f refinable, o sortable, w whole value. */
function define(
  name: string,
  type: PropertyType,
  source: PropertySource,
  attributes: string
): ManagedProperty {
  return {
    name,
    type,
    source,
    searchable: attributes.includes('s'),
    queryable: attributes.includes('q'),
    retrievable: attributes.includes('r'),
    refinable: attributes.includes('f'),
    sortable: attributes.includes('o'),
    wholeValue: attributes.includes('w'),
  };
}

const crawled = (property: string): PropertySource => ({ kind: 'crawled', property });
const number = (column: NumberColumn): PropertySource => ({ kind: 'number', column });

// Attributes as in Microsoft's table of default managed properties ("Overview of crawled and managed
// properties in SharePoint Server"): Title and Author cannot be refined, Title cannot be sorted.
const BUILT_IN: readonly ManagedProperty[] = [
  define('Title', 'Text', crawled('Title'), 'sqr'),
  define('Author', 'Text', crawled('Author'), 'sqro'),
  // the Author refiner of SharePoint's own result pages uses DisplayAuthor
  define('DisplayAuthor', 'Text', crawled('Author'), 'qrf'),
  define('AuthorOWSUSER', 'Text', crawled('Author'), 'qr'),
  define('ModifiedBy', 'Text', crawled('ModifiedBy'), 'qro'),
  define('Filename', 'Text', crawled('Filename'), 'sqro'),
  define('FileType', 'Text', crawled('FileType'), 'qrfw'),
  define('FileExtension', 'Text', crawled('FileType'), 'qrfow'),
  define('ContentType', 'Text', crawled('ContentType'), 'qrf'),
  define('ContentTypeId', 'Text', crawled('ContentTypeId'), 'qrw'),
  define('ContentClass', 'Text', crawled('ContentClass'), 'qrfw'),
  define('IsDocument', 'YesNo', crawled('IsDocument'), 'qr'),
  define('ListId', 'Text', crawled('ListId'), 'qrw'),
  define('SPWebUrl', 'Text', crawled('SPWebUrl'), 'qrw'),
  define('SPSiteURL', 'Text', crawled('SPWebUrl'), 'qrow'),
  define('SiteTitle', 'Text', crawled('SiteTitle'), 'qr'),
  define('Path', 'Text', { kind: 'url' }, 'qrw'),
  define('OriginalPath', 'Text', { kind: 'url' }, 'rw'),
  define('UniqueId', 'Text', { kind: 'uniqueId' }, 'qrw'),
  define('NormUniqueID', 'Text', { kind: 'uniqueId' }, 'qrw'),
  define('ListItemID', 'Integer', number('item_id'), 'qr'),
  define('WorkId', 'Integer', number('id'), 'qr'),
  define('DocId', 'Integer', number('id'), 'qro'),
  define('IndexDocId', 'Integer', number('id'), 'qro'),
  define('Size', 'Integer', number('size'), 'qrfo'),
  define('Created', 'DateTime', number('created'), 'qrfo'),
  define('LastModifiedTime', 'DateTime', number('modified'), 'qrfo'),
  define('Write', 'DateTime', number('modified'), 'qrfo'),
  define('Rank', 'Double', { kind: 'computed' }, 'ro'),
  define('HitHighlightedSummary', 'Text', { kind: 'computed' }, 'r'),
  define('HitHighlightedProperties', 'Text', { kind: 'computed' }, 'r'),
];
const BY_NAME = new Map(BUILT_IN.map((property) => [property.name.toLowerCase(), property]));

const AUTOMATIC_SUFFIX: Readonly<Record<string, ColumnType>> = {
  owstext: 'Text',
  owsmtxt: 'Note',
  owsnmbr: 'Number',
  owsdate: 'DateTime',
  owsbool: 'Boolean',
  owschcs: 'Choice',
  owsuser: 'User',
};
const REFINABLE = /^refinable(string|int|date|double)(\d{2,3})$/;
const REFINABLE_KINDS: Readonly<Record<string, { type: PropertyType; count: number }>> = {
  string: { type: 'Text', count: 200 },
  int: { type: 'Integer', count: 50 },
  date: { type: 'DateTime', count: 20 },
  double: { type: 'Double', count: 10 },
};

/** What the schema must ask of the index: what was crawled so far, and what was mapped. */
export interface SchemaFacts {
  /** The crawled property of this name in any case, with the type of its column. */
  crawledProperty(name: string): { name: string; columnType: ColumnType } | undefined;
  mappedCrawledProperty(managed: string): string | undefined;
  /** Whether the column of that internal name gets managed properties by itself. */
  hasAutomatic(columnName: string): boolean;
}

/** The managed property of a name in any case; undefined when the schema knows none. */
export function findManagedProperty(name: string, facts: SchemaFacts): ManagedProperty | undefined {
  const folded = name.toLowerCase();
  return BY_NAME.get(folded) ?? automaticProperty(folded, facts) ?? refinable(folded, facts);
}

/**
 * Automatic properties exist once a site column with a value was crawled, and are all of type Text: a
 * number among them can be found, but not compared ("Automatically created managed properties").
 */
function automaticProperty(folded: string, facts: SchemaFacts): ManagedProperty | undefined {
  if (folded.startsWith('owstaxid')) {
    const found = facts.crawledProperty(`ows_taxId_${folded.slice('owstaxid'.length)}`);
    if (!found || !facts.hasAutomatic(found.name.slice('ows_taxId_'.length))) return undefined;
    const name = `owstaxId${found.name.slice('ows_taxId_'.length)}`;
    return define(name, 'Text', crawled(found.name), 'sqrf');
  }
  const suffix = folded.slice(-'owstext'.length);
  const columnType = AUTOMATIC_SUFFIX[suffix];
  // people are crawled twice: their names, and mail with name and login (AuthorOWSUSER shows the form;
  // that other columns have it too is unverified)
  const prefix = columnType === 'User' ? 'ows_q_USER_' : 'ows_';
  const found = columnType && facts.crawledProperty(prefix + folded.slice(0, -suffix.length));
  if (!found || found.columnType !== columnType) return undefined;
  const columnName = found.name.slice(prefix.length);
  if (!facts.hasAutomatic(columnName)) return undefined;
  const name = columnName + suffix.toUpperCase();
  return define(name, 'Text', crawled(found.name), 'qr');
}

function refinable(folded: string, facts: SchemaFacts): ManagedProperty | undefined {
  const canonical = refinableName(folded);
  if (!canonical) return undefined;
  const source = facts.mappedCrawledProperty(canonical.name) ?? '';
  return define(canonical.name, canonical.type, crawled(source), 'qrfo');
}

function refinableName(folded: string): { name: string; type: PropertyType } | undefined {
  const [, kind = '', digits = ''] = REFINABLE.exec(folded) ?? [];
  const known = REFINABLE_KINDS[kind];
  const index = Number(digits);
  if (!known || index >= known.count || digits !== String(index).padStart(2, '0')) return undefined;
  const name = `Refinable${kind.charAt(0).toUpperCase()}${kind.slice(1)}${digits}`;
  return { name, type: known.type };
}

/**
 * Checks a mapping of the search configuration.
 * @param crawledName `ows_X`, `ows_taxId_X` or the typed form `ows_q_TEXT_X`
 * @returns both names in the form the index keeps
 * @throws SearchRequestError 400 when no such property can be mapped
 */
export function checkMapping(managed: string, crawledName: string) {
  const target = refinableName(managed.toLowerCase());
  if (!target) throw badSearch(`The managed property "${managed}" cannot be mapped.`);
  const source = crawledName.replace(/^ows_[qr]_[A-Z]{4}_/, 'ows_');
  if (!/^ows_\w+$/.test(source))
    throw badSearch(`The crawled property "${crawledName}" does not exist.`);
  return { managed: target.name, crawled: source };
}
