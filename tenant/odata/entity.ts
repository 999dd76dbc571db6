/** A JSON value of an answer. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Something an answer shows: its properties, what can be had on request, and where it leads. */
export interface Entity {
  /** OData type, e.g. `SP.List`. */
  type: string;
  /** Path under `_api/`, for ids and edit links. */
  path: string;
  etag?: string;
  properties: Readonly<Record<string, Json>>;
  /** Properties that are given only when `$select` names them. */
  onSelect?: Readonly<Record<string, () => Json>>;
  /** What `$expand` may follow. */
  links?: Readonly<Record<string, () => Entity | Entity[]>>;
}

/** An entity after `$select` and `$expand`, ready for an envelope. */
export interface Projection {
  entity: Entity;
  properties: Record<string, Json>;
  expanded: Record<string, Projection | Projection[]>;
}
