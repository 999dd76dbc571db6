import { z } from 'zod';
import { skillLevels, type OwnProfile, type OwnResult } from '../../shared/domain/people';
import type { VocabularySource } from '../../shared/domain/taxonomy';
import {
  cardAction,
  type BotFeature,
  type CardAnswer,
  type Command,
  type Turn,
} from '../conversation/turn';
import {
  contextOf,
  isMendable,
  problemWords,
  wayToProfile,
  wordCard,
  type PeopleContext,
} from './context';
import { ownCard } from './own-card';
import { dueCard, proposedCard } from './skill-cards';

const themeKey = z.string().min(1).max(100);
const level = z.enum(skillLevels);
const onTheme = z.object({ themeKey });

/** A person's own profile: what she knows, her yes, the yearly answer. */
export function createOwnProfile(vocabulary: VocabularySource): BotFeature {
  /** The card in its new state, or why nothing was done. */
  const step = async (
    turn: Turn,
    taken: Promise<OwnResult>,
    after: (own: OwnProfile, context: PeopleContext) => CardAnswer
  ): Promise<CardAnswer> => {
    const [result, context] = await Promise.all([taken, contextOf(turn, vocabulary)]);
    if (result.ok) return after(result.value, context);
    const said = problemWords(result.problem, turn.translator);
    return isMendable(result.problem)
      ? { message: said }
      : { card: wordCard(said, context, wayToProfile(context)) };
  };

  const mine: Command = {
    name: 'my-profile',
    isWhole: true,
    words: {
      es: ['mi perfil', 'ver mi perfil', 'lo que sé', 'mis temas', 'mis conocimientos'],
      pt: ['meu perfil', 'ver meu perfil', 'o que eu sei', 'meus temas', 'meus conhecimentos'],
      en: ['my profile', 'see my profile', 'what i know', 'my themes', 'my skills'],
    },
    async run(turn) {
      const { translator, place, hub } = turn;
      if (place.kind !== 'personal') {
        return turn.reply({ text: translator.t('peopleBot.own.inPrivate') });
      }
      const own = await hub.people.me({});
      if (!own.ok) return turn.reply({ text: problemWords(own.problem, translator) });
      await turn.reply({ card: ownCard(own.value, await contextOf(turn, vocabulary)) });
    },
  };

  return {
    commands: [mine],
    actions: [
      cardAction({
        verb: 'people.consent',
        input: z.object({}),
        run: (turn) =>
          step(turn, turn.hub.people.consent({ isGiven: true }), (own, context) => ({
            card: ownCard(own, context, turn.translator.t('peopleBot.done.consent')),
          })),
      }),
      cardAction({
        verb: 'people.claim',
        input: onTheme.extend({ level }),
        run: (turn, claim) =>
          step(turn, turn.hub.people.claim(claim), (own, context) => ({
            card: ownCard(own, context, claimedWords(own, claim.themeKey, context)),
          })),
      }),
      cardAction({
        verb: 'people.refuse',
        input: onTheme,
        run: (turn, on) =>
          step(turn, turn.hub.people.answerOwn({ ...on, answer: 'notMe' }), (_, context) => ({
            card: wordCard(turn.translator.t('peopleBot.done.refused'), context),
          })),
      }),
      cardAction({
        verb: 'people.due',
        input: onTheme,
        run: (turn, on) =>
          step(turn, turn.hub.people.me({}), (own, context) => {
            const skill = own.view.skills.find((one) => one.themeKey === on.themeKey);
            if (!skill || !own.due.includes(on.themeKey)) return { card: ownCard(own, context) };
            const { t } = turn.translator;
            return {
              card:
                skill.state === 'proposed'
                  ? proposedCard(skill, context, { said: t('peopleBot.notices.proposed.title') })
                  : dueCard(skill, context, { said: t('peopleBot.notices.due.title') }),
            };
          }),
      }),
      cardAction({
        verb: 'people.answer',
        input: onTheme.extend({
          answer: z.enum(['yes', 'change', 'notMe']),
          ...{ was: level.optional(), level: level.optional() },
        }),
        run(turn, { answer, was, level: chosen, ...on }) {
          const { hub, translator } = turn;
          if (answer === 'change' && (chosen === undefined || chosen === was)) {
            const message = translator.t('peopleBot.skill.sameLevel');
            return Promise.resolve({ message });
          }
          const said = { ...on, answer, ...(answer === 'change' ? { level: chosen } : {}) };
          return step(turn, hub.people.answerOwn(said), (own, context) => ({
            card: wordCard(
              answer === 'change' && !isConfirmed(own, on.themeKey)
                ? claimedWords(own, on.themeKey, context)
                : translator.t(`peopleBot.done.${answer}`, {
                    theme: context.labelOf(on.themeKey),
                    level: chosen === undefined ? '' : translator.t(`people.levels.${chosen}`),
                  }),
              context,
              wayToProfile(context)
            ),
          }));
        },
      }),
    ],
  };
}

/** A claim is proven at once where her works speak for it; else somebody has to look. */
function claimedWords(
  own: OwnProfile,
  themeKey: string,
  { translator, labelOf }: PeopleContext
): string {
  const words = isConfirmed(own, themeKey) ? 'proven' : 'claim';
  return translator.t(`peopleBot.done.${words}`, { theme: labelOf(themeKey) });
}

function isConfirmed({ view }: OwnProfile, themeKey: string): boolean {
  return view.skills.some((one) => one.themeKey === themeKey && one.state === 'confirmed');
}
