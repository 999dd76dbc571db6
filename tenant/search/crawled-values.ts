import type { ColumnType, CrawledColumn, CrawledItem, TaxonomyValue } from './crawled-item';
import { formatSeconds } from './date-values';

/** One value of a crawled property. */
export interface CrawledValue {
  property: string;
  /** Type of the column it comes from; part of the name of the automatic managed property. */
  columnType: ColumnType;
  value: string;
  /** Number, milliseconds or 0/1, where the value can be compared as such. */
  number: number | null;
  /** Whether words without property name find it. */
  fullText: boolean;
}

/** Prefix of the values that name the terms above a tagged term. */
const ANCESTOR_PREFIX = 'GPP|#';

/** All values of an item that managed properties draw from. Empty values are left out. */
export function crawledValues(item: CrawledItem): CrawledValue[] {
  const isDocument = item.contentClass === 'STS_ListItem_DocumentLibrary';
  const values: CrawledValue[] = [
    text('Title', item.title, false),
    text('Author', item.authorName, true),
    text('ModifiedBy', item.editorName, false),
    text('Filename', item.fileName, true),
    text('FileType', item.fileType.toLowerCase(), false),
    text('ContentType', item.contentType, false),
    text('ContentTypeId', item.contentTypeId ?? '', false),
    text('ContentClass', item.contentClass, false),
    text('ListId', item.listId, false),
    text('SPWebUrl', item.siteUrl, false),
    text('SiteTitle', item.siteTitle ?? '', false),
    { ...text('IsDocument', String(isDocument), false), number: isDocument ? 1 : 0 },
    ...item.columns.flatMap(columnValues),
  ];
  return values.filter(({ value }) => value !== '');
}

function text(property: string, value: string, fullText: boolean): CrawledValue {
  return { property, columnType: 'Text', value, number: null, fullText };
}

function columnValues(column: CrawledColumn): CrawledValue[] {
  const { internalName, type, value } = column;
  const property = `ows_${internalName}`;
  if (value === null) return [];
  if (typeof value === 'object') return taxonomyValues(internalName, value);
  switch (type) {
    case 'Number': {
      const number = Number(value);
      const shown = String(value);
      return Number.isFinite(number) && shown !== ''
        ? [{ property, columnType: type, value: shown, number, fullText: false }]
        : [];
    }
    case 'DateTime': {
      const number = typeof value === 'number' ? value : Date.parse(String(value));
      return Number.isNaN(number)
        ? []
        : [{ property, columnType: type, value: formatSeconds(number), number, fullText: false }];
    }
    case 'Boolean': {
      const number = value === true || value === 1 || value === '1' ? 1 : 0;
      return [{ property, columnType: type, value: String(number), number, fullText: false }];
    }
    default: {
      const common = { columnType: type, number: null } as const;
      const accounts = column.accounts ?? '';
      return [
        { ...common, property, value: String(value), fullText: true },
        { ...common, property: `ows_q_USER_${internalName}`, value: accounts, fullText: false },
      ];
    }
  }
}

/** A managed-metadata column is crawled twice: as ids with their hierarchy, and as labels. */
function taxonomyValues(internalName: string, terms: readonly TaxonomyValue[]): CrawledValue[] {
  const ids = new Set<string>();
  const labels = new Set<string>();
  for (const term of terms) {
    const id = term.termId.toLowerCase();
    ids.add(`GP0|#${id}`);
    ids.add(`L0|#0${id}|${term.label}`);
    ids.add(`GTSet|#${term.termSetId.toLowerCase()}`);
    for (const ancestor of term.ancestorIds) ids.add(ANCESTOR_PREFIX + ancestor.toLowerCase());
    labels.add(term.label);
  }
  const common = { columnType: 'Taxonomy', number: null } as const;
  return [
    ...[...ids].map((value) => {
      return { ...common, property: `ows_taxId_${internalName}`, value, fullText: false };
    }),
    ...[...labels].map((value) => {
      return { ...common, property: `ows_${internalName}`, value, fullText: true };
    }),
  ];
}
