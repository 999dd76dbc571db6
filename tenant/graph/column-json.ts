import {
  creatableType,
  type Field,
  type FieldOptions,
  type FieldType,
} from '../core/field-definition';
import { GraphError } from './graph-error';
import { objectOf, textOf, textsOf, type GraphJson } from './graph-route';

/** What says the type of a column: one key by its kind. Source: Graph reference, "columnDefinition". */
const facetOf = ({ type, options }: Field): GraphJson => {
  const multiple = type === 'MultiChoice';
  switch (type) {
    case 'Choice':
    case 'MultiChoice':
      return {
        choice: {
          allowTextEntry: false,
          choices: [...(options.choices ?? [])],
          displayAs: multiple ? 'checkBoxes' : 'dropDownMenu',
        },
      };
    case 'Boolean':
      return { boolean: {} };
    case 'DateTime':
      return {
        dateTime: {
          displayAs: 'default',
          format: options.displayFormat === 0 ? 'dateOnly' : 'dateTime',
        },
      };
    case 'Number':
    case 'Counter':
      return {
        number: {
          decimalPlaces: 'automatic',
          displayAs: 'number',
          ...(options.minimum === undefined ? {} : { minimum: options.minimum }),
          ...(options.maximum === undefined ? {} : { maximum: options.maximum }),
        },
      };
    case 'User':
      return {
        personOrGroup: {
          allowMultipleSelection: false,
          displayAs: 'nameWithPresence',
          chooseFromType: 'peopleOnly',
        },
      };
    case 'TaxonomyFieldType':
    case 'TaxonomyFieldTypeMulti':
      return {
        term: {
          allowMultipleValues: type === 'TaxonomyFieldTypeMulti',
          showFullyQualifiedName: false,
        },
      };
    case 'Note':
      return {
        text: {
          allowMultipleLines: true,
          appendChangesToExistingText: false,
          linesForEditing: 6,
          textType: options.richText === true ? 'richText' : 'plain',
        },
      };
    case 'Text':
      return {
        text: {
          allowMultipleLines: false,
          appendChangesToExistingText: false,
          linesForEditing: 0,
          maxLength: options.maxLength ?? 255,
        },
      };
    default:
      return {};
  }
};

/** A column as Graph shows it. */
export function columnJson(field: Field): GraphJson {
  return {
    columnGroup: field.options.group ?? 'Custom Columns',
    description: field.options.description ?? '',
    displayName: field.title,
    enforceUniqueValues: false,
    hidden: field.hidden,
    id: field.id,
    indexed: field.indexed,
    name: field.name,
    readOnly: field.readOnly,
    required: field.options.required === true,
    ...(field.options.defaultValue === undefined
      ? {}
      : { defaultValue: { value: field.options.defaultValue } }),
    ...facetOf(field),
  };
}

const BODY_KEYS = [
  'name',
  'displayName',
  'description',
  'columnGroup',
  'indexed',
  'hidden',
  'required',
];

const readFacet = (body: Record<string, unknown>): { type: FieldType; options: FieldOptions } => {
  const kinds = [
    'text',
    'choice',
    'boolean',
    'dateTime',
    'number',
    'personOrGroup',
    'term',
  ] as const;
  const kind = kinds.find((key) => key in body);
  const facet = kind === undefined ? {} : objectOf(body, kind);
  switch (kind) {
    case 'text':
      if (facet['allowMultipleLines'] === true) return { type: 'Note', options: {} };
      return {
        type: 'Text',
        options: typeof facet['maxLength'] === 'number' ? { maxLength: facet['maxLength'] } : {},
      };
    case 'choice':
      return {
        type: facet['displayAs'] === 'checkBoxes' ? 'MultiChoice' : 'Choice',
        options: { choices: textsOf(facet, 'choices') },
      };
    case 'boolean':
      return { type: 'Boolean', options: {} };
    case 'dateTime':
      return {
        type: 'DateTime',
        options: { displayFormat: facet['format'] === 'dateOnly' ? 0 : 1 },
      };
    case 'number':
      return {
        type: 'Number',
        options: {
          ...(typeof facet['minimum'] === 'number' ? { minimum: facet['minimum'] } : {}),
          ...(typeof facet['maximum'] === 'number' ? { maximum: facet['maximum'] } : {}),
        },
      };
    case 'personOrGroup':
      return { type: 'User', options: {} };
    default:
      // a managed-metadata column is made through SharePoint REST: Graph v1.0 needs a term store of its own for it
      throw new GraphError(400, 'invalidRequest', 'The type of the column is not supported.', true);
  }
};

/** A column that somebody asks for. @throws GraphError 400 */
export function readColumn(body: Record<string, unknown>) {
  const facets = ['text', 'choice', 'boolean', 'dateTime', 'number', 'personOrGroup', 'term'];
  const foreign = Object.keys(body).find((key) => ![...BODY_KEYS, ...facets].includes(key));
  if (foreign !== undefined)
    throw new GraphError(400, 'invalidRequest', `The property '${foreign}' cannot be set.`);
  const name = textOf(body, 'name');
  const { type, options } = readFacet(body);
  if (creatableType(type) === undefined)
    throw new GraphError(400, 'invalidRequest', 'The type of the column is not supported.');
  return {
    name,
    title: textOf(body, 'displayName', name),
    type,
    indexed: body['indexed'] === true,
    hidden: body['hidden'] === true,
    options: {
      ...options,
      ...(body['required'] === true ? { required: true } : {}),
      ...('description' in body ? { description: textOf(body, 'description') } : {}),
      ...('columnGroup' in body ? { group: textOf(body, 'columnGroup') } : {}),
    },
  };
}
