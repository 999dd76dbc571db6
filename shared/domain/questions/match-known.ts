import { locales, pickLabel, type Locale } from '../../kernel/locale';
import { fold } from '../../kernel/text/fold';
import { guessLanguage } from '../../kernel/text/language';
import { stem } from '../../kernel/text/stem';
import { isStopWord } from '../../kernel/text/stop-words';
import { tokenise } from '../../kernel/text/tokenise';
import type { Vocabulary } from '../taxonomy';
import type { KnownAnswer, KnownMatch } from './known-answer';

/** Below this a known answer is about something else; from `same` on the question is the same. */
const fits = 0.42;
const mostMatches = 3;
/** A term that both name, in whatever language, says more than a word that both hold. */
const termWeight = 1.6;

interface Reading {
  /** Words by their stems, and terms by their ids behind a colon, which no word begins with. */
  readonly signs: ReadonlySet<string>;
}

/**
 * The known answers that fit a question, the nearest first. Words are compared within a language, the
 * organisation's terms across languages, so that a question in Portuguese finds what was asked in
 * Spanish. Words that many known answers hold count for little.
 * @param vocabulary missing where the term store does not answer: then words alone decide
 */
export function matchKnown(
  text: string,
  locale: Locale,
  known: readonly KnownAnswer[],
  vocabulary: Vocabulary | undefined
): readonly KnownMatch[] {
  const given = known.filter(({ state }) => state !== 'retired');
  const asked = signsOf(text, guessLanguage(text) ?? locale, vocabulary);
  if (asked.signs.size === 0) return [];
  const variants = given.map((one) => ({ one, readings: readingsOf(one, vocabulary) }));
  const weigh = weigherOf(variants.map(({ readings }) => readings));
  return variants
    .map(({ one, readings }) => ({
      one,
      likeness: Math.max(0, ...readings.map((reading) => likeness(asked, reading, weigh))),
    }))
    .filter((found) => found.likeness >= fits)
    .sort((a, b) => b.likeness - a.likeness || b.one.uses - a.one.uses)
    .slice(0, mostMatches)
    .flatMap((found): readonly KnownMatch[] => {
      const answer = pickLabel(found.one.answer, locale);
      if (!answer) return [];
      const rounded = Math.round(found.likeness * 100) / 100;
      return [{ known: found.one, ...answer, likeness: rounded }];
    });
}

function readingsOf(known: KnownAnswer, vocabulary: Vocabulary | undefined): readonly Reading[] {
  return locales.flatMap((locale) =>
    (known.variants[locale] ?? []).map((variant) => signsOf(variant, locale, vocabulary))
  );
}

function signsOf(text: string, locale: Locale, vocabulary: Vocabulary | undefined): Reading {
  const words = tokenise(text)
    .map((token) => token.text)
    .filter((word) => !isStopWord(word))
    .map((word) => fold(stem(word, locale)));
  const terms = (vocabulary?.conceptsIn(text) ?? []).map(
    ({ concept }) => `:${vocabulary?.current(concept.id)?.id ?? concept.id}`
  );
  return { signs: new Set([...words, ...terms]) };
}

/** A sign that stands in many known answers tells them apart badly. */
function weigherOf(all: readonly (readonly Reading[])[]): (sign: string) => number {
  const holders = new Map<string, number>();
  for (const readings of all) {
    for (const sign of new Set(readings.flatMap(({ signs }) => [...signs]))) {
      holders.set(sign, (holders.get(sign) ?? 0) + 1);
    }
  }
  return (sign) => {
    const rarity = Math.log(2 + all.length / (1 + (holders.get(sign) ?? 0)));
    return sign.startsWith(':') ? rarity * termWeight : rarity;
  };
}

/** The weight of what both say, against the weight of what each says (Dice, weighted). */
function likeness(one: Reading, other: Reading, weigh: (sign: string) => number): number {
  const weightOf = (signs: Iterable<string>): number =>
    [...signs].reduce((sum, sign) => sum + weigh(sign), 0);
  const both = weightOf([...one.signs].filter((sign) => other.signs.has(sign)));
  const total = weightOf(one.signs) + weightOf(other.signs);
  return total === 0 ? 0 : (2 * both) / total;
}
