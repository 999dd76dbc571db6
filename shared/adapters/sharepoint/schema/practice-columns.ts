import { columns } from './library-names';
import { practiceContentType, publishedColumns, recordColumns } from './practice-names';
import type { ColumnDeclaration, ContentTypeDeclaration } from './site-schema';

/** Found by its words. */
function note(internalName: string, title: string, description: string): ColumnDeclaration {
  return { type: 'Note', internalName, title, description };
}

/** For the hub itself: its names of properties would be words that search finds. */
function hidden(
  type: 'Text' | 'Note',
  internalName: string,
  title: string,
  description: string
): ColumnDeclaration {
  return { type, internalName, title, description, isUncrawled: true };
}

/** Columns of the site that published practices have beside those of documents. */
export const practiceSiteColumns: readonly ColumnDeclaration[] = [
  hidden(
    'Text',
    publishedColumns.kind,
    'Practice kind',
    'Good practice, lesson learned, and so on.'
  ),
  note(publishedColumns.textEs, 'Practice (Spanish)', 'All texts, to be found by their words.'),
  note(publishedColumns.textPt, 'Practice (Portuguese)', 'All texts, to be found by their words.'),
  note(publishedColumns.textEn, 'Practice (English)', 'All texts, to be found by their words.'),
  {
    type: 'Number',
    internalName: publishedColumns.reuses,
    title: 'Reuses',
    description: 'How often colleagues have used it.',
  },
  hidden('Note', publishedColumns.keys, 'Practice keys', 'Themes and countries. Do not edit.'),
  hidden('Note', publishedColumns.files, 'Practice files', 'What its files are. Do not edit.'),
  hidden(
    'Text',
    publishedColumns.mark,
    'Practice fingerprint',
    'Whether it is whole. Do not edit.'
  ),
  ...recordColumns.map((internalName, index) =>
    hidden(
      'Note',
      internalName,
      `Practice record ${index + 1}`,
      'Written by the hub. Do not edit by hand.'
    )
  ),
];

/** A published practice: Item (0x01) with the hub's columns. */
export const hubPractice: ContentTypeDeclaration = {
  id: '0x01004F7C1A92E3B84D6FA05D7E1B9C284A60',
  name: practiceContentType,
  description: 'A good practice or lesson learned that colleagues have reviewed.',
  columns: [
    ...[columns.themes, columns.countries, columns.mission, columns.type, columns.languages],
    ...[columns.year, columns.summary, columns.authors, columns.owner, columns.frameworks],
    ...[columns.exposure, columns.workId, columns.lifecycle, columns.verifiedOn],
    ...practiceSiteColumns.map(({ internalName }) => internalName),
  ],
};
