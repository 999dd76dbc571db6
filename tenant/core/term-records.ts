import type { TermLabel } from './term-labels';

/** A custom property of a set or a term. */
export interface TermProperty {
  key: string;
  value: string;
}

export interface TermGroup {
  id: string;
  displayName: string;
  description: string;
  created: number;
}

export interface TermSet {
  id: string;
  groupId: string;
  localizedNames: { languageTag: string; name: string }[];
  description: string;
  properties: TermProperty[];
  created: number;
}

export interface Term {
  id: string;
  setId: string;
  parentId: string | null;
  labels: TermLabel[];
  properties: TermProperty[];
  descriptions: { languageTag: string; description: string }[];
  created: number;
  modified: number;
}

/** What a term is made of. */
export interface TermContent {
  labels: readonly TermLabel[];
  properties: readonly TermProperty[];
  descriptions: readonly { languageTag: string; description: string }[];
}

/** A row of the term_sets table. */
export interface SetRow {
  id: string;
  group_id: string;
  names: string;
  description: string;
  properties: string;
  created: number;
}

/** A row of the terms table. */
export interface TermRow {
  id: string;
  set_id: string;
  parent_id: string | null;
  properties: string;
  descriptions: string;
  created: number;
  modified: number;
}

/** Reads a row of the term_sets table. */
export function toSet(row: SetRow): TermSet {
  return {
    id: row.id,
    groupId: row.group_id,
    localizedNames: JSON.parse(row.names) as TermSet['localizedNames'],
    description: row.description,
    properties: JSON.parse(row.properties) as TermProperty[],
    created: row.created,
  };
}

/** Reads a row of the terms table. @param labels the term's own, from their table */
export function toTerm(row: TermRow, labels: TermLabel[]): Term {
  return {
    id: row.id,
    setId: row.set_id,
    parentId: row.parent_id,
    labels,
    properties: JSON.parse(row.properties) as TermProperty[],
    descriptions: JSON.parse(row.descriptions) as Term['descriptions'],
    created: row.created,
    modified: row.modified,
  };
}
