import type { SPFI } from '@pnp/sp';
import '@pnp/sp/fields';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { asHubError } from '../requests';
import { taxonomyColumns } from '../term-set-ids';
import type { LibraryDeclaration } from '../schema/site-schema';
import type { SchemaUpgrade } from '../schema/upgrades';
import { columnXml, type TermBinding } from './column-xml';
import type { PartPlan, PlanStep, ProvisioningRefusal } from './plan';
import { planLibraryRights } from './plan-library-rights';

export interface LibraryPlanSettings {
  readonly sp: SPFI;
  /** Address of the site on its server, such as `/sites/hub`. */
  readonly sitePath: string;
  readonly library: LibraryDeclaration;
  readonly version: number;
  readonly upgrades: readonly SchemaUpgrade[];
  /** Where a set of terms is; asked when a column is made, when every set is there. */
  termBinding(termSetName: string): TermBinding;
  /** The id of a set where it is there already. */
  knownTermSetId(termSetName: string): string | undefined;
}

interface ListAnswer {
  readonly Id: string;
  readonly Title: string;
  readonly Description: string;
  readonly BaseTemplate: number;
  readonly EnableVersioning: boolean;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

interface FieldAnswer {
  readonly InternalName: string;
  readonly TypeAsString: string;
  readonly Indexed: boolean;
  readonly TermSetId?: string | null;
}

const documentLibraryTemplate = 101;
/** Keeps the internal name of the XML (AddFieldOptions.AddFieldInternalNameHint). */
const keepInternalName = 8;

/** What the library needs, and what is left for the end of the run. */
export interface LibraryPlan extends PartPlan {
  /** Notes the version, once everything that belongs to it has been done. */
  readonly closing: readonly PlanStep[];
}

/** What the document library and its columns need, or why they cannot be the hub's. */
export async function planLibrary(settings: LibraryPlanSettings): Promise<LibraryPlan> {
  const { sp, sitePath, library, version, upgrades } = settings;
  const path = `${sitePath}/${library.urlName}`;
  const lists = await sp.web.lists
    .select(
      ...['Id', 'Title', 'Description', 'BaseTemplate', 'EnableVersioning'],
      'RootFolder/ServerRelativeUrl'
    )
    .expand('RootFolder')<readonly ListAnswer[]>();
  const here = lists.find((list) => isSame(list.RootFolder.ServerRelativeUrl, path));
  const titled = lists.find((list) => isSame(list.Title, library.title));
  if (!here && titled) {
    const values = { title: titled.Title, path: titled.RootFolder.ServerRelativeUrl, wanted: path };
    return refused({ code: 'provisioning.library-elsewhere', values });
  }
  if (here && here.BaseTemplate !== documentLibraryTemplate) {
    return refused({ code: 'provisioning.library-kind', values: { title: here.Title, path } });
  }
  const installed = here ? versionOf(here.Description) : 0;
  if (installed > version) {
    return refused({
      code: 'provisioning.newer-schema',
      values: { title: here?.Title ?? library.title, installed, version },
    });
  }
  const rights = await planLibraryRights(sp, path, library, here?.Id);
  const columns = await planColumns(settings, here?.Id);
  const steps = [
    ...(here ? [] : [createLibrary(settings)]),
    ...(here && !here.EnableVersioning ? [keepVersions(settings)] : []),
    ...rights.steps,
    ...upgrades
      .filter((upgrade) => installed > 0 && upgrade.toVersion > installed)
      .map((upgrade): PlanStep => {
        const values = { version: upgrade.toVersion };
        return { area: 'library', code: 'upgrade', values, apply: () => upgrade.apply(sp) };
      }),
    ...columns.steps,
  ];
  const closing = closeLibrary(settings, here);
  const rightCount = rights.rightCount + columns.rightCount + (closing.length === 0 ? 1 : 0);
  return { ...columns, steps, rightCount, closing };
}

async function planColumns(
  { sp, sitePath, library, termBinding, knownTermSetId }: LibraryPlanSettings,
  listId: string | undefined
): Promise<PartPlan> {
  const present = listId === undefined ? [] : await readColumns(sp, listId);
  const fields = () => sp.web.getList(`${sitePath}/${library.urlName}`).fields;
  const steps: PlanStep[] = [];
  const refusals: ProvisioningRefusal[] = [];
  let rightCount = 0;
  for (const column of library.columns) {
    const name = column.internalName;
    const values = { column: name, title: column.title, type: column.type };
    const found = present.find((field) => field.InternalName === name);
    if (!found) {
      steps.push({
        area: 'library',
        code: 'create-column',
        values,
        async apply() {
          const binding = 'termSetName' in column ? termBinding(column.termSetName) : undefined;
          const SchemaXml = columnXml(column, binding);
          await fields().createFieldAsXml({ SchemaXml, Options: keepInternalName });
        },
      });
    } else if (found.TypeAsString !== column.type) {
      const refusal = { ...values, found: found.TypeAsString, library: library.title };
      refusals.push({ code: 'provisioning.column-type', values: refusal });
    } else if (
      'termSetName' in column &&
      !takesItsTerms(column.termSetName, found, knownTermSetId)
    ) {
      const refusal = { column: name, set: column.termSetName, library: library.title };
      refusals.push({ code: 'provisioning.column-term-set', values: refusal });
    } else if (column.isIndexed && !found.Indexed) {
      steps.push({
        area: 'library',
        code: 'index-column',
        values,
        async apply() {
          await fields().getByInternalNameOrTitle(name).update({ Indexed: true });
        },
      });
    } else {
      rightCount += 1;
    }
  }
  return { steps, rightCount, refusals };
}

/** The set of a column can be asked for only where every column of the answer has one. */
async function readColumns(sp: SPFI, listId: string): Promise<readonly FieldAnswer[]> {
  const { fields } = sp.web.lists.getById(listId);
  const [all, ofTerms] = await Promise.all([
    fields.select('InternalName', 'TypeAsString', 'Indexed')<readonly FieldAnswer[]>(),
    sp.web.lists.getById(listId).fields.filter(taxonomyColumns).select('InternalName', 'TermSetId')<
      readonly FieldAnswer[]
    >(),
  ]);
  const sets = new Map(ofTerms.map((field) => [field.InternalName, field.TermSetId]));
  return all.map((field) => ({ ...field, TermSetId: sets.get(field.InternalName) ?? null }));
}

/** The address comes from the first title, so the library is born under its address's name. */
function createLibrary({ sp, library }: LibraryPlanSettings): PlanStep {
  return {
    area: 'library',
    code: 'create-library',
    values: { title: library.title },
    async apply() {
      await sp.web.lists.add(library.urlName, library.description, documentLibraryTemplate, false, {
        EnableVersioning: true,
      });
    },
  };
}

/** Every save keeps the one before: the hub counts on it wherever SharePoint knows no ETag. */
function keepVersions({ sp, sitePath, library }: LibraryPlanSettings): PlanStep {
  return {
    area: 'library',
    code: 'keep-versions',
    values: { title: library.title },
    async apply() {
      await sp.web.getList(`${sitePath}/${library.urlName}`).update({ EnableVersioning: true });
    },
  };
}

/** The last change of a run: the title that people see, and the version that the site now has. */
function closeLibrary(
  { sp, sitePath, library, version }: LibraryPlanSettings,
  here: ListAnswer | undefined
): readonly PlanStep[] {
  const Description = `${library.description} ${versionMark(version)}`;
  const isTitled = here?.Title === library.title;
  if (isTitled && here.Description === Description) return [];
  return [
    {
      area: 'library',
      code: here && !isTitled ? 'rename-library' : 'record-version',
      values: { title: library.title, found: here?.Title ?? library.urlName, version },
      async apply() {
        const list = sp.web.getList(`${sitePath}/${library.urlName}`);
        await list.update({ Title: library.title, Description }).catch((error: unknown) => {
          throw asHubError(error, 'sharepoint library');
        });
      },
    },
  ];
}

function takesItsTerms(
  termSetName: string,
  found: FieldAnswer,
  knownTermSetId: (termSetName: string) => string | undefined
): boolean {
  const wanted = knownTermSetId(termSetName);
  return wanted !== undefined && isSame(found.TermSetId ?? '', wanted);
}

/** Kept in the description, where an administrator can read it as well. */
function versionMark(version: number): string {
  return `[hub schema ${version}]`;
}

function versionOf(description: string): number {
  return Number(/\[hub schema (\d+)\]/.exec(description)?.[1] ?? 0);
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function refused(refusal: ProvisioningRefusal): LibraryPlan {
  return { steps: [], closing: [], rightCount: 0, refusals: [refusal] };
}
