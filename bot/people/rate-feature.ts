import { z } from 'zod';
import { contactOutcomes } from '../../shared/domain/people';
import type { VocabularySource } from '../../shared/domain/taxonomy';
import { cardAction, type BotFeature } from '../conversation/turn';
import { contextOf, problemWords, wordCard } from './context';
import { topicWords } from './rate-card';

/** The one question after a contact: yes, no, no reply. */
export function createRating(vocabulary: VocabularySource): BotFeature {
  return {
    actions: [
      cardAction({
        verb: 'people.rate',
        input: z.object({ contactId: z.uuid(), outcome: z.enum(contactOutcomes) }),
        async run(turn, { contactId, outcome }) {
          const { hub, translator } = turn;
          const [rated, context] = await Promise.all([
            hub.people.rateContact({ contactId, outcome }),
            contextOf(turn, vocabulary),
          ]);
          const said = rated.ok
            ? translator.t(`peopleBot.done.${outcome}`, {
                topic: topicWords(rated.value, context),
              })
            : problemWords(rated.problem, translator);
          return { card: wordCard(said, context) };
        },
      }),
    ],
  };
}
