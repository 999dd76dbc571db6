import type { SPFI } from '@pnp/sp';
import '@pnp/sp/fields';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { ListDeclaration } from '../schema/site-schema';
import { columnXml } from './column-xml';
import {
  columnRefusal,
  isSame,
  keepInternalName,
  readListColumns,
  type PresentColumn,
  type TermSets,
} from './columns';
import type { PartPlan, PlanStep, ProvisioningArea, ProvisioningRefusal } from './plan';
import { planListContentTypes } from './plan-list-content-types';
import { planListRights } from './plan-list-rights';
import { planViews } from './plan-views';
import type { PresentList } from './present-lists';

export interface ListPlanSettings extends TermSets {
  readonly sp: SPFI;
  readonly list: ListDeclaration;
  /** Address of the list on its server. */
  readonly path: string;
  /** Every list of the site. */
  readonly lists: readonly PresentList[];
  /** The list gets its title at the end of the run, with the version, and not here. */
  readonly isTitledLast?: boolean;
}

const templates = { list: 100, library: 101 } as const;
/** Item-level permissions: each person reads and edits what she made herself. */
const ownItemsOnly = 2;

/** What a list and everything in it need, or why it cannot be the hub's. */
export async function planList(settings: ListPlanSettings): Promise<PartPlan> {
  const { sp, list, path, lists } = settings;
  const area = areaOf(list);
  const here = lists.find(({ url }) => isSame(url, path));
  const refusal = placeRefusal(settings, here);
  if (refusal) return { steps: [], rightCount: 0, refusals: [refusal] };
  const present = await readListColumns(sp, here?.id);
  const parts = [
    planItself(settings, here),
    await planListRights(sp, path, list, here?.id, area),
    planOwnColumns(settings, present),
    await planListContentTypes(sp, path, list, here?.id),
    planIndexes(settings, present),
    await planViews(sp, path, list, here?.id),
  ];
  return {
    steps: parts.flatMap(({ steps }) => steps),
    rightCount: parts.reduce((sum, part) => sum + part.rightCount, 0),
    refusals: parts.flatMap(({ refusals }) => refusals),
  };
}

function areaOf(list: ListDeclaration): ProvisioningArea {
  return list.contentTypes.length > 0 ? 'library' : 'lists';
}

function placeRefusal(
  { list, path, lists }: ListPlanSettings,
  here: PresentList | undefined
): ProvisioningRefusal | undefined {
  const titled = lists.find(({ title }) => isSame(title, list.title));
  if (!here && titled) {
    const values = { title: titled.title, path: titled.url, wanted: path };
    return { code: 'provisioning.library-elsewhere', values };
  }
  if (here && here.template !== templates[list.kind]) {
    const code = list.kind === 'library' ? 'library-kind' : 'list-kind';
    return { code: `provisioning.${code}`, values: { title: here.title, path } };
  }
  return undefined;
}

/** The list, its title, its versions, and who sees what in it. */
function planItself(settings: ListPlanSettings, here: PresentList | undefined): PartPlan {
  const { sp, list, path, isTitledLast } = settings;
  const area = areaOf(list);
  const { title, urlName, description, kind } = list;
  const values = { title };
  const steps: PlanStep[] = [];
  const update = (code: PlanStep['code'], change: Record<string, string | number | boolean>) => {
    steps.push({
      ...{ area, code },
      values: code === 'rename-list' ? { title, found: here?.title ?? '' } : values,
      async apply() {
        await sp.web.getList(path).update(change);
      },
    });
  };
  if (!here) {
    steps.push({
      area,
      code: kind === 'library' ? 'create-library' : 'create-list',
      values,
      async apply() {
        // The address comes from the first title: the list is born under its address's name.
        const settings = { EnableVersioning: true };
        await sp.web.lists.add(urlName, description, templates[kind], false, settings);
        if (!isTitledLast) await sp.web.getList(path).update({ Title: title });
      },
    });
  } else if (!here.isVersioned) {
    // Every save keeps the one before: the hub counts on it wherever SharePoint knows no ETag.
    update('keep-versions', { EnableVersioning: true });
  }
  const isPrivate = here?.readSecurity === ownItemsOnly && here.writeSecurity === ownItemsOnly;
  // A personal list needs it most: whether search knows of item-level permissions is not documented.
  if (list.isUncrawled && !here?.isUncrawled) update('leave-unsearched', { NoCrawl: true });
  if (list.isPersonal && !isPrivate) {
    update('keep-private', { ReadSecurity: ownItemsOnly, WriteSecurity: ownItemsOnly });
  }
  if (here && !isTitledLast && here.title !== title) update('rename-list', { Title: title });
  return { steps, rightCount: steps.length === 0 ? 1 : 0, refusals: [] };
}

function planOwnColumns(settings: ListPlanSettings, present: readonly PresentColumn[]): PartPlan {
  const { sp, list, path } = settings;
  const steps: PlanStep[] = [];
  const refusals: ProvisioningRefusal[] = [];
  let rightCount = 0;
  for (const column of list.columns) {
    const found = present.find(({ InternalName }) => InternalName === column.internalName);
    const refusal = found && columnRefusal(column, found, list.title, settings);
    if (refusal) {
      refusals.push(refusal);
    } else if (found) {
      rightCount += 1;
    } else {
      const { internalName, title, type } = column;
      steps.push({
        area: areaOf(list),
        code: 'create-column',
        values: { column: internalName, title, type, list: list.title },
        async apply() {
          const binding =
            'termSetName' in column ? settings.termBinding(column.termSetName) : undefined;
          const SchemaXml = columnXml(column, binding);
          const { fields } = sp.web.getList(path);
          await fields.createFieldAsXml({ SchemaXml, Options: keepInternalName });
        },
      });
    }
  }
  return { steps, rightCount, refusals };
}

/** An index belongs to the list, also where the column comes with a content type. */
function planIndexes(settings: ListPlanSettings, present: readonly PresentColumn[]): PartPlan {
  const { sp, list, path } = settings;
  const missing = list.indexes.filter(
    (name) => !present.some(({ InternalName, Indexed }) => InternalName === name && Indexed)
  );
  const steps = missing.map((column): PlanStep => ({
    area: areaOf(list),
    code: 'index-column',
    values: { column, list: list.title },
    async apply() {
      const { fields } = sp.web.getList(path);
      await fields.getByInternalNameOrTitle(column).update({ Indexed: true });
    },
  }));
  return { steps, rightCount: list.indexes.length - missing.length, refusals: [] };
}
