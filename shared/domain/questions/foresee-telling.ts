import { isHubError } from '../../kernel/errors';
import type { Question } from './question';
import type { QuestionPorts } from './step';
import type { QuestionView } from './views';

/**
 * A question that was just asked, with when whoever shall answer hears of it, where her quiet hours
 * hold the message back: who asks on a Friday night need not wonder about the silence.
 */
export async function withTelling(
  ports: Pick<QuestionPorts, 'foresight' | 'clock'>,
  question: Question,
  view: QuestionView
): Promise<QuestionView> {
  if (question.state !== 'assigned' && question.state !== 'queued') return view;
  const toldAt = await firstTold(ports, question);
  return toldAt === undefined || toldAt <= ports.clock.now()
    ? view
    : { ...view, toldAt: toldAt.toISOString() };
}

async function firstTold(
  { foresight }: Pick<QuestionPorts, 'foresight'>,
  { pending, urgency }: Question
): Promise<Date | undefined> {
  if (!foresight) return undefined;
  try {
    const moments = await Promise.all(
      pending.map(({ kind, to }) =>
        to.kind === 'person'
          ? foresight.reachedAt(to.personId, { kind, urgent: urgency === 'urgent' })
          : undefined
      )
    );
    return moments.flatMap((moment) => moment ?? []).sort((a, b) => a.getTime() - b.getTime())[0];
  } catch (error) {
    // the question is asked; that nobody knows when it is read keeps nothing back
    if (!isHubError(error)) throw error;
    return undefined;
  }
}
