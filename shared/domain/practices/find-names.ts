import { fold } from '../../kernel/text/fold';
import { isStopWord } from '../../kernel/text/stop-words';
import { tokenise } from '../../kernel/text/tokenise';
import {
  ambiguousNames,
  givenNames,
  noNames,
  particles,
  surnames,
  thingWords,
} from './person-names';

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital. */
  readonly isCapital: boolean;
  /** Nothing but a space lies between it and the word before. */
  readonly followsOn: boolean;
}

/** Longer chains of capitals are headings. */
const mostParts = 6;
/** How far back a word may say that what follows is a street, a school or a saint. */
const lookBack = 5;

/** Before a name, and before hardly anything else. */
const titles = new Set(
  'sr sra srta dr dra don dona lic ing mr mrs ms miss senor senora senorita senhor senhora seu'.split(
    ' '
  )
);
const personWords = new Set(
  (
    'nino nina joven mujer madre padre hijo hija hermano hermana esposo esposa abuela abuelo ' +
    'beneficiaria beneficiario migrante adolescente menino menina jovem mulher mae pai filho filha irmao ' +
    'irma marido girl boy woman mother father son daughter brother sister wife husband'
  ).split(' ')
);
const introductions =
  /(?:me llamo|(?:mi|su) nombre es|me chamo|(?:meu|seu) nome é|(?:my|her|his|their) name is)\s$/iu;

/**
 * Names of people in running text, by the company that words keep: a common given name with another
 * name, a title, “my name is”, a known surname. What stands behind a word such as *fundación*, *calle*
 * or *san* is the name of something.
 */
export function findNames(
  text: string
): readonly { readonly start: number; readonly end: number }[] {
  const words = wordsOf(text);
  const found: { start: number; end: number }[] = [];
  for (let position = 0; position < words.length;) {
    const length = nameLengthAt(words, position, text);
    const first = words[position];
    const last = words[position + length - 1];
    if (first && last && length > 0) found.push({ start: first.start, end: last.end });
    position += Math.max(1, length);
  }
  return found;
}

function wordsOf(text: string): readonly Word[] {
  let before = -1;
  return tokenise(text).map(({ text: word, start, end }) => {
    const gap = before < 0 ? '' : text.slice(before, start);
    before = end;
    return {
      ...{ text: word, start, end },
      folded: fold(word),
      isCapital: /^\p{Lu}/u.test(word),
      // a title may be written with a full stop, a name with a hyphen
      followsOn: /^(?: |-|\. )$/.test(gap.replace('\u00a0', ' ')),
    };
  });
}

/** Words of the name that begins here; 0 where none does. */
function nameLengthAt(words: readonly Word[], position: number, text: string): number {
  const word = words[position];
  if (!word?.isCapital || isOfThing(word) || belongsToThing(words, position)) return 0;
  const before = words[position - 1];
  const length = chainLength(words, position);
  // English puts it behind: the John Smith Foundation
  const after = words[position + length];
  if (after?.followsOn && after.isCapital && thingWords.has(after.folded)) return 0;
  const next = words.slice(position + 1, position + length).find(({ isCapital }) => isCapital);
  const isIntroduced =
    (before !== undefined && introduces(before) && isSameSentence(words, position)) ||
    introductions.test(text.slice(Math.max(0, word.start - 20), word.start));
  if (isIntroduced && !isStopWord(word.folded) && !titles.has(word.folded)) return length;
  if (ambiguousNames.has(word.folded)) {
    const isSure = next && (surnames.has(next.folded) || isSureGiven(next));
    return isSure ? length : 0;
  }
  if (givenNames.has(word.folded)) return length;
  const isBeforeSurname =
    next !== undefined &&
    surnames.has(next.folded) &&
    words[position + 1] === next &&
    word.text.length > 2 &&
    !isStopWord(word.folded) &&
    !titles.has(word.folded);
  return isBeforeSurname ? length : 0;
}

function introduces({ folded }: Word): boolean {
  return titles.has(folded) || personWords.has(folded);
}

/** Also behind the full stop of a title, but not of a sentence that ends in “… la mujer.” */
function isSameSentence(words: readonly Word[], position: number): boolean {
  const before = words[position - 1];
  const isTitle = before !== undefined && titles.has(before.folded);
  return words[position]?.followsOn === true && (isTitle || !endsSentence(words, position));
}

/** Capitals and what joins them, up to the first word that belongs to no name. */
function chainLength(words: readonly Word[], position: number): number {
  let length = 1;
  for (let at = position + 1; at < words.length && at - position < mostParts; at += 1) {
    const word = words[at];
    if (!word?.followsOn || isOfThing(word) || endsSentence(words, at)) break;
    if (word.isCapital) length = at - position + 1;
    else if (!particles.has(word.folded)) break;
  }
  return length;
}

/** “… llegó Ana. María …”: a full stop ends a sentence unless one letter stands before it. */
function endsSentence(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  return (
    before !== undefined &&
    word !== undefined &&
    word.start - before.end > 1 &&
    before.text.length > 3
  );
}

function isOfThing({ folded }: Word): boolean {
  return thingWords.has(folded) || noNames.has(folded);
}

/** Whether the words before make it the name of an institution, a place or a saint. */
function belongsToThing(words: readonly Word[], position: number): boolean {
  for (let at = position; at > 0 && position - at < lookBack; at -= 1) {
    const before = words[at - 1];
    if (!before || !words[at]?.followsOn || endsSentence(words, at)) return false;
    if (thingWords.has(before.folded)) return true;
    if (!before.isCapital && !particles.has(before.folded)) return false;
  }
  return false;
}

function isSureGiven({ folded }: Word): boolean {
  return givenNames.has(folded) && !ambiguousNames.has(folded);
}
