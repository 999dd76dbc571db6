import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { Evidence, EvidenceSource } from '../../../domain/people';
import type { Vocabulary } from '../../../domain/taxonomy';
import { rowTermIds, rowText, type Row } from '../list-rows';
import { abortable } from '../requests';
import { columns, libraryUrlName } from '../schema/library-names';
import { peopleIn, personFields, whoKey } from './evidence-people';
import {
  guarded,
  keysInForce,
  sitePathOf,
  today,
  type EvidenceSettings,
} from './evidence-settings';
import { countThemes, type Counted } from './theme-counts';

/** The unfiltered list, in pages by id, is legal however many items there are (threshold 5,000). */
const pageSize = 2000;
const hasOwnRights = 'HasUniqueRoleAssignments';
const selected = [
  ...['Id', 'Title', 'FSObjType', 'FileRef', 'FileLeafRef', 'Created', hasOwnRights],
  ...[columns.themes, columns.countries, columns.year, columns.workId, columns.lifecycle],
  ...personFields(columns.authors),
];

/**
 * Who wrote which document, and how many documents there are. What has rights of its own, or stands in
 * a folder that has, is not for all staff and says nothing of anybody. Renditions of one work in
 * several languages or lengths are one piece of evidence.
 */
export function createDocumentEvidence(settings: EvidenceSettings): EvidenceSource {
  const libraryPath = `${sitePathOf(settings)}/${libraryUrlName}`;
  const { origin } = new URL(settings.siteUrl);

  const rows = async (sp: SPFI): Promise<readonly Row[]> => {
    const found: Row[] = [];
    const pages = sp.web
      .getList(libraryPath)
      .items.select(...selected)
      .expand(columns.authors)
      .top(pageSize);
    for await (const page of pages as AsyncIterable<readonly Row[]>) found.push(...page);
    return found;
  };

  return {
    name: 'documents',
    async collect(signal) {
      const terms = await settings.vocabulary.load();
      const all = await guarded('sharepoint document evidence', signal, () =>
        rows(abortable(settings.sp, signal))
      );
      const works = worksOf(forAllStaff(all));
      const read = (work: readonly Row[]): DocumentRead =>
        readWork(work, { terms, origin, today: today(settings) });
      const documents = works.map(read);
      return {
        evidence: documents.flatMap(({ evidence }) => evidence),
        counts: countThemes(
          documents.filter(({ isCurrent }) => isCurrent),
          terms
        ),
      };
    },
  };
}

/** The documents that have no rights of their own, nor any folder above them. */
function forAllStaff(rows: readonly Row[]): readonly Row[] {
  const pathOf = (row: Row): string => rowText(row['FileRef']);
  const isFolder = (row: Row): boolean => Number(row['FSObjType']) === 1;
  const closed = rows.filter((row) => isFolder(row) && row[hasOwnRights] !== false).map(pathOf);
  return rows.filter(
    (row) =>
      !isFolder(row) &&
      // Only a clear no opens it.
      row[hasOwnRights] === false &&
      !closed.some((folder) => pathOf(row).startsWith(`${folder}/`))
  );
}

/** Documents of one work together, in the order in which they came; others alone. */
function worksOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const works = new Map<string, Row[]>();
  for (const row of rows) {
    const key = idOf(row);
    works.set(key, [...(works.get(key) ?? []), row]);
  }
  return [...works.values()];
}

function idOf(row: Row): string {
  const work = rowText(row[columns.workId]);
  return work === '' ? `document:${Number(row['Id'])}` : `document:${work}`;
}

interface DocumentRead extends Counted {
  readonly evidence: readonly Evidence[];
  readonly isCurrent: boolean;
}

function readWork(
  work: readonly Row[],
  { terms, origin, today: now }: { terms: Vocabulary; origin: string; today: string }
): DocumentRead {
  const [first = {}] = work;
  const ids = (column: string): readonly string[] => work.flatMap((row) => rowTermIds(row[column]));
  const themeKeys = keysInForce(ids(columns.themes), 'themes', terms);
  const countryKeys = keysInForce(ids(columns.countries), 'countries', terms);
  const authors = new Map(
    work.flatMap((row) => peopleIn(row[columns.authors])).map((who) => [whoKey(who), who])
  );
  const newest = work.map((row) => madeOn(row, now)).sort();
  return {
    ...{ themeKeys, countryKeys },
    isCurrent: work.some((row) => rowText(row[columns.lifecycle]) !== 'archived'),
    evidence: [...authors.values()].map((who) => ({
      ...{ kind: 'document', id: idOf(first), who, themeKeys, countryKeys },
      on: newest.at(-1) ?? now,
      title: rowText(first['Title']) || rowText(first['FileLeafRef']),
      url: origin + rowText(first['FileRef']).split('/').map(encodeURIComponent).join('/'),
    })),
  };
}

/**
 * The middle of the year that it speaks of, or the day on which it came to the hub; never a day that is
 * still to come.
 */
function madeOn(row: Row, now: string): string {
  const year = row[columns.year];
  const day =
    typeof year === 'number' && year > 0
      ? `${String(Math.trunc(year)).padStart(4, '0')}-06-30`
      : rowText(row['Created']).slice(0, 10);
  return day === '' || day > now ? now : day;
}
