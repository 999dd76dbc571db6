import { z } from 'zod';
import type { VocabularySource } from '../../shared/domain/taxonomy';
import { cardAction, type CardAction, type Command, type Turn } from '../conversation/turn';
import { captureForm, mineCard, savedCard } from './capture-cards';
import { told, type KeepTold, type Told } from './capture-content';
import { contextOf } from './context';

/** Telling a practice to the bot: three answers become a draft of the person's own, with her rights. */
export function createCapture(
  vocabulary: VocabularySource,
  keepTold: KeepTold
): {
  readonly commands: readonly Command[];
  readonly actions: readonly CardAction[];
} {
  const ask = async (turn: Turn, typed = ''): Promise<void> => {
    // In a channel, everybody would see the card and what stands in it.
    if (turn.place.kind !== 'personal') {
      return turn.reply({ text: turn.translator.t('practicesBot.capture.inPrivate') });
    }
    // Signed in before the form is there: nobody is asked for it with a story in her hands.
    await turn.personHub();
    await turn.reply({ card: captureForm(await contextOf(turn, vocabulary), typed) });
  };

  const share: Command = {
    name: 'share-practice',
    words: {
      es: [
        ...['compartir una práctica', 'compartir práctica', 'compartir una buena práctica'],
        ...['contar una práctica', 'contar una lección', 'compartir una lección'],
        ...['lección aprendida', 'registrar una práctica', 'registrar una lección'],
        ...['contar lo que aprendí', 'nueva práctica'],
      ],
      pt: [
        ...['relatar uma prática', 'relatar prática', 'relatar uma boa prática'],
        ...['compartilhar uma prática', 'compartilhar prática', 'contar uma prática'],
        ...['contar uma lição', 'compartilhar uma lição', 'lição aprendida'],
        ...['registrar uma prática', 'registrar uma lição', 'contar o que aprendi', 'nova prática'],
      ],
      en: [
        ...['share a practice', 'share practice', 'share a good practice', 'tell a practice'],
        ...['share a lesson', 'tell a lesson', 'lesson learned', 'lesson learnt'],
        ...['record a practice', 'record a lesson', 'tell what i learned', 'new practice'],
      ],
    },
    run: (turn, rest) => ask(turn, rest.replace(/^[\s:,–-]+/, '').trim()),
  };

  const mine: Command = {
    name: 'my-practices',
    isWhole: true,
    words: {
      es: ['mis prácticas', 'ver mis prácticas', 'mis lecciones', 'mis borradores'],
      pt: ['minhas práticas', 'ver minhas práticas', 'minhas lições', 'meus rascunhos'],
      en: ['my practices', 'see my practices', 'my lessons', 'my drafts'],
    },
    async run(turn) {
      if (turn.place.kind !== 'personal') {
        return turn.reply({ text: turn.translator.t('practicesBot.capture.inPrivate') });
      }
      const [{ practices }, rows, context] = await Promise.all([
        turn.personHub(),
        turn.hub.practices.mine({}),
        contextOf(turn, vocabulary),
      ]);
      await turn.reply({ card: mineCard(await practices.drafts.list(), rows, context) });
    },
  };

  return {
    commands: [share, mine],
    actions: [
      cardAction({
        verb: 'practices.open-capture',
        input: z.object({}),
        async run(turn) {
          await ask(turn);
          return { message: turn.translator.t('practicesBot.capture.opened') };
        },
      }),
      cardAction<Told>({
        verb: 'practices.capture',
        input: told,
        async run(turn, data) {
          if (data.happened.trim() === '') {
            return { message: turn.translator.t('practicesBot.capture.textMissing') };
          }
          const draft = await keepTold(turn, data);
          return { card: savedCard(draft, await contextOf(turn, vocabulary)) };
        },
      }),
    ],
  };
}
