import { locales, type Locale } from '../../shared/kernel/locale';
import { fold } from '../../shared/kernel/text/fold';
import { guessLanguage } from '../../shared/kernel/text/language';
import type { Command } from './turn';

/** What the bot made of a message. */
export type Heard =
  | { readonly kind: 'command'; readonly command: Command; readonly rest: string }
  /** Words that call no command: something to look for. */
  | { readonly kind: 'words'; readonly text: string }
  /** No word at all. */
  | { readonly kind: 'nothing' };

/** Words that people put before what they want; they decide nothing. */
const politeness = new RegExp(
  `^(?:(?:${[
    'por favor',
    'porfa',
    'please',
    'can you',
    'could you',
    'puede',
    'puedes',
    'podria',
    'pode',
    'voce pode',
    'quiero',
    'quisiera',
    'necesito',
    'quero',
    'gostaria de',
    'preciso',
    'i want to',
    'i need to',
    'i would like to',
  ].join('|')})\\s+)+`
);

const lastPoliteness =
  /[\s,;.]+(?:por favor|porfa(?:vor)?|please|gracias|obrigad[oa]|thanks)[\s.!?]*$/i;

/**
 * Finds the command whose words a message begins with, in any of the languages; the longest words
 * win, so that "who knows" is not taken for "who". Accents, case and marks do not matter.
 */
export function understand(given: string, commands: readonly Command[]): Heard {
  const text = given.replace(lastPoliteness, '');
  const words = wordsOf(text);
  if (words.length === 0) return { kind: 'nothing' };
  const spoken = words.map(({ folded }) => folded).join(' ');
  const skipped = politeness.exec(`${spoken} `)?.[0].trim().split(' ').length ?? 0;
  for (const start of skipped > 0 && skipped < words.length ? [0, skipped] : [0]) {
    const found = longest(words.slice(start), commands);
    if (found) {
      const last = words[start + found.length - 1];
      return {
        kind: 'command',
        command: found.command,
        rest: text
          .slice(last?.end ?? text.length)
          .replace(/^[\s:,.;!?¡¿-]+/, '')
          .trim(),
      };
    }
  }
  return { kind: 'words', text: text.trim() };
}

/** Fewer words tell too little: "documentos nuevos" ends like Portuguese. */
const fewWords = 4;

/**
 * The language that a message is written in: by the words of a command that one language alone has,
 * else by what its words look like, where there are enough of them.
 */
export function languageOf(text: string, commands: readonly Command[]): Locale | undefined {
  const words = wordsOf(text);
  const guess = words.length >= fewWords ? guessLanguage(text) : undefined;
  if (guess) return guess;
  const found = longest(words, commands);
  const speakers = found
    ? locales.filter((locale) =>
        found.command.words[locale].some(
          (phrase) =>
            wordsOf(phrase)
              .map(({ folded }) => folded)
              .join(' ') === found.phrase
        )
      )
    : [];
  return speakers.length === 1 ? speakers[0] : undefined;
}

interface SpokenWord {
  readonly folded: string;
  /** Where it ends in the text. */
  readonly end: number;
}

function wordsOf(text: string): readonly SpokenWord[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)].map((match) => ({
    folded: fold(match[0]),
    end: match.index + match[0].length,
  }));
}

function longest(
  words: readonly SpokenWord[],
  commands: readonly Command[]
): { readonly command: Command; readonly length: number; readonly phrase: string } | undefined {
  let best: { command: Command; length: number; phrase: string } | undefined;
  for (const command of commands) {
    for (const phrase of locales.flatMap((locale) => command.words[locale])) {
      const wanted = wordsOf(phrase).map(({ folded }) => folded);
      const fits =
        wanted.length > (best?.length ?? 0) &&
        (!command.isWhole || wanted.length === words.length) &&
        wanted.every((word, index) => words[index]?.folded === word);
      if (fits) best = { command, length: wanted.length, phrase: wanted.join(' ') };
    }
  }
  return best;
}
