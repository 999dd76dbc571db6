import type { Problem } from '../../../kernel/result';

export type ProvisioningArea =
  | 'upgrade'
  | 'groups'
  | 'terms'
  | 'columns'
  | 'library'
  | 'views'
  | 'lists'
  | 'people'
  | 'search'
  | 'settings'
  | 'pages';

export const provisioningAreas: readonly ProvisioningArea[] = [
  'upgrade',
  'groups',
  'terms',
  'columns',
  'library',
  'views',
  'lists',
  'people',
  'search',
  'settings',
  'pages',
];

/** What a step does, for the reader: the surface has words for each code in each language. */
export type StepCode =
  | 'create-group'
  | 'grant-role'
  | 'add-people'
  | 'create-term-group'
  | 'create-term-set'
  | 'create-terms'
  | 'change-terms'
  | 'add-languages'
  | 'create-library'
  | 'create-list'
  | 'rename-list'
  | 'keep-private'
  | 'leave-unsearched'
  | 'create-site-column'
  | 'create-content-type'
  | 'extend-content-type'
  | 'use-content-types'
  | 'add-content-type'
  | 'first-content-type'
  | 'create-view'
  | 'snapshot'
  | 'publish-vocabulary'
  | 'create-page'
  | 'page-by-hand'
  | 'add-link'
  | 'open-with-page'
  | 'own-rights'
  | 'close-list'
  | 'withdraw-rights'
  | 'grant-library-role'
  | 'keep-versions'
  | 'rename-library'
  | 'record-version'
  | 'upgrade'
  | 'create-column'
  | 'index-column'
  | 'map-search'
  | 'map-search-by-hand';

/** One change that the site needs. */
export interface PlanStep {
  readonly area: ProvisioningArea;
  readonly code: StepCode;
  readonly values: Readonly<Record<string, string | number>>;
  /** Makes the change; missing where only an administrator can, by hand. */
  apply?(): Promise<void>;
}

/** The site is not what it must be, and changing it could lose somebody's work. */
export interface ProvisioningRefusal extends Problem {
  readonly code:
    | 'provisioning.column-type'
    | 'provisioning.column-term-set'
    | 'provisioning.library-elsewhere'
    | 'provisioning.library-kind'
    | 'provisioning.list-kind'
    | 'provisioning.newer-schema';
  readonly values: Readonly<Record<string, string | number>>;
}

/** What one part of the site needs. */
export interface PartPlan {
  readonly steps: readonly PlanStep[];
  /** How many things are as they should be. */
  readonly rightCount: number;
  readonly refusals: readonly ProvisioningRefusal[];
}
