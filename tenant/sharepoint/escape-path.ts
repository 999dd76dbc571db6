/** A path or name as it stands between quotation marks in an id or edit link. */
export function escapePath(path: string): string {
  return encodeURIComponent(path.replace(/'/g, "''"));
}
