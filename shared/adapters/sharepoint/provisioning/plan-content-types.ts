import { body } from '@pnp/queryable';
import { spPost, type SPFI } from '@pnp/sp';
import type { IContentType } from '@pnp/sp/content-types';
import '@pnp/sp/content-types';
import '@pnp/sp/webs';
import type { ContentTypeDeclaration } from '../schema/site-schema';
import { isSame } from './columns';
import type { PartPlan, PlanStep } from './plan';

/**
 * What the content types of the site need. Columns that people added to one stay in it.
 * @param group heading under which the site lists them
 */
export async function planContentTypes(
  sp: SPFI,
  declarations: readonly ContentTypeDeclaration[],
  group: string
): Promise<PartPlan> {
  const present =
    await sp.web.contentTypes.select('StringId')<readonly { readonly StringId: string }[]>();
  const steps: PlanStep[] = [];
  let rightCount = 0;
  for (const declaration of declarations) {
    const { id, name, description } = declaration;
    const type = () => sp.web.contentTypes.getById(id);
    const isThere = present.some(({ StringId }) => isSame(StringId, id));
    if (!isThere) {
      steps.push({
        area: 'columns',
        code: 'create-content-type',
        values: { name },
        async apply() {
          await sp.web.contentTypes.add(id, name, description, group);
        },
      });
    }
    const linked = isThere ? await linkedColumns(type()) : new Set<string>();
    const missing = declaration.columns.filter((column) => !linked.has(column));
    if (missing.length > 0) {
      steps.push({
        area: 'columns',
        code: 'extend-content-type',
        values: { name, count: missing.length },
        apply: () => linkColumns(type(), missing),
      });
    }
    if (isThere && missing.length === 0) rightCount += 1;
  }
  return { steps, rightCount, refusals: [] };
}

/** Internal names of the columns of a content type. */
export async function linkedColumns(type: IContentType): Promise<ReadonlySet<string>> {
  const links = await type.fieldLinks.select('Name')<readonly { readonly Name: string }[]>();
  return new Set(links.map(({ Name }) => Name));
}

/** Adds columns one after the other: each request changes the whole content type. */
export async function linkColumns(
  type: IContentType,
  internalNames: readonly string[]
): Promise<void> {
  for (const FieldInternalName of internalNames) {
    await spPost(type.fieldLinks, body({ FieldInternalName, Required: false, Hidden: false }));
  }
}
