import { CoreError } from './core-error';
import { toIsoSeconds } from './clock';
import type { Field } from './field-definition';
import type { SiteUsers } from './site-users';
import type { StoredValue } from './stored-value';
import type { TermValues } from './term-values';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MAXIMUM_TEXT = 255;

interface ValueContext {
  users: SiteUsers;
  termValues: TermValues;
}

const invalid = (message: string): CoreError => new CoreError('value-invalid', message);

const asText = (field: Field, value: unknown): string => {
  if (typeof value !== 'string') throw invalid(`Column '${field.title}' takes a text.`);
  const longest = field.type === 'Text' ? (field.options.maxLength ?? MAXIMUM_TEXT) : Infinity;
  if (value.length > longest) {
    throw invalid(
      `Invalid text value.\n\nA text field contains invalid data. Column '${field.title}' takes at most ${longest} characters.`
    );
  }
  return value;
};

const asNumber = (field: Field, value: unknown): number => {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw invalid(`Only numbers can go here: column '${field.title}'.`);
  }
  const { minimum = -Infinity, maximum = Infinity } = field.options;
  if (value < minimum || value > maximum) {
    throw invalid(
      `The value of column '${field.title}' is not between its minimum and its maximum.`
    );
  }
  return value;
};

const asMoment = (field: Field, value: unknown): string => {
  const moment = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(moment))
    throw invalid(`You must specify a valid date: column '${field.title}'.`);
  return toIsoSeconds(moment);
};

const asChoices = (field: Field, value: unknown): readonly string[] => {
  if (
    !Array.isArray(value) ||
    !value.every((entry): entry is string => typeof entry === 'string')
  ) {
    throw invalid(`Column '${field.title}' takes a collection of texts.`);
  }
  return value;
};

const asUser = (field: Field, value: unknown, { users }: ValueContext): number => {
  if (typeof value !== 'number' || !users.peek(value)) {
    throw invalid(`Invalid user id in column '${field.title}'.`);
  }
  return value;
};

/** Items of another list, or people; SharePoint takes the ids as they are. */
const asIds = (field: Field, value: unknown, context: ValueContext): readonly number[] => {
  const ids = Array.isArray(value) ? value : [];
  if (!Array.isArray(value) || !ids.every((id): id is number => Number.isInteger(id))) {
    throw invalid(`Column '${field.title}' takes a collection of ids.`);
  }
  return field.type === 'UserMulti' ? ids.map((id) => asUser(field, id, context)) : ids;
};

const asLookup = (field: Field, value: unknown): number => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1)
    throw invalid(`Column '${field.title}' takes the id of an item.`);
  return value;
};

/** A link as SharePoint keeps it: address and words with a comma between, commas of the address doubled. */
const asLink = (field: Field, value: unknown): string => {
  const link = typeof value === 'object' && value !== null && 'Url' in value ? value : undefined;
  const address = link?.Url;
  if (typeof address !== 'string' || !/^(https?:\/\/|mailto:|\/)/i.test(address)) {
    throw invalid(`Invalid URL: column '${field.title}' takes an object with Url and Description.`);
  }
  const words = link && 'Description' in link ? link.Description : undefined;
  return `${address.replaceAll(',', ',,')}, ${typeof words === 'string' && words !== '' ? words : address}`;
};

const asTerm = (field: Field, value: unknown, { termValues }: ValueContext): StoredValue => {
  const guid =
    typeof value === 'object' && value !== null && 'TermGuid' in value ? value.TermGuid : undefined;
  if (typeof guid !== 'string' || !GUID.test(guid)) {
    throw invalid(`Column '${field.title}' takes an object with Label, TermGuid and WssId.`);
  }
  return termValues.take(field, guid);
};

/** An empty value is stored as null; a required column refuses it. */
const checkRequired = (field: Field, value: StoredValue): StoredValue => {
  if (value === null && field.options.required === true) {
    throw invalid(`You must specify a value for this required field: '${field.title}'.`);
  }
  return value;
};

/**
 * Reads a value of a REST body.
 * @throws CoreError value-invalid. Several terms cannot be written this way: SharePoint takes them
 * through the hidden note column or validateUpdateListItem only.
 */
export function readRestValue(field: Field, value: unknown, context: ValueContext): StoredValue {
  if (value === null || value === undefined || value === '') return checkRequired(field, null);
  switch (field.type) {
    case 'Text':
    case 'Note':
    case 'Choice':
    case 'File':
      return asText(field, value);
    case 'Number':
      return asNumber(field, value);
    case 'Boolean':
      if (typeof value !== 'boolean') throw invalid(`Column '${field.title}' takes true or false.`);
      return value;
    case 'DateTime':
      return asMoment(field, value);
    case 'MultiChoice':
      return asChoices(field, value);
    case 'User':
      return asUser(field, value, context);
    case 'Lookup':
      return asLookup(field, value);
    case 'UserMulti':
    case 'LookupMulti':
      return asIds(field, value, context);
    case 'URL':
      return asLink(field, value);
    case 'ContentTypeId':
      return asText(field, value);
    case 'TaxonomyFieldType':
      return asTerm(field, value, context);
    default:
      throw invalid(
        `Column '${field.title}' of type '${field.type}' cannot be written as an item property.`
      );
  }
}

const LOCAL_MOMENT = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d{2})\s*(AM|PM)?)?$/i;

/** A day of the site's locale (en-US), with or without a time; ISO is taken as well. */
const parseLocalMoment = (field: Field, text: string): string => {
  if (/^\d{4}-\d\d-\d\d/.test(text)) return asMoment(field, text);
  const [, month = '', day = '', year = '', hour = '0', minute = '0', half = ''] =
    LOCAL_MOMENT.exec(text.trim()) ?? [];
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (/pm/i.test(half) ? 12 : 0);
  const moment = new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(day), hours, Number(minute))
  );
  // a day that does not exist would roll over into another month
  const isReal = month !== '' && moment.getUTCMonth() === Number(month) - 1;
  return asMoment(field, isReal ? moment.toISOString() : '');
};

const userKeys = (field: Field, text: string): string[] => {
  try {
    const entries: unknown = JSON.parse(text.replace(/'/g, '"'));
    if (Array.isArray(entries)) return entries.map((entry: { Key?: unknown }) => String(entry.Key));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw invalid(
    `Column '${field.title}' takes a list like [{'Key':'i:0#.f|membership|ana@example.org'}].`
  );
};

/** `1;#Lima;#2;#Cusco`: ids and the texts they show, in turns. */
const lookupIds = (field: Field, text: string): number[] =>
  text
    .split(';#')
    .filter((_, index) => index % 2 === 0)
    .map((id) => asLookup(field, Number(id)));

/**
 * Reads the text of the hidden note column beside a managed-metadata column: `-1;#Label|guid` for each
 * term, with `;#` between.
 * @throws CoreError value-invalid
 */
export function readNoteValue(field: Field, value: unknown, context: ValueContext): StoredValue {
  const text = typeof value === 'string' ? value : '';
  const pairs = text.split(';#').filter((piece) => piece.includes('|'));
  if (value !== null && text !== '' && pairs.length === 0)
    throw invalid(`Column '${field.title}' takes -1;#Label|guid and not '${text}'.`);
  return readFormValue(field, pairs.map((pair) => `${pair};`).join(''), context);
}

const termGuids = (field: Field, text: string): string[] => {
  const pairs = text.split(';').filter((pair) => pair.trim() !== '');
  return pairs.map((pair) => {
    const guid = pair.slice(pair.lastIndexOf('|') + 1).trim();
    if (!pair.includes('|') || !GUID.test(guid)) {
      throw invalid(`Column '${field.title}' takes Label|guid;Label|guid; and not '${text}'.`);
    }
    return guid;
  });
};

/**
 * Reads a value of validateUpdateListItem, where everything is text in the site's locale.
 * @throws CoreError value-invalid
 */
export function readFormValue(field: Field, text: string, context: ValueContext): StoredValue {
  if (text === '') return checkRequired(field, null);
  switch (field.type) {
    case 'Number':
      return asNumber(field, /^-?[\d,]*\.?\d+$/.test(text) ? Number(text.replace(/,/g, '')) : text);
    case 'Boolean':
      if (!/^(1|0|true|false|yes|no)$/i.test(text))
        throw invalid(`Column '${field.title}' takes 1 or 0.`);
      return /^(1|true|yes)$/i.test(text);
    case 'DateTime':
      return parseLocalMoment(field, text);
    case 'MultiChoice':
      return text.split(';#').filter((choice) => choice !== '');
    case 'User':
      return context.users.ensure(userKeys(field, text)[0] ?? '').id;
    case 'UserMulti':
      return userKeys(field, text).map((key) => context.users.ensure(key).id);
    case 'Lookup':
      return asLookup(field, Number(text.split(';#')[0]));
    case 'LookupMulti':
      return lookupIds(field, text);
    case 'URL': {
      const [address = '', words = ''] = text.split(/,\s+(.*)/s);
      return asLink(field, { Url: address, Description: words });
    }
    case 'TaxonomyFieldType': {
      const [guid, ...more] = termGuids(field, text);
      if (guid === undefined || more.length > 0)
        throw invalid(`Column '${field.title}' takes one term.`);
      return context.termValues.take(field, guid);
    }
    case 'TaxonomyFieldTypeMulti':
      return [...new Set(termGuids(field, text))].map((guid) =>
        context.termValues.take(field, guid)
      );
    default:
      return readRestValue(field, text, context);
  }
}
