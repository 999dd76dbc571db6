import type { SPFI } from '@pnp/sp';
import '@pnp/sp/fields';
import '@pnp/sp/webs';
import { libraryTitle } from '../schema/library-names';
import type { ColumnDeclaration } from '../schema/site-schema';
import { columnXml } from './column-xml';
import {
  columnRefusal,
  keepInternalName,
  readColumns,
  type PresentColumn,
  type TermSets,
} from './columns';
import type { PartPlan, PlanStep, ProvisioningRefusal } from './plan';

export interface SiteColumnSettings extends TermSets {
  readonly sp: SPFI;
  readonly siteUrl: string;
  readonly columns: readonly ColumnDeclaration[];
  /** Heading under which the site lists them. */
  readonly group: string;
  /** Columns of the library: version 1 had them there and not on the site. */
  readonly inLibrary: readonly PresentColumn[];
}

/** What the columns of the site need, or why they cannot be the hub's. */
export async function planSiteColumns(settings: SiteColumnSettings): Promise<PartPlan> {
  const { sp, siteUrl, columns, group, inLibrary } = settings;
  const present = await readColumns(() => sp.web.fields);
  const steps: PlanStep[] = [];
  const refusals: ProvisioningRefusal[] = [];
  let rightCount = 0;
  for (const column of columns) {
    const found = present.find(({ InternalName }) => InternalName === column.internalName);
    const twin = inLibrary.find(({ InternalName }) => InternalName === column.internalName);
    const refusal =
      (found && columnRefusal(column, found, siteUrl, settings)) ??
      (twin && columnRefusal(column, twin, libraryTitle, settings));
    if (refusal) {
      refusals.push(refusal);
    } else if (found) {
      rightCount += 1;
    } else {
      const { internalName, title, type } = column;
      // A list column belongs to a site column by its id (unverified where the list was first).
      const more = { Group: group, ...(twin ? { ID: `{${twin.Id}}` } : {}) };
      steps.push({
        area: 'columns',
        code: 'create-site-column',
        values: { column: internalName, title, type },
        async apply() {
          const binding =
            'termSetName' in column ? settings.termBinding(column.termSetName) : undefined;
          const SchemaXml = columnXml(column, binding, more);
          await sp.web.fields.createFieldAsXml({ SchemaXml, Options: keepInternalName });
        },
      });
    }
  }
  return { steps, rightCount, refusals };
}
