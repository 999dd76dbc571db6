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
 */
export function columnXml(column: ColumnDeclaration, binding?: TermBinding): string {
  const attributes: Readonly<Record<string, string>> = {
    Type: column.type,
    Name: column.internalName,
    StaticName: column.internalName,
    DisplayName: column.title,
    Description: column.description,
    ...(column.isIndexed ? { Indexed: 'TRUE' } : {}),
    ...kindAttributes(column),
  };
  const written = Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeXml(value)}"`)
    .join(' ');
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
