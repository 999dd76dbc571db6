import type { Core } from '../core/core';
import { CoreError } from '../core/core-error';
import { SITE_URL } from '../core/bare-site';
import type { FieldType } from '../core/field-definition';
import type { List } from '../core/list';
import { systemPrincipal } from '../core/principal';

interface SeedColumn {
  name: string;
  type: FieldType;
  indexed?: boolean;
}

/** The list or library of a title with its columns; made when it is not there. */
export function ensureSeedList(
  core: Core,
  request: { title: string; template: number; crawled: boolean; columns: readonly SeedColumn[] }
): List {
  const web = core.webs.byUrl(SITE_URL);
  const { title, template, crawled, columns } = request;
  try {
    return core.lists.byTitle(systemPrincipal, web, title);
  } catch (error) {
    if (!(error instanceof CoreError) || error.kind !== 'list-not-found') throw error;
  }
  const settings = { NoCrawl: !crawled };
  const list = core.lists.add(systemPrincipal, web, { title, template, settings });
  for (const { name, type, indexed = false } of columns) {
    const column = { name, title: name, type, indexed, hidden: false, options: {} };
    core.fields.add(systemPrincipal, list, column);
  }
  return list;
}
