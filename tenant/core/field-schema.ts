import { CoreError } from './core-error';
import { creatableType, isTaxonomy, type FieldOptions, type FieldType } from './field-definition';

/** A column somebody asks for. */
export interface FieldRequest {
  id?: string;
  name: string;
  title: string;
  type: FieldType;
  indexed: boolean;
  hidden: boolean;
  options: FieldOptions;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const unescapeXml = (text: string): string =>
  text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
    (whole, decimal: string, hex: string, name: string) => {
      if (decimal) return String.fromCodePoint(Number(decimal));
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      return ENTITIES[name] ?? whole;
    }
  );

const attributesOf = (tag: string): Map<string, string> => {
  const found = new Map<string, string>();
  for (const match of tag.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found.set((match[1] ?? '').toLowerCase(), unescapeXml(match[2] ?? match[3] ?? ''));
  }
  return found;
};

/** The value of a Customization/ArrayOfProperty entry: where a managed-metadata column names its set. */
const customProperty = (xml: string, name: string): string | undefined => {
  const pattern = new RegExp(`<Name>\\s*${name}\\s*</Name>\\s*<Value[^>]*>([^<]*)</Value>`, 'i');
  const value = pattern.exec(xml)?.[1]?.trim().replace(/[{}]/g, '').toLowerCase();
  return value === '' ? undefined : value;
};

/** Spaces and signs in an internal name are written as _xHHHH_; at most 32 characters stay. */
export function internalNameOf(title: string): string {
  const encoded = [...title]
    .map((sign) =>
      /[\p{L}\p{N}_]/u.test(sign)
        ? sign
        : `_x${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}_`
    )
    .join('');
  return encoded.slice(0, 32);
}

/**
 * Reads the XML of createFieldAsXml.
 * @throws CoreError field-invalid when the type is unknown, a name is missing, or a taxonomy column
 * names no term set
 */
export function parseFieldXml(xml: string): FieldRequest {
  const tag = /<Field\b([^>]*)>/i.exec(xml)?.[1];
  if (tag === undefined)
    throw new CoreError('field-invalid', 'The parameter SchemaXml is not a valid Field element.');
  const attributes = attributesOf(tag);
  const typeName = attributes.get('type') ?? '';
  const isMultiple = /^true$/i.test(attributes.get('mult') ?? '');
  const type = creatableType(
    isMultiple && /^(User|Lookup)$/.test(typeName) ? `${typeName}Multi` : typeName
  );
  if (!type) {
    throw new CoreError('field-invalid', `Field type ${typeName} is not installed properly.`);
  }
  const title = attributes.get('displayname') ?? attributes.get('name') ?? '';
  if (title === '')
    throw new CoreError('field-invalid', 'The field has no DisplayName and no Name.');
  const flag = (name: string): boolean => /^true$/i.test(attributes.get(name) ?? '');
  const options: FieldOptions = {};
  const set = <K extends keyof FieldOptions>(key: K, value: FieldOptions[K]): void => {
    if (value !== undefined) options[key] = value;
  };
  set('group', attributes.get('group'));
  set('description', attributes.get('description'));
  set('required', flag('required') || undefined);
  set('noCrawl', flag('nocrawl') || undefined);
  set('defaultValue', /<Default>([^<]*)<\/Default>/i.exec(xml)?.[1]);
  const numeric = (name: string): number | undefined =>
    attributes.has(name) ? Number(attributes.get(name)) : undefined;
  set('maxLength', numeric('maxlength'));
  set('minimum', numeric('min'));
  set('maximum', numeric('max'));
  if (type === 'Choice' || type === 'MultiChoice') {
    set(
      'choices',
      [...xml.matchAll(/<CHOICE>([^<]*)<\/CHOICE>/gi)].map((match) => unescapeXml(match[1] ?? ''))
    );
  }
  if (type === 'Lookup' || type === 'LookupMulti') {
    set('lookupListId', attributes.get('list')?.replace(/[{}]/g, '').toLowerCase());
    set('lookupField', attributes.get('showfield'));
  }
  if (isTaxonomy(type)) {
    const termSetId = customProperty(xml, 'TermSetId');
    if (termSetId === undefined) {
      throw new CoreError(
        'field-invalid',
        'A managed metadata column needs TermSetId in its Customization.'
      );
    }
    set('termSetId', termSetId);
    set('sspId', customProperty(xml, 'SspId'));
  }
  const id = attributes.get('id')?.replace(/[{}]/g, '').toLowerCase();
  return {
    ...(id === undefined ? {} : { id }),
    name: attributes.get('name') ?? attributes.get('staticname') ?? internalNameOf(title),
    title,
    type,
    indexed: flag('indexed'),
    hidden: flag('hidden'),
    options,
  };
}
