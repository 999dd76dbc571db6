import { findPersonalData } from '../../shared/domain/practices';
import type { VocabularySource } from '../../shared/domain/taxonomy';
import { newId } from '../../shared/kernel/ids';
import { messageCommands } from '../../shared/teams-places';
import { createCard, handIn, text, type AdaptiveCard } from '../cards';
import {
  cardAction,
  type CardAction,
  type MessageAction,
  type PickedWords,
  type Turn,
} from '../conversation/turn';
import { savedCard } from './capture-cards';
import { longestAnswer, told, type KeepTold, type Told } from './capture-content';
import { captureInputs } from './capture-inputs';
import { contextOf, type PracticeContext } from './context';

/** Enough to see what is meant. */
const mostNamed = 5;

/**
 * "Make a draft of a practice", in the menu of every message. What a colleague tells is the beginning
 * of the first answer; what is kept is a draft of whoever chose it, as if she had told it to the bot.
 */
export function createFromMessage(
  vocabulary: VocabularySource,
  keepTold: KeepTold
): {
  readonly messageActions: readonly MessageAction[];
  readonly actions: readonly CardAction[];
} {
  const again = async (turn: Turn, data: Told, said: string): Promise<AdaptiveCard> =>
    form(await contextOf(turn, vocabulary), data, [said]);

  return {
    messageActions: [
      {
        commandId: messageCommands.practice,
        async open(turn, { words }) {
          const { t } = turn.translator;
          if (words.kind !== 'text')
            return { message: t(`practicesBot.fromMessage.${words.kind}`) };
          // Signed in before the form is there: nobody is asked for it with a story in her hands.
          await turn.personHub();
          const context = await contextOf(turn, vocabulary);
          const given = { requestId: newId(), happened: words.text };
          return {
            title: t('practicesBot.fromMessage.title'),
            height: 'large',
            card: form(context, given, notesOn(words, context)),
          };
        },
      },
    ],
    actions: [
      cardAction<Told>({
        verb: 'practices.keep-message',
        input: told,
        async run(turn, data) {
          if (data.happened.trim() === '') {
            const missing = turn.translator.t('practicesBot.capture.textMissing');
            return { card: await again(turn, data, missing) };
          }
          const draft = await keepTold(turn, data);
          const context = await contextOf(turn, vocabulary);
          return { card: savedCard(draft, context, { isInDialog: true }) };
        },
        again,
      }),
    ],
  };
}

/** @param notes what has to be known before it is kept */
function form(
  context: PracticeContext,
  { requestId, ...given }: Pick<Told, 'requestId'> & Partial<Told>,
  notes: readonly string[]
): AdaptiveCard {
  const { translator } = context;
  const { t } = translator;
  return createCard({
    lang: translator.formatTag,
    summary: t('practicesBot.fromMessage.title'),
    body: [
      notes.map((said) => text(said, { weight: 'Bolder' })),
      text(t('practicesBot.fromMessage.help')),
      captureInputs(context, given),
    ],
    actions: [
      // Pressed twice, it makes one draft.
      handIn(t('practicesBot.capture.send'), 'practices.keep-message', { requestId }),
    ],
  });
}

/** Who may be recognised in the message, and that more was written than fits. */
function notesOn(
  { text: whole, mentions }: Extract<PickedWords, { kind: 'text' }>,
  { translator }: PracticeContext
): readonly string[] {
  const { t } = translator;
  const found = findPersonalData(whole).map((one) => one.text);
  const named = [...new Set([...mentions, ...found])].slice(0, mostNamed);
  return [
    ...(named.length === 0
      ? []
      : [t('practicesBot.fromMessage.names', { names: translator.list(named) })]),
    ...(whole.length > longestAnswer ? [t('practicesBot.fromMessage.long')] : []),
  ];
}
