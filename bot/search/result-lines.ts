import type { DocumentHit, SearchResult } from '../../shared/domain/search';
import type { Vocabulary } from '../../shared/domain/taxonomy';
import { link, pieces, section, type CardElement, type Piece } from '../cards';
import type { Turn } from '../conversation/turn';

/** Passages are read at a glance: no longer than this. */
const passageLength = 220;

export interface LineSettings {
  readonly vocabulary?: Vocabulary;
  /** Whether the nearest passage is shown: once a card. */
  readonly withPassage?: boolean;
}

/** One document of a card: title, facts, perhaps the nearest passage. */
export function resultSection(
  turn: Turn,
  { hit }: Pick<SearchResult, 'hit'>,
  settings: LineSettings = {}
): CardElement {
  const { translator, links } = turn;
  const language = onlyLanguage(hit, settings.vocabulary);
  const facts: readonly Piece[] = [
    { text: `${factsOf(turn, hit, settings.vocabulary).join(' · ')} · ` },
    { text: translator.t('bot.search.share'), url: links.share(hit.url) },
  ];
  return section(
    link(hit.title, hit.url, language),
    pieces(facts, { isSubtle: true, size: 'Small', spacing: 'None' }),
    settings.withPassage ? passage(hit) : undefined
  );
}

/** Kind, year, place, length and language, as far as they are known. */
export function factsOf(turn: Turn, hit: DocumentHit, vocabulary?: Vocabulary): readonly string[] {
  const { translator, locale } = turn;
  const labels = (ids: readonly string[]): readonly string[] =>
    vocabulary ? ids.map((id) => vocabulary.label(id, locale)) : [];
  const places = labels(hit.terms.mission.length > 0 ? hit.terms.mission : hit.terms.country);
  const languages = labels(hit.terms.language).map((name) =>
    locale === 'en' ? name : name.toLocaleLowerCase(translator.formatTag)
  );
  const isOwn = onlyLanguage(hit, vocabulary) === locale;
  return [
    ...labels(hit.terms.type),
    hit.year === undefined ? translator.t('search.result.noYear') : String(hit.year),
    ...(places.length > 0 ? [translator.list(places.slice(0, 2))] : []),
    ...(hit.length === undefined
      ? []
      : [translator.t(`search.result.${hit.length}`).toLocaleLowerCase(translator.formatTag)]),
    ...(hit.pages === undefined
      ? []
      : [translator.t('search.result.pagesBrief', { count: hit.pages })]),
    ...(languages.length > 0 && !isOwn
      ? [translator.t('search.result.inLanguages', { languages: translator.list(languages) })]
      : []),
  ];
}

/** The language of a document that is written in one alone, for the element that shows its title. */
function onlyLanguage(hit: DocumentHit, vocabulary?: Vocabulary): string | undefined {
  const [only, ...others] = hit.terms.language;
  if (only === undefined || others.length > 0) return undefined;
  return vocabulary?.byId(only)?.key.replace(/^language\./, '');
}

/** The passage as the index gives it, its own cuts included; cut once more where it is long. */
function passage({ summary }: DocumentHit): CardElement | undefined {
  const shown: Piece[] = [];
  let left = passageLength;
  for (const { text, marked } of summary) {
    if (left <= 0) break;
    const words = text.replace(/\s+/g, ' ');
    const cut = words.length > left ? `${words.slice(0, left).trimEnd()}…` : words;
    shown.push({ text: cut, ...(marked ? { isMarked: true } : {}) });
    left -= words.length;
  }
  if (shown.every(({ text }) => text.trim() === '')) return undefined;
  return pieces([{ text: '«' }, ...shown, { text: '»' }], { spacing: 'Small' });
}
