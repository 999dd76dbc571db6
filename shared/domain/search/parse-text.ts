import { fieldNamed, type FieldKey } from './fields';
import { MAX_TEXT_LENGTH } from './query';

/** A piece of the typed text and where it stands: first unit, and the unit after the last. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a search asks for, piece by piece, in the order in which it was typed. */
export type TextItem =
  | ({ readonly kind: 'words' } & Piece)
  /** Between quotation marks: these words, one after the other. */
  | ({ readonly kind: 'phrase' } & Piece)
  /** The items beside it are alternatives. */
  | ({ readonly kind: 'or' } & Piece)
  /** After a minus. */
  | ({ readonly kind: 'excluded'; readonly isPhrase: boolean } & Piece)
  /** `text` is everything that may be its value; how much of it is one, its field decides. */
  | ({
      readonly kind: 'field';
      readonly field: FieldKey;
      readonly isQuoted: boolean;
      /** Where the value begins. */
      readonly valueStart: number;
    } & Piece);

const SPACE = /\s+/y;
const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]/y;
const FIELD = /([\p{L}\p{M}]+):\s*/uy;
const MINUS = /[-\u2212](?=[\p{L}\p{N}"“„«])/uy;
const ALTERNATIVE = /(OR|OU|O)(?=\s)/y;
const WORD = /[^\s"“”„«»]+|["“”„«»]/y;

/**
 * Reads the text of a search: words, "phrases", -minus, OR (O, OU) in capitals, and fields in three
 * languages. Whatever is none of these is words; no text is an error, and none is an operator of
 * the index.
 * @param text as typed; what is longer than the limit is left out
 */
export function parseText(text: string): readonly TextItem[] {
  const source = text.slice(0, MAX_TEXT_LENGTH);
  const items: TextItem[] = [];
  // where everything is in capitals, O is the Portuguese article as often as the Spanish conjunction
  const isShouted = source === source.toUpperCase();
  let position = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = position;
    const match = pattern.exec(source);
    if (!match) return undefined;
    position = pattern.lastIndex;
    return match;
  };

  while (position < source.length) {
    if (take(SPACE)) continue;
    const start = position;
    const isFree = start === 0 || /\s/.test(source.charAt(start - 1));
    const quoted = take(QUOTED);
    if (quoted) {
      items.push({ kind: 'phrase', text: quoted[1] ?? '', start, end: position });
      continue;
    }
    if (isFree && take(MINUS)) {
      items.push(readExcluded(start));
      continue;
    }
    const field = isFree ? readField(start) : undefined;
    if (field) {
      items.push(field);
      continue;
    }
    const either = isFree ? take(ALTERNATIVE) : undefined;
    if (either) {
      const isWord = items.length === 0 || (either[1] === 'O' && isShouted);
      items.push({ kind: isWord ? 'words' : 'or', text: either[0], start, end: position });
      continue;
    }
    const word = take(WORD)?.[0] ?? '';
    items.push({ kind: 'words', text: word, start, end: position });
  }
  return joinWords(items, source);

  function readExcluded(start: number): TextItem {
    const field = /[\p{L}\p{M}]+:(?=\S)/uy;
    field.lastIndex = position;
    const name = field.exec(source)?.[0];
    if (name && fieldNamed(name.slice(0, -1))) position += name.length;
    const phrase = take(QUOTED);
    const written = phrase ? (phrase[1] ?? '') : (take(WORD)?.[0] ?? '');
    return {
      kind: 'excluded',
      isPhrase: phrase !== undefined,
      text: written,
      start,
      end: position,
    };
  }

  function readField(start: number): TextItem | undefined {
    const match = take(FIELD);
    const field = match?.[1] === undefined ? undefined : fieldNamed(match[1]);
    if (!field) {
      position = start;
      return undefined;
    }
    const valueStart = position;
    const quotedValue = take(QUOTED);
    if (quotedValue) {
      const written = quotedValue[1] ?? '';
      return {
        kind: 'field',
        field,
        isQuoted: true,
        text: written,
        start,
        valueStart,
        end: position,
      };
    }
    return { kind: 'field', field, isQuoted: false, text: '', start, valueStart, end: position };
  }
}

/** Joins words that stand side by side into runs; those after a field belong to what may be its value. */
function joinWords(items: readonly TextItem[], source: string): TextItem[] {
  const joined: TextItem[] = [];
  for (const item of items) {
    const last = joined[joined.length - 1];
    const isOpen = last?.kind === 'words' || (last?.kind === 'field' && !last.isQuoted);
    if (item.kind !== 'words' || !last || !isOpen) {
      joined.push(item);
      continue;
    }
    const from = last.kind === 'field' ? last.valueStart : last.start;
    joined[joined.length - 1] = { ...last, text: source.slice(from, item.end), end: item.end };
  }
  return joined;
}
