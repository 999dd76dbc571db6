/**
 * Languages of the region that the platform has no name for, by their own names, which are the same
 * in Spanish, Portuguese and English.
 */
const regional: Readonly<Record<string, string>> = {
  acu: 'Achuar',
  agr: 'Awajún',
  cab: 'Garífuna',
  cni: 'Asháninka',
  guc: 'Wayuu',
  kek: 'Q’eqchi’',
  mam: 'Mam',
  mcf: 'Matsés',
  miq: 'Miskito',
  noa: 'Wounaan',
  pbb: 'Nasa',
  quc: 'K’iche’',
  shp: 'Shipibo-Konibo',
  tca: 'Tikuna',
};

const platform = new Map<string, Intl.DisplayNames>();

/**
 * The name of a language, such as “guaraní” for `gn`.
 * @param tag BCP 47
 * @param formatTag the reader's tag
 * @returns undefined for what is no language that anybody here knows
 */
export function languageNameOf(tag: string, formatTag: string): string | undefined {
  // made once: it loads a table of the platform
  const names =
    platform.get(formatTag) ??
    new Intl.DisplayNames([formatTag], { type: 'language', fallback: 'none' });
  platform.set(formatTag, names);
  try {
    return names.of(tag) ?? regional[tag.toLowerCase()];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}
