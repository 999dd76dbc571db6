import { fold } from '../../kernel/text/fold';
import { tokenise } from '../../kernel/text/tokenise';
import type { ConceptGroup, Expansion, FormKind, WordGroup } from './expansion';
import { wordsOf } from './expansion';
import type { MarkedText, TextPiece } from './marked-text';

/** A place in a text where the search matches. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: FormKind | 'translation';
}

/** Where a typed word, or another form of it, occurs in a text. The closest forms come first. */
export function findWord(group: WordGroup, text: string): Occurrence[] {
  const order: Record<FormKind, number> = { exact: 0, accent: 1, form: 2 };
  return tokenise(text)
    .flatMap((token) => {
      const kind = kindOf(group, token.text);
      return kind ? [{ start: token.start, end: token.end, text: token.text, kind }] : [];
    })
    .sort((a, b) => order[a.kind] - order[b.kind]);
}

function kindOf(group: WordGroup, word: string): FormKind | undefined {
  const exact = word.normalize('NFC').toLowerCase();
  if (exact === group.typed) return 'exact';
  const folded = fold(exact);
  if (folded === fold(group.typed)) return 'accent';
  const isForm = group.forms.some((form) => form.prefix && folded.startsWith(fold(form.text)));
  return isForm ? 'form' : undefined;
}

/** Where a label or synonym of the group's concepts occurs as whole words. */
export function findPhrases(group: ConceptGroup, text: string): Occurrence[] {
  const tokens = tokenise(text);
  const folded = tokens.map((token) => fold(token.text));
  return group.phrases.flatMap((phrase) => {
    const wanted = tokenise(phrase).map((token) => fold(token.text));
    const at = indexOfRun(folded, wanted);
    const first = tokens[at];
    const last = tokens[at + wanted.length - 1];
    if (!first || !last) return [];
    const found = text.slice(first.start, last.end);
    return [{ start: first.start, end: last.end, text: found, kind: 'translation' as const }];
  });
}

function indexOfRun(words: readonly string[], wanted: readonly string[]): number {
  if (wanted.length === 0) return -1;
  return words.findIndex((_, index) =>
    wanted.every((word, offset) => words[index + offset] === word)
  );
}

/** Marks in a text what the search matches. */
export function markText(text: string, expansion: Expansion): MarkedText {
  const places = expansion.groups.flatMap((group) => [
    ...wordsOf(group).flatMap((word) => findWord(word, text)),
    ...(group.kind === 'concept' ? findPhrases(group, text) : []),
  ]);
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
