import { seededSeries } from '../core/seeded-series';

/** Syllables of words that look like those of the region and mean nothing. */
const ONSETS = 'b c d f g l m n p r s t v br cl cr dr fl gr pl pr tr ch ll'.split(' ');
const NUCLEI = 'a e i o u a e o ia ie ue á é í ó ã õ'.split(' ');
const CODAS = ['', '', '', '', 'n', 'r', 's', 'l'];
const ENDINGS = [
  '',
  '',
  's',
  'ción',
  'ção',
  'dad',
  'dade',
  'mente',
  'dor',
  'miento',
  'mento',
  'ar',
];

const WORDS = 30_000;

/** Texts of a made-up vocabulary in which few words are very common, as in any language. */
export interface Vocabulary {
  /** A text of so many words. */
  text(length: number): string;
  pick<Value>(from: readonly [Value, ...Value[]]): Value;
}

/** The words of a seed, most common first. */
export function createWords(seed: number): readonly string[] {
  const random = seededSeries(seed);
  const one = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const words = new Set<string>();
  while (words.size < WORDS) {
    const syllables = 1 + Math.floor(random() * 3);
    let word = '';
    for (let index = 0; index < syllables; index += 1)
      word += one(ONSETS) + one(NUCLEI) + one(CODAS);
    words.add(word + one(ENDINGS));
  }
  return [...words];
}

/**
 * @param seed of the words
 * @param random a seeded series, of the texts
 */
export function createVocabulary(seed: number, random: () => number): Vocabulary {
  const words = createWords(seed);
  return {
    pick: (from) => from[Math.floor(random() * from.length)] ?? from[0],
    text(length) {
      let text = '';
      for (let index = 0; index < length; index += 1) {
        // the chance of a word falls with its rank (Zipf's law)
        const word = words[Math.floor(Math.pow(WORDS, random())) - 1] ?? '';
        text += index === 0 ? word : ` ${word}`;
      }
      return text;
    },
  };
}
