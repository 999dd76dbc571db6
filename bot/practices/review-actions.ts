import { z } from 'zod';
import {
  criteria,
  lensQuestions,
  rejectionReasons,
  sufficiencies,
  verdicts,
  type Criterion,
  type LensQuestion,
  type Score,
  type Sufficiency,
} from '../../shared/domain/practices';
import type { VocabularySource } from '../../shared/domain/taxonomy';
import { cardAction, type CardAction } from '../conversation/turn';
import { contextOf, isMendable, problemWords } from './context';
import { lensInput, ratingInput, refuseForm, reviewForm, type TypedReview } from './review-form';
import { doneCard, one, step, version } from './step';

/** An input that was left alone comes as nothing or as an empty text. */
const left = z.literal('').transform(() => undefined);
const rating = z
  .enum(['0', '1', '2', '3'])
  .transform((score) => Number(score) as Score)
  .or(left)
  .optional();
const word = z.enum(sufficiencies).or(left).optional();

/** Everything that the form may send; what is missing is told by the domain. */
const filled = one.extend({
  ...Object.fromEntries(criteria.map((criterion) => [ratingInput(criterion), rating])),
  ...Object.fromEntries(lensQuestions.map((question) => [lensInput(question), word])),
  message: z.string().max(20_000).optional(),
  free: z.enum(['true', 'false']).optional(),
});
type Filled = z.infer<typeof filled>;

function typedOf(data: Filled): TypedReview {
  const given = data as Filled & Readonly<Record<string, unknown>>;
  const chosen = <Name extends string, Value>(
    names: readonly Name[],
    inputOf: (name: Name) => string
  ): Partial<Record<Name, Value>> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = given[inputOf(name)];
        return value === undefined ? [] : [[name, value]];
      })
    ) as Partial<Record<Name, Value>>;
  return {
    ratings: chosen<Criterion, Score>(criteria, ratingInput),
    lens: chosen<LensQuestion, Sufficiency>(lensQuestions, lensInput),
    message: data.message ?? '',
    isFreeOfConflict: data.free === 'true',
  };
}

/** The buttons with which a practice is reviewed. */
export function createReviewActions(vocabulary: VocabularySource): readonly CardAction[] {
  return [
    cardAction<Filled>({
      ...{ verb: 'practices.open-review', input: filled },
      run: (turn, data) =>
        step(turn, vocabulary, data, turn.hub.practices.get(data), (view, context) => ({
          card: reviewForm(view, context, typedOf(data)),
        })),
    }),
    cardAction({
      verb: 'practices.open-refuse',
      input: filled.extend({ version }),
      run: (turn, data) =>
        step(turn, vocabulary, data, turn.hub.practices.get(data), (view, context) => ({
          card: refuseForm(view, context, data.version, typedOf(data)),
        })),
    }),
    cardAction({
      verb: 'practices.review',
      input: filled.extend({
        version,
        verdict: z.enum(verdicts),
        rejectionReason: z.enum(rejectionReasons).or(left).optional(),
      }),
      async run(turn, data) {
        const { practices } = turn.hub;
        const { practiceId, verdict, rejectionReason } = data;
        const typed = typedOf(data);
        const { isFreeOfConflict, ...words } = typed;
        const result = await practices.review({
          ...{ practiceId, version: data.version, isFreeOfConflict },
          assessment: {
            ...{ ...words, verdict },
            ...(verdict === 'reject' && rejectionReason ? { rejectionReason } : {}),
          },
        });
        const { translator } = turn;
        if (!result.ok && !isMendable(result.problem)) {
          const now = await practices.get({ practiceId });
          const isHers = now.ok && now.value.actions.some(mayReview);
          if (now.ok && isHers) {
            // Somebody said her word meanwhile: nothing is lost, and she decides anew.
            const said = problemWords(result.problem, translator);
            return {
              card: reviewForm(
                now.value,
                await contextOf(turn, vocabulary),
                typed,
                translator.t('practicesBot.review.changed', { said })
              ),
            };
          }
        }
        return step(turn, vocabulary, data, Promise.resolve(result), (view, context) =>
          doneCard(
            view,
            context,
            translator.t('practicesBot.done.review', {
              verdict: translator.t(`practices.verdicts.${verdict}`),
            })
          )
        );
      },
    }),
  ];
}

function mayReview({ action, allowed }: { readonly action: string; readonly allowed: boolean }) {
  return action === 'review' && allowed;
}
