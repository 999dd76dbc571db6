import type { Actor } from '../../kernel/policy';
import type { KnownMatch } from './known-answer';
import { withoutAsker } from './mask-asker';
import { decide, viewerOf } from './policy';
import type { Asker, Hand, Question, ThreadRecord } from './question';
import { openStates, type QuestionState } from './question-states';
import {
  questionActions,
  type AskerView,
  type QuestionAction,
  type QuestionView,
  type ThreadEntry,
  type Viewer,
} from './views';
import { questionWorkflow, type QuestionEvent } from './workflow';

/** What an action does in the workflow; those that are missing change no state. */
const eventsOf: Readonly<Partial<Record<QuestionAction, readonly QuestionEvent[]>>> = {
  accept: ['accept'],
  decline: ['decline'],
  assign: ['assign'],
  answer: ['answer'],
  askBack: ['askBack'],
  reply: ['reply'],
  confirm: ['confirm', 'resolve'],
  reopen: ['reopen'],
  withdraw: ['withdraw'],
  close: ['close'],
  promote: ['promote'],
};

const ratedStates: readonly QuestionState[] = ['confirmed', 'closed', 'promoted'];

/** Whether others than the asker and the KM team must not learn who asked. */
export function isAskerHidden({ privacy, isRevealed }: Question): boolean {
  return privacy !== 'named' && !isRevealed;
}

/**
 * A question as the actor may see it; undefined where she may not see it at all. Everything that
 * leaves the service goes through here: a hidden asker has no name in it, in no field and no text.
 */
export function viewQuestion(
  question: Question,
  asker: Asker | undefined,
  actor: Actor,
  now: Date,
  suggestions: readonly KnownMatch[] = []
): QuestionView | undefined {
  const thing = { question, ...(asker ? { asker } : {}) };
  const viewer = viewerOf(actor, thing);
  if (viewer === undefined) return undefined;
  const isVeiled = viewer !== 'asker' && isAskerHidden(question);
  const said = (text: string): string => (isVeiled && asker ? withoutAsker(text, asker) : text);
  const askerView = viewAsker(viewer, question, asker);
  const entry = (record: ThreadRecord): ThreadEntry => ({
    ...{ kind: record.kind, locale: record.locale, at: record.at },
    by: viewHand(record.by, askerView),
    text: said(record.text),
    sources: record.sources.map((source) => ({ ...source, title: said(source.title) })),
  });
  const thread = question.thread.map(entry);
  const answer = thread.filter(({ kind }) => kind === 'answer').pop();
  const { limits, themeKey, countryKey, assignee, useful, knownAnswerId } = question;
  return {
    ...{ id: question.id, state: question.state, locale: question.locale },
    text: said(question.text),
    ...(themeKey === undefined ? {} : { themeKey }),
    ...(countryKey === undefined || isVeiled ? {} : { countryKey }),
    ...{ urgency: question.urgency, privacy: question.privacy, askedAt: question.askedAt },
    ...{ asker: askerView, viewer },
    ...(assignee ? { assignee } : {}),
    firstReplyBy: limits.firstReplyBy,
    ...(limits.firstReplyAt === undefined ? {} : { firstReplyAt: limits.firstReplyAt }),
    answerBy: limits.answerBy,
    isLate: isLate(question, now),
    thread,
    ...(answer ? { answer } : {}),
    suggestions: viewer === 'asker' ? suggestions : [],
    ...(useful === undefined ? {} : { useful }),
    ...(knownAnswerId === undefined ? {} : { knownAnswerId }),
    actions: questionActions.filter((action) => mayNow(action, question, asker, actor)),
  };
}

/** Whether the actor may do it, in the state that the question has. */
function mayNow(
  action: QuestionAction,
  question: Question,
  asker: Asker | undefined,
  actor: Actor
): boolean {
  const thing = { question, ...(asker ? { asker } : {}) };
  if (!decide(actor, action, thing).allowed) return false;
  // Declining gives something back: only who has it can.
  if (action === 'decline' && question.assignee?.personId !== actor.id) return false;
  if (action === 'rate') return ratedStates.includes(question.state);
  if (action === 'reveal') return isAskerHidden(question) && question.privacy === 'hidden';
  const events = eventsOf[action];
  const offered = questionWorkflow.eventsFrom(question.state);
  return events === undefined || events.some((event) => offered.includes(event));
}

/** Past the next thing that was promised. */
export function isLate({ state, limits }: Question, now: Date): boolean {
  if (!(openStates as readonly QuestionState[]).includes(state)) return false;
  if (state === 'suggested' || state === 'waitingForAsker') return false;
  const due = limits.firstReplyAt === undefined ? limits.firstReplyBy : limits.answerBy;
  return now.toISOString() > due;
}

function viewAsker(viewer: Viewer, question: Question, asker: Asker | undefined): AskerView {
  if (viewer === 'asker') return { kind: 'you' };
  // The KM team as well: who asked stands in the trace, where looking leaves a mark.
  if (isAskerHidden(question) || !asker) return { kind: 'colleague' };
  return { kind: 'named', personId: asker.personId, name: asker.name };
}

function viewHand(hand: Hand, asker: AskerView): ThreadEntry['by'] {
  if (hand.kind !== 'person') return asker;
  return { kind: 'expert', personId: hand.personId, name: hand.name };
}
