import { z } from 'zod';
import type { VocabularySource } from '../../shared/domain/taxonomy';
import { cardAction, type BotFeature } from '../conversation/turn';
import { contextOf, problemWords, wayToProfile, wordCard } from './context';

/** The answer of who is named to carry on a colleague's work; it can be changed on her page. */
export function createSucceeding(vocabulary: VocabularySource): BotFeature {
  return {
    actions: [
      cardAction({
        verb: 'people.succeed',
        input: z.object({ personId: z.string().min(1).max(100), isAccepted: z.boolean() }),
        async run(turn, { personId, isAccepted }) {
          const { hub, translator } = turn;
          const [answered, context] = await Promise.all([
            hub.people.answerSuccession({ personId, isAccepted }),
            contextOf(turn, vocabulary),
          ]);
          const way = wayToProfile(context);
          if (!answered.ok) {
            return { card: wordCard(problemWords(answered.problem, translator), context, way) };
          }
          const found = answered.value.successions.find((one) => one.person.personId === personId);
          const words = translator.t(`peopleBot.done.${isAccepted ? 'accepted' : 'declined'}`, {
            name: found?.person.name ?? translator.t('people.somebody'),
          });
          return { card: wordCard(words, context, way) };
        },
      }),
    ],
  };
}
