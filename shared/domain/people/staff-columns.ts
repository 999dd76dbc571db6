/** Columns of HR's file; only `mail` is needed. What a file has no column for stays as it is. */
export const staffColumns = [
  ...(['mail', 'post', 'unit', 'mission', 'contract_kind', 'contract_end'] as const),
  ...(['focal_point_of', 'themes', 'languages', 'projects'] as const),
  ...(['left_on', 'successor_mail', 'as_of'] as const),
] as const;
export type StaffColumn = (typeof staffColumns)[number];

export function isStaffColumn(name: string): name is StaffColumn {
  return (staffColumns as readonly string[]).includes(name);
}
