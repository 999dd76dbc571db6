import type { ColumnDeclaration } from '../schema/site-schema';

/** What ties a column to its terms. */
export interface TermBinding {
  readonly termStoreId: string;
  readonly termSetId: string;
}

/**
 * A column as SharePoint's field XML. `Name` and `StaticName` fix the internal name, which would
 * otherwise be made from the title and never change again.
 * @param binding for columns of terms
 * @param more for columns of the site: the group that they stand under; and the id, where a list has
 *   the column already, so that SharePoint takes it for the same one
 */
export function columnXml(
  column: ColumnDeclaration,
  binding?: TermBinding,
  more: { readonly Group?: string; readonly ID?: string } = {}
): string {
  const attributes: Readonly<Record<string, string>> = {
    ...more,
    Type: column.type,
    Name: column.internalName,
    StaticName: column.internalName,
    DisplayName: column.title,
    Description: column.description,
    ...kindAttributes(column),
    // As the site's own page of searchable columns writes it (unverified for XML).
    ...('isUncrawled' in column && column.isUncrawled ? { NoCrawl: 'TRUE' } : {}),
  };
  const written = Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeXml(value)}"`)
    .join(' ');
  if (column.type === 'Choice') {
    const choices = column.choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`);
    return `<Field ${written}><CHOICES>${choices.join('')}</CHOICES></Field>`;
  }
  if (!binding) return `<Field ${written} />`;
  const properties = [
    property('SspId', binding.termStoreId),
    property('TermSetId', binding.termSetId),
  ].join('');
  const customization = `<Customization><ArrayOfProperty>${properties}</ArrayOfProperty></Customization>`;
  return `<Field ${written}>${customization}</Field>`;
}

function kindAttributes(column: ColumnDeclaration): Readonly<Record<string, string>> {
  switch (column.type) {
    case 'TaxonomyFieldTypeMulti':
      return { Mult: 'TRUE' };
    case 'TaxonomyFieldType':
      return {};
    case 'Text':
      return { MaxLength: '255' };
    case 'Note':
      return { NumLines: '6', RichText: 'FALSE', UnlimitedLengthInDocumentLibrary: 'TRUE' };
    case 'Number':
      return { Decimals: '0' };
    case 'DateTime':
      return { Format: 'DateOnly' };
    case 'Choice':
      return { Format: 'Dropdown', FillInChoice: 'FALSE' };
    case 'User':
      return { UserSelectionMode: 'PeopleOnly' };
    case 'UserMulti':
      return { UserSelectionMode: 'PeopleOnly', Mult: 'TRUE' };
  }
}

/** The names of the two schemas are part of the format that the taxonomy column reads. */
function property(name: string, id: string): string {
  const value =
    '<Value xmlns:q1="http://www.w3.org/2001/XMLSchema" p4:type="q1:string" ' +
    `xmlns:p4="http://www.w3.org/2001/XMLSchema-instance">${escapeXml(id)}</Value>`;
  return `<Property><Name>${name}</Name>${value}</Property>`;
}

function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
