/** Names of programs and formats; they are the same in every language. */
const NAMES: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  doc: 'Word (DOC)',
  xlsx: 'Excel',
  xls: 'Excel (XLS)',
  pptx: 'PowerPoint',
  ppt: 'PowerPoint (PPT)',
};

/**
 * What people call a format.
 * @param ending ending of the file's name, without the dot
 */
export function formatName(ending: string): string {
  const known = ending.toLowerCase();
  return Object.hasOwn(NAMES, known) ? (NAMES[known] ?? ending) : ending.toUpperCase();
}
