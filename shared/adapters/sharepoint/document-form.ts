import type { DocumentFields, TermReference } from '../../domain/library';
import { columns } from './schema/library-names';

/** A value as SharePoint's form takes it. */
export interface FormValue {
  readonly FieldName: string;
  readonly FieldValue: string;
}

/**
 * The fields of a document as values of a form. An empty value clears the column.
 * The day of verification is cleared here and set elsewhere: a form reads dates in the site's own
 * language, and 02/03 is not the same day everywhere.
 * @param loginOf claim of a person by mail; people without one are left out
 */
export function formValues(
  fields: DocumentFields,
  loginOf: (mail: string) => string | undefined
): readonly FormValue[] {
  const { details } = fields;
  const people = (mails: readonly (string | undefined)[]): string => {
    const logins = mails.flatMap((mail) => (mail === undefined ? [] : (loginOf(mail) ?? [])));
    return logins.length === 0 ? '' : JSON.stringify(logins.map((Key) => ({ Key })));
  };
  const values: Readonly<Record<string, string | undefined>> = {
    Title: fields.title,
    [columns.summary]: fields.summary,
    [columns.themes]: termsValue(fields.themes),
    [columns.countries]: termsValue(fields.countries),
    [columns.type]: termsValue(fields.type ? [fields.type] : []),
    [columns.languages]: termsValue(fields.languages),
    [columns.year]: String(fields.year),
    [columns.mission]: termsValue(details.mission ? [details.mission] : []),
    [columns.frameworks]: termsValue(details.frameworks),
    [columns.readers]: termsValue(details.readers),
    [columns.exposure]: details.exposure ?? '',
    [columns.workId]: details.workId ?? '',
    [columns.length]: details.length ?? '',
    [columns.pages]: details.pages === undefined ? '' : String(details.pages),
    [columns.lifecycle]: details.lifecycle ?? '',
    [columns.verifiedOn]: details.verifiedOn === undefined ? '' : undefined,
    [columns.verifiedBy]: people([details.verifiedBy]),
    [columns.authors]: people(details.authors),
    [columns.owner]: people([details.owner]),
    [columns.sourceId]: fields.sourceId,
    [columns.sourceHash]: fields.sourceHash,
  };
  return Object.entries(values).flatMap(([FieldName, FieldValue]) =>
    FieldValue === undefined ? [] : [{ FieldName, FieldValue }]
  );
}

/** `Label|id;` for each term: SharePoint takes the term by its id, but wants a label before it. */
export function termsValue(terms: readonly TermReference[]): string {
  return terms.map(({ id, label }) => `${label.replace(/[;|]/g, ' ')}|${id};`).join('');
}
