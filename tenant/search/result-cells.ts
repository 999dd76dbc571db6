import { formatDate } from './date-values';
import { markAll, needlesOf, summarise } from './highlight';
import type { ManagedProperty } from './managed-properties';
import { readNumbers } from './number-text';
import { positiveTexts } from './query-tree';
import type { Schema } from './schema';
import type { SearchPlan } from './search-request';
import { sql, type Statements } from './statements';

export interface Cell {
  Key: string;
  Value: string | null;
  ValueType: string;
}

interface DocumentRow {
  id: number;
  unique_id: string;
  item_id: number;
  size: number;
  created: number;
  modified: number;
  url: string;
  title: string;
  body: string;
}

const VALUE_TYPES: Readonly<Record<ManagedProperty['type'], string>> = {
  Text: 'Edm.String',
  Integer: 'Edm.Int64',
  Double: 'Edm.Double',
  DateTime: 'Edm.DateTime',
  YesNo: 'Edm.Boolean',
};
/** What SharePoint returns when nothing is selected. */
const DEFAULT_SELECTION = [
  'WorkId',
  'Title',
  'Author',
  'Size',
  'Path',
  'Write',
  'HitHighlightedSummary',
  'ContentClass',
  'FileExtension',
  'IsDocument',
  'SPWebUrl',
  'SiteTitle',
  'ListId',
  'ListItemID',
  'UniqueId',
];
/** Comes with every row, whatever is selected. */
const ALWAYS_BEFORE = ['Rank', 'DocId'];
const ALWAYS_AFTER: readonly Cell[] = [
  { Key: 'PartitionId', Value: '00000000-0000-0000-0000-000000000000', ValueType: 'Edm.Guid' },
  { Key: 'UrlZone', Value: '0', ValueType: 'Edm.Int32' },
  { Key: 'Culture', Value: 'en-US', ValueType: 'Edm.String' },
  { Key: 'ResultTypeId', Value: '0', ValueType: 'Edm.Int32' },
];

/**
 * The cells of each row, in the order of the selection; every value is text. A name that the schema
 * does not know, and a property that may not be retrieved, has the value null.
 */
export function readCells(
  rows: readonly { doc: number; score: number }[],
  plan: SearchPlan,
  schema: Schema,
  statements: Statements
): Cell[][] {
  const selected = plan.select.length > 0 ? plan.select : DEFAULT_SELECTION;
  const names = withoutRepeats([...ALWAYS_BEFORE, ...selected, ...highlightCell(plan)]);
  const properties = names.map((name) => ({ name, property: schema.find(name) }));
  const ids = JSON.stringify(rows.map((row) => row.doc));
  const documents = readDocuments(ids, statements);
  const values = readValues(ids, statements);
  const needles = needlesOf(positiveTexts(plan.query));

  return rows.map(({ doc, score }) => {
    const document = documents.get(doc);
    const cells = properties.map(({ name, property }) => {
      const value = property?.retrievable && document ? valueOf(property, document, score) : null;
      return value === null || !property
        ? { Key: name, Value: null, ValueType: 'Null' }
        : { Key: name, Value: value, ValueType: VALUE_TYPES[property.type] };
    });
    return [...cells, ...ALWAYS_AFTER];
  });

  function valueOf(property: ManagedProperty, document: DocumentRow, score: number): string | null {
    const { source, type } = property;
    switch (source.kind) {
      case 'url':
        return document.url;
      case 'uniqueId':
        return property.name === 'UniqueId' ? `{${document.unique_id}}` : document.unique_id;
      case 'number': {
        const number = document[source.column];
        return type === 'DateTime' ? formatDate(number) : String(number);
      }
      case 'crawled': {
        const found = values.get(`${document.id}:${source.property.toLowerCase()}`);
        return found ? shown(found, type) : null;
      }
      default:
        if (property.name === 'Rank') return String(score);
        if (property.name === 'HitHighlightedSummary')
          return summarise(document.body, needles, plan.summaryLength);
        return `<HHTitle>${markAll(document.title, needles)}</HHTitle>`;
    }
  }
}

interface Value {
  text: string;
  number: number | null;
}

function shown(values: readonly Value[], type: ManagedProperty['type']): string | null {
  if (type === 'Text' || type === 'YesNo') return values.map(({ text }) => text).join(';');
  const numbers = values.flatMap(({ number }) => (number === null ? [] : [number]));
  if (numbers.length === 0) return null;
  return numbers
    .map((value) => (type === 'DateTime' ? formatDate(value) : String(value)))
    .join(';');
}

function highlightCell(plan: SearchPlan): string[] {
  return plan.highlightedProperties.length > 0 ? ['HitHighlightedProperties'] : [];
}

function withoutRepeats(names: readonly string[]): string[] {
  const byName = new Map<string, string>();
  for (const name of names)
    if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), name);
  return [...byName.values()];
}

function readDocuments(ids: string, statements: Statements): Map<number, DocumentRow> {
  const rows = statements.all<DocumentRow>(sql`
    SELECT d.id, d.unique_id, d.item_id, d.size, d.created, d.modified, d.url, b.title, b.body
    FROM search_document AS d JOIN search_body AS b ON b.doc = d.id
    WHERE d.id IN (SELECT value FROM json_each(${ids}))`);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Values by `document:property`, in the order in which they were first crawled. */
function readValues(ids: string, statements: Statements): Map<string, Value[]> {
  const lists = statements.all<{ doc: number; value_ids: string }>(sql`
    SELECT doc, value_ids FROM search_value_list
    WHERE doc IN (SELECT value FROM json_each(${ids}))`);
  const wanted = lists.map(({ value_ids: list }) => list).join(' ');
  const known = statements.all<{ id: number; name: string } & Value>(sql`
    SELECT v.id, c.name, v.value AS text, v.number
    FROM search_value AS v JOIN search_property AS c ON c.id = v.property
    WHERE v.id IN (SELECT value FROM json_each(${JSON.stringify([...readNumbers(wanted)])}))`);
  const byId = new Map(known.map((value) => [value.id, value]));
  const values = new Map<string, Value[]>();
  for (const { doc, value_ids: list } of lists) {
    for (const id of readNumbers(list).sort()) {
      const value = byId.get(id);
      if (!value) continue;
      const key = `${doc}:${value.name.toLowerCase()}`;
      const { text, number } = value;
      const others = values.get(key);
      if (others) others.push({ text, number });
      else values.set(key, [{ text, number }]);
    }
  }
  return values;
}
