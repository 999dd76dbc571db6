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
  | 'UserMulti'
  | 'Lookup'
  | 'LookupMulti'
  | 'URL'
  | 'ContentTypeId'
  | 'File'
  | 'Computed'
  | 'ModStat'
  | 'Attachments'
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
  /** Left out of the search index. */
  noCrawl?: boolean;
  displayFormat?: number;
  /** List and column that a lookup shows. */
  lookupListId?: string;
  lookupField?: string;
  /** Of a managed-metadata column: the id of its hidden note column. Of that one: the name of the column. */
  textFieldId?: string;
  noteOf?: string;
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
  UserMulti: 20,
  Lookup: 7,
  LookupMulti: 7,
  URL: 11,
  ContentTypeId: 25,
  File: 18,
  Computed: 12,
  ModStat: 23,
  Attachments: 19,
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
  'UserMulti',
  'Lookup',
  'LookupMulti',
  'URL',
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

/** Whether the column holds ids of people or of other items: REST shows it as `NameId`. */
export function isReference(type: FieldType): boolean {
  return ['User', 'UserMulti', 'Lookup', 'LookupMulti'].includes(type);
}

/** Whether the column holds several values, which no $filter reaches. */
export function isMultiple(type: FieldType): boolean {
  return ['MultiChoice', 'UserMulti', 'LookupMulti', 'TaxonomyFieldTypeMulti'].includes(type);
}

/** Whether the column holds terms. */
export function isTaxonomy(type: FieldType): boolean {
  return type === 'TaxonomyFieldType' || type === 'TaxonomyFieldTypeMulti';
}

/**
 * Types SharePoint can index: one line of text, choice, number, yes/no, date, person, lookup, single term.
 * Source: Microsoft Support, "Add an index to a list or library column".
 */
export function isIndexable(type: FieldType): boolean {
  return [
    'Text',
    'Choice',
    'Number',
    'Boolean',
    'DateTime',
    'User',
    'Lookup',
    'TaxonomyFieldType',
  ].includes(type);
}

/** The name of the column in OData: a leading underscore is not legal there. */
export function odataName(name: string): string {
  return name.startsWith('_') ? `OData_${name}` : name;
}
