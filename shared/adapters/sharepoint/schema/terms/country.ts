import type { SeedSynonyms, TermSeed } from './term-seed';

/**
 * A country, a territory or an office as a term.
 * @param code ISO 3166-1 alpha-3, or the hub's own REG (regional office), GLO (whole world) and
 *   XKX (the code in common use for Kosovo, which ISO leaves to its users)
 * @param es usual name in Spanish
 * @param pt usual name in Brazilian Portuguese
 * @param en usual name in English
 * @param synonyms official and odd spellings, as documents and people write them
 */
export function country(
  code: string,
  es: string,
  pt: string,
  en: string,
  synonyms?: SeedSynonyms
): TermSeed {
  const term: TermSeed = { key: `country.${code}`, code, labels: { es, pt, en } };
  return synonyms ? { ...term, synonyms } : term;
}
