import { z } from 'zod';
import { skillLevels, type PeopleProblem, type SkillToConfirm } from '../../shared/domain/people';
import type { VocabularySource } from '../../shared/domain/taxonomy';
import type { Result } from '../../shared/kernel/result';
import type { AdaptiveCard } from '../cards';
import {
  cardAction,
  type BotFeature,
  type CardAnswer,
  type Command,
  type Turn,
} from '../conversation/turn';
import { contextOf, isMendable, problemWords, wordCard, type PeopleContext } from './context';
import { confirmCard, declineCard } from './skill-cards';

const id = z.string().min(1).max(100);
const input = z.object({ personId: id, themeKey: id });
type OnSkill = z.infer<typeof input>;

/** What a specialist says of what others say they know. */
export function createConfirming(vocabulary: VocabularySource): BotFeature {
  /** Another card of the same skill, where it still waits for the reader. */
  const form = async (
    turn: Turn,
    on: OnSkill,
    make: (waiting: SkillToConfirm, context: PeopleContext) => AdaptiveCard
  ): Promise<CardAnswer> => {
    const [found, context] = await Promise.all([waitingFor(turn, on), contextOf(turn, vocabulary)]);
    const gone = turn.translator.t('peopleBot.notices.gone');
    return { card: found ? make(found, context) : wordCard(gone, context) };
  };

  const decide = async (
    turn: Turn,
    taken: Promise<Result<SkillToConfirm, PeopleProblem>>,
    said: 'confirm' | 'decline'
  ): Promise<CardAnswer> => {
    const [result, context] = await Promise.all([taken, contextOf(turn, vocabulary)]);
    if (!result.ok) {
      const words = problemWords(result.problem, turn.translator);
      return isMendable(result.problem)
        ? { message: words }
        : { card: wordCard(words, context, wayToList(context)) };
    }
    const { person, skill } = result.value;
    const words = turn.translator.t(`peopleBot.done.${said}`, {
      ...{ name: person.name, theme: context.labelOf(skill.themeKey) },
      level: skill.level === undefined ? '' : turn.translator.t(`people.levels.${skill.level}`),
    });
    return { card: wordCard(words, context, wayToList(context)) };
  };

  const waiting: Command = {
    name: 'to-confirm',
    isWhole: true,
    words: {
      es: ['mis confirmaciones', 'confirmaciones pendientes', 'qué debo confirmar'],
      pt: ['minhas confirmações', 'confirmações pendentes', 'o que devo confirmar'],
      en: ['my confirmations', 'pending confirmations', 'what do i confirm'],
    },
    async run(turn) {
      const { translator, place, hub } = turn;
      if (place.kind !== 'personal') {
        return turn.reply({ text: translator.t('peopleBot.own.inPrivate') });
      }
      const [first, ...others] = await hub.people.toConfirm({});
      const context = await contextOf(turn, vocabulary);
      await turn.reply({
        card: first
          ? confirmCard(first, context, {
              said: translator.t('peopleBot.notices.claimed.title'),
              ...(others.length === 0
                ? {}
                : { why: translator.t('peopleBot.skill.waiting', { count: others.length }) }),
            })
          : wordCard(translator.t('peopleBot.skill.nothing'), context),
      });
    },
  };

  return {
    commands: [waiting],
    actions: [
      cardAction({
        verb: 'people.confirm',
        input: input.extend({ level: z.enum(skillLevels).optional() }),
        run: (turn, { level, ...on }) =>
          decide(
            turn,
            turn.hub.people.decideSkill({
              ...{ ...on, decision: 'confirm' },
              ...(level === undefined ? {} : { level }),
            }),
            'confirm'
          ),
      }),
      cardAction({
        verb: 'people.decline',
        input: input.extend({ reason: z.string().max(2000).default('') }),
        run: (turn, data) =>
          decide(turn, turn.hub.people.decideSkill({ ...data, decision: 'decline' }), 'decline'),
      }),
      cardAction({
        ...{ verb: 'people.open-decline', input },
        run: (turn, on) => form(turn, on, declineCard),
      }),
      cardAction({
        ...{ verb: 'people.show-confirm', input },
        run: (turn, on) =>
          form(turn, on, (found, context) =>
            confirmCard(found, context, {
              said: turn.translator.t('peopleBot.notices.claimed.title'),
            })
          ),
      }),
    ],
  };
}

async function waitingFor(
  { hub }: Turn,
  { personId, themeKey }: OnSkill
): Promise<SkillToConfirm | undefined> {
  const waiting = await hub.people.toConfirm({});
  return waiting.find(
    ({ person, skill }) => person.personId === personId && skill.themeKey === themeKey
  );
}

function wayToList({ translator, links }: PeopleContext) {
  return {
    label: translator.t('peopleBot.skill.openList'),
    url: links.people({ view: 'confirm' }),
  };
}
