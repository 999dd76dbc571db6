import { CoreError } from '../core/core-error';
import { ODataError } from '../odata/odata-error';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Drops metadata and unwraps `{results:[…]}`, so that all envelopes look alike from here on. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  if (Array.isArray(value['results'])) return value['results'].map(plain);
  const cleaned: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (key !== '__metadata' && !/(^|[@.])odata\.(type|id|etag|editLink|metadata)$/.test(key)) {
      cleaned[key] = plain(inner);
    }
  }
  return cleaned;
};

/**
 * Reads a JSON body.
 * @returns an empty object for an empty body
 * @throws ODataError with SharePoint's words for broken JSON
 */
export function readJsonBody(bytes: Uint8Array): Record<string, unknown> {
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') return {};
  try {
    const value = plain(JSON.parse(text));
    if (isObject(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new ODataError('Invalid JSON. A token was not recognized in the JSON content.');
}

/** A property of a body as an object; empty when it is none. */
export function objectIn(body: Record<string, unknown>, key: string): Record<string, unknown> {
  const value = body[key];
  return isObject(value) ? value : {};
}

/** A property of a body as text. @throws ODataError when it is missing or no text */
export function textIn(body: Record<string, unknown>, key: string): string {
  const value = body[key];
  if (typeof value !== 'string')
    throw new ODataError(`The property '${key}' is missing or is not a text.`);
  return value;
}

/** Properties that a body may hold, with the type they must have and what they set, if anything. */
export type PropertyRules<Change> = Readonly<
  Record<string, { type: string; sets?: keyof Change & string }>
>;

/**
 * The change that a body asks for.
 * @param typeName SharePoint's name of what is changed, such as `SP.View`
 * @throws CoreError property-unknown for a property that is not known or has another type
 */
export function readPropertyChange<Change extends object>(
  rules: PropertyRules<Change>,
  typeName: string,
  body: Record<string, unknown>
): Partial<Change> {
  const change: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(body)) {
    const rule = rules[key];
    if (!rule || typeof value !== rule.type) {
      throw new CoreError(
        'property-unknown',
        `The property '${key}' does not exist on type '${typeName}' or has a value of the wrong type.`
      );
    }
    if (rule.sets) change[rule.sets] = value;
  }
  // each value has the type that its rule names
  return change as Partial<Change>;
}
