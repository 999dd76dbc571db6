import type { SearchMapping } from '../schema/site-schema';
import type { PartPlan } from './plan';

/** The search configuration of a tenant, where a program may change it. */
export interface SearchConfiguration {
  /** Setting the same mappings twice does no harm. */
  map(mappings: readonly SearchMapping[]): Promise<void>;
}

/**
 * What the search schema needs. Nobody tells a program what is mapped, so the mappings count as
 * made when the site has noted the version of the schema that they belong to.
 * @param isVersionNoted whether the site has noted the schema's version
 * @param configuration missing for Microsoft 365 itself, which offers no interface for it: there the
 *   step is for an administrator, and is named in every plan
 */
export function planSearch(
  mappings: readonly SearchMapping[],
  isVersionNoted: boolean,
  configuration: SearchConfiguration | undefined
): PartPlan {
  if (configuration && isVersionNoted) {
    return { steps: [], rightCount: mappings.length, refusals: [] };
  }
  const steps = mappings.map((mapping) => ({
    area: 'search' as const,
    code: configuration ? ('map-search' as const) : ('map-search-by-hand' as const),
    values: { ...mapping },
    ...(configuration ? { apply: () => configuration.map([mapping]) } : {}),
  }));
  return { steps, rightCount: 0, refusals: [] };
}
