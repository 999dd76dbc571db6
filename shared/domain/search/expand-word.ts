import { accentVariants } from '../../kernel/text/accent-variants';
import { cognatesOf } from '../../kernel/text/cognates';
import { fold } from '../../kernel/text/fold';
import { stemPrefix } from '../../kernel/text/stem';
import type { Vocabulary } from '../taxonomy';
import { isOtherEnye, type FormKind, type WordForm, type WordGroup } from './expansion';

const MAX_VARIANTS = 12;
const MAX_TRANSLATIONS = 6;
const MAX_TYPOS = 2;
/** A shorter beginning would find strangers: `miss*` of missão finds `missing`. */
const SHORTEST_BEGINNING = 6;

/**
 * Everything that a word may be written as: other accents, other forms, the same word in the other
 * languages and, for a word that nobody knows, what it may have been meant to be.
 * @param typed one word
 */
export function expandWord(typed: string, vocabulary?: Vocabulary): WordGroup {
  const exact = typed.normalize('NFC').toLowerCase();
  const related = sharedForms(exact);
  const forms: WordForm[] = [
    { text: exact, prefix: false, kind: 'exact', isSure: true },
    ...(related.length > 0 ? related : ownForms(exact)),
    ...translations(exact, related, vocabulary),
  ];
  const isUnknown = vocabulary?.lexicon.translations(exact).length === 0;
  const year = /^(19|20)\d\d$/.test(exact) ? { year: Number(exact) } : {};
  return {
    kind: 'word',
    typed: exact,
    forms: withoutRepeats([...forms, ...(isUnknown ? slips(exact, vocabulary) : [])]),
    ...year,
  };
}

/** A word of the vocabulary: its accents are known, and its concept brings the other languages. */
export function expandKnownWord(written: string): WordGroup {
  const exact = written.normalize('NFC').toLowerCase();
  const related = sharedForms(exact);
  const own = [
    { text: fold(exact), prefix: false, kind: 'accent', isSure: true } as const,
    ...stemPrefix(exact).map((prefix) => beginningOf(exact, prefix, 'form')),
  ];
  return {
    kind: 'word',
    typed: exact,
    forms: withoutRepeats([
      { text: exact, prefix: false, kind: 'exact', isSure: true },
      ...(related.length > 0 ? related : own),
    ]),
  };
}

/** The spellings of a word without its other forms, for what must not be in a document. */
export function spellWord(typed: string): WordGroup {
  const exact = typed.normalize('NFC').toLowerCase();
  const forms = accentVariants(exact, MAX_VARIANTS).map((text) => accented(text, exact));
  return {
    kind: 'word',
    typed: exact,
    forms: forms.filter((form) => !isOtherEnye(form, exact)),
  };
}

/** The forms of the word in each language where a rule joins them: the same set for each of them. */
function sharedForms(exact: string): WordForm[] {
  return cognatesOf(exact).flatMap(({ text, plural, stem }) => {
    const kindOf = (form: string, prefix: boolean): FormKind => {
      const folded = fold(exact);
      if (folded === fold(form)) return 'accent';
      return prefix && folded.startsWith(fold(form)) ? 'form' : 'cognate';
    };
    const one = (form: string, prefix: boolean): WordForm => ({
      ...{ text: form, prefix, kind: kindOf(form, prefix), isSure: true },
    });
    return stem.length >= SHORTEST_BEGINNING
      ? [one(stem, true)]
      : [one(text, false), one(plural, false)];
  });
}

function ownForms(exact: string): WordForm[] {
  // a number has neither accents nor endings
  if (/\d/.test(exact)) return [];
  return [
    ...accentVariants(exact, MAX_VARIANTS).map((text) => accented(text, exact)),
    ...beginnings(exact, 'form'),
  ];
}

function accented(text: string, exact: string): WordForm {
  const kind = text === exact ? 'exact' : 'accent';
  const form = { text, prefix: false, kind, isSure: true } as const;
  return { ...form, isSure: !isOtherEnye(form, exact) };
}

function beginnings(word: string, kind: FormKind): WordForm[] {
  return stemPrefix(word).flatMap((prefix) =>
    accentVariants(prefix, MAX_VARIANTS).map((text) => ({
      ...{ text, prefix: true, kind, isSure: false },
    }))
  );
}

/** Words of the other languages that no rule gives. */
function translations(
  exact: string,
  related: readonly WordForm[],
  vocabulary: Vocabulary | undefined
): WordForm[] {
  const isGiven = (text: string): boolean =>
    related.some((form) => {
      // refugiado and refugiada are forms of one word
      const root = fold(form.text).replace(/[ao]$/, '');
      return fold(text).startsWith(root);
    });
  const listed = vocabulary?.lexicon.translations(exact) ?? [];
  const others = listed.filter(({ text }) => !isGiven(text));
  return others.slice(0, MAX_TRANSLATIONS).flatMap(({ text }) => {
    const kind = 'translation' as const;
    const whole: WordForm = { text, prefix: false, kind, isSure: true };
    const stems = /\s/.test(text)
      ? []
      : stemPrefix(text).map((prefix) => beginningOf(text, prefix, kind));
    return [whole, ...stems];
  });
}

/** The beginning of a word whose accents are known: it is taken as it is written. */
function beginningOf(written: string, prefix: string, kind: FormKind): WordForm {
  return { text: written.slice(0, prefix.length), prefix: true, kind, isSure: false };
}

/** Words of the vocabulary one slip away, where the typed word has a beginning of its own. */
function slips(exact: string, vocabulary: Vocabulary | undefined): WordForm[] {
  const own = stemPrefix(exact);
  return (vocabulary?.words.near(exact) ?? [])
    .filter((word) => !own.some((prefix) => fold(word).startsWith(prefix)))
    .slice(0, MAX_TYPOS)
    .map((text) => ({ text, prefix: false, kind: 'typo', isSure: false }));
}

/** A spelling that a shorter beginning already covers would only make the query longer. */
function withoutRepeats(forms: readonly WordForm[]): WordForm[] {
  return forms.filter((form, index) => {
    if (forms.findIndex((other) => same(form, other)) !== index) return false;
    if (form.kind === 'exact') return true;
    return !forms.some((other) => other !== form && covers(other, form));
  });
}

function same(a: WordForm, b: WordForm): boolean {
  return a.text === b.text && a.prefix === b.prefix;
}

function covers(beginning: WordForm, form: WordForm): boolean {
  return (
    beginning.prefix &&
    !same(beginning, form) &&
    form.text.startsWith(beginning.text) &&
    // a sure form keeps its place in the ranking
    (beginning.isSure || !form.isSure)
  );
}
