import {
  find,
  type FindOptions,
  type FindPorts,
  type SearchAnswer,
  type SearchQuery,
} from './domain/search';

/** Everything the hub needs of the world outside. Each surface chooses the adapters. */
export type HubPorts = FindPorts;

/** The one door to the hub's features: web parts, tabs and bot call nothing else. */
export interface Hub {
  readonly search: {
    /** @throws HubError when the index does not answer */
    find(query: SearchQuery, options: FindOptions): Promise<SearchAnswer>;
  };
}

/** Binds the use cases to their adapters. */
export function createHub(ports: HubPorts): Hub {
  return {
    search: { find: (query, options) => find(ports, query, options) },
  };
}
