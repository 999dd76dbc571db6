import { locales } from '../locale';
import type { Locale } from '../locale';
import { isStopWord } from './stop-words';
import { tokenise } from './tokenise';

// Signs of a language in the form of a word, the surest ones weighing most.
const signs: readonly (readonly [RegExp, Locale, number])[] = [
  [/ñ/, 'es', 2],
  [/(ción|ciones|sión|miento|mientos|idad|idades)$/, 'es', 1],
  [/[ãõ]/, 'pt', 2],
  [/ç/, 'pt', 1],
  // Read without its accent, each of these is also Spanish, but rare there.
  [/^(o|é|à|às|um)$/, 'pt', 0.5],
  [/[lnr]h[aeio]/, 'pt', 1],
  [/(mento|mentos|dade|agem|agens)$/, 'pt', 1],
  [/(tion|tions|ing|ment|ments|ship|ness)$/, 'en', 1],
  [/(['’]s|[^aeiou]ed)$/, 'en', 1],
];

// French stands in collections beside the hub's languages and shares words with each of them. It has
// to be known to be told apart.
const frenchWords = new Set([
  ...[
    'aux',
    'avec',
    'ces',
    'cette',
    'dans',
    'des',
    'du',
    'elle',
    'est',
    'et',
    'leur',
    'leurs',
    'les',
  ],
  ...['par', 'pour', 'qui', 'sont', 'sous', 'sur', 'une', 'vers'],
]);
const frenchLetters = /[èùûœ]|ée?s?$/;

// Less than half a joining word apart is no sign of either language.
const clearLead = 0.5;

/**
 * The language of a text by its joining words, its letters and its endings. Meant for titles and
 * paragraphs; a text without a clear sign, or in another language, gets no answer rather than a guess.
 */
export function guessLanguage(text: string): Locale | undefined {
  const score: Record<Locale, number> = { es: 0, pt: 0, en: 0 };
  let frenchScore = 0;
  // Opening marks exist in Spanish alone.
  score.es += /[¿¡]/.test(text) ? 2 : 0;
  for (const token of tokenise(text.normalize('NFC'))) {
    const word = token.text.toLowerCase();
    const speakers = locales.filter((locale) => isStopWord(word, locale));
    for (const locale of speakers) {
      // `de` is both Spanish and Portuguese: it speaks against English only.
      score[locale] += 1 / speakers.length;
    }
    for (const [sign, locale, weight] of signs) {
      score[locale] += sign.test(word) ? weight : 0;
    }
    frenchScore += frenchWords.has(word) ? 2 : frenchLetters.test(word) ? 1 : 0;
  }
  const [first, second] = [...locales].sort((one, other) => score[other] - score[one]);
  if (first === undefined || second === undefined || frenchScore > score[first]) {
    return undefined;
  }
  return score[first] - score[second] >= clearLead ? first : undefined;
}
