import type { PracticeView, ReviewerProposal } from '../../shared/domain/practices';
import {
  choiceInput,
  note,
  press,
  text,
  textInput,
  type AdaptiveCard,
  type CardElement,
} from '../cards';
import { labelOf, type PracticeContext } from './context';
import { practiceCard } from './practice-card';
import { reasonChoice } from './review-form';

const longestText = 4000;
/** So many names can be looked through on a card; the hub lists everybody. */
const mostPeople = 8;

/** Giving a review back, with or without a reason. */
export function declineForm(view: PracticeView, context: PracticeContext): AdaptiveCard {
  const { t } = context.translator;
  return practiceCard(view, context, {
    said: t('practicesBot.review.cannot'),
    form: {
      body: [
        textInput({ id: 'reason', label: t('practicesBot.review.declineWhy'), maxLength: 500 }),
      ],
      actions: [
        press(t('practicesBot.review.declineSend'), 'practices.decline', {
          ...{ practiceId: view.id, why: 'declined' },
        }),
        back(view, context),
      ],
    },
  });
}

/** What should change, before anybody reviews it. */
export function changesForm(view: PracticeView, context: PracticeContext): AdaptiveCard {
  const { t } = context.translator;
  return practiceCard(view, context, {
    said: t('practicesBot.team.requestChanges'),
    form: {
      body: [longText('text', t('practicesBot.team.changesText'))],
      actions: [
        press(
          t('practicesBot.team.requestChanges'),
          'practices.request-changes',
          { practiceId: view.id },
          { isFirst: true }
        ),
        back(view, context),
      ],
    },
  });
}

/** Why it is not taken, before anybody reviews it. */
export function rejectForm(view: PracticeView, context: PracticeContext): AdaptiveCard {
  const { t } = context.translator;
  return practiceCard(view, context, {
    said: t('practicesBot.review.rejectReason'),
    form: {
      body: [reasonChoice(context), longText('text', t('practicesBot.review.message'))],
      actions: [
        back(view, context),
        press(t('practicesBot.review.rejectSend'), 'practices.reject', { practiceId: view.id }),
      ],
    },
  });
}

/** Who could review it, those whom the hub proposes chosen already. */
export function assignForm(
  view: PracticeView,
  people: readonly ReviewerProposal[],
  context: PracticeContext
): AdaptiveCard {
  const { t } = context.translator;
  const free = people.filter(({ barred }) => barred === undefined);
  const shown = [
    ...free.filter(({ isProposed }) => isProposed),
    ...free.filter(({ isProposed }) => !isProposed),
  ].slice(0, mostPeople);
  return practiceCard(view, context, {
    said: t('practicesBot.team.assignTitle'),
    form: {
      body:
        shown.length === 0
          ? [text(t('practicesBot.team.nobody'))]
          : [
              choiceInput({
                ...{ id: 'people', label: t('practicesBot.team.assignTitle'), isMulti: true },
                isExpanded: true,
                choices: shown.map(({ personId, name, countryKey, load }) => ({
                  title: t('practicesBot.team.person', {
                    ...{ name, country: labelOf(countryKey, context) || '—', load },
                  }),
                  value: personId,
                })),
                value: shown
                  .filter(({ isProposed }) => isProposed)
                  .map(({ personId }) => personId)
                  .join(','),
              }),
              note(t('practicesBot.team.assignHelp')),
            ],
      actions: [
        ...(shown.length === 0
          ? []
          : [
              press(
                t('practicesBot.team.assignSend'),
                'practices.assign',
                { practiceId: view.id },
                { isFirst: true }
              ),
            ]),
        back(view, context),
      ],
    },
  });
}

function longText(id: string, label: string): CardElement {
  return textInput({ ...{ id, label, isLong: true }, maxLength: longestText });
}

function back(view: PracticeView, { translator }: PracticeContext): ReturnType<typeof press> {
  const { t } = translator;
  return press(t('practicesBot.card.back'), 'practices.show', { practiceId: view.id });
}
