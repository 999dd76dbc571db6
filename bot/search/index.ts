import { z } from 'zod';
import {
  EMPTY_QUERY,
  readDeepLink,
  MAX_TEXT_LENGTH,
  type Facet,
  type SearchAnswer,
  type SearchQuery,
} from '../../shared/domain/search';
import { createCard, heading, open } from '../cards';
import { cardAction, type BotFeature, type Command, type Turn } from '../conversation/turn';
import { CARD_FACETS, filterCard, filterInput, narrowed } from './filter-card';
import { resultSection } from './result-lines';
import { isEmpty, RESULTS_IN_A_CARD, searchCard } from './search-card';

/** Looks for words; also what is done with words that call no command. */
export const searchCommand: Command = {
  name: 'search',
  words: {
    es: [
      ...['buscar', 'busca', 'busque', 'busco', 'búscame', 'búsqueda', 'encontrar', 'encuentra'],
      ...['encuentre', 'muéstrame', 'muéstreme', 'mostrar', 'hay algo sobre', 'qué hay sobre'],
      ...['documentos sobre', 'documentos de', 'información sobre', 'estoy buscando'],
    ],
    pt: [
      ...['procurar', 'procura', 'procure', 'procuro', 'pesquisar', 'pesquise', 'pesquisa'],
      ...['buscar', 'busque', 'achar', 'ache', 'mostrar', 'mostre', 'tem algo sobre'],
      ...['há algo sobre', 'o que há sobre', 'documentos sobre', 'informações sobre'],
      ...['estou procurando'],
    ],
    en: [
      ...['search', 'search for', 'find', 'find me', 'look for', 'looking for', 'show', 'show me'],
      ...['is there anything on', 'is there anything about', 'anything about', 'documents about'],
      ...['documents on', 'information about', 'information on', 'i am looking for'],
    ],
  },
  async run(turn, rest) {
    const query = { ...EMPTY_QUERY, text: rest.trim().slice(0, MAX_TEXT_LENGTH * 2) };
    if (isEmpty(query)) {
      return turn.reply({ text: turn.translator.t('bot.search.empty') });
    }
    const answer = await find(turn, query, []);
    await turn.reply({
      card: searchCard(turn, answer),
      ...(turn.place.kind === 'personal' && answer.results.length > 0
        ? { suggestions: [turn.translator.t('bot.suggest.ask')] }
        : {}),
    });
  },
};

/** What has come into the library lately. */
const newest: Command = {
  name: 'newest',
  isWhole: true,
  words: {
    es: ['documentos nuevos', 'nuevos documentos', 'lo nuevo', 'qué hay de nuevo', 'novedades'],
    pt: ['documentos novos', 'novos documentos', 'novidades', 'o que há de novo'],
    en: ['new documents', 'newest documents', "what's new", 'what is new', 'news'],
  },
  async run(turn) {
    const { translator, links } = turn;
    const { portal } = await turn.personHub();
    const { documents, vocabulary } = await portal.newest(RESULTS_IN_A_CARD);
    if (documents.length === 0) {
      return turn.reply({ text: translator.t('bot.newest.none') });
    }
    const title = translator.t('bot.newest.title');
    await turn.reply({
      card: createCard({
        lang: translator.formatTag,
        summary: `${title}: ${links.search()}`,
        body: [
          heading(title),
          ...documents.map((hit) => resultSection(turn, { hit }, vocabulary ? { vocabulary } : {})),
        ],
        actions: [open(translator.t('bot.search.seeHub'), links.search())],
      }),
    });
  },
};

const again = z.object({ query: z.string().max(2000) });

const run = cardAction({
  verb: 'search.run',
  input: again,
  run: async (turn, { query }) => ({
    card: searchCard(turn, await find(turn, readDeepLink(query), [])),
  }),
});

const filter = cardAction({
  verb: 'search.filter',
  input: again,
  run: async (turn, { query }) => ({
    card: filterCard(turn, await find(turn, readDeepLink(query), [...CARD_FACETS, 'year'])),
  }),
});

const narrow = cardAction({
  verb: 'search.narrow',
  input: filterInput,
  run: async (turn, input) => ({
    card: searchCard(turn, await find(turn, narrowed(input), [])),
  }),
});

export const searchFeature: BotFeature = {
  commands: [searchCommand, newest],
  actions: [run, filter, narrow],
};

/** The same search as in the web parts, with the person's own rights. */
async function find(
  turn: Turn,
  query: SearchQuery,
  facets: readonly Facet[]
): Promise<SearchAnswer> {
  const search = await turn.search();
  return search.find(
    { ...query, page: 1 },
    { pageSize: RESULTS_IN_A_CARD, facets, locale: turn.locale }
  );
}
