/** A name as a directory compares it: without letter case and accents (unverified for SharePoint). */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
}

/** Whether a name, or one of its words, begins with what was typed. */
export function beginsWith(name: string, typed: string): boolean {
  const [whole, start] = [foldName(name), foldName(typed)];
  return whole.startsWith(start) || whole.split(/[\s.@-]+/).some((word) => word.startsWith(start));
}
