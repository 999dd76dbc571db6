import { CoreError } from '../core/core-error';

/** One answer of the administration: an object, or nothing. */
export type AdminRoute = (body: unknown, url: URL) => object | Promise<object> | undefined;

/** A property of a body; undefined when there is none. */
export const field = (body: unknown, key: string): unknown =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[key] : undefined;

/** A property as a text. @throws CoreError value-invalid */
export const text = (body: unknown, key: string): string => {
  const value = field(body, key);
  if (typeof value !== 'string' || value === '')
    throw new CoreError('value-invalid', `'${key}' must be a text.`);
  return value;
};

/** A property as a text, where there is one. @throws CoreError value-invalid */
export const optionalText = (body: unknown, key: string): string | undefined =>
  field(body, key) === undefined ? undefined : text(body, key);

/** A property as a number of at least 0. @throws CoreError value-invalid */
export const number = (body: unknown, key: string): number => {
  const value = field(body, key);
  if (typeof value !== 'number' || value < 0)
    throw new CoreError('value-invalid', `'${key}' must be a number of at least 0.`);
  return value;
};

/** A property as an object of texts. @throws CoreError value-invalid */
export const textMap = (body: unknown, key: string): Record<string, string> => {
  const entries = Object.entries(field(body, key) ?? {}).map(([name, value]: [string, unknown]) => {
    if (typeof value !== 'string')
      throw new CoreError('value-invalid', `'${key}' must hold texts.`);
    return [name, value];
  });
  return Object.fromEntries(entries) as Record<string, string>;
};

/** A whole body as a list. @throws CoreError value-invalid */
export const list = (body: unknown, what: string): unknown[] => {
  if (!Array.isArray(body)) throw new CoreError('value-invalid', `${what} must be a JSON array.`);
  return body;
};
