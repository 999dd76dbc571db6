import { fold } from '../../kernel/text/fold';
import { tokenise } from '../../kernel/text/tokenise';
import { namesOf, type Concept } from './concept';

/** A concept whose label or synonym stands in a text as whole words. */
export interface ConceptMatch {
  readonly concept: Concept;
  /** The label or synonym that was found, as the vocabulary writes it. */
  readonly name: string;
  /** Position of the first matched word, counted from 0. */
  readonly firstToken: number;
  readonly tokenCount: number;
}

interface Phrase {
  readonly tokens: readonly string[];
  readonly name: string;
  readonly concept: Concept;
}

/** Finds the concepts that a text names. */
export interface PhraseIndex {
  /**
   * Concepts named in a text, leftmost first; where names overlap the longest wins, and
   * concepts that share that name are all given.
   */
  matches(text: string): readonly ConceptMatch[];
}

/**
 * Builds the index once, by first word, so that a text of n words costs about n look-ups
 * whatever the size of the vocabulary: it runs at every key stroke of the search box.
 * @param concepts the whole vocabulary
 */
export function createPhraseIndex(concepts: readonly Concept[]): PhraseIndex {
  const byFirstToken = new Map<string, Phrase[]>();
  for (const concept of concepts) {
    const seen = new Set<string>();
    for (const name of namesOf(concept)) {
      const tokens = foldedWords(name);
      const first = tokens[0];
      const folded = tokens.join(' ');
      if (first === undefined || seen.has(folded)) continue;
      seen.add(folded);
      const phrases = byFirstToken.get(first) ?? [];
      phrases.push({ tokens, name, concept });
      byFirstToken.set(first, phrases);
    }
  }
  for (const phrases of byFirstToken.values()) {
    phrases.sort((a, b) => b.tokens.length - a.tokens.length);
  }

  return {
    matches(text) {
      const tokens = foldedWords(text);
      const found: ConceptMatch[] = [];
      let position = 0;
      while (position < tokens.length) {
        const here = longestAt(tokens, position, byFirstToken.get(tokens[position] ?? '') ?? []);
        found.push(...here);
        position += here[0]?.tokenCount ?? 1;
      }
      return found;
    },
  };
}

function longestAt(
  tokens: readonly string[],
  position: number,
  phrases: readonly Phrase[]
): readonly ConceptMatch[] {
  const found: ConceptMatch[] = [];
  for (const phrase of phrases) {
    const longest = found[0]?.tokenCount ?? 0;
    if (phrase.tokens.length < longest) break;
    if (phrase.tokens.every((token, offset) => tokens[position + offset] === token)) {
      found.push({
        concept: phrase.concept,
        name: phrase.name,
        firstToken: position,
        tokenCount: phrase.tokens.length,
      });
    }
  }
  return found;
}

function foldedWords(text: string): readonly string[] {
  return tokenise(text).map((token) => fold(token.text));
}
