import {
  countFilters,
  writeDeepLink,
  type SearchAnswer,
  type SearchQuery,
  type Specialist,
} from '../../shared/domain/search';
import {
  createCard,
  heading,
  note,
  open,
  press,
  section,
  text,
  type AdaptiveCard,
  type CardElement,
} from '../cards';
import type { Turn } from '../conversation/turn';
import { resultSection } from './result-lines';

/** As many results as a card holds; the hub itself has the others. */
export const RESULTS_IN_A_CARD = 3;

/** The first results, the nearest person last, and the way to all of them. */
export function searchCard(turn: Turn, answer: SearchAnswer): AdaptiveCard {
  return answer.results.length > 0 ? foundCard(turn, answer) : nothingCard(turn, answer);
}

function foundCard(turn: Turn, answer: SearchAnswer): AdaptiveCard {
  const { translator, links } = turn;
  const { query, results, total, vocabulary } = answer;
  const shown = results.slice(0, RESULTS_IN_A_CARD);
  const url = links.search(writeDeepLink(query));
  const words = query.text.trim();
  const person = answer.specialists.find(({ mail }) => mail !== undefined);
  return createCard({
    lang: translator.formatTag,
    summary: translator.t('bot.search.summary', { total, text: words, url }),
    body: [
      note(titleWords(turn, answer, shown.length)),
      answer.notices.some(({ kind }) => kind === 'without-terms')
        ? note(translator.t('bot.search.withoutTerms'))
        : undefined,
      ...shown.map((result, index) =>
        // one passage is enough to see that the hub has read the documents
        resultSection(turn, result, {
          ...(vocabulary ? { vocabulary } : {}),
          withPassage: index === passageIndex(answer),
        })
      ),
      person && personSection(turn, person, answer),
    ],
    actions: [
      open(translator.t('bot.search.seeAll', { total }), url, { isFirst: true }),
      person?.mail === undefined
        ? undefined
        : open(
            translator.t('bot.search.writeTo', { name: firstName(person.name) }),
            links.chat(person.mail, translator.t('bot.search.chatMessage', { text: words }))
          ),
      press(translator.t('bot.search.filter'), 'search.filter', { query: writeDeepLink(query) }),
    ],
  });
}

/** The first document whose passage holds one of the words. */
function passageIndex({ results }: SearchAnswer): number {
  return results
    .slice(0, RESULTS_IN_A_CARD)
    .findIndex(({ hit }) => hit.summary.some(({ marked }) => marked));
}

function titleWords({ translator }: Turn, { query, total }: SearchAnswer, shown: number): string {
  const words = query.text.trim();
  const count = { shown: translator.number(shown), total: translator.number(total) };
  if (words === '' || countFilters(query) > 0) {
    return translator.t('bot.search.titleFilters', count);
  }
  return total > shown
    ? translator.t('bot.search.title', { ...count, text: words })
    : translator.t('bot.search.titleAll', { total, text: words });
}

function personSection(
  { translator, locale }: Turn,
  { name, themeId }: Specialist,
  { vocabulary }: SearchAnswer
): CardElement {
  return section(
    text(name, { weight: 'Bolder' }),
    vocabulary &&
      note(translator.t('bot.search.specialist', { theme: vocabulary.label(themeId, locale) }))
  );
}

/** Nothing was found: what may help, and the people who can. */
function nothingCard(turn: Turn, { query, help }: SearchAnswer): AdaptiveCard {
  const { translator, links } = turn;
  const words = query.text.trim();
  const url = links.search(writeDeepLink(query));
  const [spelling] = help?.spelling ?? [];
  return createCard({
    lang: translator.formatTag,
    summary: translator.t('bot.search.summary', { total: 0, text: words, url }),
    body: [
      heading(translator.t('bot.search.none', { text: words })),
      text(translator.t('bot.search.noneWhy')),
      text(translator.t('bot.search.noneWay')),
    ],
    actions: [
      press(
        translator.t('bot.search.askTeam'),
        'questions.open-ask',
        { text: cut(words) },
        {
          isFirst: true,
        }
      ),
      spelling &&
        press(translator.t('bot.search.didYouMean', { text: spelling.query.text }), 'search.run', {
          query: writeDeepLink(spelling.query),
        }),
      open(translator.t('bot.search.seeHub'), url),
    ],
  });
}

/** What the button carries stays small; the person sees it all in the form. */
function cut(words: string): string {
  return words.slice(0, 400);
}

function firstName(name: string): string {
  return name.split(/\s+/, 1)[0] ?? name;
}

/** A query without words and filters finds everything, which is not what anybody asks a bot for. */
export function isEmpty(query: SearchQuery): boolean {
  return query.text.trim() === '' && countFilters(query) === 0;
}
