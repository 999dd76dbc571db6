import { shownStates, type PersonRow, type ProfileView } from '../../shared/domain/people';
import type { VocabularySource } from '../../shared/domain/taxonomy';
import { createCard, link, note, open, type AdaptiveCard } from '../cards';
import type { Turn } from '../conversation/turn';
import type { ExtensionFinder, ExtensionResult } from '../search/search-extension';
import { contextOf, type PeopleContext } from './context';
import { placeOf, reasonsOf } from './person-section';

const pageSize = 10;

/** Colleagues inside any conversation. */
export interface ExpertCards {
  readonly find: ExtensionFinder;
  /** The card of a profile whose address somebody pastes; undefined where there is none to see. */
  unfold(turn: Turn, personId: string): Promise<ExtensionResult | undefined>;
}

/**
 * Colleagues to name in a conversation, each with why. Everybody there reads the card: it says who
 * she is, why, and where more stands, and nothing of her time or her address.
 */
export function createExpertCards(vocabulary: VocabularySource): ExpertCards {
  return {
    async find(turn, typed, skip) {
      const { hub, locale } = turn;
      // without a word there is nothing that somebody could be named for
      if (typed === '') return [];
      const page = { words: typed, locale, from: skip, most: pageSize };
      const knows = await hub.people.search({ ...page, side: 'knows' });
      const isFound = knows.ok && knows.value.total > 0;
      const found = isFound ? knows : await hub.people.search({ ...page, side: 'does' });
      if (!found.ok) return [];
      const context = await contextOf(turn, vocabulary);
      return found.value.rows
        .filter(({ isFormer }) => !isFormer)
        .map((row) => resultOf(row, context));
    },

    async unfold(turn, personId) {
      const profile = await turn.hub.people.profile({ personId });
      if (!profile.ok) return undefined;
      const reasons = whyOf(profile.value);
      return resultOf({ ...profile.value, reasons }, await contextOf(turn, vocabulary));
    },
  };
}

function resultOf(row: PersonRow, context: PeopleContext): ExtensionResult {
  return {
    preview: { title: row.name, text: factsOf(row, context) },
    card: expertCard(row, context),
  };
}

/** What all staff may know of her: who pastes the address may see more than the others there. */
function whyOf({ specialistOf, skills }: ProfileView): PersonRow['reasons'] {
  return [
    ...specialistOf.map((themeKey) => ({ kind: 'specialist', themeKey }) as const),
    ...skills.flatMap(({ themeKey, level, state, isHidden }) => {
      const isShown = !isHidden && state !== undefined && shownStates.includes(state);
      return isShown && level !== undefined
        ? [{ kind: 'skill', themeKey, level, state } as const]
        : [];
    }),
  ];
}

function factsOf(row: PersonRow, context: PeopleContext): string {
  const [why] = reasonsOf(row, context);
  return [placeOf(row, context), why]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}

function expertCard(row: PersonRow, context: PeopleContext): AdaptiveCard {
  const { translator, links } = context;
  const url = links.people({ view: 'profile', id: row.personId });
  const place = placeOf(row, context);
  return createCard({
    lang: translator.formatTag,
    summary: translator.t('peopleBot.mention.summary', {
      ...{ name: row.name, why: factsOf(row, context), url },
    }),
    body: [
      link(row.name, url),
      place === '' ? undefined : note(place),
      ...reasonsOf(row, context).map((words) => note(words)),
    ],
    actions: [open(translator.t('peopleBot.person.open'), url, { isFirst: true })],
  });
}
