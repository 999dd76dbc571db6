import type { SPFI } from '@pnp/sp';
import { createSettingsFiles } from '../settings-files';
import type { SchemaUpgrade } from '../schema/upgrades';
import type { PartPlan, PlanStep } from './plan';
import { takeSnapshot } from './snapshot';

export interface UpgradeSettings {
  readonly sp: SPFI;
  readonly sitePath: string;
  readonly libraryPath: string;
  /** Version that the site has, 0 where it is new; and the one that it is brought to. */
  readonly installed: number;
  readonly version: number;
  readonly upgrades: readonly SchemaUpgrade[];
  readonly now: () => Date;
}

export interface UpgradePlan {
  /** Comes before every other change, once there is a place to keep it. */
  readonly snapshot: PartPlan;
  /** What adding alone does not do; comes when everything new is there. */
  readonly upgrades: PartPlan;
}

/**
 * What a site of an older version needs. The snapshot of a run that was cut off counts: a second one
 * would show half an upgrade.
 */
export async function planUpgrade(settings: UpgradeSettings): Promise<UpgradePlan> {
  const { sp, sitePath, libraryPath, installed, version, upgrades, now } = settings;
  const nothing: PartPlan = { steps: [], rightCount: 0, refusals: [] };
  if (installed === 0 || installed >= version) return { snapshot: nothing, upgrades: nothing };
  const files = createSettingsFiles(sp, sitePath);
  const name = `before-schema-${version}.json`;
  const isTaken = (await files.read(name)) !== undefined;
  const take: PlanStep = {
    area: 'upgrade',
    code: 'snapshot',
    values: { file: files.pathOf(name), version: installed },
    apply: async () => files.write(name, await takeSnapshot(sp, libraryPath, installed, now())),
  };
  const steps = upgrades
    .filter(({ toVersion }) => toVersion > installed && toVersion <= version)
    .map((upgrade): PlanStep => ({
      area: 'upgrade',
      code: 'upgrade',
      values: { version: upgrade.toVersion },
      apply: () => upgrade.apply(sp, libraryPath),
    }));
  return {
    snapshot: isTaken ? { ...nothing, rightCount: 1 } : { ...nothing, steps: [take] },
    upgrades: { ...nothing, steps },
  };
}
