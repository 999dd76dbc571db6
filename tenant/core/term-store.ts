import { randomUUID } from 'node:crypto';
import type { ChangeLog } from './change-log';
import type { TenantClock } from './clock';
import { CoreError } from './core-error';
import type { Database } from './database';
import { lastingMeta, readMeta, writeMeta } from './schema';
import { createLabelRows } from './term-label-rows';
import { labelIn, settleLabels } from './term-labels';
import {
  toSet,
  toTerm,
  type SetRow,
  type Term,
  type TermContent,
  type TermGroup,
  type TermRow,
  type TermSet,
} from './term-records';

const DEFAULT_LANGUAGE = 'en-US';
const LANGUAGES = ['en-US', 'es-ES', 'pt-BR'];

/** Groups, sets and terms of the organisation. Writers must be term store administrators. */
export function createTermStore(database: Database, clock: TenantClock, changes: ChangeLog) {
  const labels = createLabelRows(database);

  const languages = (): string[] =>
    JSON.parse(readMeta(database, 'term-languages') ?? JSON.stringify(LANGUAGES)) as string[];

  const withLabels = (row: TermRow): Term => toTerm(row, labels.of(row.id));

  const peekTerm = (id: string): Term | undefined => {
    const row = database.get<TermRow>('select * from terms where id = ?', id.toLowerCase());
    return row && withLabels(row);
  };
  const term = (setId: string, id: string): Term => {
    const found = peekTerm(id);
    if (found?.setId !== setId) throw new CoreError('term-not-found', 'The term does not exist.');
    return found;
  };
  const group = (id: string): TermGroup => {
    const found = groups().find((candidate) => candidate.id === id.toLowerCase());
    if (!found) throw new CoreError('term-not-found', 'The group does not exist.');
    return found;
  };
  const groups = (): TermGroup[] =>
    database.all<TermGroup>(
      'select id, name as displayName, description, created from term_groups order by name'
    );
  const set = (id: string): TermSet => {
    const row = database.get<SetRow>('select * from term_sets where id = ?', id.toLowerCase());
    if (!row) throw new CoreError('term-not-found', 'The set does not exist.');
    return toSet(row);
  };
  const sets = (groupId: string): TermSet[] =>
    database
      .all<SetRow>('select * from term_sets where group_id = ? order by rowid', groupId)
      .map(toSet);

  const children = (setId: string, parentId: string | null): Term[] =>
    database
      .all<TermRow>(
        'select * from terms where set_id = ? and parent_id is ? order by rowid',
        setId,
        parentId
      )
      .map(withLabels);

  return {
    id: (): string => lastingMeta(database, 'term-store-id', randomUUID),
    defaultLanguage: DEFAULT_LANGUAGE,
    languages,
    setLanguages(tags: readonly string[]): void {
      if (!tags.includes(DEFAULT_LANGUAGE)) {
        throw new CoreError(
          'term-invalid',
          `The default language '${DEFAULT_LANGUAGE}' must stay.`
        );
      }
      writeMeta(database, 'term-languages', JSON.stringify(tags));
    },
    groups,
    group,
    sets,
    set,
    term,
    peekTerm,
    children,
    terms: (setId: string): Term[] =>
      database
        .all<TermRow>('select * from terms where set_id = ? order by rowid', setId)
        .map(withLabels),

    addGroup(displayName: string, description: string): TermGroup {
      if (displayName.trim() === '')
        throw new CoreError('term-invalid', 'A group needs a displayName.');
      if (database.get('select 1 from term_groups where name = ?', displayName)) {
        throw new CoreError('term-exists', `A group '${displayName}' exists already.`);
      }
      const id = randomUUID();
      database.run(
        'insert into term_groups values(?, ?, ?, ?)',
        id,
        displayName,
        description,
        clock.now()
      );
      return group(id);
    },

    addSet(
      groupId: string,
      content: Pick<TermSet, 'localizedNames' | 'description' | 'properties'>
    ): TermSet {
      const [name] = content.localizedNames;
      if (!name) throw new CoreError('term-invalid', 'A set needs a name in localizedNames.');
      const taken = sets(group(groupId).id).some((other) =>
        other.localizedNames.some(
          (own) => own.languageTag === name.languageTag && own.name === name.name
        )
      );
      if (taken)
        throw new CoreError('term-exists', `A set '${name.name}' exists already in the group.`);
      const id = randomUUID();
      database.run(
        'insert into term_sets values(?, ?, ?, ?, ?, ?)',
        id,
        groupId,
        JSON.stringify(content.localizedNames),
        content.description,
        JSON.stringify(content.properties),
        clock.now()
      );
      return set(id);
    },

    updateSet(
      id: string,
      change: Partial<Pick<TermSet, 'localizedNames' | 'description' | 'properties'>>
    ): TermSet {
      const next = { ...set(id), ...change };
      database.run(
        'update term_sets set names = ?, description = ?, properties = ? where id = ?',
        JSON.stringify(next.localizedNames),
        next.description,
        JSON.stringify(next.properties),
        next.id
      );
      return next;
    },

    addTerm(setId: string, parentId: string | null, content: TermContent): Term {
      set(setId);
      if (parentId !== null) term(setId, parentId);
      const settled = settleLabels(content.labels, languages());
      if (settled.length === 0) throw new CoreError('term-invalid', 'A term needs a label.');
      const id = randomUUID();
      return database.transaction(() => {
        labels.refuseDoubles(setId, parentId, id, settled);
        database.run(
          'insert into terms values(?1, ?2, ?3, ?4, ?5, ?6, ?6)',
          id,
          setId,
          parentId,
          JSON.stringify(content.properties),
          JSON.stringify(content.descriptions),
          clock.now()
        );
        labels.write(id, settled);
        return term(setId, id);
      });
    },

    /** Replaces what is given. Documents tagged with the term are indexed again under the new label. */
    updateTerm(setId: string, id: string, change: Partial<TermContent>): Term {
      const current = term(setId, id);
      return database.transaction(() => {
        if (change.labels) {
          const settled = settleLabels(change.labels, languages());
          if (settled.length === 0) throw new CoreError('term-invalid', 'A term needs a label.');
          labels.refuseDoubles(setId, current.parentId, current.id, settled);
          labels.write(current.id, settled);
          changes.append('term', current.id);
        }
        database.run(
          'update terms set properties = ?, descriptions = ?, modified = ? where id = ?',
          JSON.stringify(change.properties ?? current.properties),
          JSON.stringify(change.descriptions ?? current.descriptions),
          clock.now(),
          current.id
        );
        return term(setId, current.id);
      });
    },

    /** Removes a term with everything under it. */
    removeTerm(setId: string, id: string): void {
      const doomed = database.all<{ id: string }>(
        `with recursive under(id) as (select ?1 union all select terms.id from terms join under on parent_id = under.id)
         select id from under`,
        term(setId, id).id
      );
      database.transaction(() => {
        for (const row of doomed) {
          database.run('delete from term_labels where term_id = ?', row.id);
          database.run('delete from terms where id = ?', row.id);
        }
      });
    },

    /** The term's parents, nearest first. */
    ancestorIds(id: string): string[] {
      const found: string[] = [];
      for (let at = peekTerm(id)?.parentId; at; at = peekTerm(at)?.parentId) found.push(at);
      return found;
    },

    defaultLabel: (of: Pick<Term, 'labels'>, language: string = DEFAULT_LANGUAGE): string =>
      labelIn(of.labels, language, DEFAULT_LANGUAGE),
  };
}

export type TermStore = ReturnType<typeof createTermStore>;
