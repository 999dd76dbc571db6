import { dateInterval } from './date-values';
import { normaliseId, propertyWord } from './indexer';
import type { ManagedProperty } from './managed-properties';
import { quoteForMatch } from './match-expression';
import type { Bound, RangeNode, RestrictionNode } from './query-tree';
import type { Schema } from './schema';
import { badSearch } from './search-error';
import { joinConditions, sql, type Sql } from './statements';
import { foldCase, hasWord } from './text-tokens';

/** What a restriction asks of a document. */
export type Condition = (
  | { kind: 'everything' }
  /** Selects one column `doc`. */
  | { kind: 'documents'; selection: Sql }
  /** Selects one column `id`: the values of which a document must have one. */
  | { kind: 'values'; selection: Sql }
  /** An expression for the full-text index of titles. */
  | { kind: 'title'; expression: string }
) & {
  /** Whether the documents that do not meet it are the ones asked for. */
  differs: boolean;
};

const NOTHING: Condition = {
  kind: 'documents',
  selection: sql`SELECT id AS doc FROM search_document WHERE FALSE`,
  differs: false,
};
const EVERYTHING: Condition = { kind: 'everything', differs: false };

/** Ends of numbers to look between; undefined is open. */
interface Span {
  from?: { value: number; inclusive: boolean };
  to?: { value: number; inclusive: boolean };
}

/**
 * How one property restriction is looked up. A property that is unknown or cannot be queried matches nothing.
 * @throws SearchRequestError 400 when text is compared by size
 */
export function restrictionCondition(
  node: RestrictionNode | RangeNode,
  schema: Schema,
  now: number
): Condition {
  const property = schema.find(node.property);
  if (!property?.queryable) return NOTHING;
  if (node.kind === 'range') {
    return property.type === 'Text'
      ? refuseText(property)
      : spanCondition(rangeSpan(node, property, now));
  }
  if (property.type === 'Text') return textCondition(node, property, schema);
  if (node.prefix && node.value === '') return spanCondition({});
  return spanCondition(valueSpan(node, property, now));

  function spanCondition(span: Span | undefined): Condition {
    if (!property || !span) return NOTHING;
    const differs = node.kind === 'restriction' && node.comparison === 'differs';
    return numberCondition(property, span, differs, schema);
  }
}

function refuseText(property: ManagedProperty): never {
  throw badSearch(`The property "${property.name}" is text and cannot be compared by size.`);
}

function textCondition(
  node: RestrictionNode,
  property: ManagedProperty,
  schema: Schema
): Condition {
  const { comparison, value, prefix } = node;
  if (comparison !== 'contains' && comparison !== 'equals' && comparison !== 'differs')
    refuseText(property);
  const { source } = property;
  const differs = comparison === 'differs';
  if (source.kind === 'url') return ofColumn(urlTest(value), differs);
  if (source.kind === 'uniqueId')
    return ofColumn(sql`d.unique_id = ${normaliseId(value)}`, differs);
  const id = source.kind === 'crawled' ? schema.crawledId(source.property) : undefined;
  if (id === undefined) return differs ? EVERYTHING : NOTHING;
  if (value === '' && prefix) return ofValues(anyValue(id), false);
  const whole = comparison !== 'contains' || property.wholeValue;
  if (whole) return ofValues(wholeValues(id, value, prefix), differs);
  if (!hasWord(value)) return NOTHING;
  // nearly every title is a value of its own, so that their words are indexed by document
  if (property.name === 'Title')
    return { kind: 'title', expression: quoteForMatch(value, prefix), differs: false };
  return ofValues(wordsOfValues(id, value, prefix), false);
}

/** Path finds the address itself and everything below it, never a word inside. */
function urlTest(value: string): Sql {
  const folded = foldCase(value).replace(/\/+$/, '');
  const below = `${folded}/`;
  return sql`(d.url_folded = ${folded} OR (d.url_folded > ${below} AND d.url_folded < ${`${folded}0`}))`;
}

function wordsOfValues(property: number, value: string, prefix: boolean): Sql {
  const match = `property : "${propertyWord(property)}" AND value : ${quoteForMatch(value, prefix)}`;
  return sql`SELECT rowid AS id FROM search_value_text WHERE search_value_text MATCH ${match}`;
}

function anyValue(property: number): Sql {
  return sql`SELECT id FROM search_value WHERE property = ${property}`;
}

function wholeValues(property: number, value: string, prefix: boolean): Sql {
  const folded = foldCase(value);
  const limits = prefix
    ? sql`folded >= ${folded} AND folded < ${`${folded}\u{10FFFF}`}`
    : sql`folded = ${folded}`;
  return sql`SELECT id FROM search_value WHERE property = ${property} AND ${limits}`;
}

function numberCondition(
  property: ManagedProperty,
  span: Span,
  differs: boolean,
  schema: Schema
): Condition {
  const { source } = property;
  if (source.kind === 'number') {
    const column = { text: `d.${source.column}`, values: [] };
    return ofColumn(spanTest(column, span), differs);
  }
  const id = source.kind === 'crawled' ? schema.crawledId(source.property) : undefined;
  if (id === undefined) return differs ? EVERYTHING : NOTHING;
  const test = spanTest(sql`number`, span);
  return ofValues(sql`${anyValue(id)} AND number IS NOT NULL AND ${test}`, differs);
}

function ofColumn(test: Sql, differs: boolean): Condition {
  const selection = sql`SELECT d.id AS doc FROM search_document AS d WHERE ${test}`;
  return { kind: 'documents', selection, differs };
}

function ofValues(selection: Sql, differs: boolean): Condition {
  return { kind: 'values', selection, differs };
}

function spanTest(column: Sql, { from, to }: Span): Sql {
  const tests: Sql[] = [];
  if (from)
    tests.push(from.inclusive ? sql`${column} >= ${from.value}` : sql`${column} > ${from.value}`);
  if (to) tests.push(to.inclusive ? sql`${column} <= ${to.value}` : sql`${column} < ${to.value}`);
  return joinConditions('AND', tests);
}

/** The numbers that a compared value stands for; undefined when it is none. */
function valueSpan(
  { comparison, value }: RestrictionNode,
  property: ManagedProperty,
  now: number
): Span | undefined {
  const read = readNumber(value, property, now);
  if (!read) return undefined;
  const { start, end } = read;
  switch (comparison) {
    case 'less':
      return { to: { value: start, inclusive: false } };
    case 'atMost':
      return { to: { value: start, inclusive: true } };
    case 'greater':
      return { from: { value: start, inclusive: false } };
    case 'atLeast':
      return { from: { value: start, inclusive: true } };
    default:
      return { from: { value: start, inclusive: true }, to: endOf(start, end) };
  }
}

function rangeSpan(node: RangeNode, property: ManagedProperty, now: number): Span | undefined {
  const from = node.from && readNumber(node.from.value, property, now);
  const to = node.to && readNumber(node.to.value, property, now);
  if ((node.from && !from) || (node.to && !to)) return undefined;
  return {
    from: from && { value: from.start, inclusive: node.from?.inclusive ?? true },
    to: node.to && to && upperEnd(node.to, to),
  };
}

/** A range up to a day, inclusive, takes in the whole day (KQL syntax reference, operator `..`). */
function upperEnd(bound: Bound, { start, end }: { start: number; end: number }) {
  return bound.inclusive ? endOf(start, end) : { value: start, inclusive: false };
}

function endOf(start: number, end: number) {
  return start === end ? { value: start, inclusive: true } : { value: end, inclusive: false };
}

function readNumber(text: string, { type }: ManagedProperty, now: number) {
  if (type === 'DateTime') return dateInterval(text, now);
  const word = text.trim().toLowerCase();
  const spoken = type === 'YesNo' ? { true: 1, yes: 1, false: 0, no: 0 }[word] : undefined;
  const number = spoken ?? (word === '' ? Number.NaN : Number(word));
  return Number.isFinite(number) ? { start: number, end: number } : undefined;
}
