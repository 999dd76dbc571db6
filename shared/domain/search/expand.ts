import { accentVariants } from '../../kernel/text/accent-variants';
import { fold } from '../../kernel/text/fold';
import { stemPrefix } from '../../kernel/text/stem';
import { isStopWord } from '../../kernel/text/stop-words';
import { tokenise, type Token } from '../../kernel/text/tokenise';
import { namesOf, type Concept, type Vocabulary } from '../taxonomy';
import { facetOfSet } from './facets';
import type { ConceptGroup, Expansion, WordForm, WordGroup } from './expansion';
import { MAX_TEXT_LENGTH } from './query';

/** More words than these make a query longer than the index accepts. */
const MAX_WORDS = 12;
const MAX_VARIANTS = 12;
const MAX_PHRASES = 12;

/**
 * Turns typed text into everything it may be called in the documents: other accents, other forms of
 * the word, and, where words name a concept, its labels in the other languages and its id.
 * The index itself keeps accents apart and knows neither word forms nor languages.
 * @param text as typed; quotes, operators and punctuation are text
 * @param vocabulary undefined when the term store did not answer: then words only
 */
export function expand(text: string, vocabulary?: Vocabulary): Expansion {
  const limited = text.slice(0, MAX_TEXT_LENGTH);
  const all = tokenise(limited);
  const meaningful = all.filter((token) => !isStopWord(token.text));
  const candidates = meaningful.length > 0 ? meaningful : all;
  const kept = candidates.slice(0, MAX_WORDS);
  const last = kept[kept.length - 1];
  const used = last ? limited.slice(0, last.end).trim() : '';
  const cut = text.trim().length > MAX_TEXT_LENGTH || kept.length < candidates.length;

  const groups: (WordGroup | ConceptGroup)[] = [];
  let position = 0;
  for (const span of vocabulary ? spansOf(used, vocabulary) : []) {
    groups.push(...wordGroups(kept, position, span.start));
    const inside = kept.filter((token) => token.start >= span.start && token.end <= span.end);
    groups.push(conceptGroup(used.slice(span.start, span.end), inside, span.concepts));
    position = span.end;
  }
  groups.push(...wordGroups(kept, position, used.length));
  return { groups, used, cut };
}

/** A part of the text that names concepts; a label may name a theme and a type at once. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly concepts: Concept[];
}

function spansOf(text: string, vocabulary: Vocabulary): Span[] {
  const tokens = tokenise(text);
  const spans: Span[] = [];
  for (const match of vocabulary.conceptsIn(text)) {
    const start = tokens[match.firstToken]?.start;
    const end = tokens[match.firstToken + match.tokenCount - 1]?.end;
    if (start === undefined || end === undefined) continue;
    const last = spans[spans.length - 1];
    if (last?.start === start) last.concepts.push(match.concept);
    else spans.push({ start, end, concepts: [match.concept] });
  }
  return spans;
}

function wordGroups(tokens: readonly Token[], from: number, to: number): WordGroup[] {
  return tokens
    .filter((token) => token.start >= from && token.end <= to)
    .map((token) => wordGroup(token.text));
}

function wordGroup(typed: string): WordGroup {
  const exact = typed.normalize('NFC').toLowerCase();
  const forms: WordForm[] = [{ text: exact, prefix: false, kind: 'exact' }];
  for (const text of accentVariants(exact, MAX_VARIANTS))
    forms.push({ text, prefix: false, kind: 'accent' });
  for (const prefix of stemPrefix(exact)) {
    for (const text of accentVariants(prefix, MAX_VARIANTS))
      forms.push({ text, prefix: true, kind: 'form' });
  }
  return { kind: 'word', typed: exact, forms: withoutRepeats(forms) };
}

/** A spelling that a shorter prefix already covers would only make the query longer. */
function withoutRepeats(forms: readonly WordForm[]): WordForm[] {
  const prefixes = forms.filter((form) => form.prefix).map((form) => form.text);
  return forms.filter((form, index) => {
    if (forms.findIndex((other) => same(form, other)) !== index) return false;
    if (form.kind === 'exact') return true;
    return !prefixes.some((prefix) => prefix !== form.text && form.text.startsWith(prefix));
  });
}

function same(a: WordForm, b: WordForm): boolean {
  return a.text === b.text && a.prefix === b.prefix;
}

function conceptGroup(
  typed: string,
  tokens: readonly Token[],
  concepts: readonly Concept[]
): ConceptGroup {
  const typedFolded = fold(typed);
  const phrases = new Map<string, string>();
  for (const label of concepts.flatMap(namesOf)) {
    const folded = fold(label);
    if (folded !== typedFolded && !phrases.has(label.toLowerCase()))
      phrases.set(label.toLowerCase(), label);
  }
  return {
    kind: 'concept',
    typed,
    words: tokens.map((token) => wordGroup(token.text)),
    concepts: concepts.flatMap((concept) => {
      const facet = facetOfSet(concept.setKey);
      return facet ? [{ id: concept.id, facet, concept }] : [];
    }),
    phrases: [...phrases.values()].slice(0, MAX_PHRASES),
  };
}
