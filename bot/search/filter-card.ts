import { z } from 'zod';
import {
  makeYearRange,
  readDeepLink,
  withoutFilters,
  writeDeepLink,
  type SearchAnswer,
  type SearchQuery,
  type TermFacet,
} from '../../shared/domain/search';
import {
  choiceInput,
  createCard,
  heading,
  press,
  text,
  type AdaptiveCard,
  type CardElement,
} from '../cards';
import type { Turn } from '../conversation/turn';

/** What a bot narrows by; the hub's page has every facet. */
export const CARD_FACETS = ['theme', 'country', 'type', 'language'] as const;
type CardFacet = (typeof CARD_FACETS)[number];

const mostChoices = 12;
const anything = '';

const chosen = z.string().max(60).optional();

/** What the card sends: the search before, and one value of each facet. */
export const filterInput = z.object({
  query: z.string().max(2000),
  theme: chosen,
  country: chosen,
  type: chosen,
  language: chosen,
  year: z
    .string()
    .regex(/^(\d{4})?$/)
    .optional(),
});

/** The search that the card's choices stand for. A term that is none is dropped by the search itself. */
export function narrowed(input: z.infer<typeof filterInput>): SearchQuery {
  const before = withoutFilters(readDeepLink(input.query));
  const year = input.year === undefined || input.year === '' ? undefined : Number(input.year);
  const years = makeYearRange(year, year);
  const terms = { ...before.terms };
  for (const facet of CARD_FACETS) {
    const value = input[facet];
    if (value !== undefined && value !== anything) terms[facet] = [value];
  }
  return { ...before, terms, ...(years ? { years } : {}) };
}

/** Choices with their counts, as the index counted them for this search. */
export function filterCard(turn: Turn, answer: SearchAnswer): AdaptiveCard {
  const { translator } = turn;
  const { query } = answer;
  const inputs = [
    ...CARD_FACETS.map((facet) => facetInput(turn, answer, facet)),
    yearInput(turn, answer),
  ];
  const present = inputs.filter((input) => input !== undefined);
  const title = translator.t('bot.search.filters.title');
  const data = { query: writeDeepLink(query) };
  return createCard({
    lang: translator.formatTag,
    summary: title,
    body: [
      heading(title),
      present.length === 0 ? text(translator.t('bot.search.filters.none')) : undefined,
      ...present,
    ],
    actions: [
      present.length === 0
        ? undefined
        : press(translator.t('bot.search.filters.apply'), 'search.narrow', data, { isFirst: true }),
      press(translator.t('bot.search.filters.back'), 'search.run', data),
    ],
  });
}

function facetInput(
  { translator, locale }: Turn,
  { query, counts, vocabulary }: SearchAnswer,
  facet: CardFacet
): CardElement | undefined {
  const values = counts.terms[facet] ?? [];
  if (!vocabulary || values.length === 0) return undefined;
  const choices = values.slice(0, mostChoices).map(({ id, count }) => ({
    value: id,
    title: translator.t('bot.search.filters.choice', {
      name: vocabulary.label(id, locale),
      count: translator.number(count),
    }),
  }));
  return choiceOf(translator.t(`bot.search.filters.${facet}`), facet, choices, {
    any: translator.t('bot.search.filters.any'),
    chosen: chosenOf(query, facet),
  });
}

function yearInput({ translator }: Turn, { query, counts }: SearchAnswer): CardElement | undefined {
  const years = [...(counts.years ?? [])].sort((a, b) => b.year - a.year);
  if (years.length === 0) return undefined;
  const choices = years.slice(0, mostChoices).map(({ year, count }) => ({
    value: String(year),
    title: translator.t('bot.search.filters.yearChoice', {
      year: String(year),
      count: translator.number(count),
    }),
  }));
  return choiceOf(translator.t('bot.search.filters.year'), 'year', choices, {
    any: translator.t('bot.search.filters.any'),
    chosen: query.years?.from === undefined ? undefined : String(query.years.from),
  });
}

function choiceOf(
  label: string,
  id: string,
  choices: readonly { readonly title: string; readonly value: string }[],
  { any, chosen }: { readonly any: string; readonly chosen: string | undefined }
): CardElement {
  return choiceInput({
    ...{ id, label, choices },
    // an empty value is no choice for every host: the box is left empty instead
    placeholder: any,
    ...(choices.some(({ value }) => value === chosen) && chosen !== undefined
      ? { value: chosen }
      : {}),
  });
}

function chosenOf(query: SearchQuery, facet: TermFacet): string | undefined {
  return query.terms[facet][0];
}
