import { z } from 'zod';
import type { ContactPlan } from '../../shared/domain/people';
import type { VocabularySource } from '../../shared/domain/taxonomy';
import {
  createCard,
  handIn,
  note,
  open,
  paragraphs,
  section,
  text,
  type AdaptiveCard,
} from '../cards';
import { cardAction, dialog, type BotFeature, type Turn } from '../conversation/turn';
import { contactIdOf } from './contact-id';
import { contextOf, firstName, problemWords, wordCard, type PeopleContext } from './context';
import { personSection } from './person-section';

const id = z.string().min(1).max(100);
const input = z.object({
  ...{ personId: id, themeKey: id, cardId: id },
  isInsisted: z.boolean().default(false),
});
type Wish = z.infer<typeof input>;

/**
 * Writing to a colleague about a theme: a dialog, so that the list stays in sight and nobody else in
 * a channel sees to whom somebody turns. It shows the message, and where she should not be asked
 * now, who else knows it.
 */
export function createWriteDialog(vocabulary: VocabularySource): BotFeature {
  const page = async (turn: Turn, wish: Wish): Promise<{ title: string; card: AdaptiveCard }> => {
    const { translator, hub, actor, locale } = turn;
    const { personId, themeKey, cardId, isInsisted } = wish;
    const context = await contextOf(turn, vocabulary);
    const title = translator.t('bot.name');
    const profile = await hub.people.profile({ personId });
    if (!profile.ok) {
      return { title, card: wordCard(problemWords(profile.problem, translator), context) };
    }
    const { name } = profile.value;
    const planned = await hub.people.contact({
      ...{ contactId: contactIdOf(cardId, actor.id, personId), personId, locale },
      ...{ topic: { kind: 'theme', themeKey }, channel: 'chat' },
      ...(isInsisted ? { isInsisted } : {}),
    });
    return {
      title: translator.t('peopleBot.write.title', { name: firstName(name) }),
      card: planned.ok
        ? planCard(planned.value, name, wish, context)
        : wordCard(problemWords(planned.problem, translator), context),
    };
  };

  return {
    dialogs: [
      dialog({
        ...{ verb: 'people.write', input },
        open: async (turn, wish) => ({ ...(await page(turn, wish)), width: 'small' }),
      }),
    ],
    actions: [
      cardAction({
        ...{ verb: 'people.write-to', input },
        run: async (turn, wish) => ({ card: (await page(turn, wish)).card }),
      }),
    ],
  };
}

function planCard(
  plan: ContactPlan,
  name: string,
  wish: Wish,
  context: PeopleContext
): AdaptiveCard {
  return plan.instead && !wish.isInsisted
    ? insteadCard({ ...plan, instead: plan.instead }, name, wish, context)
    : messageCard(plan, context);
}

function messageCard({ message, url }: ContactPlan, { translator }: PeopleContext): AdaptiveCard {
  const { t } = translator;
  return createCard({
    lang: translator.formatTag,
    summary: t('peopleBot.write.help'),
    body: [
      text(t('peopleBot.write.help')),
      section(...paragraphs(message)),
      section(note(t('people.privacy')), note(t('peopleBot.write.later'))),
    ],
    actions: [open(t('peopleBot.write.open'), url, { isFirst: true })],
  });
}

/** She is asked a lot, or away: who else knows it comes first, and she remains possible. */
function insteadCard(
  { instead, why = 'overloaded' }: ContactPlan & Required<Pick<ContactPlan, 'instead'>>,
  name: string,
  wish: Wish,
  context: PeopleContext
): AdaptiveCard {
  const { translator } = context;
  const said = translator.t(`peopleBot.write.${why}`, {
    name: firstName(name),
    other: firstName(instead.name),
  });
  const button = (label: string, next: Wish) => handIn(label, 'people.write-to', next);
  return createCard({
    lang: translator.formatTag,
    summary: said,
    body: [text(said), personSection(instead, context)],
    actions: [
      button(translator.t('peopleBot.person.write', { name: firstName(instead.name) }), {
        ...{ ...wish, personId: instead.personId, isInsisted: true },
      }),
      {
        // the one that is better for both is the filled one
        ...button(translator.t('peopleBot.write.insist', { name: firstName(name) }), {
          ...{ ...wish, isInsisted: true },
        }),
        style: 'default',
      },
    ],
  });
}
