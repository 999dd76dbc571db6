import { currentSeats, type PracticeView, type ReviewSeat } from '../../shared/domain/practices';
import { paragraphs, section, text, type CardElement } from '../cards';
import { cut, langOf, type PracticeContext } from './context';

/** More of it stands in the hub. */
const longestMessage = 1500;

/** What the reviewers say, as far as the reader may know it. */
export function reviewsOf(view: PracticeView, context: PracticeContext): readonly CardElement[] {
  const { t } = context.translator;
  const { rejection } = view;
  const last = Math.max(0, ...view.seats.map(({ revision = 1 }) => revision));
  const given = currentSeats({ seats: view.seats, revision: last }).filter(
    ({ assessment }) => assessment !== undefined
  );
  return [
    ...(rejection
      ? [
          section(
            text(
              t('practicesBot.card.rejected', {
                reason: t(`practices.rejectionReasons.${rejection.reason}`),
              })
            ),
            ...paragraphs(cut(rejection.text, longestMessage))
          ),
        ]
      : []),
    ...given.flatMap((seat) => seatSection(seat, context) ?? []),
  ];
}

function seatSection(
  { name, assessment, locale }: ReviewSeat,
  { translator }: PracticeContext
): CardElement | undefined {
  if (!assessment) return undefined;
  const verdict = translator.t(`practices.verdicts.${assessment.verdict}`);
  return section(
    text(translator.t('practicesBot.card.wordOf', { name, verdict }), { weight: 'Bolder' }),
    ...paragraphs(
      cut(assessment.message, longestMessage),
      locale === undefined ? {} : langOf(locale, translator)
    )
  );
}
