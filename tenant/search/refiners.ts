import { dateInterval, formatSeconds } from './date-values';
import { refinementToken } from './fql-refinement';
import type { ManagedProperty } from './managed-properties';
import type { RefinerSpec } from './refiner-spec';
import type { Schema } from './schema';
import { badSearch, unsupportedSearch } from './search-error';
import type { DocumentColumns, NumberColumn } from './document-columns';
import type { Results } from './find-results';
import { foldCase } from './text-tokens';
import { createValueCounts, type ValueCount, type ValueDictionary } from './value-counts';

export interface RefinementEntry {
  RefinementCount: string;
  RefinementName: string;
  RefinementToken: string;
  RefinementValue: string;
}

export interface Refiner {
  Name: string;
  Entries: RefinementEntry[];
}

interface RefinerSources {
  schema: Schema;
  columns: DocumentColumns;
  dictionary: ValueDictionary;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * Counts the values of the results, duplicates included (as Microsoft documents RefinementCount). A
 * property that cannot be refined is silently left out, as in SharePoint. Counts are exact unless
 * results were cut off, or are more than can be counted in time.
 */
export function computeRefiners(
  specs: readonly RefinerSpec[],
  results: Results,
  { schema, columns, dictionary, now }: RefinerSources
): Refiner[] {
  const countsOf = createValueCounts(results.docs, results.factor, columns, dictionary);
  const refiners = specs.map((spec) => {
    const property = schema.find(spec.name);
    const entries = property?.refinable ? entriesOf(spec, property) : [];
    return { Name: spec.name, Entries: entries };
  });
  return refiners.filter(({ Entries }) => Entries.length > 0);

  function entriesOf(spec: RefinerSpec, property: ManagedProperty): RefinementEntry[] {
    const { source } = property;
    const id = source.kind === 'crawled' ? schema.crawledId(source.property) : undefined;
    if (source.kind === 'crawled' && id === undefined) return [];
    const limits = spec.thresholds.map((text) => readLimit(text, property, now));
    if (id === undefined || property.type === 'DateTime') {
      if (limits.length === 0)
        throw unsupportedSearch(
          `The refiner "${property.name}" needs intervals, such as ${property.name}(discretize=manual/…).`
        );
    }
    if (limits.length === 0) return valueEntries(spec, property, countsOf(id ?? 0));
    const counted =
      source.kind === 'number' ? countColumn(source.column, results, columns) : countsOf(id ?? 0);
    return intervalEntries(limits, property, counted);
  }
}

/** One entry for each value, in the order and number asked for. */
function valueEntries(
  spec: RefinerSpec,
  property: ManagedProperty,
  counts: readonly ValueCount[]
): RefinementEntry[] {
  const isText = property.type === 'Text';
  const prefix = foldCase(spec.prefix);
  const kept = counts.filter(
    ({ items, folded, number }) =>
      items >= spec.least && folded.startsWith(prefix) && (isText || number !== null)
  );
  const direction = spec.descending ? -1 : 1;
  kept.sort((a, b) => direction * compare(spec, a, b) || compareText(a.folded, b.folded));
  return kept
    .slice(0, spec.bins)
    .map(({ value, items }) =>
      entry(value, isText ? refinementToken(value) : single(value), items)
    );
}

function compare({ sort }: RefinerSpec, a: ValueCount, b: ValueCount): number {
  if (sort === 'frequency') return a.items - b.items;
  if (sort === 'name') return compareText(a.folded, b.folded);
  return (Number.parseFloat(a.value) || 0) - (Number.parseFloat(b.value) || 0);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A number by itself is the interval from it to it. */
function single(value: string): string {
  return `range(${value}, ${value}, to="le")`;
}

/** One entry below the first limit, one between each two, one from the last; empty ones included. */
function intervalEntries(
  limits: readonly number[],
  property: ManagedProperty,
  counts: readonly { number: number | null; items: number }[]
): RefinementEntry[] {
  const sorted = [...limits].sort((a, b) => a - b);
  const bins = Array.from({ length: sorted.length + 1 }, () => 0);
  for (const { number, items } of counts) {
    if (number === null) continue;
    const bin = sorted.filter((limit) => limit <= number).length;
    bins[bin] = (bins[bin] ?? 0) + items;
  }
  if (bins.every((items) => items === 0)) return [];
  const show = (limit: number) =>
    property.type === 'DateTime' ? formatSeconds(limit) : String(limit);
  return bins.map((items, bin) => {
    const from = sorted[bin - 1];
    const to = sorted[bin];
    const lower = from === undefined ? undefined : show(from);
    const upper = to === undefined ? undefined : show(to);
    const name = [lower && `From ${lower}`, upper && `${lower ? 'up' : 'Up'} to ${upper}`];
    return entry(
      name.filter((part) => part !== undefined).join(' '),
      `range(${lower ?? 'min'}, ${upper ?? 'max'})`,
      Math.round(items)
    );
  });
}

/** A number that each document has one of. */
function countColumn(
  column: NumberColumn,
  { docs, factor }: Results,
  columns: DocumentColumns
): { number: number; items: number }[] {
  return Array.from(docs, (doc) => ({ number: columns.numberOf(column, doc), items: factor }));
}

function readLimit(text: string, property: ManagedProperty, now: number): number {
  const limit = property.type === 'DateTime' ? dateInterval(text, now)?.start : Number(text);
  if (property.type === 'Text' || limit === undefined || !Number.isFinite(limit) || text === '')
    throw badSearch(`The refiner "${property.name}" cannot be divided at "${text}".`);
  return limit;
}

function entry(value: string, token: string, items: number): RefinementEntry {
  return {
    RefinementCount: String(items),
    RefinementName: value,
    RefinementToken: token,
    RefinementValue: value,
  };
}
