import type { PeopleProblem } from '../../shared/domain/people';
import type { Vocabulary, VocabularySource } from '../../shared/domain/taxonomy';
import type { LabelOf } from '../../shared/i18n/people-sentences';
import type { TeamsMessageKey, TeamsTranslator } from '../../shared/i18n/teams-catalogue';
import { createCard, open, text, type AdaptiveCard } from '../cards';
import type { HubLinks } from '../conversation/hub-links';
import { termsOf } from '../conversation/terms';
import type { Turn } from '../conversation/turn';

/** What the cards about people need besides the person. */
export interface PeopleContext {
  readonly translator: TeamsTranslator;
  readonly links: HubLinks;
  /** Names a theme, country or mission. */
  readonly labelOf: LabelOf;
}

/** What a card needs of the turn that it answers. */
export async function contextOf(
  { translator, links }: Pick<Turn, 'translator' | 'links'>,
  vocabulary: VocabularySource
): Promise<PeopleContext> {
  return { translator, links, labelOf: labelsIn(await termsOf(vocabulary), translator) };
}

/** Names of terms; where the term store does not answer, what their keys say. */
export function labelsIn(terms: Vocabulary | undefined, { locale }: TeamsTranslator): LabelOf {
  return (key) => {
    const concept = terms?.byKey(key);
    return concept && terms
      ? terms.label(concept.id, locale)
      : key.replace(/^[a-z]+\./, '').replace(/-/g, ' ');
  };
}

/** Why nothing was done, in words. */
export function problemWords({ code, values = {} }: PeopleProblem, { t }: TeamsTranslator): string {
  const { by } = values;
  return t(`people.problems.${code.slice('people.'.length)}` as TeamsMessageKey, {
    ...{ most: 0, ...values },
    by: by === undefined || by === '' ? t('people.somebody') : by,
  });
}

const mendable: readonly PeopleProblem['code'][] = [
  'people.text-too-long',
  'people.reason-missing',
  'people.unknown-term',
  'people.consent-missing',
];

/** Problems of what was typed or chosen: the card stays, and what is wrong stands over it. */
export function isMendable({ code }: PeopleProblem): boolean {
  return mendable.includes(code);
}

/** One sentence, and at most the way to where it can be looked at. */
export function wordCard(
  said: string,
  { translator }: Pick<PeopleContext, 'translator'>,
  way?: { readonly label: string; readonly url: string }
): AdaptiveCard {
  return createCard({
    ...{ lang: translator.formatTag, summary: said, body: [text(said)] },
    ...(way ? { actions: [open(way.label, way.url)] } : {}),
  });
}

/** Her own page, where she sees and changes what she has said. */
export function wayToProfile({ translator, links }: PeopleContext): {
  readonly label: string;
  readonly url: string;
} {
  return { label: translator.t('peopleBot.own.open'), url: links.people({ view: 'mine' }) };
}

export function cut(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
}

/** How a button speaks of somebody: it has little room. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/, 1)[0] ?? name;
}
