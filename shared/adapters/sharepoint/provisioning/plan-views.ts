import type { SPFI } from '@pnp/sp';
import '@pnp/sp/lists';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import type { ListDeclaration, ViewDeclaration } from '../schema/site-schema';
import type { PartPlan, PlanStep } from './plan';

interface ViewAnswer {
  readonly Id: string;
  readonly Title: string;
  readonly ViewFields: { readonly Items: readonly string[] };
}

/**
 * The views that a list lacks. One that is there is left as people made it, unless it is half a view
 * of ours: a run that was cut off made it and did not get to its columns.
 * @param path address of the list on its server
 * @param listId missing where the list is still to be made
 */
export async function planViews(
  sp: SPFI,
  path: string,
  { title: list, views }: ListDeclaration,
  listId: string | undefined
): Promise<PartPlan> {
  const present =
    listId === undefined || views.length === 0
      ? []
      : await sp.web.lists
          .getById(listId)
          .views.select('Id', 'Title', 'ViewFields')
          .expand('ViewFields')<readonly ViewAnswer[]>();
  const all = () => sp.web.getList(path).views;
  const missing = views.filter((view) => !present.some((found) => isWhole(view, found)));
  const steps = missing.map((view): PlanStep => ({
    area: 'views',
    code: 'create-view',
    values: { title: view.title, list },
    async apply() {
      const half = present.find(({ Title }) => Title === view.title);
      const id = half?.Id ?? (await all().add(view.title, false, { RowLimit: view.rowLimit })).Id;
      await all().getById(id).setViewXml(viewXml(view));
    },
  }));
  return { steps, rightCount: views.length - missing.length, refusals: [] };
}

function isWhole(view: ViewDeclaration, found: ViewAnswer): boolean {
  const isOurs = (column: string): boolean => column.startsWith('Hub');
  return found.Title === view.title && found.ViewFields.Items.some(isOurs);
}

function viewXml({ columns, query, rowLimit }: ViewDeclaration): string {
  const fields = columns.map((column) => `<FieldRef Name="${column}" />`).join('');
  return (
    `<View><Query>${query}</Query><ViewFields>${fields}</ViewFields>` +
    `<RowLimit Paged="TRUE">${rowLimit}</RowLimit></View>`
  );
}
