import { newId } from '../../kernel/ids';
import type { Actor } from '../../kernel/policy';
import { fail, type Result } from '../../kernel/result';
import { tell, withPending } from './messages';
import type { Practice, Remark } from './practice';
import type { PracticeProblem } from './problems';
import { currentSeats } from './seats';
import { problem, takeStep, type OpenPractice, type PracticePorts, type Step } from './step';
import { messageProblem, tooLong } from './text-rules';

type Stepped = Promise<Result<OpenPractice, PracticeProblem>>;

const longestQuote = 500;

/** A remark on a passage (specification 4.12); whoever else works on the text is told. */
export async function remarkPractice(
  ports: PracticePorts,
  actor: Actor,
  input: {
    readonly practiceId: string;
    readonly field: string;
    readonly quote: string;
    readonly text: string;
  }
): Stepped {
  const { practiceId, field } = input;
  const [quote, text] = [input.quote.trim(), input.text.trim()];
  const wrong = messageProblem(text, 'text') ?? tooLong(quote, longestQuote, 'quote');
  if (wrong) return fail(wrong);
  return takeStep(ports, actor, practiceId, {
    ...{ action: 'remark', event: 'remark', reason: field },
    change: ({ practice, me, now }) => {
      const remark: Remark = {
        ...{ id: newId(ports.random), by: me, at: now.toISOString() },
        ...{ field, quote, text, replies: [], isResolved: false },
      };
      const isAuthors = practice.author.personId === me.personId;
      const told = isAuthors ? reviewersOf(practice) : [practice.author.personId];
      return withPending(
        { ...practice, remarks: [...practice.remarks, remark] },
        tell(told, 'remark', ports.random)
      );
    },
  });
}

/** Answers a remark; whoever made it is told. */
export async function replyToRemark(
  ports: PracticePorts,
  actor: Actor,
  input: { readonly practiceId: string; readonly remarkId: string; readonly text: string }
): Stepped {
  const { practiceId, remarkId } = input;
  const text = input.text.trim();
  const wrong = messageProblem(text, 'text');
  if (wrong) return fail(wrong);
  return onRemark(ports, actor, practiceId, remarkId, 'remarkReply', (remark, { me, now }) => ({
    remark: { ...remark, replies: [...remark.replies, { by: me, at: now.toISOString(), text }] },
    told: remark.by.personId === me.personId ? [] : [remark.by.personId],
  }));
}

/** Ticks a remark off, or opens it again. */
export async function resolveRemark(
  ports: PracticePorts,
  actor: Actor,
  input: { readonly practiceId: string; readonly remarkId: string; readonly isResolved: boolean }
): Stepped {
  const { practiceId, remarkId, isResolved } = input;
  const event = isResolved ? 'remarkResolved' : 'remarkReopened';
  return onRemark(ports, actor, practiceId, remarkId, event, (remark) => ({
    remark: { ...remark, isResolved },
    told: [],
  }));
}

type Context = Parameters<Step['change']>[0];

function onRemark(
  ports: PracticePorts,
  actor: Actor,
  practiceId: string,
  remarkId: string,
  event: string,
  change: (
    remark: Remark,
    context: Context
  ) => {
    readonly remark: Remark;
    readonly told: readonly string[];
  }
): Stepped {
  return takeStep(ports, actor, practiceId, {
    ...{ action: 'remark', event, reason: remarkId },
    check: ({ remarks }) =>
      remarks.some(({ id }) => id === remarkId) ? undefined : problem('practices.not-found'),
    change: (context) => {
      const { practice } = context;
      const found = practice.remarks.find(({ id }) => id === remarkId);
      if (!found) return practice;
      const { remark, told } = change(found, context);
      return withPending(
        { ...practice, remarks: practice.remarks.map((one) => (one === found ? remark : one)) },
        tell(told, 'remark', ports.random)
      );
    },
  });
}

function reviewersOf(practice: Practice): readonly string[] {
  return currentSeats(practice).map(({ personId }) => personId);
}
