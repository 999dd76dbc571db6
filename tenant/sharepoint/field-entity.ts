import {
  fieldTypeKinds,
  isMultiple,
  odataName,
  type Field,
  type FieldType,
} from '../core/field-definition';
import type { Entity, Json } from '../odata/entity';

const ENTITY_TYPES: Partial<Record<FieldType, string>> = {
  Text: 'SP.FieldText',
  Note: 'SP.FieldMultiLineText',
  DateTime: 'SP.FieldDateTime',
  Choice: 'SP.FieldChoice',
  MultiChoice: 'SP.FieldMultiChoice',
  Number: 'SP.FieldNumber',
  User: 'SP.FieldUser',
  UserMulti: 'SP.FieldUser',
  Lookup: 'SP.FieldLookup',
  LookupMulti: 'SP.FieldLookup',
  URL: 'SP.FieldUrl',
  TaxonomyFieldType: 'SP.Taxonomy.TaxonomyField',
  TaxonomyFieldTypeMulti: 'SP.Taxonomy.TaxonomyField',
};

const ofType = (field: Field): Record<string, Json> => {
  const { options } = field;
  switch (field.type) {
    case 'Choice':
    case 'MultiChoice':
      return { Choices: [...(options.choices ?? [])] };
    case 'Text':
      return { MaxLength: options.maxLength ?? 255 };
    case 'Note':
      return { RichText: options.richText ?? false };
    case 'Number':
      return { MinimumValue: options.minimum ?? null, MaximumValue: options.maximum ?? null };
    case 'DateTime':
      return { DisplayFormat: options.displayFormat ?? 0 };
    case 'User':
    case 'UserMulti':
      return { AllowMultipleValues: field.type === 'UserMulti' };
    case 'Lookup':
    case 'LookupMulti':
      return {
        AllowMultipleValues: field.type === 'LookupMulti',
        LookupField: options.lookupField ?? 'Title',
        LookupList: `{${options.lookupListId ?? ''}}`,
      };
    case 'URL':
      return { DisplayFormat: options.displayFormat ?? 0 };
    case 'TaxonomyFieldType':
    case 'TaxonomyFieldTypeMulti':
      return {
        AllowMultipleValues: field.type === 'TaxonomyFieldTypeMulti',
        SspId: options.sspId ?? null,
        TermSetId: options.termSetId ?? null,
        TextField: options.textFieldId ?? null,
      };
    default:
      return {};
  }
};

/** A column of a list, or of the site, as REST shows it. */
export function fieldEntity(field: Field, isSiteColumn = false): Entity {
  const owner = isSiteColumn ? 'Web' : `Web/Lists(guid'${field.listId}')`;
  return {
    type: ENTITY_TYPES[field.type] ?? 'SP.Field',
    path: `${owner}/Fields(guid'${field.id}')`,
    properties: {
      CanBeDeleted: !field.builtIn,
      DefaultValue: field.options.defaultValue ?? null,
      Description: field.options.description ?? '',
      EntityPropertyName: odataName(field.name),
      FieldTypeKind: fieldTypeKinds[field.type],
      Filterable: field.type !== 'Note' && !isMultiple(field.type),
      FromBaseType: field.builtIn,
      Group: field.options.group ?? 'Custom Columns',
      Hidden: field.hidden,
      Id: field.id,
      Indexed: field.indexed,
      InternalName: field.name,
      ReadOnlyField: field.readOnly,
      Required: field.options.required ?? false,
      StaticName: field.name,
      Title: field.title,
      TypeAsString: field.type,
      ...ofType(field),
    },
  };
}
