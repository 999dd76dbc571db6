import type { SPFI } from '@pnp/sp';
import '@pnp/sp/sites';
import '@pnp/sp/webs';
import type { Concept } from '../../../domain/taxonomy';
import { asHubError } from '../requests';
import type { ListDeclaration, SiteSchema } from '../schema/site-schema';
import { schemaUpgrades } from '../schema/upgrades';
import { createSettingsFiles } from '../settings-files';
import { isSame, readListColumns, type TermSets } from './columns';
import type { PartPlan, PlanStep, ProvisioningRefusal } from './plan';
import { planContentTypes } from './plan-content-types';
import { planGroups } from './plan-groups';
import { planList } from './plan-list';
import { planPages } from './plan-pages';
import { planPeople, type Member } from './plan-people';
import { planSearch, type SearchConfiguration } from './plan-search';
import { planSiteColumns } from './plan-site-columns';
import { planUpgrade } from './plan-upgrade';
import { installedVersion, planVersion } from './plan-version';
import { planVocabulary } from './plan-vocabulary';
import { readLists } from './present-lists';

/** What the term store needs; planned by the adapter of Graph. */
export interface TermsPart extends PartPlan, TermSets {
  loadConcepts(): Promise<readonly Concept[]>;
}

export interface SitePlanSettings {
  readonly sp: SPFI;
  readonly siteUrl: string;
  readonly schema: SiteSchema;
  /** @param siteId the site as Graph names it */
  planTerms(siteId: string): Promise<TermsPart>;
  /** Missing where search is configured by hand. */
  readonly searchConfiguration?: SearchConfiguration;
  readonly members: readonly Member[];
  /** Told, while steps are applied, of people whom the directory does not have. */
  onUnknownPerson(mail: string): void;
  readonly now?: () => Date;
}

/** Everything that a site needs, in the order in which it has to be done. */
export interface SitePlan {
  readonly steps: readonly PlanStep[];
  readonly rightCount: number;
  /** Where there is one, nothing may be applied. */
  readonly refusals: readonly ProvisioningRefusal[];
}

/**
 * Looks at the site and says what is missing. It writes nothing.
 * @throws HubError where the site or the term store cannot be read
 */
export async function planSite(settings: SitePlanSettings): Promise<SitePlan> {
  try {
    return await plan(settings);
  } catch (error) {
    throw asHubError(error, 'sharepoint site');
  }
}

async function plan(settings: SitePlanSettings): Promise<SitePlan> {
  const { sp, siteUrl, schema, members, now = () => new Date() } = settings;
  const sitePath = sitePathOf(siteUrl);
  const pathOf = (list: ListDeclaration): string => listPathOf(sitePath, list);
  const libraryPath = pathOf(schema.library);
  const [siteId, lists] = await Promise.all([readGraphSiteId(sp, siteUrl), readLists(sp)]);
  const library = lists.find(({ url }) => isSame(url, libraryPath));
  const installed = installedVersion(library);
  if (installed > schema.version) {
    const title = library?.title ?? schema.library.title;
    const values = { title, installed, version: schema.version };
    return { steps: [], rightCount: 0, refusals: [{ code: 'provisioning.newer-schema', values }] };
  }
  const upgrade = await planUpgrade({
    ...{ sp, sitePath, libraryPath, installed, now },
    version: schema.version,
    upgrades: schemaUpgrades,
  });
  const terms = await settings.planTerms(siteId);
  const listPlan = (list: ListDeclaration, isTitledLast = false): Promise<PartPlan> =>
    planList({ ...sets(terms), sp, list, lists, path: pathOf(list), isTitledLast });
  const columns = await planSiteColumns({
    ...{ ...sets(terms), sp, siteUrl, columns: schema.columns, group: schema.columnGroup },
    inLibrary: await readListColumns(sp, library?.id),
  });
  const others: PartPlan[] = [];
  for (const list of schema.lists) others.push(await listPlan(list));
  const closing = planVersion(sp, libraryPath, schema.library, schema.version, library);
  const parts: readonly PartPlan[] = [
    await listPlan(schema.settings),
    upgrade.snapshot,
    await planGroups(sp, schema.groups),
    terms,
    columns,
    await planContentTypes(
      sp,
      [schema.library, ...schema.lists].flatMap(({ contentTypes }) => contentTypes),
      schema.columnGroup
    ),
    await listPlan(schema.library, true),
    ...others,
    upgrade.upgrades,
    await planPeople(sp, schema.groups, members, settings.onUnknownPerson),
    await planSearch(schema.searchMappings, !closing, settings.searchConfiguration),
    closingPart(closing),
    await planVocabulary({
      ...{ files: createSettingsFiles(sp, sitePath), now },
      loadConcepts: () => terms.loadConcepts(),
      areTermsChanging: terms.steps.length > 0,
    }),
    await planPages({
      ...{ sp, sitePath, pages: schema.pages, navigation: schema.navigation },
      welcomePage: schema.welcomePage,
    }),
  ];
  return {
    steps: parts.flatMap((part) => part.steps),
    rightCount: parts.reduce((sum, part) => sum + part.rightCount, 0),
    refusals: parts.flatMap((part) => part.refusals),
  };
}

function sets({ termBinding, knownTermSetId }: TermSets): TermSets {
  return { termBinding, knownTermSetId };
}

function closingPart(closing: PlanStep | undefined): PartPlan {
  return { steps: closing ? [closing] : [], rightCount: closing ? 0 : 1, refusals: [] };
}

/**
 * Makes the changes of a plan, one after the other: each may need what the one before it made.
 * Whoever is cut off in the middle plans again; what is done is then right already.
 * @param onStep told after each step
 * @throws HubError where a step fails
 */
export async function applySitePlan(
  plan: SitePlan,
  onStep: (step: PlanStep, done: number) => void
): Promise<void> {
  let done = 0;
  for (const step of plan.steps) {
    try {
      await step.apply?.();
    } catch (error) {
      throw asHubError(error, `provisioning ${step.code}`);
    }
    done += 1;
    onStep(step, done);
  }
}

/** The site as Graph names it: host, id of the site collection, id of the web. */
export async function readGraphSiteId(sp: SPFI, siteUrl: string): Promise<string> {
  const [site, web] = await Promise.all([
    sp.site.select('Id')<{ Id: string }>(),
    sp.web.select('Id')<{ Id: string }>(),
  ]);
  return `${new URL(siteUrl).hostname},${site.Id},${web.Id}`;
}

/** Address of a site on its server, without a slash at the end. */
export function sitePathOf(siteUrl: string): string {
  return new URL(siteUrl).pathname.replace(/\/+$/, '');
}

/** Address of a list on its server: libraries stand right below the site, lists below `/Lists`. */
function listPathOf(sitePath: string, { kind, urlName }: ListDeclaration): string {
  return kind === 'library' ? `${sitePath}/${urlName}` : `${sitePath}/Lists/${urlName}`;
}
