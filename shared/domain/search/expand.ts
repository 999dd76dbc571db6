import { accentVariants } from '../../kernel/text/accent-variants';
import { fold } from '../../kernel/text/fold';
import { isStopWord } from '../../kernel/text/stop-words';
import { tokenise, type Token } from '../../kernel/text/tokenise';
import type { Vocabulary } from '../taxonomy';
import { expandConcepts, spansOf } from './expand-concept';
import { expandWord, spellWord } from './expand-word';
import { isOptional } from './expansion';
import type {
  AnyGroup,
  Expansion,
  PhraseGroup,
  QueryGroup,
  SingleGroup,
  WordGroup,
} from './expansion';
import { MAX_TEXT_LENGTH } from './query';
import { understand, type Understanding, type WantedItem } from './understand';

/** More words than these make a query longer than the index accepts. */
const MAX_WORDS = 20;
const MAX_PHRASE_SPELLINGS = 12;
const MAX_VARIANTS = 6;
const MAX_EXCLUDED = 6;
/** From so many groups on, no document has all of them: a question is asked, not words. */
const QUESTION_GROUPS = 6;

/**
 * Turns typed text into everything it may be called in the documents: other accents, other forms of
 * the word, and, where words name a concept, its labels in the other languages and its id.
 * The index itself keeps accents apart and knows neither word forms nor languages.
 * @param text as typed, with the query language of the hub
 * @param vocabulary undefined when the term store did not answer: then words only
 */
export function expand(text: string, vocabulary?: Vocabulary): Expansion {
  return expandUnderstood(text, understand(text, vocabulary), vocabulary);
}

/** As `expand`, for a text that is understood already. */
export function expandUnderstood(
  text: string,
  understanding: Understanding,
  vocabulary?: Vocabulary
): Expansion {
  const kept = keepWords(understanding.wanted);
  const groups = joinAlternatives(
    understanding.wanted.map((item): readonly SingleGroup[] | 'or' => {
      if (item.kind === 'or') return 'or';
      return item.kind === 'phrase'
        ? phraseGroups(item.text)
        : wordsAndConcepts(item, kept, vocabulary);
    })
  );
  const loose = groups.filter(isOptional).length;
  const isQuestion = loose >= QUESTION_GROUPS || (loose > 1 && soundsLikeQuestion(text));
  return {
    groups,
    match: isQuestion ? 'most' : 'every',
    excluded: understanding.excluded
      .slice(0, MAX_EXCLUDED)
      .flatMap((item): readonly (WordGroup | PhraseGroup)[] =>
        item.isPhrase
          ? phraseGroups(item.text)
          : tokenise(item.text).map((token) => spellWord(token.text))
      ),
    authors: understanding.authors.map((name) =>
      tokenise(name).map((token) => spellWord(token.text))
    ),
    used: kept.used,
    cut: text.trim().length > MAX_TEXT_LENGTH || kept.isCut,
  };
}

/** Signs and words that ask, at the beginning or the end, in the three languages. */
function soundsLikeQuestion(text: string): boolean {
  const [first, second] = tokenise(text).map((token) => fold(token.text));
  return (
    /[?¿]/.test(text) ||
    INTERROGATIVES.has(first ?? '') ||
    INTERROGATIVES.has(`${first ?? ''} ${second ?? ''}`)
  );
}

/** Folded. What also begins a title (how, como, que) is a question only with its sign. */
const INTERROGATIVES = new Set(
  (
    'cual,cuales,cuando,cuanto,cuantos,cuanta,cuantas,donde,quien,quienes,por que,a que,en que,' +
    'qual,quais,quando,quanto,quantos,quanta,quantas,onde,quem,o que,para que,' +
    'what,when,where,which,who,whom,whose,why,how many,how much,how do,how does,how did'
  ).split(',')
);

interface KeptWords {
  /** Starts, in the whole text, of the words that are looked for. */
  readonly starts: ReadonlySet<number>;
  readonly used: string;
  readonly isCut: boolean;
}

/** Leaves out small words, unless there is nothing else, and what is beyond the limit. */
function keepWords(items: readonly WantedItem[]): KeptWords {
  const all = items.flatMap((item) =>
    item.kind === 'words'
      ? tokensOf(item).map((token) => ({ ...token, isSmall: isSmall(token) }))
      : []
  );
  const hasPhrase = items.some(({ kind, text }) => kind === 'phrase' && tokenise(text).length > 0);
  const meaningful = all.filter((token) => !token.isSmall);
  const candidates = meaningful.length > 0 || hasPhrase ? meaningful : all;
  const kept = candidates.slice(0, MAX_WORDS);
  const isCut = kept.length < candidates.length;
  const texts = items.filter(({ kind }) => kind !== 'or').map(({ text }) => text.trim());
  const last = kept[kept.length - 1];
  const first = kept[0];
  const used = isCut && first && last ? kept.map((token) => token.text).join(' ') : texts.join(' ');
  return { starts: new Set(kept.map((token) => token.start)), used, isCut };
}

function isSmall(token: Token): boolean {
  return isStopWord(token.text);
}

/** The words of an item, standing where they stand in the whole text. */
function tokensOf(item: WantedItem): Token[] {
  return tokenise(item.text).map((token) => ({
    text: token.text,
    start: token.start + item.start,
    end: token.end + item.start,
  }));
}

/** Makes one group of what OR joins: the last before it and the first after it. */
function joinAlternatives(parts: readonly (readonly SingleGroup[] | 'or')[]): QueryGroup[] {
  const groups: QueryGroup[] = [];
  let isJoining = false;
  for (const part of parts) {
    if (part === 'or') {
      isJoining = groups.length > 0;
      continue;
    }
    const [first, ...others] = part;
    if (!first) continue;
    const last = groups[groups.length - 1];
    if (isJoining && last) groups[groups.length - 1] = either(last, first);
    else groups.push(first);
    groups.push(...others);
    isJoining = false;
  }
  return groups;
}

function either(group: QueryGroup, other: SingleGroup): AnyGroup {
  const groups = group.kind === 'any' ? group.groups : [group];
  return { kind: 'any', typed: `${group.typed} / ${other.typed}`, groups: [...groups, other] };
}

function phraseGroups(text: string): PhraseGroup[] {
  const words = tokenise(text).map((token) => token.text.normalize('NFC').toLowerCase());
  if (words.length === 0) return [];
  // the likeliest accents of all words together come first
  const spellings = words.reduce<readonly { readonly text: string; readonly unlikely: number }[]>(
    (begun, word) =>
      accentVariants(word, MAX_VARIANTS)
        .flatMap((spelling, place) =>
          begun.map(({ text: start, unlikely }) => ({
            text: `${start} ${spelling}`.trim(),
            unlikely: unlikely + place,
          }))
        )
        .sort((one, other) => one.unlikely - other.unlikely)
        .slice(0, MAX_PHRASE_SPELLINGS),
    [{ text: '', unlikely: 0 }]
  );
  return [{ kind: 'phrase', typed: words.join(' '), spellings: spellings.map((one) => one.text) }];
}

function wordsAndConcepts(
  item: WantedItem,
  kept: KeptWords,
  vocabulary: Vocabulary | undefined
): SingleGroup[] {
  const tokens = tokensOf(item).filter((token) => kept.starts.has(token.start));
  const plain = (from: number, to: number): WordGroup[] =>
    tokens
      .filter((token) => token.start >= from && token.end <= to)
      .map((token) => expandWord(token.text, vocabulary));
  if (!vocabulary) return plain(item.start, item.end);
  const groups: SingleGroup[] = [];
  let position = item.start;
  for (const span of spansOf(item.text, vocabulary)) {
    const start = item.start + span.start;
    const end = item.start + span.end;
    const words = plain(start, end);
    if (words.length === 0) continue;
    groups.push(...plain(position, start), expandConcepts(span, words, vocabulary));
    position = end;
  }
  return [...groups, ...plain(position, item.end)];
}
