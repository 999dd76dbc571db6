import type { SPFI } from '@pnp/sp';
import '@pnp/sp/sites';
import '@pnp/sp/webs';
import { asHubError } from '../requests';
import type { SiteSchema } from '../schema/site-schema';
import { schemaUpgrades } from '../schema/upgrades';
import { planGroups } from './plan-groups';
import { planLibrary } from './plan-library';
import { planPeople, type Member } from './plan-people';
import { planSearch, type SearchConfiguration } from './plan-search';
import type { PartPlan, PlanStep, ProvisioningRefusal } from './plan';
import type { TermBinding } from './column-xml';

/** What the term store needs; planned by the adapter of Graph. */
export interface TermsPart extends PartPlan {
  termBinding(termSetName: string): TermBinding;
  knownTermSetId(termSetName: string): string | undefined;
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
  const { sp, siteUrl, schema, members } = settings;
  try {
    const siteId = await readGraphSiteId(sp, siteUrl);
    const groups = await planGroups(sp, schema.groups);
    const terms = await settings.planTerms(siteId);
    const library = await planLibrary({
      sp,
      sitePath: sitePathOf(siteUrl),
      library: schema.library,
      version: schema.version,
      upgrades: schemaUpgrades,
      termBinding: terms.termBinding,
      knownTermSetId: terms.knownTermSetId,
    });
    const people = await planPeople(sp, schema.groups, members, settings.onUnknownPerson);
    const isVersionNoted = library.closing.length === 0;
    const configuration = settings.searchConfiguration;
    const search = await planSearch(schema.searchMappings, isVersionNoted, configuration);
    const parts: readonly PartPlan[] = [groups, terms, library, people, search];
    return {
      steps: [...parts.flatMap((part) => part.steps), ...library.closing],
      rightCount: parts.reduce((sum, part) => sum + part.rightCount, 0),
      refusals: parts.flatMap((part) => part.refusals),
    };
  } catch (error) {
    throw asHubError(error, 'sharepoint site');
  }
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
