import { z } from 'zod';
import {
  rejectionReasons,
  type PracticeProblem,
  type PracticeView,
} from '../../shared/domain/practices';
import type { VocabularySource } from '../../shared/domain/taxonomy';
import type { TeamsMessageKey } from '../../shared/i18n/teams-catalogue';
import type { AdaptiveCard } from '../cards';
import { cardAction, type CardAction, type Turn } from '../conversation/turn';
import { problemWords, stepNow, type PracticeContext } from './context';
import { practiceCard } from './practice-card';
import { createReuseActions } from './reuse-card';
import { createReviewActions } from './review-actions';
import { assignForm, changesForm, declineForm, rejectForm } from './step-forms';
import { doneCard, one, step } from './step';

const typed = z.string().max(20_000).default('');
type One = z.infer<typeof one>;

/** The buttons of the cards about practices. */
export function createPracticeActions(vocabulary: VocabularySource): readonly CardAction[] {
  /** Opens a form in the card's place, where the practice is still there. */
  const form = (
    verb: string,
    make: (view: PracticeView, context: PracticeContext) => AdaptiveCard
  ): CardAction =>
    cardAction<One>({
      ...{ verb, input: one },
      run: (turn, { practiceId }) =>
        step(
          turn,
          vocabulary,
          { practiceId },
          turn.hub.practices.get({ practiceId }),
          (...now) => ({
            card: make(...now),
          })
        ),
    });

  /** A step that needs nothing but the press. */
  const plain = (
    verb: string,
    name: 'screen' | 'publish' | 'confirm' | 'revise',
    said: TeamsMessageKey
  ): CardAction =>
    cardAction<One>({
      ...{ verb, input: one },
      run: (turn, { practiceId }) => {
        const { practices } = turn.hub;
        const taken = stepNow(practices, practiceId, (view) => practices[name](seen(view)));
        return step(turn, vocabulary, { practiceId }, taken, (view, context) =>
          name === 'screen' || name === 'revise'
            ? // it goes on: the next thing to do stands on the same card
              { card: practiceCard(view, context, { said: turn.translator.t(said) }) }
            : doneCard(view, context, turn.translator.t(said))
        );
      },
    });

  return [
    form('practices.show', (view, context) => practiceCard(view, context)),
    ...createReviewActions(vocabulary),
    form('practices.open-decline', declineForm),
    form('practices.open-changes', changesForm),
    form('practices.open-reject', rejectForm),
    cardAction<One>({
      ...{ verb: 'practices.open-assign', input: one },
      async run(turn, { practiceId }) {
        const people = await turn.hub.practices.reviewers({ practiceId });
        if (!people.ok) return { message: problemWords(people.problem, turn.translator) };
        const now = turn.hub.practices.get({ practiceId });
        return step(turn, vocabulary, { practiceId }, now, (view, context) => ({
          card: assignForm(view, people.value, context),
        }));
      },
    }),
    cardAction({
      verb: 'practices.assign',
      // several choices come as one text
      input: one.extend({ people: z.string().max(2000).default('') }),
      async run(turn, { practiceId, people }) {
        const { practices } = turn.hub;
        const personIds = people.split(',').filter((personId) => personId !== '');
        const taken = await stepNow(practices, practiceId, (view) =>
          practices.assign({ ...seen(view), personIds })
        );
        const barred = taken.ok ? undefined : barredWords(taken.problem, turn.translator);
        if (barred !== undefined) return { message: barred };
        return step(turn, vocabulary, { practiceId }, Promise.resolve(taken), (view, context) =>
          doneCard(view, context, assignedWords(turn, view, personIds))
        );
      },
    }),
    cardAction({
      verb: 'practices.request-changes',
      input: one.extend({ text: typed }),
      run(turn, { practiceId, text }) {
        const { practices } = turn.hub;
        const taken = stepNow(practices, practiceId, (view) =>
          practices.requestChanges({ ...seen(view), reason: text })
        );
        return step(turn, vocabulary, { practiceId }, taken, (view, context) =>
          doneCard(view, context, turn.translator.t('practicesBot.done.requestChanges'))
        );
      },
    }),
    cardAction({
      verb: 'practices.reject',
      input: one.extend({
        text: typed,
        rejectionReason: z.enum(rejectionReasons).or(z.literal('')).default(''),
      }),
      async run(turn, { practiceId, text, rejectionReason }) {
        const { practices } = turn.hub;
        if (rejectionReason === '') {
          return { message: turn.translator.t('practices.problems.reason-missing') };
        }
        const taken = stepNow(practices, practiceId, (view) =>
          practices.reject({ ...seen(view), reason: rejectionReason, text })
        );
        return step(turn, vocabulary, { practiceId }, taken, (view, context) =>
          doneCard(view, context, turn.translator.t('practicesBot.done.reject'))
        );
      },
    }),
    cardAction({
      verb: 'practices.decline',
      input: one.extend({
        why: z.enum(['declined', 'conflict']),
        reason: z.string().max(2000).optional(),
      }),
      run(turn, { practiceId, why, reason }) {
        const { practices } = turn.hub;
        const taken = stepNow(practices, practiceId, (view) =>
          practices.decline({ ...seen(view), why, ...(reason?.trim() ? { reason } : {}) })
        );
        const said = turn.translator.t(
          why === 'conflict' ? 'practicesBot.done.conflict' : 'practicesBot.done.decline'
        );
        return step(turn, vocabulary, { practiceId }, taken, (view, context) => ({
          // what she gave back is no longer hers to open
          card: practiceCard(view, context, { said, form: { body: [], actions: [] } }),
        }));
      },
    }),
    plain('practices.screen', 'screen', 'practicesBot.done.screen'),
    plain('practices.publish', 'publish', 'practicesBot.done.publish'),
    plain('practices.confirm', 'confirm', 'practicesBot.done.confirm'),
    plain('practices.revise', 'revise', 'practicesBot.done.revise'),
    ...createReuseActions(vocabulary),
  ];
}

const barredBy = {
  'practices.own-practice': 'author',
  'practices.same-unit': 'sameUnit',
  'practices.same-project': 'sameProject',
  'practices.same-person-twice': 'seated',
} as const;

/** Why one of those who were chosen cannot review it; undefined for every other problem. */
function barredWords(
  { code, values }: PracticeProblem,
  { t }: Turn['translator']
): string | undefined {
  const by = values?.['by'];
  const barred = Object.entries(barredBy).find(([name]) => name === code)?.[1];
  return by === undefined || barred === undefined
    ? undefined
    : t('practicesBot.team.barred', { name: by, why: t(`practices.barred.${barred}`) });
}

function seen({ id, version }: PracticeView): { practiceId: string; version: string } {
  return { practiceId: id, version };
}

function assignedWords(
  { translator }: Turn,
  { seats }: PracticeView,
  personIds: readonly string[]
): string {
  const names = seats
    .filter(({ personId, left }) => left === undefined && personIds.includes(personId))
    .map(({ name }) => name);
  return translator.t('practicesBot.done.assign', { names: translator.list(names) });
}
