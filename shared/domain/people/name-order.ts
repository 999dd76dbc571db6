/** Made once, since making it costs more than a thousand comparisons. */
const collator = new Intl.Collator('es');

/** Names as people look them up, whatever the language of the reader: the order is the same for all. */
export function compareNames(
  one: { readonly name: string },
  other: { readonly name: string }
): number {
  return collator.compare(one.name, other.name);
}
