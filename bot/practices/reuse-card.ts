import { z } from 'zod';
import type { PracticeView, ReuseView } from '../../shared/domain/practices';
import type { VocabularySource } from '../../shared/domain/taxonomy';
import { press, text, textInput, type AdaptiveCard } from '../cards';
import { cardAction, type CardAction } from '../conversation/turn';
import { contextOf, labelOf, problemWords, type PracticeContext } from './context';
import { practiceCard, type PracticeCardSettings } from './practice-card';
import { one, step, wordCard } from './step';

const answers = ['yes', 'partly', 'no'] as const;
const longestText = 2000;

/** “Did it help?”, months after somebody has used a practice: one press is enough. */
export function followUpCard(
  view: PracticeView,
  reuse: ReuseView,
  context: PracticeContext,
  settings: Pick<PracticeCardSettings, 'said' | 'why' | 'summary'> = {}
): AdaptiveCard {
  const { translator } = context;
  const { t } = translator;
  return practiceCard(view, context, {
    ...settings,
    said: settings.said ?? t('practicesBot.reuse.question'),
    form: {
      body: [
        text(
          t('practicesBot.reuse.used', {
            country: labelOf(reuse.countryKey, context) || '—',
            date: translator.date(new Date(reuse.at), 'date'),
          })
        ),
        textInput({
          ...{ id: 'result', label: t('practicesBot.reuse.more'), isLong: true },
          maxLength: longestText,
        }),
      ],
      actions: answers.map((helped, index) =>
        press(
          t(`practicesBot.reuse.${helped}`),
          'practices.follow-up',
          { practiceId: view.id, reuseId: reuse.id, helped },
          { isFirst: index === 0 }
        )
      ),
    },
  });
}

/** The buttons of the question whether a practice helped. */
export function createReuseActions(vocabulary: VocabularySource): readonly CardAction[] {
  return [
    cardAction({
      verb: 'practices.follow-up',
      input: one.extend({
        reuseId: z.string().min(1).max(100),
        helped: z.enum(answers),
        result: z.string().max(20_000).optional(),
      }),
      async run(turn, { practiceId, reuseId, helped, result }) {
        const { practices } = turn.hub;
        const said = await practices.followUp({
          ...{ reuseId, helped },
          ...(result?.trim() ? { result } : {}),
        });
        if (!said.ok) {
          const words = problemWords(said.problem, turn.translator);
          return { card: wordCard(words, await contextOf(turn, vocabulary)) };
        }
        const now = practices.get({ practiceId });
        return step(turn, vocabulary, { practiceId }, now, (view, context) => ({
          card: practiceCard(view, context, {
            said: turn.translator.t('practicesBot.done.followUp'),
            isDone: true,
          }),
        }));
      },
    }),
  ];
}
