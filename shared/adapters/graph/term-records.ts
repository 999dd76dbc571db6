import type { Locale } from '../../kernel/locale';
import { listOf, propertyOf, textOf } from './graph-api';

/** A label of a term as Graph gives it. */
export interface TermLabel {
  readonly name: string;
  readonly languageTag: string;
  readonly isDefault: boolean;
}

/** A term as Graph gives it, with the ids of the terms right below it. */
export interface TermRecord {
  readonly id: string;
  readonly labels: readonly TermLabel[];
  readonly properties: Readonly<Record<string, string>>;
  readonly childIds: readonly string[];
}

/** Custom properties by which the hub knows its terms, whatever people call them. */
export const termProperties = {
  key: 'hubKey',
  code: 'hubCode',
  category: 'hubCategory',
  order: 'hubOrder',
  core: 'hubCore',
  replacedBy: 'hubReplacedBy',
} as const;

/** The languages of the term store that the hub writes. */
export const termLanguages: Readonly<Record<Locale, string>> = {
  en: 'en-US',
  es: 'es-ES',
  pt: 'pt-BR',
};

/** Reads a term from what came over the wire; undefined where it is none. */
export function readTerm(value: unknown): TermRecord | undefined {
  const id = textOf(propertyOf(value, 'id'));
  if (id === '') return undefined;
  return {
    id,
    labels: listOf(propertyOf(value, 'labels')).map((label) => ({
      name: textOf(propertyOf(label, 'name')),
      languageTag: textOf(propertyOf(label, 'languageTag')),
      isDefault: propertyOf(label, 'isDefault') === true,
    })),
    properties: Object.fromEntries(
      listOf(propertyOf(value, 'properties')).map((property) => [
        textOf(propertyOf(property, 'key')),
        textOf(propertyOf(property, 'value')),
      ])
    ),
    childIds: listOf(propertyOf(value, 'children'))
      .map((child) => textOf(propertyOf(child, 'id')))
      .filter((childId) => childId !== ''),
  };
}
