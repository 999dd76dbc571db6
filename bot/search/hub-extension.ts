import {
  EMPTY_QUERY,
  MAX_TEXT_LENGTH,
  plainText,
  readDeepLink,
  type DocumentHit,
  type SearchResult,
} from '../../shared/domain/search';
import { pageFiles } from '../../shared/adapters/sharepoint/schema/page-files';
import type { Vocabulary } from '../../shared/domain/taxonomy';
import { readPeoplePlace } from '../../shared/ui/people/people-place';
import { createCard, link, note, open, pieces, text, type AdaptiveCard } from '../cards';
import type { Turn } from '../conversation/turn';
import type { ExpertCards } from '../people';
import { factsOf } from './result-lines';
import { isEmpty } from './search-card';
import type { ExtensionFinder, ExtensionResult, SearchExtension } from './search-extension';

const pageSize = 10;
const summaryLength = 300;

export interface ExtensionSettings {
  /** The hub's site, without a slash at the end. */
  readonly siteUrl: string;
  /** People are another feature. */
  readonly experts: ExpertCards;
}

export function createHubExtension({ siteUrl, experts }: ExtensionSettings): SearchExtension {
  return {
    finders: { search: findDocuments, expert: experts.find },

    async unfold(turn, address) {
      const path = pathInSite(siteUrl, address);
      if (path === undefined) return undefined;
      if (path.toLowerCase() === `/sitepages/${pageFiles.search}`.toLowerCase()) {
        return searchResult(turn, address);
      }
      if (path.toLowerCase() === `/sitepages/${pageFiles.people}`.toLowerCase()) {
        const place = readPeoplePlace(new URL(address).search);
        return place.view === 'profile' ? experts.unfold(turn, place.id) : undefined;
      }
      const document = await turn.linkedDocument(address);
      if (!document) return undefined;
      const { translator } = turn;
      const facts = [
        ...(document.year === undefined ? [] : [String(document.year)]),
        ...(document.pages === undefined
          ? []
          : [translator.t('search.result.pages', { count: document.pages })]),
        document.fileName,
      ];
      return {
        preview: { title: document.title, text: facts.join(' · ') },
        card: documentCard(turn, document, facts, document.summary),
      };
    },
  };
}

const findDocuments: ExtensionFinder = async (turn, typed, skip) => {
  const query = {
    ...EMPTY_QUERY,
    text: typed.slice(0, MAX_TEXT_LENGTH),
    page: Math.floor(skip / pageSize) + 1,
  };
  const search = await turn.search();
  // before a word is typed, what is newest may be what is wanted
  const answer = await search.find(isEmpty(query) ? { ...query, sort: 'newest' } : query, {
    ...{ pageSize, facets: [], locale: turn.locale },
  });
  // a page beyond the last gives the last again
  if (answer.query.page < query.page) return [];
  return answer.results.map((result) => resultOf(turn, result, answer.vocabulary));
};

/** The path of an address below the hub's site; undefined for every other address, which stays untouched. */
function pathInSite(siteUrl: string, address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname } = new URL(address);
  const site = new URL(siteUrl);
  const below = `${site.pathname.replace(/\/+$/, '')}/`;
  if (origin !== site.origin || !pathname.toLowerCase().startsWith(below.toLowerCase())) {
    return undefined;
  }
  return pathname.slice(below.length - 1);
}

function resultOf(turn: Turn, { hit }: SearchResult, vocabulary?: Vocabulary): ExtensionResult {
  const facts = factsOf(turn, hit, vocabulary);
  return {
    preview: { title: hit.title, text: facts.join(' · ') },
    card: documentCard(turn, hit, facts, plainText(hit.summary)),
  };
}

/** A document as it stands in a conversation: everybody there sees it, so that it says no more than its title and summary. */
function documentCard(
  { translator, links }: Turn,
  { title, url }: Pick<DocumentHit, 'title' | 'url'>,
  facts: readonly string[],
  summary = ''
): AdaptiveCard {
  const short =
    summary.length > summaryLength ? `${summary.slice(0, summaryLength - 1).trimEnd()}…` : summary;
  return createCard({
    lang: translator.formatTag,
    summary: translator.t('bot.unfold.summary', { title, url }),
    body: [
      link(title, url),
      note(facts.join(' · ')),
      short.trim() === '' ? undefined : text(short),
    ],
    actions: [
      open(translator.t('bot.unfold.open'), url, { isFirst: true }),
      open(translator.t('bot.search.share'), links.share(url)),
    ],
  });
}

/** A search that somebody sends: its words, and how much of it the one who pasted it may open. */
async function searchResult(turn: Turn, address: string): Promise<ExtensionResult> {
  const { translator, links } = turn;
  const { search } = new URL(address);
  const query = readDeepLink(search);
  const words = query.text.trim();
  const title =
    words === ''
      ? translator.t('bot.unfold.searchAll')
      : translator.t('bot.unfold.search', { text: words });
  const found = await (
    await turn.search()
  ).find(query, {
    pageSize: 1,
    facets: [],
    locale: turn.locale,
  });
  const count = translator.t('bot.unfold.count', { total: found.total });
  const url = links.search(search);
  return {
    preview: { title, text: count },
    card: createCard({
      lang: translator.formatTag,
      summary: translator.t('bot.unfold.summary', { title, url }),
      body: [pieces([{ text: title, url, isMarked: true }])],
      actions: [open(translator.t('bot.unfold.open'), url, { isFirst: true })],
    }),
  };
}
