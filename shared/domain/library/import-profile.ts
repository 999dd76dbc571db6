/** A column that holds several labels in one text, or a JSON array of labels. */
export interface LabelColumn {
  readonly column: string;
  /** What stands between two labels of a text. */
  readonly separator: string;
  /** Set where labels contain the separator: then only known labels say where one ends. */
  readonly labelsContainSeparator?: boolean;
}

/** A line of a record sheet: a heading and the column that fills it. */
export interface SheetLine {
  readonly heading: string;
  readonly column: string;
  /** For columns that hold a list of objects: the property that names each. */
  readonly nameProperty?: string;
}

/** The columns of a source that say more about a document; each may be missing in a list. */
export interface DetailColumns {
  readonly mission: string;
  readonly frameworks: string;
  readonly readers: string;
  readonly exposure: string;
  readonly work: string;
  readonly length: string;
  readonly pages: string;
  readonly lifecycle: string;
  readonly verifiedOn: string;
  readonly verifiedBy: string;
  readonly author: string;
  readonly owner: string;
}

/** How the columns of a source become a record of the hub. */
export interface ImportProfile {
  readonly name: string;
  /** A source whose columns include all of these has this profile. */
  readonly recognisedBy: readonly string[];
  readonly id: string;
  readonly title: string;
  /** Columns whose values, joined, say in short what the document is about. */
  readonly summary: readonly string[];
  readonly year: string;
  readonly themes: readonly LabelColumn[];
  readonly countries: readonly LabelColumn[];
  readonly types: readonly LabelColumn[];
  readonly languages: readonly LabelColumn[];
  /** Type of every record of a source that has no column for it, as the end of its key. */
  readonly typeOfAll?: string;
  readonly file?: string;
  readonly audience?: string;
  /** Columns for the details of a document, where the source has any. */
  readonly details?: DetailColumns;
  /** Words by which the source says that it does not know. */
  readonly absent: readonly string[];
  /** The lines of the sheet that stands for a record without a file. */
  readonly sheet?: readonly SheetLine[];
}

/** The hub's own form, which people fill in a spreadsheet. */
export const hubProfile: ImportProfile = {
  name: 'hub',
  recognisedBy: ['id', 'title', 'themes', 'countries', 'type', 'year', 'languages', 'file'],
  id: 'id',
  title: 'title',
  summary: ['summary'],
  year: 'year',
  themes: [{ column: 'themes', separator: ';' }],
  countries: [{ column: 'countries', separator: ';' }],
  types: [{ column: 'type', separator: ';' }],
  languages: [{ column: 'languages', separator: ';' }],
  file: 'file',
  audience: 'audience',
  details: {
    mission: 'mission',
    frameworks: 'frameworks',
    readers: 'readers',
    exposure: 'exposure',
    work: 'work',
    length: 'length',
    pages: 'pages',
    lifecycle: 'lifecycle',
    verifiedOn: 'verified_on',
    verifiedBy: 'verified_by',
    author: 'author',
    owner: 'owner',
  },
  absent: [],
};

/** The export of the organisation's public evaluation repository: metadata without the reports. */
export const evaluationsProfile: ImportProfile = {
  name: 'iom-evaluations',
  recognisedBy: ['id', 'Title', 'Year', 'Migration Thematic Areas', 'Countries Covered'],
  id: 'id',
  title: 'Title',
  summary: ['Type of Evaluation Timing', 'Evaluation Coverage', 'Regions Covered', 'Donor'],
  year: 'Year',
  themes: [
    { column: 'Migration Thematic Areas', separator: ',', labelsContainSeparator: true },
    { column: 'Relevant Crosscutting Themes', separator: ',', labelsContainSeparator: true },
  ],
  countries: [{ column: 'Countries Covered', separator: ',', labelsContainSeparator: true }],
  types: [],
  typeOfAll: 'evaluation',
  languages: [{ column: 'Languages', separator: ',' }],
  absent: ['nan', 'Not available', 'Not specified', 'Not applicable'],
  sheet: [
    { heading: 'Reference year', column: 'Year' },
    { heading: 'Date of publication', column: 'Date of Publication' },
    { heading: 'Evaluated period, from', column: 'Evaluation Period From Date' },
    { heading: 'Evaluated period, to', column: 'Evaluation Period To Date' },
    { heading: 'Countries', column: 'Countries Covered' },
    { heading: 'Regions', column: 'Regions Covered' },
    { heading: 'Thematic areas', column: 'Migration Thematic Areas' },
    { heading: 'Cross-cutting themes', column: 'Relevant Crosscutting Themes' },
    { heading: 'Donor', column: 'Donor' },
    { heading: 'Project code', column: 'Project Code' },
    { heading: 'Coverage', column: 'Evaluation Coverage' },
    { heading: 'Scope of the evaluation', column: 'Type of Evaluation Scope' },
    { heading: 'Timing of the evaluation', column: 'Type of Evaluation Timing' },
    { heading: 'Evaluator', column: 'Type of Evaluator' },
    { heading: 'Level', column: 'Level of Evaluation' },
    { heading: 'Languages', column: 'Languages' },
    { heading: 'Documents of the evaluation', column: 'files', nameProperty: 'file_name' },
  ],
};

export const importProfiles: readonly ImportProfile[] = [hubProfile, evaluationsProfile];

/**
 * The profile that a source has by its columns; the one with most columns where several fit.
 * @param columns the columns of the source
 */
export function recogniseProfile(columns: readonly string[]): ImportProfile | undefined {
  const present = new Set(columns);
  return importProfiles
    .filter((profile) => profile.recognisedBy.every((column) => present.has(column)))
    .sort((a, b) => b.recognisedBy.length - a.recognisedBy.length)[0];
}
