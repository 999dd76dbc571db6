/** Deeper than any input of the hub. */
const deepest = 32;
const forbiddenKeys = ['__proto__', 'constructor', 'prototype'];

/**
 * Reads JSON that came from outside.
 * @returns undefined where it is no JSON, or holds what no honest client sends: keys that would change
 *   the prototype of an object, numbers that JavaScript cannot hold, half characters
 */
export function readSafeJson(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isSafe(value) ? { value } : undefined;
  } catch {
    return undefined;
  }
}

function isSafe(value: unknown, depth = 0): boolean {
  if (depth > deepest) return false;
  if (typeof value === 'string') return !/\p{Surrogate}/u.test(value);
  if (typeof value === 'number') {
    return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  }
  if (Array.isArray(value)) return value.every((entry) => isSafe(entry, depth + 1));
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(
    ([key, entry]) => !forbiddenKeys.includes(key) && isSafe(key, depth) && isSafe(entry, depth + 1)
  );
}
