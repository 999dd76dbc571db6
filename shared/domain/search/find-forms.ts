import { fold } from '../../kernel/text/fold';
import { tokenise, type Token } from '../../kernel/text/tokenise';
import type { ConceptGroup, Expansion, FormKind, PhraseGroup, WordGroup } from './expansion';
import { FORM_KINDS, singleGroups, wordsOf } from './expansion';
import type { MarkedText, TextPiece } from './marked-text';

/** A place in a text where the search matches. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: FormKind | 'synonym';
}

/** A text with its words, cut and folded once for all that is looked for in it. */
export interface SearchedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly folded: readonly string[];
}

export function searchedText(text: string): SearchedText {
  const tokens = tokenise(text);
  return { text, tokens, folded: tokens.map((token) => fold(token.text)) };
}

/** Where a typed word, or another form of it, occurs in a text. The closest forms come first. */
export function findWord(group: WordGroup, within: SearchedText): Occurrence[] {
  const single = within.tokens.flatMap((token, index) => {
    const kind = kindOf(group, token.text, within.folded[index] ?? '');
    return kind ? [{ start: token.start, end: token.end, text: token.text, kind }] : [];
  });
  const several = group.forms
    .filter(({ text }) => /\s/.test(text))
    .flatMap(({ text, kind }) => findRun(text, kind, within));
  return [...single, ...several].sort(
    (a, b) => FORM_KINDS.indexOf(a.kind) - FORM_KINDS.indexOf(b.kind)
  );
}

function kindOf(group: WordGroup, word: string, folded: string): FormKind | undefined {
  if (word.normalize('NFC').toLowerCase() === group.typed) return 'exact';
  if (folded === fold(group.typed)) return 'accent';
  const kinds = group.forms
    .filter(({ text, prefix }) => (prefix ? folded.startsWith(fold(text)) : folded === fold(text)))
    .map(({ kind }) => kind);
  return FORM_KINDS.find((kind) => kinds.includes(kind));
}

/** Where a name of the group's concepts, other than the typed one, occurs as whole words. */
export function findNames(group: ConceptGroup, within: SearchedText): Occurrence[] {
  const names = group.names.flatMap(({ text, kind }) =>
    kind === 'typed' ? [] : findRun(text, kind, within)
  );
  if (names.length > 0) return names;
  return group.wordings.flatMap((wording) => {
    const places = everyWord(wording, within) ?? [];
    return places.map((place) => ({ ...place, kind: 'translation' as const }));
  });
}

/** The closest occurrence of each word, or undefined when one of them is missing. */
export function everyWord(
  words: readonly WordGroup[],
  within: SearchedText
): (Occurrence & { readonly kind: FormKind })[] | undefined {
  const found = words.flatMap((word) => findWord(word, within).slice(0, 1));
  return words.length > 0 && found.length === words.length
    ? (found as (Occurrence & { kind: FormKind })[])
    : undefined;
}

/** Where the words of a phrase stand one after the other. */
export function findPhrase(group: PhraseGroup, within: SearchedText): Occurrence[] {
  return findRun(group.typed, 'exact', within);
}

function findRun<Kind extends Occurrence['kind']>(
  phrase: string,
  kind: Kind,
  { text, tokens, folded }: SearchedText
): (Occurrence & { readonly kind: Kind })[] {
  const wanted = tokenise(phrase).map((token) => fold(token.text));
  if (wanted.length === 0) return [];
  return folded.flatMap((_, index) => {
    const first = tokens[index];
    const last = tokens[index + wanted.length - 1];
    const isHere = wanted.every((word, offset) => folded[index + offset] === word);
    if (!isHere || !first || !last) return [];
    return [{ start: first.start, end: last.end, text: text.slice(first.start, last.end), kind }];
  });
}

/** Marks in a text what the search matches. */
export function markText(text: string, expansion: Expansion): MarkedText {
  const within = searchedText(text);
  const places = expansion.groups.flatMap(singleGroups).flatMap((group): Occurrence[] => {
    if (group.kind === 'phrase') return findPhrase(group, within);
    const words = wordsOf(group).flatMap((word) => findWord(word, within));
    return group.kind === 'concept' ? [...words, ...findNames(group, within)] : words;
  });
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (place.start < end) continue;
    if (place.start > end) pieces.push({ text: text.slice(end, place.start), marked: false });
    pieces.push({ text: text.slice(place.start, place.end), marked: true });
    end = place.end;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
}
