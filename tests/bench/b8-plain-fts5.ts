import { DatabaseSync } from 'node:sqlite';
import type { SearchTimes } from './b8-workload';

const ROWS = 10;

/**
 * The peer of the search figures: SQLite's full text search as its documentation shows it, over the
 * same texts in the same run, without rights, with a table of the five columns beside it.
 * @param tenantFile database of the tenant, from which texts and columns are copied
 */
export function openPlainFts5(file: string, tenantFile: string): SearchTimes & { close(): void } {
  const database = new DatabaseSync(file);
  database.exec(`
    pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -65536;
    attach '${tenantFile.replaceAll("'", "''")}' as tenant;
    create virtual table text using fts5(title, body);
    create table columns(id integer primary key, theme text, country text, kind text, year text, type text);
    insert into text(rowid, title, body) select doc, title, body from tenant.search_body;
    insert into columns select d.id, i.fields ->> 'SeedTheme', i.fields ->> 'SeedCountry',
      i.fields ->> 'SeedKind', i.fields ->> 'SeedYear', substr(i.leaf, instr(i.leaf, '.') + 1)
      from tenant.search_document d join tenant.items i using(unique_id);
    detach tenant`);
  const ranked = database.prepare(
    `select rowid from text where text match ? order by rank limit ${ROWS}`
  );
  const counted = ['theme', 'country', 'kind', 'year', 'type'].map((column) => ({
    matching: database.prepare(
      `select ${column}, count(*) from columns where id in (select rowid from text where text match ?) group by 1`
    ),
    all: database.prepare(`select ${column}, count(*) from columns group by 1`),
  }));
  const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(' ');
  return {
    keystroke: (_, prefix) => ranked.all(`"${prefix}" *`),
    query: (_, words) => ranked.all(quoted(words)),
    refine(_, words) {
      if (words.length > 0) ranked.all(quoted(words));
      for (const { matching, all } of counted)
        if (words.length > 0) matching.all(quoted(words));
        else all.all();
    },
    close: () => database.close(),
  };
}
