import { fold } from './fold';

type Letters = Readonly<Record<string, string>>;

const acute: Letters = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };
const circumflex: Letters = { a: 'â', e: 'ê', o: 'ô' };
const tilde: Letters = { a: 'ã', o: 'õ' };
const enye: Letters = { n: 'ñ' };
const cedilla: Letters = { c: 'ç' };
const dieresis: Letters = { u: 'ü' };
// Words that differ between the two languages in nothing but the accent: económico, econômico.
const otherLanguage: Letters = { â: 'á', ê: 'é', ô: 'ó', á: 'â', é: 'ê', ó: 'ô' };
const contractions: Letters = { a: 'à', as: 'às', aquele: 'àquele', aquela: 'àquela' };

/** Endings that are nearly always written so; the replacement is text, or letter by letter. */
const knownEndings: readonly (readonly [RegExp, string | Letters])[] = [
  [/(?<=[cs]i)o(?=n$)/, acute],
  [/cao$/, 'ção'],
  [/coes$/, 'ções'],
  [/(?<=[^c])ao$/, 'ão'],
  [/(?<=[^c])oes$/, 'ões'],
  [/aes$/, 'ães'],
  [/(?<=[cdlm])aos$/, 'ãos'],
  [/(?<=[ae]n?)c(?=[ao]s?$)/, cedilla],
  // A search for beginnings types the first letters of a word in -ação or -enção.
  [/c$/, cedilla],
  [/[ae](?=ncias?$)/, circumflex],
  [/[aeiou](?=[bcdfglmnprstv]{1,2}ic[oa]s?$)/, acute],
  [/[aeo](?=[mn]ic[oa]s?$)/, circumflex],
  [/[ao](?=ri[oa]s?$)/, acute],
  [/[ai](?=ve(l|is)$)/, acute],
  [/(?<=[^aeiou]|[gq]u)i(?=as?$)/, acute],
];

// After these the accent has no other place.
const sureEnding = /([cs]ion|[cs]ao|[cs]oes)$/;

/**
 * Likely accented spellings of a word or prefix that was typed without accents, for an index that
 * keeps accents apart.
 *
 * @param limit the most spellings to give, the word itself included; at least 1.
 * @returns the word itself first, then its plain form if it has accents, then the spellings in order
 *   of likelihood: known endings, one acute by the Spanish rules of stress, ñ, ç, ü, and the
 *   Portuguese circumflex and tilde. No spelling has two acutes. The same word gives the same list.
 */
export function accentVariants(word: string, limit = 12): string[] {
  const typed = word.normalize('NFC').toLowerCase();
  const plain = fold(typed);
  const others =
    typed === plain
      ? likelySpellings(plain)
      : // Who types accents means them; only the other language may write the same word differently.
        [replaceLetters(typed, /[âêôáéó]/g, otherLanguage)];
  return [...new Set([typed, plain, ...others])].slice(0, Math.max(1, limit));
}

function likelySpellings(word: string): string[] {
  const byEnding = knownEndings.map(([ending, spelled]) => replaceLetters(word, ending, spelled));
  if (sureEnding.test(word)) {
    return byEnding;
  }
  const stressed = stressedVowels(word);
  // Portuguese writes it before m and n (gênero, econômico) and at the end (você, português).
  const isCircumflexLikely = (position: number): boolean =>
    /^([aeo][mn][aeiou]|[aeo][mn]c|[eo]s?$)/.test(word.slice(position));
  const withEnye = variantsAt(word, positionsOf(word, /(?<=[aeiou])n(?=[aeiou])/g), enye);
  return [
    ...(Object.hasOwn(contractions, word) ? [replaceLetters(word, /^.*$/, contractions)] : []),
    ...byEnding,
    ...variantsAt(word, stressed, acute),
    ...withEnye,
    ...withEnye.map((spelling) => replaceLetters(spelling, /i(?=as?$)/, acute)),
    ...variantsAt(word, positionsOf(word, /(?<=[aeiounr])c(?=[aou])/g), cedilla),
    ...variantsAt(word, positionsOf(word, /(?<=g)u(?=[ei])/g), dieresis),
    ...variantsAt(word, stressed.filter(isCircumflexLikely), circumflex),
    replaceLetters(word, /a(?=s?$)/, tilde),
  ];
}

/**
 * Where a written accent may stand, the likeliest first. Spanish writes one on the last syllable of
 * words that end in a vowel, n or s, on the last but one of all others, and always on the third from
 * the end (Real Academia Española, Ortografía, reglas generales de acentuación).
 */
function stressedVowels(word: string): number[] {
  // One vowel each syllable: i or u before a strong vowel glides, u after q or g may be mute.
  const nuclei = Array.from(
    word.matchAll(/(?:(?<=[qg])u(?=[ei]))?(?:[iu]?[aeo]|[iu])/g),
    (match) => {
      return match.index + match[0].length - 1;
    }
  );
  const [last, penultimate, antepenultimate] = nuclei.reverse();
  const order = /[^aeiouns]$/.test(word)
    ? [penultimate, last, antepenultimate]
    : /[aeo]s?$/.test(word)
      ? [antepenultimate, last, penultimate]
      : [last, antepenultimate, penultimate];
  return order.filter((position) => position !== undefined);
}

function positionsOf(word: string, pattern: RegExp): number[] {
  return Array.from(word.matchAll(pattern), (match) => match.index);
}

/** One variant for each position whose letter has another form. */
function variantsAt(word: string, positions: readonly number[], letters: Letters): string[] {
  return positions.flatMap((position) => {
    const letter = letters[word.charAt(position)];
    return letter === undefined
      ? []
      : [word.slice(0, position) + letter + word.slice(position + 1)];
  });
}

function replaceLetters(word: string, pattern: RegExp, spelled: string | Letters): string {
  return word.replace(pattern, (match) =>
    typeof spelled === 'string' ? spelled : (spelled[match] ?? match)
  );
}
