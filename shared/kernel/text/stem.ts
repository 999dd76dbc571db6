import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as portugueseStem } from '@orama/stemmers/portuguese';
import { stemmer as spanishStem } from '@orama/stemmers/spanish';
import { locales } from '../locale';
import type { Locale } from '../locale';
import { fold } from './fold';

const stemmers: Readonly<Record<Locale, (word: string) => string>> = {
  es: spanishStem,
  pt: portugueseStem,
  en: englishStem,
};

const shortestPrefix = 4;

// What people leave out when they type without accents; the stemmers know the endings only with them.
const typedEndings: readonly (readonly [RegExp, string])[] = [
  [/cion$/, 'ción'],
  [/sion$/, 'sión'],
  [/cao$/, 'ção'],
  [/coes$/, 'ções'],
  [/([^c])ao$/, '$1ão'],
  [/([^c])oes$/, '$1ões'],
  [/encia(s?)$/, 'ência$1'],
  [/ancia(s?)$/, 'ância$1'],
];

// Portuguese nasal endings change with the number: gestão, gestões; cidadão, cidadãos; pão, pães.
const nasalEnding = /(ão|ãos|ões|ães)$/;
const nasalStem = /[ãõ]e?$/;
const portugueseLetters = /[ãõçâêôà]/;
const spanishLetters = /ñ|[cs]ión$/;

/**
 * The Snowball stem of a word in a known language.
 *
 * @param word in any case; with its accents, because the rules look for them.
 */
export function stem(word: string, locale: Locale): string {
  return stemmers[locale](word.normalize('NFC').toLowerCase());
}

/**
 * The folded prefixes under which a search for beginnings finds the inflected forms of a word whose
 * language is not known, shortest first. None is under 4 letters.
 *
 * @returns none when the word is too short for a prefix that would still mean something: search such
 *   a word as it stands.
 */
export function stemPrefix(word: string): string[] {
  const useful = spellingsOf(word.normalize('NFC').toLowerCase())
    .flatMap((spelling) => prefixesOf(spelling))
    .sort((one, other) => one.length - other.length);
  if (useful.length === 0) {
    const singular = fold(word).replace(/s$/, '');
    return singular.length >= shortestPrefix ? [singular] : [];
  }
  // A longer prefix finds nothing that a shorter one with the same beginning does not.
  return useful.filter(
    (prefix, position) => !useful.slice(0, position).some((shorter) => prefix.startsWith(shorter))
  );
}

function spellingsOf(word: string): string[] {
  const restored = typedEndings
    .filter(([ending]) => ending.test(word))
    .map(([ending, spelled]) => word.replace(ending, spelled));
  return restored.length > 0 ? restored : [word];
}

function prefixesOf(spelling: string): string[] {
  const folded = fold(spelling);
  const fromStems = localesOf(spelling)
    .map((locale) => stem(spelling, locale))
    .filter((root) => !nasalStem.test(root))
    .map((root) => sharedBeginning(fold(root), folded))
    .filter((prefix) => isTelling(prefix, folded));
  return [...fromStems, ...nasalPrefixes(spelling)];
}

/** A letter that only one language has keeps the rules of the others away from the word. */
function localesOf(spelling: string): readonly Locale[] {
  if (portugueseLetters.test(spelling)) {
    return ['pt'];
  }
  return spanishLetters.test(spelling) ? ['es'] : locales;
}

/** A stem may end in letters that the word does not have (emergencia, emergent). */
function sharedBeginning(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) {
    length += 1;
  }
  return one.slice(0, length);
}

/**
 * Four letters are enough when only the plural was cut off (países, pais), but not when the word
 * itself was shortened: `trat` of `trata` (trafficking) would find every deal (`trato`).
 */
function isTelling(prefix: string, word: string): boolean {
  const cutOff = word.slice(prefix.length);
  return prefix.length === shortestPrefix
    ? ['', 's', 'es'].includes(cutOff)
    : prefix.length > shortestPrefix;
}

function nasalPrefixes(spelling: string): string[] {
  if (!nasalEnding.test(spelling)) {
    return [];
  }
  const base = fold(spelling.replace(nasalEnding, ''));
  const prefixes = base.length > shortestPrefix ? [base] : [`${base}ao`, `${base}oes`];
  // A short base would find strangers (gest: gesture), so the endings are named instead.
  return prefixes.filter((prefix) => prefix.length >= shortestPrefix);
}
