import type { SPFI } from '@pnp/sp';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { ListDeclaration } from '../schema/site-schema';
import type { PlanStep } from './plan';
import type { PresentList } from './present-lists';

/** The version of the schema that a site has; 0 where it has none. */
export function installedVersion(library: PresentList | undefined): number {
  return Number(/\[hub schema (\d+)\]/.exec(library?.description ?? '')?.[1] ?? 0);
}

/**
 * The last change of a run: the title that people see, and the version that the site now has. It is
 * kept in the library's description, where an administrator can read it as well.
 * @param path address of the library on its server
 * @returns undefined where it is noted already
 */
export function planVersion(
  sp: SPFI,
  path: string,
  { title, urlName, description }: ListDeclaration,
  version: number,
  here: PresentList | undefined
): PlanStep | undefined {
  const Description = `${description} [hub schema ${version}]`;
  const isTitled = here?.title === title;
  if (isTitled && here.description === Description) return undefined;
  return {
    area: 'library',
    code: here && !isTitled ? 'rename-library' : 'record-version',
    values: { title, found: here?.title ?? urlName, version },
    async apply() {
      await sp.web.getList(path).update({ Title: title, Description });
    },
  };
}
