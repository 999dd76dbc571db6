import { CoreError } from '../core/core-error';
import {
  creatableTypeOfKind,
  fieldTypeKinds,
  isTaxonomy,
  odataName,
  type Field,
  type FieldOptions,
  type FieldType,
} from '../core/field-definition';
import { parseFieldXml, type FieldRequest } from '../core/field-schema';
import type { List } from '../core/list';
import type { Entity, Json } from '../odata/entity';
import type { Call } from './call';
import { objectIn, textIn } from './request-body';
import { operation, to, type Answer, type ResourceType } from './resource';

/** A column in its list. */
interface FieldSubject {
  list: List;
  field: Field;
}

const ENTITY_TYPES: Partial<Record<FieldType, string>> = {
  Text: 'SP.FieldText',
  Note: 'SP.FieldMultiLineText',
  DateTime: 'SP.FieldDateTime',
  Choice: 'SP.FieldChoice',
  MultiChoice: 'SP.FieldMultiChoice',
  Number: 'SP.FieldNumber',
  User: 'SP.FieldUser',
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
    case 'TaxonomyFieldType':
    case 'TaxonomyFieldTypeMulti':
      return {
        AllowMultipleValues: field.type === 'TaxonomyFieldTypeMulti',
        SspId: options.sspId ?? null,
        TermSetId: options.termSetId ?? null,
      };
    default:
      return {};
  }
};

const fieldEntity = (field: Field): Entity => ({
  type: ENTITY_TYPES[field.type] ?? 'SP.Field',
  path: `Web/Lists(guid'${field.listId}')/Fields(guid'${field.id}')`,
  properties: {
    CanBeDeleted: !field.builtIn,
    DefaultValue: field.options.defaultValue ?? null,
    Description: field.options.description ?? '',
    EntityPropertyName: odataName(field.name),
    FieldTypeKind: fieldTypeKinds[field.type],
    Filterable: field.type !== 'Note' && field.type !== 'TaxonomyFieldTypeMulti',
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
});

/** Body keys, the option they set and the type they must have. Keys that change nothing here are named too. */
const OPTION_KEYS: Readonly<Record<string, { option?: keyof FieldOptions; type: string }>> = {
  Description: { option: 'description', type: 'string' },
  Group: { option: 'group', type: 'string' },
  Required: { option: 'required', type: 'boolean' },
  DefaultValue: { option: 'defaultValue', type: 'string' },
  MaxLength: { option: 'maxLength', type: 'number' },
  MinimumValue: { option: 'minimum', type: 'number' },
  MaximumValue: { option: 'maximum', type: 'number' },
  RichText: { option: 'richText', type: 'boolean' },
  DisplayFormat: { option: 'displayFormat', type: 'number' },
  Choices: { option: 'choices', type: 'object' },
  AllowHyperlink: { type: 'boolean' },
  AppendOnly: { type: 'boolean' },
  NumberOfLines: { type: 'number' },
  RestrictedMode: { type: 'boolean' },
  DateTimeCalendarType: { type: 'number' },
  FriendlyDisplayFormat: { type: 'number' },
  SelectionMode: { type: 'number' },
};

const OWN_KEYS = ['Title', 'FieldTypeKind', 'Indexed', 'Hidden', 'StaticName'];

const readOptions = (body: Record<string, unknown>): FieldOptions => {
  const options: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(body)) {
    if (OWN_KEYS.includes(key)) continue;
    const known = OPTION_KEYS[key];
    if (!known) {
      throw new CoreError(
        'property-unknown',
        `The property '${key}' does not exist on type 'SP.Field'. Make sure to only use property names that are defined by the type.`
      );
    }
    if (typeof value !== known.type) {
      throw new CoreError(
        'property-unknown',
        `The property '${key}' has a value of the wrong type.`
      );
    }
    if (known.option) options[known.option] = value;
  }
  return options;
};

const readRequest = (body: Record<string, unknown>): Omit<FieldRequest, 'name'> => {
  const type = creatableTypeOfKind(Number(body['FieldTypeKind']));
  if (!type) {
    throw new CoreError(
      'field-invalid',
      `Columns of FieldTypeKind ${String(body['FieldTypeKind'])} cannot be added.`
    );
  }
  return {
    title: textIn(body, 'Title'),
    type,
    indexed: body['Indexed'] === true,
    hidden: body['Hidden'] === true,
    options: readOptions(body),
  };
};

const created = (field: Field): Answer => ({
  kind: 'entity',
  entity: fieldEntity(field),
  created: true,
});

const field: ResourceType<FieldSubject> = {
  name: 'field',
  verbs: {
    GET: (subject) => ({ kind: 'entity', entity: fieldEntity(subject.field) }),
    MERGE: (subject, call) => {
      const body = call.body();
      const flag = (key: string): boolean | undefined =>
        typeof body[key] === 'boolean' ? body[key] : undefined;
      const title = body['Title'];
      const indexed = flag('Indexed');
      const hidden = flag('Hidden');
      call.core.fields.update(call.actor, subject.list, subject.field, {
        ...(typeof title === 'string' ? { title } : {}),
        ...(indexed === undefined ? {} : { indexed }),
        ...(hidden === undefined ? {} : { hidden }),
        options: readOptions(body),
      });
      return { kind: 'empty' };
    },
    DELETE: (subject, call) => {
      call.core.fields.remove(call.actor, subject.list, subject.field);
      return { kind: 'empty' };
    },
  },
};

/** The columns of a list. */
export const fields: ResourceType<List> = {
  name: 'fields',
  verbs: {
    GET: (list, { core }) => ({
      kind: 'collection',
      entities: core.fields.all(list.id).map(fieldEntity),
    }),
    POST: (list, call) => created(call.core.fields.add(call.actor, list, readRequest(call.body()))),
  },
  key: to(
    () => field,
    (list, given, { core }) => ({ list, field: core.fields.byId(list.id, given.text()) })
  ),
  segments: {
    getbyid: to(
      () => field,
      (list, given, { core }) => ({ list, field: core.fields.byId(list.id, given.text()) })
    ),
    getbytitle: to(
      () => field,
      (list, given, { core }) => ({ list, field: core.fields.byTitle(list.id, given.text()) })
    ),
    getbyinternalnameortitle: to(
      () => field,
      (list, given, { core }) => ({ list, field: core.fields.byNameOrTitle(list.id, given.text()) })
    ),
    createfieldasxml: operation('fields/createfieldasxml', 'POST', (list, _, call) => {
      const request = parseFieldXml(textIn(objectIn(call.body(), 'parameters'), 'SchemaXml'));
      if (isTaxonomy(request.type)) requireTermStore(call, request);
      return created(call.core.fields.add(call.actor, list, request));
    }),
    addfield: operation('fields/addfield', 'POST', (list, _, call) =>
      created(
        call.core.fields.add(call.actor, list, readRequest(objectIn(call.body(), 'parameters')))
      )
    ),
  },
};

/** A managed-metadata column must point to this tenant's term store and to a set that exists. */
const requireTermStore = ({ core }: Call, { options }: FieldRequest): void => {
  if (options.sspId !== undefined && options.sspId !== core.terms.id()) {
    throw new CoreError('field-invalid', `The term store '${options.sspId}' does not exist.`);
  }
  core.terms.set(options.termSetId ?? '');
};
