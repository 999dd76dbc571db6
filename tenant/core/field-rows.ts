import { randomUUID } from 'node:crypto';
import type { Database } from './database';
import type { Field, FieldOptions } from './field-definition';

/** A row of the fields table. */
export interface FieldRow extends Omit<
  Field,
  'listId' | 'indexed' | 'readOnly' | 'hidden' | 'builtIn' | 'options'
> {
  list_id: string;
  indexed: number;
  read_only: number;
  hidden: number;
  built_in: number;
  options: string;
}

/** Reads a row of the fields table. */
export function toField(row: FieldRow): Field {
  return {
    id: row.id,
    listId: row.list_id,
    name: row.name,
    title: row.title,
    type: row.type,
    indexed: row.indexed === 1,
    readOnly: row.read_only === 1,
    hidden: row.hidden === 1,
    builtIn: row.built_in === 1,
    options: JSON.parse(row.options) as FieldOptions,
  };
}

/** Writes a new column. */
export function insertField(database: Database, field: Field): void {
  database.run(
    'insert into fields values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    field.id,
    field.listId,
    field.name,
    field.title,
    field.type,
    field.indexed ? 1 : 0,
    field.readOnly ? 1 : 0,
    field.hidden ? 1 : 0,
    field.builtIn ? 1 : 0,
    JSON.stringify(field.options)
  );
}

/** The hidden note column beside a managed-metadata column, which takes several terms as one text. */
export function noteColumn(field: Field): Field {
  const id = randomUUID();
  // SharePoint names it by its id, with a letter first
  const name = id.replaceAll('-', '').replace(/^\d/, (digit) => 'ghijklmnop'.charAt(Number(digit)));
  return {
    ...field,
    id,
    name,
    title: `${field.title}_0`,
    type: 'Note',
    indexed: false,
    hidden: true,
    options: { noteOf: field.name },
  };
}
