/** Keys whose words are rightly the same in English and in another language: names, signs, loans. */
export const sameInSeveralLanguages: ReadonlySet<string> = new Set([
  // Spanish says it like English
  'search.export.no',
]);
