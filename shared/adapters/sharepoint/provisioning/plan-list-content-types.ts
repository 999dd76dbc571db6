import { body } from '@pnp/queryable';
import { spPostMerge, type SPFI } from '@pnp/sp';
import '@pnp/sp/content-types';
import '@pnp/sp/folders';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { ListDeclaration } from '../schema/site-schema';
import type { PartPlan, PlanStep } from './plan';

interface TypeAnswer {
  readonly StringId: string;
  readonly Name: string;
}

/** A folder's content type is never among those of new documents. */
const folderType = '0x0120';

/**
 * What a list needs to have the hub's content types, the first of them for what is new.
 * @param path address of the list on its server
 * @param listId missing where the list is still to be made
 */
export async function planListContentTypes(
  sp: SPFI,
  path: string,
  declaration: ListDeclaration,
  listId: string | undefined
): Promise<PartPlan> {
  const { title, contentTypes } = declaration;
  const [first] = contentTypes;
  if (!first) return { steps: [], rightCount: 0, refusals: [] };
  const list = () => sp.web.getList(path);
  const present = listId === undefined ? [] : await typesOf(sp, path);
  const isEnabled =
    listId !== undefined &&
    (
      await sp.web.lists.getById(listId).select('ContentTypesEnabled')<{
        ContentTypesEnabled: boolean;
      }>()
    ).ContentTypesEnabled;
  const steps: PlanStep[] = [];
  if (!isEnabled) {
    steps.push({
      area: 'library',
      code: 'use-content-types',
      values: { title },
      async apply() {
        await list().update({ ContentTypesEnabled: true });
      },
    });
  }
  const missing = contentTypes.filter(({ id }) => !present.some(isCopyOf(id)));
  steps.push(
    ...missing.map(({ id, name }): PlanStep => ({
      area: 'library',
      code: 'add-content-type',
      values: { title, name },
      async apply() {
        await list().contentTypes.addAvailableContentType(id);
      },
    }))
  );
  const isFirst = present.some(isCopyOf(first.id)) && (await isFirstOf(sp, path, first.id));
  if (!isFirst) {
    steps.push({
      area: 'library',
      code: 'first-content-type',
      values: { title, name: first.name },
      async apply() {
        const ids = await typesOf(sp, path);
        const ours = ids.filter(isCopyOf(first.id));
        const order = [...ours, ...ids.filter((type) => !ours.includes(type))];
        const UniqueContentTypeOrder = order.map(({ StringId }) => ({ StringValue: StringId }));
        await spPostMerge(list().rootFolder, body({ UniqueContentTypeOrder }));
      },
    });
  }
  const rightCount = contentTypes.length - missing.length + (isFirst ? 1 : 0) + (isEnabled ? 1 : 0);
  return { steps, rightCount, refusals: [] };
}

/** The content types of a list, in the order in which it offers them. */
async function typesOf(sp: SPFI, path: string): Promise<readonly TypeAnswer[]> {
  const types = await sp.web.getList(path).contentTypes.select('StringId', 'Name')<
    readonly TypeAnswer[]
  >();
  return types.filter(({ StringId }) => !isFolder(StringId));
}

/** Null as long as nobody has set an order: then the list's own content type comes first. */
async function isFirstOf(sp: SPFI, path: string, id: string): Promise<boolean> {
  const { UniqueContentTypeOrder: order } = await sp.web
    .getList(path)
    .rootFolder.select('UniqueContentTypeOrder')<{
    readonly UniqueContentTypeOrder: readonly { readonly StringValue: string }[] | null;
  }>();
  const StringId = order?.[0]?.StringValue;
  return StringId !== undefined && isCopyOf(id)({ StringId, Name: '' });
}

/** A list has a copy: the id of the site's content type, 00, and 32 digits of its own. */
function isCopyOf(id: string): (type: TypeAnswer) => boolean {
  const start = `${id}00`.toLowerCase();
  return ({ StringId }) => StringId.toLowerCase().startsWith(start);
}

function isFolder(id: string): boolean {
  return id.toLowerCase().startsWith(folderType);
}
