import { z } from 'zod';
import { adviseKind, emptyContent, type PracticeContent } from '../../shared/domain/practices';
import type { VocabularySource } from '../../shared/domain/taxonomy';
import type { Locale } from '../../shared/kernel/locale';
import { guessLanguage } from '../../shared/kernel/text/language';
import { cardAction, type CardAction, type Command, type Turn } from '../conversation/turn';
import { captureForm, longestAnswer, mineCard, noChoice, savedCard } from './capture-cards';
import { contextOf, cut } from './context';

/** As much of the first sentence as a title holds. */
const longestTitle = 90;

const told = z.object({
  requestId: z.uuid(),
  happened: z.string().max(longestAnswer),
  result: z.string().max(longestAnswer).default(''),
  advice: z.string().max(longestAnswer).default(''),
  didWork: z.enum(['yes', 'partly', 'no']).or(z.literal('')).default(''),
  ...{ country: z.string().max(100), theme: z.string().max(100) },
});
type Told = z.infer<typeof told>;

/** Telling a practice to the bot: three answers become a draft of the person's own, with her rights. */
export function createCapture(vocabulary: VocabularySource): {
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
          const content = contentOf(data, turn.locale);
          const { practices } = await turn.personHub();
          // The button names the draft: the second press meets it, and leaves it as it is by now.
          const { draft } = await practices.drafts.save({
            ...{ id: data.requestId, content, coAuthorIds: [] },
          });
          const context = await contextOf(turn, vocabulary);
          return { card: savedCard(draft.id, draft.content, context) };
        },
      }),
    ],
  };
}

/** The three answers in the fields that they belong to; everything else is for the form in the hub. */
function contentOf(
  { happened, result, advice, didWork, country, theme }: Told,
  spoken: Locale
): PracticeContent {
  const kindAnswers = didWork === '' ? {} : { didWork };
  const { kind } = adviseKind(kindAnswers);
  const whole = [happened, result, advice].join('\n');
  const tidy = (words: string): string => words.trim();
  return {
    ...emptyContent(kind, guessLanguage(whole) ?? spoken),
    kindAnswers,
    texts: {
      title: titleOf(happened),
      context: tidy(happened),
      ...(tidy(result) === '' ? {} : { results: tidy(result) }),
      ...(tidy(advice) === '' ? {} : { takeaways: tidy(advice) }),
    },
    themeKeys: theme === noChoice || theme === '' ? [] : [theme],
    countryKeys: country === noChoice || country === '' ? [] : [country],
    // Telling what did not work asks for courage: the name is shown only if its owner says so.
    shownAs: kind === 'lessonNegative' ? 'missionOnly' : 'named',
  };
}

/** The first sentence, as a beginning; its author will find a better one. */
function titleOf(happened: string): string {
  const [first = ''] = happened.trim().split(/(?<=[.!?])\s|\r?\n/, 1);
  return cut(first.replace(/[.\s]+$/, ''), longestTitle);
}
