import type { Call } from './call';

/** A folder, by server-relative path. */
export interface FolderSubject {
  path: string;
}

/** A path as clients give it: absolute, server-relative, or relative to the web. */
export function absolutePath(path: string, { core, web }: Call): string {
  const local = path.startsWith(`${core.origin}/`) ? path.slice(core.origin.length) : path;
  const whole = local.startsWith('/') ? local : `${web.url}/${local}`;
  return whole.length > 1 ? whole.replace(/\/$/, '') : whole;
}
