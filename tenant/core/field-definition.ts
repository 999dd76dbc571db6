/** Column types the tenant knows, by SharePoint's TypeAsString. */
export type FieldType =
  | 'Counter'
  | 'Text'
  | 'Note'
  | 'DateTime'
  | 'Choice'
  | 'MultiChoice'
  | 'Boolean'
  | 'Number'
  | 'Guid'
  | 'User'
  | 'File'
  | 'Computed'
  | 'TaxonomyFieldType'
  | 'TaxonomyFieldTypeMulti';

/** What differs by type; unknown keys of a request never get here. */
export interface FieldOptions {
  description?: string;
  group?: string;
  required?: boolean;
  defaultValue?: string;
  choices?: readonly string[];
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  /** Term store and set of a managed-metadata column. */
  sspId?: string;
  termSetId?: string;
  richText?: boolean;
  displayFormat?: number;
}

/** A column of a list. */
export interface Field {
  id: string;
  listId: string;
  /** Internal name; never changes. */
  name: string;
  title: string;
  type: FieldType;
  indexed: boolean;
  readOnly: boolean;
  hidden: boolean;
  builtIn: boolean;
  options: FieldOptions;
}

/** SP.FieldType numbers; managed metadata has none of its own and says 0. */
export const fieldTypeKinds: Readonly<Record<FieldType, number>> = {
  Counter: 5,
  Text: 2,
  Note: 3,
  DateTime: 4,
  Choice: 6,
  MultiChoice: 15,
  Boolean: 8,
  Number: 9,
  Guid: 14,
  User: 20,
  File: 18,
  Computed: 12,
  TaxonomyFieldType: 0,
  TaxonomyFieldTypeMulti: 0,
};

const CREATABLE = [
  'Text',
  'Note',
  'DateTime',
  'Choice',
  'MultiChoice',
  'Boolean',
  'Number',
  'User',
  'TaxonomyFieldType',
  'TaxonomyFieldTypeMulti',
] as const satisfies readonly FieldType[];

/** The type that may be created under this name, or undefined. */
export function creatableType(name: string): FieldType | undefined {
  return CREATABLE.find((type) => type === name);
}

/** The type that may be created under this SP.FieldType number, or undefined. */
export function creatableTypeOfKind(kind: number): FieldType | undefined {
  return CREATABLE.find((type) => fieldTypeKinds[type] === kind && kind !== 0);
}

/** Whether the column holds terms. */
export function isTaxonomy(type: FieldType): boolean {
  return type === 'TaxonomyFieldType' || type === 'TaxonomyFieldTypeMulti';
}

/**
 * Types SharePoint can index: one line of text, choice, number, yes/no, date, person, single term.
 * Source: Microsoft Support, "Add an index to a list or library column".
 */
export function isIndexable(type: FieldType): boolean {
  return ['Text', 'Choice', 'Number', 'Boolean', 'DateTime', 'User', 'TaxonomyFieldType'].includes(
    type
  );
}

/** The name of the column in OData: a leading underscore is not legal there. */
export function odataName(name: string): string {
  return name.startsWith('_') ? `OData_${name}` : name;
}
