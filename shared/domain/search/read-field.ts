import { fold } from '../../kernel/text/fold';
import { tokenise } from '../../kernel/text/tokenise';
import { namesOf, type Concept, type Vocabulary } from '../taxonomy';
import { makeYearRange } from './deep-link';
import { setOfFacet } from './facets';
import type { FieldKey } from './fields';
import type { Filter } from './filters';
import type { TermFacet, YearRange } from './query';

/** The value of a field: what it narrows to, and how many characters of the text it takes. */
export interface FieldValue {
  readonly filters: readonly Filter[];
  readonly length: number;
}

/** Names that hold the words of a value are taken for it as long as there are so few. */
const MOST_ALTERNATIVES = 4;
/** Longer values are searched as words. */
const MOST_WORDS = 10;

/** What people call the formats, beside the endings themselves; folded. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  word: ['docx', 'doc'],
  excel: ['xlsx', 'xls', 'csv'],
  powerpoint: ['pptx', 'ppt'],
  presentacion: ['pptx', 'ppt'],
  apresentacao: ['pptx', 'ppt'],
  presentation: ['pptx', 'ppt'],
  texto: ['txt', 'md'],
  text: ['txt', 'md'],
  video: ['mp4'],
  audio: ['mp3', 'm4a'],
};

/**
 * Reads the value of a field at the beginning of a text.
 * @param text everything that may belong to the value
 * @param isQuoted the value is the whole text
 * @returns undefined where the field has no such value
 */
export function readFieldValue(
  field: FieldKey,
  text: string,
  isQuoted: boolean,
  vocabulary: Vocabulary | undefined
): FieldValue | undefined {
  switch (field) {
    case 'year':
      return readYears(text);
    case 'format':
      return readFormat(text);
    case 'colleague':
      return readAuthor(text, isQuoted);
    default:
      return vocabulary && readTerms(field, text, isQuoted, vocabulary);
  }
}

function readYears(text: string): FieldValue | undefined {
  const match =
    /^(>=|<=|>|<|≥|≤)?\s*(\d{4})(?![\p{L}\d])(?:\s*(?:-|–|—|\.\.)\s*(\d{4})(?!\d))?/u.exec(text);
  if (!match) return undefined;
  const [whole, sign, first, second] = match;
  const years = yearsOf(sign, Number(first), second === undefined ? undefined : Number(second));
  return years && { filters: [{ kind: 'years', years }], length: whole.length };
}

function yearsOf(
  sign: string | undefined,
  first: number,
  second: number | undefined
): YearRange | undefined {
  switch (sign) {
    case '>':
      return makeYearRange(first + 1);
    case '>=':
    case '≥':
      return makeYearRange(first);
    case '<':
      return makeYearRange(undefined, first - 1);
    case '<=':
    case '≤':
      return makeYearRange(undefined, first);
    default:
      return makeYearRange(first, second ?? first);
  }
}

function readFormat(text: string): FieldValue | undefined {
  const [word] = tokenise(text);
  if (!word || word.start > 1) return undefined;
  const folded = fold(word.text);
  const endings = FORMATS[folded] ?? (/^[a-z0-9]{2,5}$/.test(folded) ? [folded] : []);
  return endings.length === 0
    ? undefined
    : {
        filters: endings.map((value) => ({ kind: 'value', facet: 'format', value })),
        length: word.end,
      };
}

/** A name ends where the capitals end, unless it stands between quotation marks. */
function readAuthor(text: string, isQuoted: boolean): FieldValue | undefined {
  const words = tokenise(text);
  const [first, ...others] = words;
  if (!first) return undefined;
  const following = others.findIndex(({ text: word }) => !/^\p{Lu}/u.test(word));
  const taken = isQuoted || following < 0 ? others : others.slice(0, following);
  const last = taken[taken.length - 1] ?? first;
  const value = text.slice(first.start, last.end);
  return { filters: [{ kind: 'value', facet: 'colleague', value }], length: last.end };
}

function readTerms(
  facet: TermFacet,
  text: string,
  isQuoted: boolean,
  vocabulary: Vocabulary
): FieldValue | undefined {
  const words = tokenise(text).slice(0, MOST_WORDS);
  const named = longestRun(text, words, isQuoted, (run) => namedBy(facet, run, vocabulary));
  if (named) return named;
  return longestRun(text, words, isQuoted, (run) => holding(facet, run, vocabulary));

  function longestRun(
    whole: string,
    tokens: readonly { readonly end: number }[],
    isWhole: boolean,
    find: (run: string) => readonly Concept[]
  ): FieldValue | undefined {
    for (let count = tokens.length; count > 0; count -= 1) {
      const end = tokens[count - 1]?.end ?? 0;
      const ids = find(whole.slice(0, end)).map(({ id }) => vocabulary.current(id)?.id ?? id);
      if (ids.length > 0) {
        const filters = [...new Set(ids)].map((id) => ({ kind: 'term', facet, id }) as const);
        return { filters, length: isWhole ? whole.length : end };
      }
      if (isWhole) return undefined;
    }
    return undefined;
  }
}

/** The concepts with this label, synonym, code or, for languages, tag. */
function namedBy(facet: TermFacet, run: string, vocabulary: Vocabulary): readonly Concept[] {
  const setKey = setOfFacet(facet);
  const concepts = vocabulary.named(run, setKey);
  if (concepts.length > 0) return concepts;
  const wanted = run.trim().toLowerCase();
  return vocabulary
    .inSet(setKey)
    .filter(({ key, code }) => code?.toLowerCase() === wanted || key === `language.${wanted}`);
}

/** The few concepts with a name that holds all these words. */
function holding(facet: TermFacet, run: string, vocabulary: Vocabulary): readonly Concept[] {
  const wanted = tokenise(run).map((token) => fold(token.text));
  const found = vocabulary.inSet(setOfFacet(facet)).filter((concept) =>
    namesOf(concept).some((name) => {
      const own = tokenise(name).map((token) => fold(token.text));
      return wanted.every((word) => own.includes(word));
    })
  );
  return found.length <= MOST_ALTERNATIVES ? found : [];
}
