import { CoreError } from '../core/core-error';
import {
  creatableTypeOfKind,
  isTaxonomy,
  type Field,
  type FieldOptions,
  type FieldType,
} from '../core/field-definition';
import { parseFieldXml, type FieldRequest } from '../core/field-schema';
import type { FieldOwner } from '../core/fields';
import type { Call } from './call';
import { fieldEntity } from './field-entity';
import { objectIn, textIn } from './request-body';
import { operation, to, type Answer, type ResourceType } from './resource';

/** Where columns are: in a list, or in the site, whose columns lists and content types take over. */
export interface FieldHome {
  owner: FieldOwner;
  isSite: boolean;
}

/** A column in its place. */
interface FieldSubject extends FieldHome {
  field: Field;
}

/** The columns of the site itself. */
export function siteColumns({ web }: Call): FieldHome {
  return { owner: { id: web.id, scopeId: web.scopeId, itemCount: 0 }, isSite: true };
}

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
  AllowMultipleValues: { type: 'boolean' },
  LookupListId: { option: 'lookupListId', type: 'string' },
  LookupList: { option: 'lookupListId', type: 'string' },
  LookupFieldName: { option: 'lookupField', type: 'string' },
  LookupField: { option: 'lookupField', type: 'string' },
  LookupWebId: { type: 'string' },
  IsCalculatedField: { type: 'boolean' },
  PrimaryFieldId: { type: 'object' },
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

/** The type that holds several values of the kind. */
const multipleOf = (type: FieldType | undefined): FieldType | undefined =>
  type === 'User' ? 'UserMulti' : type === 'Lookup' ? 'LookupMulti' : type;

const readRequest = (body: Record<string, unknown>): Omit<FieldRequest, 'name'> => {
  const single = creatableTypeOfKind(Number(body['FieldTypeKind']));
  const type = body['AllowMultipleValues'] === true ? multipleOf(single) : single;
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

const created = (field: Field, isSite: boolean): Answer => ({
  kind: 'entity',
  entity: fieldEntity(field, isSite),
  created: true,
});

const field: ResourceType<FieldSubject> = {
  name: 'field',
  verbs: {
    GET: (subject) => ({ kind: 'entity', entity: fieldEntity(subject.field, subject.isSite) }),
    MERGE: (subject, call) => {
      const body = call.body();
      const flag = (key: string): boolean | undefined =>
        typeof body[key] === 'boolean' ? body[key] : undefined;
      const title = body['Title'];
      const indexed = flag('Indexed');
      const hidden = flag('Hidden');
      call.core.fields.update(call.actor, subject.owner, subject.field, {
        ...(typeof title === 'string' ? { title } : {}),
        ...(indexed === undefined ? {} : { indexed }),
        ...(hidden === undefined ? {} : { hidden }),
        options: readOptions(body),
      });
      return { kind: 'empty' };
    },
    DELETE: (subject, call) => {
      call.core.fields.remove(call.actor, subject.owner, subject.field);
      return { kind: 'empty' };
    },
  },
};

const add = (home: FieldHome, call: Call, body: Record<string, unknown>): Answer => {
  const request = readRequest(body);
  if (isLookup(request.type)) requireLookupList(call, request);
  return created(call.core.fields.add(call.actor, home.owner, request), home.isSite);
};

/** The columns of a list, or of the site. */
export const fields: ResourceType<FieldHome> = {
  name: 'fields',
  verbs: {
    GET: ({ owner, isSite }, { core }) => ({
      kind: 'collection',
      entities: core.fields.all(owner.id).map((one) => fieldEntity(one, isSite)),
    }),
    POST: (home, call) => add(home, call, call.body()),
  },
  key: to(
    () => field,
    (home, given, { core }) => ({ ...home, field: core.fields.byId(home.owner.id, given.text()) })
  ),
  segments: {
    getbyid: to(
      () => field,
      (home, given, { core }) => ({ ...home, field: core.fields.byId(home.owner.id, given.text()) })
    ),
    getbytitle: to(
      () => field,
      (home, given, { core }) => ({
        ...home,
        field: core.fields.byTitle(home.owner.id, given.text()),
      })
    ),
    getbyinternalnameortitle: to(
      () => field,
      (home, given, { core }) => ({
        ...home,
        field: core.fields.byNameOrTitle(home.owner.id, given.text()),
      })
    ),
    createfieldasxml: operation('fields/createfieldasxml', 'POST', (home, _, call) => {
      const request = parseFieldXml(textIn(objectIn(call.body(), 'parameters'), 'SchemaXml'));
      if (isTaxonomy(request.type)) requireTermStore(call, request);
      if (isLookup(request.type)) requireLookupList(call, request);
      return created(call.core.fields.add(call.actor, home.owner, request), home.isSite);
    }),
    addfield: operation('fields/addfield', 'POST', (home, _, call) =>
      add(home, call, objectIn(call.body(), 'parameters'))
    ),
  },
};

const isLookup = (type: FieldType): boolean => type === 'Lookup' || type === 'LookupMulti';

/** A lookup column must point to a list of this site. @throws CoreError list-not-found */
const requireLookupList = (
  { core, actor, web }: Call,
  { options }: Pick<FieldRequest, 'options'>
): void => {
  const listId = (options.lookupListId ?? '').replace(/[{}]/g, '').toLowerCase();
  options.lookupListId = core.lists.byId(actor, web, listId).id;
};

/** A managed-metadata column must point to this tenant's term store and to a set that exists. */
const requireTermStore = ({ core }: Call, { options }: FieldRequest): void => {
  if (options.sspId !== undefined && options.sspId !== core.terms.id()) {
    throw new CoreError('field-invalid', `The term store '${options.sspId}' does not exist.`);
  }
  core.terms.set(options.termSetId ?? '');
};
