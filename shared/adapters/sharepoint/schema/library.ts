import { groups } from './groups';
import { columns, libraryTitle, libraryUrlName } from './library-names';
import type { LibraryDeclaration } from './site-schema';
import { countries, documentTypes, languages, themes } from './terms';

/** The documents of the hub. */
export const hubLibrary: LibraryDeclaration = {
  title: libraryTitle,
  urlName: libraryUrlName,
  description: 'Documents of the Regional KM Hub, tagged with the organisation’s terms.',
  columns: [
    {
      type: 'TaxonomyFieldTypeMulti',
      internalName: columns.themes,
      title: 'Themes',
      description: 'What the document is about.',
      termSetName: themes.name,
    },
    {
      type: 'TaxonomyFieldTypeMulti',
      internalName: columns.countries,
      title: 'Countries and missions',
      description: 'Where it applies.',
      termSetName: countries.name,
    },
    {
      type: 'TaxonomyFieldType',
      internalName: columns.type,
      title: 'Document type',
      description: 'What kind of document it is.',
      termSetName: documentTypes.name,
    },
    {
      type: 'TaxonomyFieldTypeMulti',
      internalName: columns.languages,
      title: 'Languages',
      description: 'Languages that the document is written in.',
      termSetName: languages.name,
    },
    {
      type: 'Number',
      internalName: columns.year,
      title: 'Reference year',
      description: 'Year that the document speaks of; its age is counted from here.',
      isIndexed: true,
    },
    {
      type: 'Note',
      internalName: columns.summary,
      title: 'Summary',
      description: 'The document in a few lines.',
    },
    {
      type: 'Text',
      internalName: columns.sourceId,
      title: 'Source record',
      description: 'Identity of the record that the document was imported from.',
      isIndexed: true,
    },
    {
      type: 'Text',
      internalName: columns.sourceHash,
      title: 'Source fingerprint',
      description: 'Tells the import whether the record has changed. Do not edit.',
    },
  ],
  grants: [
    { group: groups.readers, role: 'read' },
    { group: groups.contributors, role: 'contribute' },
    { group: groups.reviewers, role: 'read' },
    { group: groups.specialists, role: 'read' },
    { group: groups.team, role: 'edit' },
    { group: groups.administrators, role: 'fullControl' },
  ],
};
