import {
  planSearch,
  type SearchConfiguration,
} from '../../../shared/adapters/sharepoint/provisioning/plan-search';
import type { SearchMapping } from '../../../shared/adapters/sharepoint/schema/site-schema';

const year = { managed: 'RefinableInt00', crawled: 'ows_HubReferenceYear' };

const tenant = (present: readonly SearchMapping[] | undefined) => {
  const made: SearchMapping[] = [];
  const configuration: SearchConfiguration = {
    mappings: () => Promise.resolve(present),
    map: (mappings) => Promise.resolve(void made.push(...mappings)),
  };
  return { made, configuration };
};

const codesOf = async (
  isVersionNoted: boolean,
  configuration: SearchConfiguration | undefined
): Promise<readonly string[]> =>
  (await planSearch([year], isVersionNoted, configuration)).steps.map(({ code }) => code);

describe('the plan for the search schema', () => {
  test('asks for what is not mapped, whatever the site has noted, and maps it', async () => {
    const { configuration, made } = tenant([{ managed: 'RefinableInt00', crawled: 'ows_Other' }]);
    const plan = await planSearch([year], true, configuration);
    expect(plan).toMatchObject({ rightCount: 0, steps: [{ code: 'map-search', values: year }] });
    for (const step of plan.steps) await step.apply?.();
    expect(made).toEqual([year]);
  });

  test('leaves alone what is mapped, in whatever case its names are written', async () => {
    const { configuration } = tenant([
      { managed: 'refinableint00', crawled: 'OWS_HubReferenceYear' },
    ]);
    const plan = await planSearch([year], false, configuration);
    expect(plan).toMatchObject({ rightCount: 1, steps: [] });
  });

  test('goes by the noted version where the tenant does not say', async () => {
    const { configuration } = tenant(undefined);
    expect(await codesOf(true, configuration)).toEqual([]);
    expect(await codesOf(false, configuration)).toEqual(['map-search']);
  });

  test('names the step by hand where no program may do it', async () => {
    expect(await codesOf(true, undefined)).toEqual(['map-search-by-hand']);
  });
});
