import type { SearchMapping } from '../schema/site-schema';
import type { PartPlan, PlanStep } from './plan';

/** The search configuration of a tenant, where a program may see and change it. */
export interface SearchConfiguration {
  /** What is mapped now; undefined where the tenant does not say. */
  mappings(): Promise<readonly SearchMapping[] | undefined>;
  /** Setting the same mappings twice does no harm. */
  map(mappings: readonly SearchMapping[]): Promise<void>;
}

/**
 * What the search schema needs. Where nobody tells what is mapped, the mappings count as made when
 * the site has noted the version of the schema that they belong to.
 * @param isVersionNoted whether the site has noted the schema's version
 * @param configuration missing for Microsoft 365 itself, which offers no interface for it: there the
 *   step is for an administrator, and is named in every plan
 */
export async function planSearch(
  mappings: readonly SearchMapping[],
  isVersionNoted: boolean,
  configuration: SearchConfiguration | undefined
): Promise<PartPlan> {
  if (!configuration) {
    const steps = mappings.map((mapping): PlanStep => {
      return { area: 'search', code: 'map-search-by-hand', values: { ...mapping } };
    });
    return { steps, rightCount: 0, refusals: [] };
  }
  const present = (await configuration.mappings()) ?? (isVersionNoted ? mappings : []);
  const missing = mappings.filter(
    (mapping) => !present.some((candidate) => isSameMapping(candidate, mapping))
  );
  const steps = missing.map((mapping): PlanStep => {
    const apply = (): Promise<void> => configuration.map([mapping]);
    return { area: 'search', code: 'map-search', values: { ...mapping }, apply };
  });
  return { steps, rightCount: mappings.length - missing.length, refusals: [] };
}

/** Search takes no notice of the case of its properties' names. */
function isSameMapping(a: SearchMapping, b: SearchMapping): boolean {
  const names = ({ managed, crawled }: SearchMapping): string =>
    `${managed} ${crawled}`.toLowerCase();
  return names(a) === names(b);
}
