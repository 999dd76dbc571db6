declare const kind: unique symbol;

/** An identity that cannot be mixed up with another kind: `Id<'term'>` is not an `Id<'document'>`. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

/** Marks text that came from outside (a list item, a term store) as an identity of its kind. */
export function asId<Kind extends string>(value: string): Id<Kind> {
  return value as Id<Kind>;
}

/**
 * A new identity in the form of a UUID version 4 (RFC 9562). It names things; it is not a secret.
 *
 * @param random values from 0 to below 1; a test gives its own to get the same ids each time.
 */
export function newId<Kind extends string>(random: () => number = Math.random): Id<Kind> {
  const digits = Array.from({ length: 32 }, (_, position) => {
    const digit = Math.floor(random() * 16);
    if (position === 12) {
      return '4';
    }
    return (position === 16 ? (digit & 0x3) | 0x8 : digit).toString(16);
  }).join('');
  return asId<Kind>(
    [
      digits.slice(0, 8),
      digits.slice(8, 12),
      digits.slice(12, 16),
      digits.slice(16, 20),
      digits.slice(20),
    ].join('-')
  );
}
