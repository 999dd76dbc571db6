import { locales, type Locale } from '../locale';
import { COGNATE_ENDINGS, COGNATE_ROOTS, COGNATE_WORDS, FALSE_COGNATES } from './cognate-rules';
import { fold, foldKeepingEnye } from './fold';

/** A word as a language would write it, by the regular correspondences between the languages. */
export interface Cognate {
  readonly locale: Locale;
  /** The singular, in lower case with its accents. */
  readonly text: string;
  readonly plural: string;
  /** What singular and plural begin with. */
  readonly stem: string;
}

interface Ending {
  readonly stem: string;
  readonly rest: string;
  /** Whether the vowel before the ending bears the accent. */
  readonly accentsRoot: boolean;
}
type Family = Readonly<Record<Locale, readonly Ending[]>>;
type Root = Readonly<Record<Locale, string>>;

const FAMILIES: readonly Family[] = COGNATE_ENDINGS.split('|').map((family) => {
  const [es, pt, en] = family.split(' ').map((side) => side.split('/').map(readEnding));
  return { es: es ?? [], pt: pt ?? [], en: en ?? [] };
});

const ROOTS: readonly Root[] = COGNATE_ROOTS.split('|').map((root) => {
  const [es = '', pt = '', en = ''] = root.split(' ');
  return { es, pt, en };
});

const WORDS = wordsByForm();

const FALSE_FRIENDS = new Set(FALSE_COGNATES.split(' '));

/** How the folded singular and plural end, after what they share. */
const TAILS: Readonly<Record<string, readonly string[]>> = {
  '': ['', 's', 'es'],
  on: ['on', 'ones'],
  ao: ['ao', 'oes'],
  o: ['o', 'a', 'os', 'as'],
  a: ['a', 'as'],
  e: ['e', 'es'],
  l: ['l', 'is'],
  y: ['y', 'ies'],
};

/** A folded form in which a word of a family may end. */
interface EndingForm {
  readonly family: Family;
  readonly locale: Locale;
  readonly ending: string;
}

/** Endings are looked up by their last letter: it runs for every word of every search. */
const FORMS_BY_LAST_LETTER = formsByLastLetter();

/** In shorter words the ending is no ending: `gente`, `lista`, `edad`. */
const SHORTEST_WORD = 6;

/**
 * The same word in Spanish, Portuguese and English, where its ending is one that the three share:
 * `migracion`, `migração` and `migration` give the same three words. What comes out may be no word
 * of the language: it is for searching, where a word that does not exist finds nothing.
 *
 * @param word in any of the languages, singular or plural, with accents or without.
 * @returns the word itself among them; none where no ending is known. ñ belongs to no ending: it is
 *   a letter of its own.
 */
export function cognatesOf(word: string): readonly Cognate[] {
  const folded = fold(word);
  if (foldKeepingEnye(word) !== folded) return [];
  const whole = WORDS.get(folded);
  if (whole) return whole;
  if (folded.length < SHORTEST_WORD) return [];
  const found = readingsOf(folded)
    .filter(({ root, family, locale }) => isLikely(root[locale], family, locale))
    .flatMap(({ family, root }) => spellAll(family, root));
  return withoutRepeats(found);
}

/** Whether one of two different words is the other in another language. */
export function areCognates(one: string, other: string): boolean {
  const folded = fold(other);
  return fold(one) !== folded && cognatesOf(one).some(({ stem }) => folded.startsWith(fold(stem)));
}

interface Reading {
  readonly family: Family;
  readonly locale: Locale;
  readonly root: Root;
  /** Letters of the ending. */
  readonly length: number;
}

/** Each way in which a word may end; a language whose own spelling of the root is known decides. */
function readingsOf(folded: string): Reading[] {
  const candidates = FORMS_BY_LAST_LETTER.get(folded.slice(-1)) ?? [];
  const readings = candidates.flatMap(({ family, locale, ending }) => {
    if (!folded.endsWith(ending) || folded.length === ending.length) return [];
    const root = inEachLanguage(folded.slice(0, -ending.length), locale);
    return [{ family, locale, root, length: ending.length }];
  });
  const longest = Math.max(0, ...readings.map(({ length }) => length));
  return FAMILIES.flatMap((family) => {
    const own = readings.filter((one) => one.family === family && one.length === longest);
    const known = own.filter(({ root }) => root.es !== root.pt || root.pt !== root.en);
    return known.length > 0 ? known : own;
  });
}

function inEachLanguage(root: string, from: Locale): Root {
  const pieces = ROOTS.filter((piece) => hasPiece(root, piece[from]));
  // the longest piece says most; one word has one
  const [piece] = [...pieces].sort((a, b) => b[from].length - a[from].length);
  if (!piece) return { es: root, pt: root, en: root };
  const swap = (to: Locale): string => root.replace(bare(piece[from]), bare(piece[to]));
  return { es: swap('es'), pt: swap('pt'), en: swap('en'), [from]: root };
}

function hasPiece(root: string, piece: string): boolean {
  return piece.startsWith('^') ? root.startsWith(bare(piece)) : root.includes(bare(piece));
}

function bare(piece: string): string {
  return fold(piece.replace('^', ''));
}

/**
 * Portuguese lost the c and p that Spanish and English keep before this ending (proteção, adoção);
 * only some roots had one.
 */
function isLikely(root: string, family: Family, locale: Locale): boolean {
  const english = family.en[0]?.stem ?? '';
  if (FALSE_FRIENDS.has(`${root}-${english}${family.en[0]?.rest ?? ''}`)) return false;
  if (locale !== 'pt') return true;
  if (english === 'ction') return /[eu]$|tra$|rea$/.test(root);
  return english !== 'ption' || /(^ado|^exce|scri|^corru|^interru)$/.test(root) || /p$/.test(root);
}

function spellAll(family: Family, root: Root): Cognate[] {
  return locales.flatMap((locale) =>
    family[locale].map(({ stem, rest, accentsRoot }) => {
      const start = (accentsRoot ? accentLastVowel(root[locale], locale) : root[locale]) + stem;
      return { locale, text: start + rest, plural: pluralOf(start + rest, locale), stem: start };
    })
  );
}

/** económico, econômico: Portuguese closes the vowel before m and n. */
function accentLastVowel(root: string, locale: Locale): string {
  return root.replace(/[aeiou](?=[^aeiou]*$)/, (vowel, position: number) => {
    const isClosed = locale === 'pt' && /^[aeo][mn]/.test(root.slice(position));
    return (vowel + (isClosed ? '\u0302' : '\u0301')).normalize('NFC');
  });
}

function formsByLastLetter(): ReadonlyMap<string, readonly EndingForm[]> {
  const found = new Map<string, EndingForm[]>();
  for (const family of FAMILIES) {
    for (const locale of locales) {
      for (const { stem, rest } of family[locale]) {
        for (const tail of TAILS[fold(rest)] ?? []) {
          const ending = fold(stem) + tail;
          const last = ending.slice(-1);
          found.set(last, [...(found.get(last) ?? []), { family, locale, ending }]);
        }
      }
    }
  }
  return found;
}

function readEnding(written: string): Ending {
  const [stem = '', rest = ''] = written.replace('^', '').split('*');
  return { stem, rest, accentsRoot: written.startsWith('^') };
}

function pluralOf(text: string, locale: Locale): string {
  if (/s$/.test(text)) return text;
  if (locale === 'en') return text.endsWith('y') ? text.replace(/y$/, 'ies') : `${text}s`;
  if (text.endsWith('ón')) return text.replace(/ón$/, 'ones');
  if (text.endsWith('ão')) return text.replace(/ão$/, 'ões');
  if (locale === 'pt' && text.endsWith('l')) return text.replace(/l$/, 'is');
  return /[aeiouáéíóú]$/.test(text) ? `${text}s` : `${text}es`;
}

/** The shared words by each of their forms, folded, in singular and plural. */
function wordsByForm(): ReadonlyMap<string, readonly Cognate[]> {
  const byForm = new Map<string, readonly Cognate[]>();
  for (const triple of COGNATE_WORDS.split('|')) {
    const cognates = triple.split(' ').map((text, index) => {
      const locale = locales[index] ?? 'en';
      return { locale, text, plural: pluralOf(text, locale), stem: text.replace(/y$/, '') };
    });
    for (const { text, plural } of cognates) {
      for (const form of [text, plural]) byForm.set(fold(form), cognates);
    }
  }
  return byForm;
}

function withoutRepeats(cognates: readonly Cognate[]): Cognate[] {
  const seen = new Set<string>();
  return cognates.filter(({ locale, text }) => {
    const isNew = !seen.has(`${locale} ${text}`);
    seen.add(`${locale} ${text}`);
    return isNew;
  });
}
