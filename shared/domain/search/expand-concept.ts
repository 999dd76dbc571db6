import { isLocale } from '../../kernel/locale';
import { fold } from '../../kernel/text/fold';
import { isStopWord } from '../../kernel/text/stop-words';
import { tokenise } from '../../kernel/text/tokenise';
import type { Concept, Vocabulary } from '../taxonomy';
import { expandKnownWord } from './expand-word';
import type { ConceptGroup, ConceptMatch, ConceptName, WordGroup } from './expansion';
import { facetOfSet } from './facets';

const MAX_NAMES = 14;
const MAX_WORDINGS = 10;
const MAX_NAME_WORDS = 7;

/** A part of the text that names concepts; a label may name a theme and a type at once. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly typed: string;
  readonly concepts: Concept[];
}

/** The parts of a text that name concepts, each given way to what replaced it. */
export function spansOf(text: string, vocabulary: Vocabulary): readonly Span[] {
  const tokens = tokenise(text);
  const spans: Span[] = [];
  for (const match of vocabulary.conceptsIn(text)) {
    const start = tokens[match.firstToken]?.start;
    const end = tokens[match.firstToken + match.tokenCount - 1]?.end;
    if (start === undefined || end === undefined) continue;
    const concept = vocabulary.current(match.concept.id) ?? match.concept;
    const last = spans[spans.length - 1];
    const typed = text.slice(start, end);
    if (last?.start !== start) spans.push({ start, end, typed, concepts: [concept] });
    else if (!last.concepts.includes(concept)) last.concepts.push(concept);
  }
  return spans;
}

/**
 * Everything that the concepts may be called.
 * @param words the typed words, expanded
 */
export function expandConcepts(
  { typed, concepts }: Span,
  words: readonly WordGroup[],
  vocabulary: Vocabulary
): ConceptGroup {
  const names = namesFor(typed, concepts, vocabulary);
  const labels = concepts.flatMap((concept) => Object.values(concept.labels)).filter(isShort);
  const single = names.map(({ text }) => text).filter((text) => tokenise(text).length === 1);
  const wordings = uniqueBy([...labels, ...single], fold)
    .slice(0, MAX_WORDINGS)
    .map((name) =>
      tokenise(name)
        .filter((token) => !isStopWord(token.text))
        .map((token) => expandKnownWord(token.text))
    );
  return {
    kind: 'concept',
    ...{ typed, words },
    concepts: concepts.flatMap((concept) => matchesOf(concept, vocabulary)),
    wordings: wordings.filter((wording) => wording.length > 0),
    names: names.slice(0, MAX_NAMES),
  };
}

/** A local term is found as itself and as the core term that it stands for. */
function matchesOf(concept: Concept, vocabulary: Vocabulary): ConceptMatch[] {
  const core = vocabulary.coreOf(concept);
  return [concept, ...(core ? [core] : [])].flatMap((one) => {
    const facet = facetOfSet(one.setKey);
    return facet ? [{ id: one.id, facet, concept: one, ids: vocabulary.idsFor(one.id) }] : [];
  });
}

/** All names of the concepts, and of those that gave way to them, told apart by the language that was typed. */
function namesFor(
  typed: string,
  concepts: readonly Concept[],
  vocabulary: Vocabulary
): ConceptName[] {
  const all = concepts
    .flatMap((concept) => vocabulary.idsFor(concept.id))
    .flatMap((id) => {
      const concept = vocabulary.byId(id);
      return concept ? [concept] : [];
    });
  const named = [...all.flatMap(labelsOf), ...all.flatMap(synonymsOf)].filter(({ text }) =>
    isShort(text)
  );
  const spoken = new Set(
    named.filter(({ text }) => sameWords(text, typed)).map(({ locale }) => locale)
  );
  return uniqueBy(named, ({ text }) => text.toLowerCase()).map(({ text, locale }) => {
    if (sameWords(text, typed)) return { text, locale, kind: 'typed' };
    return { text, locale, kind: spoken.has(locale) ? 'synonym' : 'translation' };
  });
}

/** A name with an enumeration in it is for reading; nobody writes it so in a document. */
function isShort(name: string): boolean {
  return tokenise(name).length <= MAX_NAME_WORDS;
}

type Name = Pick<ConceptName, 'text' | 'locale'>;

function labelsOf({ labels }: Concept): Name[] {
  return Object.entries(labels).flatMap(([locale, text]) =>
    isLocale(locale) ? [{ locale, text }] : []
  );
}

function synonymsOf({ synonyms }: Concept): Name[] {
  return Object.entries(synonyms).flatMap(([locale, texts]) =>
    isLocale(locale) ? texts.map((text) => ({ locale, text })) : []
  );
}

function sameWords(a: string, b: string): boolean {
  return foldedWords(a) === foldedWords(b);
}

function foldedWords(text: string): string {
  return tokenise(text)
    .map((token) => fold(token.text))
    .join(' ');
}

function uniqueBy<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = keyOf(value);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
